package vn.khenthuong.certificate.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the codes that did not exist, by the address they came from, over the minute after the first. No code is ever guessed; but
 * whoever tries shall not keep the server busy. Real time, not that of the plan.
 */
final class GuessLimit {

    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_ADDRESSES = 20_000;

    private final int most;
    private final Cache<String, AtomicInteger> missed;

    /** @param most wrong codes from one address within a minute */
    GuessLimit(int most, Ticker ticker) {
        this.most = most;
        this.missed = Caffeine.newBuilder()
                .maximumSize(MOST_ADDRESSES)
                .expireAfterWrite(WINDOW)
                .ticker(ticker)
                .build();
    }

    /** Whether the address has to wait. */
    boolean isExhausted(String address) {
        var count = missed.getIfPresent(address);
        return count != null && count.get() >= most;
    }

    /** A code of this address did not exist. */
    void miss(String address) {
        missed.get(address, none -> new AtomicInteger()).incrementAndGet();
    }

    /** How long an address has to wait at most, in seconds. */
    static long seconds() {
        return WINDOW.toSeconds();
    }
}
