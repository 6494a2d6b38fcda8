package vn.khenthuong.nomination.internal;

import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.StartupStep;

/** Keys of names that an earlier version stored are computed anew before anybody can ask for them. */
@Component
class NameKeyRenewal implements StartupStep {

    /** Rows locked at a time. */
    private static final int AT_ONCE = 1_000;

    private final SameNameRepository names;

    NameKeyRenewal(SameNameRepository names) {
        this.names = names;
    }

    @Override
    public int order() {
        return CONTENT - 1;
    }

    @Override
    public void run() {
        while (names.renewKeys(AT_ONCE) == AT_ONCE) {}
    }
}
