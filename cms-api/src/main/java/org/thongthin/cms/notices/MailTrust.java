package org.thongthin.cms.notices;

import io.micronaut.context.exceptions.ConfigurationException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/** Trusts a mail server by the certificates of a file, as those need whose authority is their own. */
final class MailTrust {
    private MailTrust() {}

    /** @throws ConfigurationException for a file that holds no certificate */
    static SSLSocketFactory in(Path file) {
        try (InputStream certificates = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            int number = 0;
            for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(certificates)) {
                store.setCertificateEntry("mail-" + number++, one);
            }
            if (number == 0) {
                throw new ConfigurationException("MAIL_CA_FILE holds no certificate: " + file);
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context.getSocketFactory();
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new ConfigurationException("MAIL_CA_FILE can't be read: " + file, unreadable);
        }
    }
}
