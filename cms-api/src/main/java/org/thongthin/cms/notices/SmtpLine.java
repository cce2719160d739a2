package org.thongthin.cms.notices;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** A line to the mail server, opened with the first mail and used for those that follow; for one thread. */
final class SmtpLine implements AutoCloseable {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final int CLOSING = 421;

    private final MailSettings settings;
    private final Session session;
    private @Nullable Transport transport;

    SmtpLine(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(settings.smtp());
    }

    Delivery send(Outgoing mail, String to, Letter letter) {
        MimeMessage message;
        InternetAddress address;
        try {
            address = new InternetAddress(to, true);
            message = message(mail, address, letter);
        } catch (AddressException noAddress) {
            return new Delivery.Refused("bad-address");
        } catch (MessagingException unwritable) {
            throw new IllegalStateException("mail " + mail.id() + " can't be written", unwritable);
        }
        Transport open;
        try {
            open = open();
        } catch (AuthenticationFailedException refused) {
            return new Delivery.NoServer("no-sign-in");
        } catch (MessagingException unreachable) {
            return new Delivery.NoServer("no-connection");
        }
        try {
            open.sendMessage(message, new InternetAddress[] {address});
            return new Delivery.Accepted();
        } catch (MessagingException failed) {
            Delivery said = meaning(failed);
            if (!(said instanceof Delivery.Refused)) {
                close();
            }
            return said;
        }
    }

    /** The same mail always has the same id: a receiver knows one that comes twice because its sender was killed. */
    private MimeMessage message(Outgoing mail, InternetAddress to, Letter letter) throws MessagingException {
        String sender = settings.from().getAddress();
        String id = "<" + mail.id() + sender.substring(sender.lastIndexOf('@')) + ">";
        MimeMessage message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", id);
            }
        };
        message.setFrom(settings.from());
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(letter.subject(), UTF_8);
        message.setSentDate(Date.from(mail.createdAt()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("List-Unsubscribe", "<" + settings.link(MailPath.CHOICE) + ">");
        message.setContentLanguage(new String[] {"th", "en"});
        message.setText(letter.text(), UTF_8);
        message.saveChanges();
        return message;
    }

    private Transport open() throws MessagingException {
        Transport present = transport;
        if (present != null) {
            return present;
        }
        Transport opened = session.getTransport();
        opened.connect(settings.host(), settings.port(), settings.user(), settings.password());
        transport = opened;
        return opened;
    }

    /** By RFC 5321: 5xx is for good, 4xx for now; 421 and whatever is said of the sender concerns every mail. */
    static Delivery meaning(MessagingException failed) {
        String answer = "connection-lost";
        int code = -1;
        for (Exception each = failed; each instanceof MessagingException one; each = one.getNextException()) {
            switch (one) {
                case SMTPSenderFailedException sender -> {
                    return new Delivery.NoServer("sender " + sender.getReturnCode());
                }
                case SMTPAddressFailedException address -> {
                    code = address.getReturnCode();
                    answer = "address " + code;
                }
                case SMTPSendFailedException send -> {
                    String command = send.getCommand() == null ? "" : send.getCommand();
                    if (command.startsWith("MAIL") && send.getReturnCode() > 0) {
                        return new Delivery.NoServer("sender " + send.getReturnCode());
                    }
                    if (send.getReturnCode() > 0) {
                        code = send.getReturnCode();
                        answer = "message " + code;
                    }
                }
                default -> {}
            }
        }
        if (code == CLOSING) {
            return new Delivery.NoServer("closing 421");
        }
        return code >= 500 ? new Delivery.Refused(answer) : new Delivery.PutOff(answer);
    }

    @Override
    public void close() {
        Transport open = transport;
        transport = null;
        if (open == null) {
            return;
        }
        try {
            open.close();
        } catch (MessagingException gone) {
            // Nothing is owed on a line that is no longer needed: each mail was answered for before.
            return;
        }
    }
}
