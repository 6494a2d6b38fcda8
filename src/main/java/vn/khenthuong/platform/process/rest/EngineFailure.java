package vn.khenthuong.platform.process.rest;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import vn.khenthuong.platform.RefusedException;
import vn.khenthuong.platform.security.BodyTooLargeException;
import vn.khenthuong.platform.web.StatusText;

/**
 * What a failure says to the caller. The engine's own answers are English, name what the caller may not know of, and call
 * half of the refusals an internal error.
 *
 * @param message a Vietnamese sentence
 */
public record EngineFailure(HttpStatusCode status, String message) {

    private static final Pattern MISSING = Pattern.compile(
            "cannot find|could ?n.t find|no matching|no .{1,60} found|does ?n.t exist|does not exist|not found"
                    + "|(task|execution|instance|definition|filter|job) is null",
            Pattern.CASE_INSENSITIVE);

    /** SQL state of a text with a character that the database does not take, such as U+0000. */
    private static final String UNSTORABLE_CHARACTER = "22021";

    private static final String ENGINE_REST = "org.camunda.bpm.engine.rest.";

    private static final String OTHER_TENANT = "belongs to no authenticated tenant";

    /** Also for failures that have nothing to do with the engine; those are internal errors. */
    public static EngineFailure of(Throwable thrown) {
        var chain = chain(thrown);
        return refusal(chain)
                .or(() -> engineRefusal(chain))
                .or(() -> statusOf(thrown))
                .orElseGet(() -> of(HttpStatus.INTERNAL_SERVER_ERROR));
    }

    /** Sentences written for the caller come first, however deep the engine wrapped them. */
    private static Optional<EngineFailure> refusal(List<Throwable> chain) {
        return first(chain, RefusedException.class)
                .map(refused -> new EngineFailure(HttpStatusCode.valueOf(refused.status()), refused.getMessage()))
                .or(() -> first(chain, FormFieldValidationException.class)
                        .map(invalid -> new EngineFailure(HttpStatus.BAD_REQUEST, invalid.getMessage())));
    }

    private static Optional<EngineFailure> engineRefusal(List<Throwable> chain) {
        if (chain.stream().anyMatch(BodyTooLargeException.class::isInstance)) {
            return Optional.of(of(HttpStatus.PAYLOAD_TOO_LARGE));
        }
        if (chain.stream().anyMatch(TaskAlreadyClaimedException.class::isInstance)) {
            return Optional.of(new EngineFailure(HttpStatus.CONFLICT, "Nhiệm vụ này đã có người khác nhận."));
        }
        if (chain.stream().anyMatch(EngineFailure::isOvertaken)) {
            return Optional.of(of(HttpStatus.CONFLICT));
        }
        if (chain.stream().anyMatch(AuthorizationException.class::isInstance)) {
            return Optional.of(of(HttpStatus.FORBIDDEN));
        }
        if (chain.stream().anyMatch(EngineFailure::isMissing)) {
            return Optional.of(of(HttpStatus.NOT_FOUND));
        }
        if (chain.stream().anyMatch(EngineFailure::isBadRequest)) {
            return Optional.of(of(HttpStatus.BAD_REQUEST));
        }
        return Optional.empty();
    }

    private static boolean isOvertaken(Throwable thrown) {
        return thrown instanceof OptimisticLockingException || thrown instanceof ConcurrencyFailureException;
    }

    private static boolean isMissing(Throwable thrown) {
        var message = String.valueOf(thrown.getMessage());
        var byEngine = thrown instanceof ProcessEngineException || thrown instanceof RestException;
        return thrown instanceof NotFoundException
                || byEngine && message.contains(OTHER_TENANT)
                || (thrown instanceof NullValueException || thrown instanceof RestException)
                        && MISSING.matcher(message).find();
    }

    private static boolean isBadRequest(Throwable thrown) {
        return thrown instanceof BadUserRequestException
                || thrown instanceof NotValidException
                || thrown instanceof NullValueException
                || thrown instanceof ParseException
                || thrown instanceof JacksonException
                || thrown instanceof SQLException sql && UNSTORABLE_CHARACTER.equals(sql.getSQLState())
                || isMissingInBody(thrown);
    }

    /** The engine's interface trips over an empty body, or {@code {"variables": {"name": null}}}. */
    private static boolean isMissingInBody(Throwable thrown) {
        return thrown instanceof NullPointerException
                && Stream.of(thrown.getStackTrace())
                        .findFirst()
                        .filter(frame -> frame.getClassName().startsWith(ENGINE_REST))
                        .isPresent();
    }

    private static Optional<EngineFailure> statusOf(Throwable thrown) {
        if (thrown instanceof RestException failed && failed.getStatus() != null) {
            return Optional.of(of(HttpStatusCode.valueOf(failed.getStatus().getStatusCode())));
        }
        if (thrown instanceof WebApplicationException failed) {
            return Optional.of(of(HttpStatusCode.valueOf(failed.getResponse().getStatus())));
        }
        return Optional.empty();
    }

    private static EngineFailure of(HttpStatusCode status) {
        return new EngineFailure(status, StatusText.sentence(status));
    }

    private static <X> Optional<X> first(List<Throwable> chain, Class<X> type) {
        return chain.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private static List<Throwable> chain(Throwable thrown) {
        var chain = new ArrayList<Throwable>();
        for (var next = thrown; next != null && !chain.contains(next); next = next.getCause()) {
            chain.add(next);
        }
        return chain;
    }
}
