package vn.khenthuong.certificate.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Dò mã xác minh")
class GuessLimitTest {

    private final AtomicLong time = new AtomicLong();
    private final GuessLimit limit = new GuessLimit(3, time::get);

    @Test
    @DisplayName("đủ số lần trượt thì phải chờ, mỗi địa chỉ riêng; qua một phút lại được")
    void waits() {
        for (int turn = 0; turn < 3; turn++) {
            assertThat(limit.isExhausted("10.0.0.1")).isFalse();
            limit.miss("10.0.0.1");
        }
        assertThat(limit.isExhausted("10.0.0.1")).isTrue();
        assertThat(limit.isExhausted("10.0.0.2")).isFalse();
        time.addAndGet(TimeUnit.SECONDS.toNanos(61));
        assertThat(limit.isExhausted("10.0.0.1")).isFalse();
    }
}
