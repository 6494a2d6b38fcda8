package vn.khenthuong.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Dữ liệu tham chiếu giữ trong bộ nhớ")
class ReferenceDataTest {

    private static final Instant START = Instant.parse("2024-01-01T00:00:00Z");

    private final Clock clock = mock(Clock.class);
    private final AtomicInteger reads = new AtomicInteger();
    private final ReferenceData<Integer> recent = new ReferenceData<>(reads::incrementAndGet, clock);

    @Test
    @DisplayName("đọc lại sau hơn một phút, hoặc khi đồng hồ lùi")
    void readsAgainWhenOutdated() {
        when(clock.instant()).thenReturn(START);
        assertThat(recent.get()).isEqualTo(1);
        when(clock.instant()).thenReturn(START.plusSeconds(60));
        assertThat(recent.get()).isEqualTo(1);
        when(clock.instant()).thenReturn(START.plusSeconds(61));
        assertThat(recent.get()).isEqualTo(2);
        when(clock.instant()).thenReturn(START.minusSeconds(3600));
        assertThat(recent.get()).isEqualTo(3);
    }

    @Test
    @DisplayName("đọc lại ngay khi được yêu cầu")
    void reloadsOnDemand() {
        when(clock.instant()).thenReturn(START);
        recent.get();
        assertThat(recent.reload()).isEqualTo(2);
        assertThat(recent.get()).isEqualTo(2);
    }
}
