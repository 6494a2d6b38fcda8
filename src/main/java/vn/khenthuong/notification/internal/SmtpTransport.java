package vn.khenthuong.notification.internal;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.khenthuong.notification.DeliveryLog.Mail;
import vn.khenthuong.notification.internal.MailFailedException.Prospect;

/** Mails by SMTP, as {@code spring.mail} says. */
class SmtpTransport implements MailTransport {

    private static final Logger log = LoggerFactory.getLogger(SmtpTransport.class);
    private static final String CHARSET = StandardCharsets.UTF_8.name();

    private final JavaMailSenderImpl server;
    private final MailSettings settings;
    private final PresentNotices office;

    SmtpTransport(JavaMailSenderImpl server, MailSettings settings, PresentNotices office) {
        this.server = server;
        this.settings = settings;
        this.office = office;
    }

    @Override
    public Series begin() {
        return new Connection();
    }

    private final class Connection implements Series {

        private Transport connection;

        @Override
        public void send(OutgoingMail outgoing) {
            var message = message(outgoing);
            connect();
            try {
                connection.sendMessage(message, message.getAllRecipients());
            } catch (MessagingException refused) {
                throw SmtpReplies.explain(refused);
            }
        }

        /** A server may hang up between two mails. */
        private void connect() {
            if (connection != null && connection.isConnected()) {
                return;
            }
            close();
            try {
                connection = server.getSession().getTransport(protocol());
                connection.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
            } catch (AuthenticationFailedException refused) {
                throw new MailFailedException(
                        Prospect.NO_SERVER, "Máy chủ thư không chấp nhận tài khoản gửi thư.", refused);
            } catch (MessagingException unreachable) {
                throw new MailFailedException(
                        Prospect.NO_SERVER,
                        "Không kết nối được máy chủ thư %s.".formatted(server.getHost()),
                        unreachable);
            }
        }

        @Override
        public void close() {
            if (connection != null) {
                try {
                    connection.close();
                } catch (MessagingException gone) {
                    log.debug("The mail server had hung up", gone);
                }
                connection = null;
            }
        }
    }

    private String protocol() {
        return server.getProtocol() == null ? JavaMailSenderImpl.DEFAULT_PROTOCOL : server.getProtocol();
    }

    private MimeMessage message(OutgoingMail outgoing) {
        try {
            var message = new IdentifiedMessage(outgoing.messageId());
            message.setFrom(new InternetAddress(
                    settings.from(), InertText.oneLine(office.present().senderName()), CHARSET));
            if (!office.present().replyTo().isEmpty()) {
                message.setReplyTo(
                        new Address[] {new InternetAddress(office.present().replyTo())});
            }
            message.setRecipient(Message.RecipientType.TO, recipient(outgoing));
            message.setSubject(InertText.oneLine(outgoing.mail().title()), CHARSET);
            message.setSentDate(Date.from(outgoing.date()));
            message.setHeader("Content-Language", "vi");
            // No answers from those who are out of office.
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setContent(body(outgoing.mail()));
            message.saveChanges();
            return message;
        } catch (MessagingException | UnsupportedEncodingException unwritable) {
            throw new IllegalStateException("A mail cannot be put together", unwritable);
        }
    }

    private static InternetAddress recipient(OutgoingMail outgoing) throws UnsupportedEncodingException {
        try {
            var address = new InternetAddress(outgoing.address(), true);
            if (!StandardCharsets.US_ASCII.newEncoder().canEncode(outgoing.address()) || address.isGroup()) {
                throw new AddressException("Not an address of a person");
            }
            address.setPersonal(InertText.oneLine(outgoing.fullName()), CHARSET);
            return address;
        } catch (AddressException wrong) {
            throw new MailFailedException(Prospect.NONE, "Địa chỉ thư của người nhận không hợp lệ.", wrong);
        }
    }

    /** The later part is the one that a mail program prefers. */
    private static MimeMultipart body(Mail mail) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(mail.text(), CHARSET);
        var html = new MimeBodyPart();
        html.setText(mail.html(), CHARSET, "html");
        return new MimeMultipart("alternative", text, html);
    }

    /** Keeps its id when it is saved. */
    private final class IdentifiedMessage extends MimeMessage {

        private final String id;

        IdentifiedMessage(String id) {
            super(server.getSession());
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
