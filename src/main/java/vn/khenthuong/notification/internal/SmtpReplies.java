package vn.khenthuong.notification.internal;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import vn.khenthuong.notification.internal.MailFailedException.Prospect;

/** What it means when a mail server does not take a mail. */
final class SmtpReplies {

    private static final int CLOSING = 421;
    private static final int FOR_GOOD = 500;
    private static final int MAX_LENGTH = 300;
    private static final Pattern ADDRESS = Pattern.compile("<?(?<![^\\s<>:,;@])[^\\s<>:,;@]++@[^\\s<>:,;]++>?");

    private SmtpReplies() {}

    /** Of several failures that come together the one that says most decides. */
    static MailFailedException explain(MessagingException failed) {
        var chain = chain(failed);
        if (find(chain, IOException.class).isPresent()) {
            return lost(failed);
        }
        return find(chain, SMTPSenderFailedException.class)
                .map(sender -> failure(Prospect.NO_SERVER, "Máy chủ thư không nhận thư của địa chỉ gửi", sender))
                .or(() -> find(chain, SMTPAddressFailedException.class).map(SmtpReplies::ofAddress))
                .or(() -> find(chain, SMTPSendFailedException.class).map(SmtpReplies::ofMail))
                .orElseGet(() -> lost(failed));
    }

    private static MailFailedException ofAddress(SMTPAddressFailedException failed) {
        return switch (prospect(failed.getReturnCode())) {
            case NONE -> failure(Prospect.NONE, "Máy chủ thư từ chối địa chỉ người nhận", failed);
            case LATER -> failure(Prospect.LATER, "Máy chủ thư tạm thời không nhận thư cho địa chỉ này", failed);
            case NO_SERVER -> lost(failed);
        };
    }

    private static MailFailedException ofMail(SMTPSendFailedException failed) {
        var aboutSender = failed.getCommand() != null && failed.getCommand().startsWith("MAIL");
        return switch (prospect(failed.getReturnCode())) {
            case NONE ->
                aboutSender
                        ? failure(Prospect.NO_SERVER, "Máy chủ thư không nhận thư của hệ thống", failed)
                        : failure(Prospect.NONE, "Máy chủ thư từ chối thư", failed);
            case LATER -> failure(Prospect.LATER, "Máy chủ thư tạm thời không nhận thư", failed);
            case NO_SERVER -> lost(failed);
        };
    }

    private static Prospect prospect(int code) {
        if (code <= 0 || code == CLOSING) {
            return Prospect.NO_SERVER;
        }
        return code >= FOR_GOOD ? Prospect.NONE : Prospect.LATER;
    }

    private static MailFailedException lost(MessagingException failed) {
        return new MailFailedException(Prospect.NO_SERVER, "Mất kết nối với máy chủ thư trong khi gửi.", failed);
    }

    /** With the words of the server, which often repeat the address. */
    private static MailFailedException failure(Prospect prospect, String what, MessagingException failed) {
        var words = ADDRESS.matcher(failed.getMessage() == null ? "" : failed.getMessage())
                .replaceAll("…")
                .replaceAll("\\s+", " ")
                .strip();
        var shown = words.length() > MAX_LENGTH ? words.substring(0, MAX_LENGTH) + "…" : words;
        return new MailFailedException(prospect, shown.isEmpty() ? what + "." : what + ": " + shown, failed);
    }

    private static <T> Optional<T> find(List<Throwable> chain, Class<T> type) {
        return chain.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private static List<Throwable> chain(MessagingException first) {
        var found = new ArrayList<Throwable>();
        Throwable next = first;
        while (next != null && !found.contains(next)) {
            found.add(next);
            next = next instanceof MessagingException messaging ? messaging.getNextException() : next.getCause();
        }
        return found;
    }
}
