package vn.khenthuong.kernel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Reference data kept in memory: read from the database when first needed and again when it is older than a minute, so every
 * node follows a change without being told. For data that is read at every step and changes a few times a year.
 *
 * @param <T> an immutable value
 */
public final class ReferenceData<T> {

    private static final Duration MAX_AGE = Duration.ofMinutes(1);
    private static final String ONLY = "only";

    private final Supplier<T> source;
    private final Cache<String, T> known;

    /** How many readings have begun, and which of them is kept: one that began before may have missed what it has seen. */
    private final AtomicLong begun = new AtomicLong();

    private long kept;

    public ReferenceData(Supplier<T> source) {
        this(source, Ticker.systemTicker());
    }

    ReferenceData(Supplier<T> source, Ticker ticker) {
        this.source = source;
        this.known = Caffeine.newBuilder()
                .maximumSize(1)
                .expireAfterWrite(MAX_AGE)
                .ticker(ticker)
                .build();
    }

    /** The value, at most a minute old. */
    public T get() {
        var value = known.getIfPresent(ONLY);
        return value == null ? reload() : value;
    }

    /**
     * The value as it stands now; later calls of {@link #get()} see it too. Read outside the cache: whoever reads needs a
     * connection that those who would wait for it may be holding.
     */
    public T reload() {
        var reading = begun.incrementAndGet();
        var fresh = source.get();
        keep(reading, fresh);
        return fresh;
    }

    /** Somebody has changed it: whoever asks next reads it again, and what was being read meanwhile is not kept. */
    public synchronized void forget() {
        kept = begun.incrementAndGet();
        known.invalidateAll();
    }

    private synchronized void keep(long reading, T fresh) {
        if (reading > kept) {
            kept = reading;
            known.put(ONLY, fresh);
        }
    }
}
