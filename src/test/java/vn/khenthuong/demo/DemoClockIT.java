package vn.khenthuong.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;

@IntegrationTest
@DisplayName("Đồng hồ của bản trình diễn nhớ giờ của mình")
class DemoClockIT {

    private final JdbcClient jdbc;
    private final MutableClock ofTheTests;
    private final Instant real = Instant.now();

    DemoClockIT(@Autowired JdbcClient jdbc, @Autowired MutableClock ofTheTests) {
        this.jdbc = jdbc;
        this.ofTheTests = ofTheTests;
    }

    @AfterEach
    void putBack() {
        jdbc.sql("DELETE FROM khenthuong.demo_clock").update();
        ofTheTests.reset();
    }

    @Test
    @DisplayName("lần đầu là giờ thật; khởi động lại thì đi tiếp từ chỗ cũ, động cơ cũng vậy")
    void goesOnAfterARestart() {
        assertThat(new DemoClock(new ShiftRepository(jdbc)).instant()).isBetween(real, real.plusSeconds(60));
        var nextYear = real.plus(400, ChronoUnit.DAYS);

        new DemoClock(new ShiftRepository(jdbc)).goOnFrom(real.plusSeconds(7_000));
        new DemoClock(new ShiftRepository(jdbc)).goOnFrom(nextYear);
        ClockUtil.reset();
        var restarted = new DemoClock(new ShiftRepository(jdbc));

        assertThat(restarted.instant()).isBetween(nextYear, nextYear.plusSeconds(60));
        assertThat(Duration.between(ClockUtil.getCurrentTime().toInstant(), restarted.instant())
                        .abs())
                .isLessThan(Duration.ofSeconds(1));
    }

    @Test
    @DisplayName("đặt vào lúc nào thì đã đến lúc ấy, kể cả với động cơ chỉ biết đến phần nghìn giây")
    void reachesTheInstant() {
        var event = real.plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.DAYS);
        for (var attempt = 0; attempt < 200; attempt++) {
            var clock = new DemoClock(new ShiftRepository(jdbc));
            clock.goOnFrom(event);
            assertThat(ClockUtil.getCurrentTime().toInstant()).isAfterOrEqualTo(event);
            assertThat(clock.instant()).isAfterOrEqualTo(event);
        }
    }

    @Test
    @DisplayName("không lùi về trước giờ thật; múi giờ khác cũng đi cùng")
    void neverBeforeTheRealTime() {
        var clock = new DemoClock(new ShiftRepository(jdbc));
        Clock elsewhere = clock.withZone(ZoneOffset.UTC);
        var before = real.minusSeconds(1);
        assertThatThrownBy(() -> clock.goOnFrom(before)).isInstanceOf(IllegalArgumentException.class);

        clock.goOnFrom(real.plusSeconds(90_000));

        assertThat(elsewhere.instant()).isAfterOrEqualTo(real.plusSeconds(90_000));
        assertThat(elsewhere.getZone()).isEqualTo(ZoneOffset.UTC);
    }
}
