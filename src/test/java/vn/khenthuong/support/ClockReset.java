package vn.khenthuong.support;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** No test class inherits the time of another. */
class ClockReset implements AfterAllCallback {

    @Override
    public void afterAll(ExtensionContext context) {
        MutableClock.INSTANCE.reset();
    }
}
