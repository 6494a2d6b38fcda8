package vn.khenthuong.kernel;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Reference data kept in memory: read from the database when first needed and again when it is older than a minute, so every
 * node follows a change without being told. For data that is read at every step and changes a few times a year.
 *
 * @param <T> an immutable value
 */
public final class ReferenceData<T> {

    private static final Duration MAX_AGE = Duration.ofMinutes(1);

    private final Supplier<T> source;
    private final Clock clock;
    private volatile Reading<T> reading;

    public ReferenceData(Supplier<T> source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** The value, at most a minute old. */
    public T get() {
        var known = reading;
        return known == null || known.isOutdated(clock.instant()) ? reload() : known.value;
    }

    /** The value as it stands now; later calls of {@link #get()} see it too. */
    public T reload() {
        var fresh = new Reading<>(source.get(), clock.instant());
        reading = fresh;
        return fresh.value;
    }

    private record Reading<T>(T value, Instant at) {

        /** A clock that was set back makes a reading outdated as well. */
        boolean isOutdated(Instant now) {
            return Duration.between(at, now).abs().compareTo(MAX_AGE) > 0;
        }
    }
}
