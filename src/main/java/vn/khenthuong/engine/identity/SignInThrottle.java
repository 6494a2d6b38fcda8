package vn.khenthuong.engine.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Slows down the guessing of passwords, where the guesses come from: after some wrong passwords for a user an address waits, each
 * time twice as long. Other addresses do not wait with it, so nobody can keep an official out. Only when a user is guessed at
 * from everywhere do all addresses wait from which that user has not signed in before; and an address that guesses at many
 * users waits for all of them but those it is known for. Nothing is locked for ever, and a start forgets everything. Whether a user exists makes no
 * difference.
 */
@Component
class SignInThrottle {

    private static final int REMEMBERED = 100_000;
    private static final int DOUBLINGS = 20;

    private final SignInSettings settings;
    private final Ticker time;
    private final Cache<Attempt, Failures> pairs;
    private final Cache<String, Failures> users;
    private final Cache<String, Failures> addresses;
    private final Cache<Attempt, Boolean> familiar;

    @Autowired
    SignInThrottle(SignInSettings settings) {
        this(settings, Ticker.systemTicker());
    }

    SignInThrottle(SignInSettings settings, Ticker time) {
        this.settings = settings;
        this.time = time;
        this.pairs = remembering(settings.forgetAfter());
        this.users = remembering(settings.forgetAfter());
        this.addresses = remembering(settings.forgetAfter());
        this.familiar = remembering(settings.familiarFor());
    }

    /** How long this address has to wait before a password for this user is looked at; zero when it does not. */
    Duration waitOf(String userId, String address) {
        var attempt = attempt(userId, address);
        var now = time.read();
        var wait = left(pairs.getIfPresent(attempt), now);
        if (familiar.getIfPresent(attempt) == null) {
            wait = Math.max(wait, left(users.getIfPresent(attempt.user()), now));
            wait = Math.max(wait, left(addresses.getIfPresent(address), now));
        }
        return Duration.ofNanos(wait);
    }

    void failed(String userId, String address) {
        var attempt = attempt(userId, address);
        count(pairs, attempt, settings.freeAttempts());
        count(users, attempt.user(), settings.attemptsPerUser());
        count(addresses, address, settings.attemptsPerAddress());
    }

    /** A right password: the address is known for the user from now on. */
    void succeeded(String userId, String address) {
        var attempt = attempt(userId, address);
        pairs.invalidate(attempt);
        familiar.put(attempt, true);
    }

    /** An administrator lets the user try again at once, from wherever. */
    void forget(String userId) {
        var user = name(userId);
        users.invalidate(user);
        pairs.asMap().keySet().removeIf(attempt -> attempt.user().equals(user));
    }

    private <K> void count(Cache<K, Failures> failures, K key, int free) {
        failures.asMap().compute(key, (same, before) -> {
            var now = time.read();
            var fresh = before == null
                    || now - before.since() > settings.forgetAfter().toNanos();
            var times = fresh ? 1 : before.times() + 1;
            return new Failures(
                    times,
                    fresh ? now : before.since(),
                    now + waitAfter(times - free).toNanos());
        });
    }

    /** @param surplus failures beyond those that cost nothing */
    private Duration waitAfter(int surplus) {
        if (surplus <= 0) {
            return Duration.ZERO;
        }
        var wait = settings.firstWait().multipliedBy(1L << Math.min(surplus - 1, DOUBLINGS));
        return wait.compareTo(settings.longestWait()) < 0 ? wait : settings.longestWait();
    }

    private static long left(Failures failures, long now) {
        return failures == null ? 0 : Math.max(0, failures.until() - now);
    }

    private <K, V> Cache<K, V> remembering(Duration time) {
        return Caffeine.newBuilder()
                .ticker(this.time)
                .expireAfterWrite(time)
                .maximumSize(REMEMBERED)
                .build();
    }

    private static Attempt attempt(String userId, String address) {
        return new Attempt(name(userId), address);
    }

    private static String name(String userId) {
        return userId.strip().toLowerCase(Locale.ROOT);
    }

    private record Attempt(String user, String address) {}

    /**
     * On the clock of the JVM, in nanoseconds.
     *
     * @param since when the first of them was
     * @param until when the next attempt is looked at
     */
    private record Failures(int times, long since, long until) {}
}
