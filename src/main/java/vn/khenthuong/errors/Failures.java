package vn.khenthuong.errors;

import com.fasterxml.jackson.core.JacksonException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
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

    private static final int BAD_REQUEST = 400;
    private static final int TOO_SLOW = 408;
    private static final int CONFLICT = 409;
    private static final int TOO_LARGE = 413;
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
                .map(refused -> new Failure(refused.status(), refused.getMessage()));
    }

    private static Optional<Failure> general(List<Throwable> chain) {
        if (chain.stream().anyMatch(BodyTooLargeException.class::isInstance)) {
            return Optional.of(of(TOO_LARGE));
        }
        if (chain.stream().anyMatch(SlowBodyException.class::isInstance)) {
            return Optional.of(of(TOO_SLOW));
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
