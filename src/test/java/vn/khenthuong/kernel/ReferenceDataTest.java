package vn.khenthuong.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Dữ liệu tham chiếu giữ trong bộ nhớ")
class ReferenceDataTest {

    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger reads = new AtomicInteger();
    private final ReferenceData<Integer> recent = new ReferenceData<>(reads::incrementAndGet, now::get);

    @Test
    @DisplayName("đọc lại sau một phút")
    void readsAgainWhenOutdated() {
        assertThat(recent.get()).isEqualTo(1);
        now.set(Duration.ofSeconds(59).toNanos());
        assertThat(recent.get()).isEqualTo(1);
        now.set(Duration.ofSeconds(60).toNanos());
        assertThat(recent.get()).isEqualTo(2);
    }

    @Test
    @DisplayName("đọc lại ngay khi được yêu cầu")
    void reloadsOnDemand() {
        recent.get();
        assertThat(recent.reload()).isEqualTo(2);
        assertThat(recent.get()).isEqualTo(2);
    }
}
