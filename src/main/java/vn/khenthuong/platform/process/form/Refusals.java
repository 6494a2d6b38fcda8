package vn.khenthuong.platform.process.form;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import vn.khenthuong.platform.ConflictException;
import vn.khenthuong.platform.NotPermittedException;
import vn.khenthuong.platform.RefusedException;
import vn.khenthuong.platform.form.SubmissionRefused;

/**
 * The outermost layer of a guarded call. Refusals leave it with their HTTP status and nothing but their Vietnamese sentence:
 * the engine's REST resources would put English words before any exception they know, and answer 500 to those they do not.
 * Refusals to be remembered are announced here, after the rollback. Anything unexpected passes as it is.
 */
@Component
class Refusals {

    /** SQL states of class 40: the database undid a transaction because of another one. */
    private static final String TRANSACTION_ROLLBACK = "40";

    private final ApplicationEventPublisher events;
    private final Clock clock;

    Refusals(ApplicationEventPublisher events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    <T> T answering(Attempt attempt, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            var refusal = refusalIn(failure);
            if (refusal.isEmpty()) {
                throw failure;
            }
            remember(attempt, refusal.get());
            throw response(refusal.get(), failure);
        }
    }

    private void remember(Attempt attempt, RefusedException refusal) {
        if (refusal.isRemembered()) {
            events.publishEvent(new SubmissionRefused(
                    attempt.subject(), attempt.step(), attempt.actor(), refusal.getMessage(), clock.instant()));
        }
    }

    /** The engine wraps what listeners throw, so the causes are searched as well. */
    private static Optional<RefusedException> refusalIn(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedException refusal) {
                return Optional.of(refusal);
            }
            if (isAnotherFaster(cause)) {
                return Optional.of(new ConflictException(
                        "Dữ liệu vừa được người khác thay đổi. Hãy tải lại trang và thực hiện lại."));
            }
            if (cause instanceof SuspendedEntityInteractionException) {
                return Optional.of(new ConflictException("Quy trình đang tạm dừng."));
            }
            if (cause instanceof AuthorizationException) {
                return Optional.of(new NotPermittedException("Bạn không có quyền thực hiện việc này."));
            }
        }
        return Optional.empty();
    }

    private static boolean isAnotherFaster(Throwable cause) {
        return cause instanceof OptimisticLockingException
                || cause instanceof ConcurrencyFailureException
                || cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().startsWith(TRANSACTION_ROLLBACK);
    }

    private static WebApplicationException response(RefusedException refusal, RuntimeException failure) {
        var body = Map.of("type", RefusedException.class.getSimpleName(), "message", refusal.getMessage());
        var response = Response.status(refusal.status())
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(body)
                .build();
        return new WebApplicationException(refusal.getMessage(), failure, response);
    }
}
