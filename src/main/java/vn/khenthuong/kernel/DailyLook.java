package vn.khenthuong.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * When {@link ScheduledWork} is due that looks once a day, and once more whenever what it looks at has changed. A change during a
 * look is not lost: another look follows.
 */
public final class DailyLook {

    private final Clock clock;
    private final AtomicBoolean wanted = new AtomicBoolean(true);
    private volatile LocalDate last = LocalDate.MIN;

    public DailyLook(Clock clock) {
        this.clock = clock;
    }

    /** Something has changed: the next look is due. */
    public void again() {
        wanted.set(true);
    }

    /** When the next look is due. */
    public Instant nextAt() {
        return wanted.get()
                ? Instant.EPOCH
                : last.plusDays(1).atStartOfDay(HomeZone.ID).toInstant();
    }

    /**
     * Looks; one that fails, or leaves something to be done, is due again.
     *
     * @param look at what stands on the day; whether everything is done
     */
    public void take(Look look) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), HomeZone.ID);
        wanted.set(false);
        boolean complete = false;
        try {
            complete = look.on(today);
        } finally {
            if (complete) {
                last = today;
            } else {
                wanted.set(true);
            }
        }
    }

    /** One look. */
    @FunctionalInterface
    public interface Look {

        /** @return whether everything is done that there was to do */
        boolean on(LocalDate day);
    }
}
