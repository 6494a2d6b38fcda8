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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;

@IntegrationTest
@DisplayName("Đồng hồ của bản trình diễn nhớ giờ của mình")
class DemoClockIT {

    private static final Instant START = Instant.parse("2023-05-15T01:00:00Z");

    private final JdbcClient jdbc;
    private final MutableClock ofTheTests;

    DemoClockIT(@Autowired JdbcClient jdbc, @Autowired MutableClock ofTheTests) {
        this.jdbc = jdbc;
        this.ofTheTests = ofTheTests;
    }

    @BeforeEach
    void forget() {
        jdbc.sql("DELETE FROM khenthuong.demo_clock").update();
    }

    @AfterEach
    void putBack() {
        ofTheTests.reset();
    }

    @Test
    @DisplayName("cơ sở dữ liệu trống: bắt đầu từ thời gian của Kế hoạch; khởi động lại thì đi tiếp, động cơ cũng vậy")
    void goesOnAfterARestart() {
        assertThat(clock().instant()).isBetween(START, START.plusSeconds(60));
        var nextYear = START.plus(400, ChronoUnit.DAYS);

        clock().goOnFrom(START.plusSeconds(7_000));
        clock().goOnFrom(nextYear);
        var restarted = clock();

        assertThat(restarted.instant()).isBetween(nextYear, nextYear.plusSeconds(60));
        assertThat(Duration.between(ClockUtil.getCurrentTime().toInstant(), restarted.instant())
                        .abs())
                .isLessThan(Duration.ofSeconds(1));
    }

    @Test
    @DisplayName("bản trình diễn bắt đầu trong thời gian thật thì vẫn ở thời gian thật")
    void anOlderOneKeepsItsTime() {
        jdbc.sql("INSERT INTO khenthuong.demo_clock (shift_millis) VALUES (0)").update();

        assertThat(Duration.between(clock().instant(), Instant.now()).abs()).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    @DisplayName("đặt vào lúc nào thì đã đến lúc ấy, kể cả với động cơ chỉ biết đến phần nghìn giây")
    void reachesTheInstant() {
        var event = START.plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.DAYS);
        for (var attempt = 0; attempt < 200; attempt++) {
            forget();
            var clock = clock();
            clock.goOnFrom(event);
            assertThat(ClockUtil.getCurrentTime().toInstant()).isAfterOrEqualTo(event);
            assertThat(clock.instant()).isBetween(event, event.plusSeconds(5));
        }
    }

    @Test
    @DisplayName("không lùi lại; múi giờ khác cũng đi cùng")
    void neverBack() {
        var clock = clock();
        Clock elsewhere = clock.withZone(ZoneOffset.UTC);
        var before = START.minusSeconds(1);
        assertThatThrownBy(() -> clock.goOnFrom(before)).isInstanceOf(IllegalArgumentException.class);

        clock.goOnFrom(START.plusSeconds(90_000));

        assertThat(elsewhere.instant()).isAfterOrEqualTo(START.plusSeconds(90_000));
        assertThat(elsewhere.getZone()).isEqualTo(ZoneOffset.UTC);
        var passed = START.plusSeconds(80_000);
        assertThatThrownBy(() -> clock.goOnFrom(passed)).isInstanceOf(IllegalArgumentException.class);
    }

    private DemoClock clock() {
        return new DemoClock(new ShiftRepository(jdbc), START);
    }
}
