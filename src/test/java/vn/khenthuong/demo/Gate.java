package vn.khenthuong.demo;

import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.ScheduledWork;
import vn.khenthuong.support.MutableClock;

/** Timed work that notes when it is attended to, and can hold up a walk. */
@Component
@Profile("demo")
class Gate implements ScheduledWork {

    final Set<Instant> seen = ConcurrentHashMap.newKeySet();
    volatile CountDownLatch shut = new CountDownLatch(0);

    private final MutableClock clock;

    Gate(MutableClock clock) {
        this.clock = clock;
    }

    @Override
    public Instant nextAt() {
        seen.add(clock.instant());
        return shut.getCount() > 0 ? Instant.MIN : Instant.MAX;
    }

    @Override
    public void run() {
        try {
            shut.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
