package vn.khenthuong.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Việc xem lại mỗi ngày một lần, và khi có thay đổi")
class DailyLookTest {

    private static final Instant NEXT_MIDNIGHT = Instant.parse("2023-05-15T17:00:00Z");

    private final DailyLook look = new DailyLook(Clock.fixed(Instant.parse("2023-05-15T01:00:00Z"), HomeZone.ID));

    @BeforeEach
    void dueFromTheStart() {
        assertThat(look.nextAt()).isEqualTo(Instant.EPOCH);
    }

    @Test
    @DisplayName("xong thì đến ngày sau; có thay đổi thì xem lại ngay")
    void onceADay() {
        look.take(day -> true);
        assertThat(look.nextAt()).isEqualTo(NEXT_MIDNIGHT);
        look.again();
        assertThat(look.nextAt()).isEqualTo(Instant.EPOCH);
    }

    @Test
    @DisplayName("thay đổi đến giữa lúc đang xem không mất: xem lần nữa")
    void changedMeanwhile() {
        look.take(day -> {
            look.again();
            return true;
        });
        assertThat(look.nextAt()).isEqualTo(Instant.EPOCH);
    }

    @Test
    @DisplayName("còn việc, hay lỗi: xem lại ở lần sau")
    void notDone() {
        look.take(day -> false);
        assertThat(look.nextAt()).isEqualTo(Instant.EPOCH);
        look.take(day -> true);
        assertThatThrownBy(() -> look.take(day -> {
                    throw new IllegalStateException("mất kết nối");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(look.nextAt()).isEqualTo(Instant.EPOCH);
    }
}
