package org.thongthin.cms.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A text that only who holds the request's key can read again (AES-256-GCM). */
final class Seal {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Seal() {}

    static String close(RequestKey key, String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, key, nonce, text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(nonce.length + sealed.length)
                        .put(nonce)
                        .put(sealed)
                        .array());
    }

    static String open(RequestKey key, String text) {
        byte[] sealed = Base64.getDecoder().decode(text);
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        byte[] content = Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length);
        return new String(run(Cipher.DECRYPT_MODE, key, nonce, content), StandardCharsets.UTF_8);
    }

    private static byte[] run(int mode, RequestKey key, byte[] nonce, byte[] content) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(secret(key), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("what a keyed request showed once can't be sealed or opened", e);
        }
    }

    /** Of the key and the place where it counts; the digest in the table leads nowhere near it. */
    private static byte[] secret(RequestKey key) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key.key().getBytes(StandardCharsets.UTF_8), mac.getAlgorithm()));
        return mac.doFinal((key.path() + "\n" + key.request()).getBytes(StandardCharsets.UTF_8));
    }
}
