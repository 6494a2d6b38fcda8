package vn.khenthuong.errors;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.MultipartStream.MalformedStreamException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartException;
import vn.khenthuong.kernel.Failure;
import vn.khenthuong.kernel.FailureTranslation;
import vn.khenthuong.kernel.RefusedException;

/**
 * The one translation of a failure into a status and a Vietnamese sentence, whichever door it leaves by. Sentences written for
 * the caller come first, however deep they were wrapped; then what modules say of the libraries they wrap; then the database.
 */
@Component
public class Failures {

    /** SQL states of what was asked for: a text with a character that cannot be stored, such as U+0000; a page below zero. */
    private static final Set<String> UNREADABLE = Set.of("22021", "2201W", "2201X");

    /** SQL states of class 40: the database undid a transaction because of another one. */
    private static final String TRANSACTION_ROLLBACK = "40";

    /** SQL states of class 53: the database has no room or no strength left; this one is a full disk. */
    private static final String DISK_FULL = "53100";

    /** The same of this machine, as its operating system says it; Java has no exception of its own for it. */
    private static final Pattern NO_ROOM =
            Pattern.compile("(?i)no space left on device|not enough space on the disk|disk quota exceeded");

    /** What the container says of a part of a form whose header, which carries the file's name, is too long. */
    private static final Pattern LONG_PART_HEADER = Pattern.compile("(?i)header section");

    private static final int NO_ROOM_LEFT = 507;
    private static final int BAD_REQUEST = 400;
    private static final int TOO_SLOW = 408;
    private static final int CONFLICT = 409;
    private static final int TOO_LARGE = 413;
    private static final int UNSUPPORTED = 415;
    private static final int SERVER_ERROR = 500;

    private final ObjectProvider<FailureTranslation> translations;

    Failures(ObjectProvider<FailureTranslation> translations) {
        this.translations = translations;
    }

    /** What the failure says; what nobody knows is an internal error. */
    public Failure of(Throwable thrown) {
        var chain = chain(thrown);
        return refusal(chain)
                .or(() -> general(chain))
                .or(() -> translations
                        .orderedStream()
                        .flatMap(translation -> translation.translate(chain, Failures::of).stream())
                        .findFirst())
                .or(() -> unreadable(chain))
                .orElseGet(() -> of(SERVER_ERROR));
    }

    private static Optional<Failure> refusal(List<Throwable> chain) {
        return chain.stream()
                .filter(RefusedException.class::isInstance)
                .map(RefusedException.class::cast)
                .findFirst()
                .map(Failure::of);
    }

    private static Optional<Failure> general(List<Throwable> chain) {
        if (chain.stream().anyMatch(BodyTooLargeException.class::isInstance)) {
            return Optional.of(of(TOO_LARGE));
        }
        if (chain.stream().anyMatch(Failures::isOutOfRoom)) {
            return Optional.of(of(NO_ROOM_LEFT));
        }
        if (chain.stream().anyMatch(Failures::isLongName)) {
            return Optional.of(new Failure(BAD_REQUEST, "Tên tệp quá dài. Hãy đặt tên ngắn hơn rồi tải lên."));
        }
        if (chain.stream().anyMatch(SlowBodyException.class::isInstance)) {
            return Optional.of(of(TOO_SLOW));
        }
        if (chain.stream().anyMatch(Failures::isNoUpload)) {
            return Optional.of(of(UNSUPPORTED));
        }
        if (chain.stream().anyMatch(Failures::isBrokenUpload)) {
            return Optional.of(of(BAD_REQUEST));
        }
        return chain.stream().anyMatch(Failures::isOvertaken) ? Optional.of(of(CONFLICT)) : Optional.empty();
    }

    private static Optional<Failure> unreadable(List<Throwable> chain) {
        return chain.stream()
                        .anyMatch(thrown -> thrown instanceof JacksonException
                                || thrown instanceof SQLException sql && isUnreadable(sql.getSQLState()))
                ? Optional.of(of(BAD_REQUEST))
                : Optional.empty();
    }

    private static boolean isOutOfRoom(Throwable thrown) {
        return thrown instanceof SQLException sql && DISK_FULL.equals(sql.getSQLState())
                || thrown instanceof IOException
                        && thrown.getMessage() != null
                        && NO_ROOM.matcher(thrown.getMessage()).find();
    }

    /** Whether an upload failed for the name of its file: the container reports that as a size, too. */
    static boolean isLongName(Throwable thrown) {
        return thrown instanceof MultipartException
                && LONG_PART_HEADER
                        .matcher(String.valueOf(NestedExceptionUtils.getMostSpecificCause(thrown)
                                .getMessage()))
                        .find();
    }

    /** Whether a file was expected and something else came. */
    private static boolean isNoUpload(Throwable thrown) {
        return thrown instanceof MultipartException && thrown.getCause() == null;
    }

    /** Whether what came is not put together as files and fields are; that it could not be kept is another matter. */
    private static boolean isBrokenUpload(Throwable thrown) {
        return thrown instanceof MalformedStreamException
                || thrown instanceof FileUploadException && !(thrown.getCause() instanceof IOException);
    }

    private static boolean isUnreadable(String state) {
        return state != null && UNREADABLE.contains(state);
    }

    private static boolean isOvertaken(Throwable thrown) {
        return thrown instanceof ConcurrencyFailureException
                || thrown instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().startsWith(TRANSACTION_ROLLBACK);
    }

    private static Failure of(int status) {
        return new Failure(status, StatusText.sentence(HttpStatusCode.valueOf(status)));
    }

    /** The exception and its causes, outermost first. */
    static List<Throwable> chain(Throwable thrown) {
        var chain = new ArrayList<Throwable>();
        for (var next = thrown; next != null && !chain.contains(next); next = next.getCause()) {
            chain.add(next);
        }
        return chain;
    }
}
