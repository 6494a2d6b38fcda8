package vn.khenthuong.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;
import vn.khenthuong.support.AnewAfterwards;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Official;
import vn.khenthuong.support.Officials;

@IntegrationTest
@DisplayName("Đồng hồ trình diễn")
class DemoTimeIT {

    private static final String CLOCK = "/api/demo/clock";

    private final DemoTime time;
    private final Rounds rounds;
    private final Officials officials;
    private final Gate gate;
    private final MutableClock ofTheTests;
    private final JdbcClient jdbc;

    DemoTimeIT(
            @Autowired DemoTime time,
            @Autowired Rounds rounds,
            @Autowired Officials officials,
            @Autowired Gate gate,
            @Autowired MutableClock ofTheTests,
            @Autowired JdbcClient jdbc) {
        this.time = time;
        this.rounds = rounds;
        this.officials = officials;
        this.gate = gate;
        this.ofTheTests = ofTheTests;
        this.jdbc = jdbc;
    }

    @AfterEach
    void open() {
        gate.shut.countDown();
    }

    @Test
    @DisplayName("sang ngày mai: 08:00, ứng dụng và động cơ cùng giờ")
    void tomorrow() {
        var tomorrow = time.today().plusDays(1);

        var answer = administrator().post(CLOCK, Map.of("days", 1)).expect(200).json();

        assertThat(OffsetDateTime.parse(answer.path("now").asText()).toLocalDate())
                .isEqualTo(tomorrow);
        assertThat(time.now())
                .isBetween(
                        DemoTime.morningOf(tomorrow),
                        DemoTime.morningOf(tomorrow).plusSeconds(60));
        assertThat(Duration.between(ClockUtil.getCurrentTime().toInstant(), time.now())
                        .abs())
                .isLessThan(Duration.ofSeconds(1));
        var shown = administrator().get(CLOCK).expect(200).json();
        assertThat(OffsetDateTime.parse(shown.path("now").asText()).toLocalDate())
                .isEqualTo(tomorrow);
        assertThat(shown.path("runningTo").isNull()).isTrue();
    }

    @Test
    @AnewAfterwards
    @DisplayName("hạn của đợt khen thưởng đến trên đường đi: đợt đóng đúng vào lúc hết hạn")
    void whatFallsDueHappensOnTheWay() {
        var open = rounds.require("SK2023");
        assertThat(open.state()).isEqualTo(RoundState.OPEN);
        var after = LocalDate.ofInstant(open.unitDeadline(), HomeZone.ID).plusDays(5);

        administrator().post(CLOCK, Map.of("to", after.toString())).expect(200);

        assertThat(rounds.require("SK2023").state())
                .as("closed, and ended without a dossier")
                .isEqualTo(RoundState.ENDED);
        assertThat(gate.seen)
                .as("timed work is attended to at every stop")
                .anyMatch(stop -> !stop.isBefore(open.unitDeadline())
                        && stop.isBefore(open.unitDeadline().plusSeconds(30)));
        assertThat(time.today()).isEqualTo(after);
    }

    @Test
    @AnewAfterwards
    @DisplayName("lịch của bản trình diễn: ngày 02/01/2025 đợt tổng kết tự mở, một lần")
    void theCalendarBringsTheFinalReview() {
        ofTheTests.set(LocalDate.of(2024, 12, 31));

        time.playTo(DemoTime.morningOf(LocalDate.of(2025, 1, 1)));
        assertThat(rounds.find("TK2025")).isEmpty();
        time.playTo(DemoTime.morningOf(LocalDate.of(2025, 1, 3)));

        var round = rounds.require("TK2025");
        assertThat(round.state()).isEqualTo(RoundState.OPEN);
        assertThat(round.referenceDate()).isEqualTo("2025-01-02");
        var opened = jdbc.sql("SELECT opened_at FROM khenthuong.award_round WHERE code = 'TK2025'")
                .query(OffsetDateTime.class)
                .single();
        assertThat(opened.toInstant())
                .isBetween(
                        DemoTime.morningOf(LocalDate.of(2025, 1, 2)),
                        DemoTime.morningOf(LocalDate.of(2025, 1, 2)).plusSeconds(60));
        time.playTo(DemoTime.morningOf(LocalDate.of(2025, 1, 6)));
        assertThat(rounds.all()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"to\":\"2023-05-15\"}",
                "{\"to\":\"hôm qua\"}",
                "{\"to\":\"2027-02-30\"}",
                "{\"to\":\"2028-01-01\"}",
                "{\"to\":\"2027-12-31\",\"days\":1}",
                "{\"days\":0}",
                "{\"days\":-1}",
                "{\"days\":3660}",
                "{\"days\":\"một\"}"
            })
    @DisplayName("không lùi lại, không đi quá năm có lịch làm việc, không hiểu thì từ chối")
    void refusals(String body) {
        var before = time.today();
        var answer = administrator().call("POST", CLOCK, "application/json", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(time.today()).isEqualTo(before);
    }

    @Test
    @DisplayName("lời từ chối nói đồng hồ đang ở đâu, đi được đến đâu")
    void refusalsSayWhy() {
        assertThatThrownBy(() -> time.playTo(time.now().minusSeconds(1)))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("chỉ đi tới");
        assertThatThrownBy(() -> time.playTo(Instant.parse("2028-01-01T01:00:00Z")))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("31/12/2027");
    }

    @ParameterizedTest
    @CsvSource({"canbo.di-linh,403", "lanhdao.so-noi-vu,403", "chutich.ubnd,403", "giamsat,403"})
    @DisplayName("chỉ quản trị viên xem và chỉnh được")
    void administratorsOnly(String userId, int status) {
        assertThat(officials.as(userId).get(CLOCK).status()).isEqualTo(status);
        assertThat(officials.as(userId).post(CLOCK, Map.of("days", 1)).status()).isEqualTo(status);
        assertThat(officials.stranger().get(CLOCK).status()).isEqualTo(401);
    }

    @Test
    @DisplayName("đang chạy thì người thứ hai phải chờ (409)")
    void oneAtATime() {
        gate.shut = new CountDownLatch(1);
        var to = DemoTime.morningOf(time.today().plusDays(1));
        var first = time.startTo(to);
        await().until(() -> time.destination().isPresent());

        assertThat(administrator().post(CLOCK, Map.of("days", 2)).status()).isEqualTo(409);
        assertThatThrownBy(() -> time.playTo(to.plusSeconds(1))).isInstanceOf(ConflictException.class);
        assertThat(administrator()
                        .get(CLOCK)
                        .expect(200)
                        .json()
                        .path("runningTo")
                        .asText())
                .isNotBlank();

        gate.shut.countDown();
        assertThat(first.join().to()).isAfterOrEqualTo(to);
        assertThat(time.destination()).isEmpty();
        assertThat(time.now()).isBefore(to.plusSeconds(60));
    }

    private Official administrator() {
        return officials.as("quantri");
    }
}
