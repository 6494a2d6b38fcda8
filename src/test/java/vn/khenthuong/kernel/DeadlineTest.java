package vn.khenthuong.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Hạn")
class DeadlineTest {

    private static final LocalDate DAY = LocalDate.of(2023, 11, 14);
    private static final Instant MIDNIGHT = Instant.parse("2023-11-14T17:00:00Z");

    @Test
    @DisplayName("hết ngày 14/11 là 24:00 giờ Việt Nam; ngày cuối cùng là 14/11")
    void endsWithItsDay() {
        assertThat(Deadline.endOf(DAY).instant()).isEqualTo(MIDNIGHT);
        assertThat(new Deadline(MIDNIGHT).lastDay()).isEqualTo(DAY);
        assertThat(new Deadline(MIDNIGHT.plusNanos(1)).lastDay()).isEqualTo(DAY.plusDays(1));
    }

    @Test
    @DisplayName("đúng 24:00 là đã trễ hạn, một khoảnh khắc trước đó thì chưa")
    void isTooLateAtItsInstant() {
        assertThat(Deadline.endOf(DAY).isPassedAt(MIDNIGHT)).isTrue();
        assertThat(Deadline.endOf(DAY).isPassedAt(MIDNIGHT.minusNanos(1))).isFalse();
    }
}
