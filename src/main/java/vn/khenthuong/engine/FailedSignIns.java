package vn.khenthuong.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Which names have to wait before another password is tried, and for how long: the engine refuses in that time whatever the
 * password is, and says no more than no. Kept for every name alike, whether there is such a user or not, so that the answer
 * tells nothing about that.
 */
@Component
public class FailedSignIns {

    private static final Duration BASE = Duration.ofSeconds(6);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 10;
    private static final int MOST = 10_000;
    private static final int LONGEST_NAME = 64;

    private final Clock clock;
    private final Cache<String, Failures> failures = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofHours(1))
            .maximumSize(MOST)
            .build();

    public FailedSignIns(Clock clock) {
        this.clock = clock;
    }

    /** How long the name still has to wait; empty when it may try. */
    public Optional<Duration> remaining(String userId) {
        var known = failures.getIfPresent(userId);
        return known == null
                ? Optional.empty()
                : Optional.of(Duration.between(clock.instant(), known.until()))
                        .filter(wait -> !wait.isNegative() && !wait.isZero());
    }

    public void failed(String userId) {
        if (userId.length() > LONGEST_NAME) {
            return;
        }
        failures.asMap().merge(userId, new Failures(1, clock.instant()), (known, first) -> {
            var doublings = Math.min(known.inARow() - 1, MOST_DOUBLINGS);
            var wait = BASE.multipliedBy(1L << doublings);
            return new Failures(known.inARow() + 1, clock.instant().plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait));
        });
    }

    public void succeeded(String userId) {
        failures.invalidate(userId);
    }

    private record Failures(int inARow, Instant until) {}
}
