package vn.khenthuong.engine.identity;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Answers that stay valid for a while; "no" is never remembered. */
final class Remembered<T> {

    private static final int LIMIT = 2_000;

    private record Entry<T>(T value, long until) {}

    private final Map<String, Entry<T>> entries = new ConcurrentHashMap<>();
    private final long nanos;
    private final LongSupplier ticker;

    Remembered(Duration time, LongSupplier ticker) {
        this.nanos = time.toNanos();
        this.ticker = ticker;
    }

    Optional<T> get(String key, Supplier<Optional<T>> source) {
        var entry = entries.get(key);
        if (entry != null && entry.until() - ticker.getAsLong() > 0) {
            return Optional.of(entry.value());
        }
        var found = source.get();
        found.ifPresentOrElse(value -> keep(key, value), () -> entries.remove(key));
        return found;
    }

    private void keep(String key, T value) {
        var now = ticker.getAsLong();
        if (entries.size() >= LIMIT) {
            entries.values().removeIf(entry -> entry.until() - now <= 0);
        }
        if (entries.size() < LIMIT) {
            entries.put(key, new Entry<>(value, now + nanos));
        }
    }
}
