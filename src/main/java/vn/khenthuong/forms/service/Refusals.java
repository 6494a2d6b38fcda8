package vn.khenthuong.forms.service;

import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.khenthuong.errors.Failures;
import vn.khenthuong.kernel.AttemptRefused;

/** The outermost layer of a guarded call: what was not permitted is remembered here, after the rollback. */
@Component
class Refusals {

    private static final int FORBIDDEN = 403;

    private final Failures failures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Refusals(Failures failures, ApplicationEventPublisher events, Clock clock) {
        this.failures = failures;
        this.events = events;
        this.clock = clock;
    }

    <T> T remembering(Attempt attempt, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException thrown) {
            var failure = failures.of(thrown);
            if (failure.status() == FORBIDDEN) {
                events.publishEvent(new AttemptRefused(
                        attempt.subject(), attempt.step(), attempt.actor(), failure.sentence(), clock.instant()));
            }
            throw thrown;
        }
    }
}
