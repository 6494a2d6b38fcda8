package vn.khenthuong.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
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

    @Test
    @DisplayName("lần đọc bắt đầu trước mà xong sau không thay được lần đọc mới hơn")
    void anOlderReadingIsNotKept() {
        var nested = new AtomicReference<Runnable>();
        var overlapping = new ReferenceData<>(
                () -> {
                    var seen = reads.incrementAndGet();
                    Optional.ofNullable(nested.getAndSet(null)).ifPresent(Runnable::run);
                    return seen;
                },
                now::get);
        nested.set(overlapping::reload);
        assertThat(overlapping.reload()).as("its own reading").isEqualTo(1);
        assertThat(overlapping.get()).isEqualTo(2);

        nested.set(overlapping::forget);
        overlapping.reload();
        assertThat(overlapping.get()).as("read again after the change").isEqualTo(4);
    }
}
