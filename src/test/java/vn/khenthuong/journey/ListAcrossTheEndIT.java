package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khenthuong.journey.Route.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khenthuong.organization.Reorganisations;
import vn.khenthuong.support.AnewAfterwards;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;

/**
 * A list is under way when the districts end on 1 July 2025: their dossiers stand still and hold up nobody, the others go on to
 * the decision; with a receiving unit they come on the next list. Focal agency and appraiser are those of that time.
 */
@IntegrationTest
@Import(Reorganisation.class)
@DisplayName("Danh sách đang làm dở khi huyện, thành phố kết thúc hoạt động ngày 1/7/2025")
class ListAcrossTheEndIT {

    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 16);
    private static final LocalDate END = LocalDate.of(2025, 7, 1);
    private static final String FOCAL = "canbo.so-nnmt";
    private static final String FOCAL_HEAD_NOW = "lanhdao.so-nnmt";

    @Autowired
    private Reorganisation reorganisation;

    @Autowired
    private Reorganisations reorganisations;

    @Autowired
    private Officials officials;

    @Autowired
    private MutableClock clock;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private JdbcTemplate jdbc;

    private Route route;
    private String first;
    private String second;
    private String ofProvince;

    /** The step of the list that is open when the day comes. */
    enum At {
        COMPOSITION,
        SIGNATURE,
        RECEPTION,
        APPRAISAL,
        SUBMISSION,
        CHAIR
    }

    @ParameterizedTest(name = "danh sách đang ở bước {0}")
    @EnumSource
    @AnewAfterwards
    @DisplayName(
            "hồ sơ của huyện tạm dừng, danh sách đi tiếp; có đơn vị tiếp nhận thì vào danh sách sau; không việc nào vô chủ")
    void theListGoesOn(At at) {
        underWay();
        for (var step : At.values()) {
            if (step == at) {
                theDistrictsEnd();
            }
            take(step, route.list(1), step.compareTo(at) < 0 ? all() : List.of(ofProvince));
        }
        issue(route.list(1));

        assertThat(state(ofProvince)).isEqualTo("AWARDED");
        for (var number : List.of(first, second)) {
            assertThat(holds(number)).as(number).containsExactly("UNIT_ENDED");
            assertThat(state(number)).as(number).isEqualTo("REVIEWED");
            assertThat(jdbc.queryForObject(
                            "SELECT list_code FROM khenthuong.dossier WHERE number = ?", String.class, number))
                    .as(number)
                    .isNull();
        }
        assertThat(route.roundState())
                .as("a round never ends with a live dossier")
                .isEqualTo("CLOSED");
        assertThat(reorganisation.tasksOfNobody()).isEmpty();

        resume(first, "so-nnmt");
        resume(second, "so-y-te");
        var carriedOn = List.of(first, second);
        for (var step : At.values()) {
            take(step, route.list(2), carriedOn);
        }
        issue(route.list(2));

        assertThat(carriedOn).allSatisfy(number -> assertThat(state(number)).isEqualTo("AWARDED"));
        assertThat(toldOfAwards())
                .contains("lanhdao.so-nnmt", "lanhdao.so-y-te")
                .doesNotContain("lanhdao.di-linh", "lanhdao.lam-ha");
        assertThat(reorganisation.tasksOfNobody()).isEmpty();
        nobodyOnBothSides();
    }

    private List<String> all() {
        return List.of(first, second, ofProvince);
    }

    private void underWay() {
        reorganisation.announce();
        reorganisation.reach(BEFORE);
        route = new Playground(officials, clock).open("DANHSACH");
        first = received(Nominee.household("di-linh", "Ka Brối"));
        second = received(Nominee.household("lam-ha", "Nguyễn Thị Sáu"));
        ofProvince = received(Nominee.agency("so-y-te", "Phòng Nghiệp vụ Y"));
        route.closeRound();
        jobs.run();
        all().forEach(number -> officials.as(FOCAL).complete(number, REVIEW, Route.selection()));
        jobs.run();
    }

    private String received(Nominee nominee) {
        var number = route.submitted(nominee);
        officials.as(FOCAL).complete(number, RECEIVE, Map.of("outcome", "COMPLETE"));
        return number;
    }

    private void theDistrictsEnd() {
        assertThat(reorganisations.takeUp(END)).isTrue();
        reorganisation.reach(END);
        jobs.run();
        assertThat(holds(ofProvince)).isEmpty();
        assertThat(Stream.of(first, second).flatMap(number -> holds(number).stream()))
                .as("held at once, whatever step the list is at")
                .containsExactly("UNIT_ENDED", "UNIT_ENDED");
        assertThat(reorganisation.tasksOfNobody()).isEmpty();
    }

    private void take(At step, String list, List<String> dossiers) {
        switch (step) {
            case COMPOSITION -> officials.as(FOCAL).complete(list, CONSOLIDATE, route.composition("SUBMIT", dossiers));
            case SIGNATURE ->
                officials.as(FOCAL_HEAD_NOW).complete(list, SIGN_FOCAL, route.signed(Map.of("outcome", "APPROVE")));
            case RECEPTION -> route.accept(list);
            case APPRAISAL -> dossiers.forEach(route::pass);
            case SUBMISSION -> route.submitToChair(list);
            case CHAIR -> route.decide(list, dossiers, List.of()).expectSuccess();
        }
        jobs.run();
    }

    private void issue(String list) {
        route.issue(list);
        jobs.run();
    }

    private void resume(String number, String receivingUnit) {
        Map<String, Object> body = new HashMap<>(route.signed(Map.of("reason", "Đã bàn giao")));
        body.put("receivingUnit", receivingUnit);
        officials
                .as(APPRAISAL_HEAD)
                .post("/api/dossiers/%s/resumption".formatted(number), body)
                .expect(204);
        jobs.run();
    }

    /** As it is in the table: nobody of a unit that ended is let in. */
    private String state(String number) {
        return jdbc.queryForObject("SELECT state FROM khenthuong.dossier WHERE number = ?", String.class, number);
    }

    private List<String> toldOfAwards() {
        return jdbc.queryForList(
                "SELECT DISTINCT recipient FROM khenthuong.notice WHERE kind = 'DOSSIER_AWARDED'", String.class);
    }

    /** Who signed for the unit took part in no step of the departments, and nobody of them in two that exclude each other. */
    private void nobodyOnBothSides() {
        for (var number : all()) {
            var duties = jdbc.queryForList(
                    "SELECT duty, actor FROM khenthuong.dossier_duty WHERE number = ? ORDER BY duty", number);
            assertThat(duties).as(number).isNotEmpty();
            var preparing = actors(duties, "PREPARE");
            assertThat(preparing).as(number).doesNotContainAnyElementsOf(actors(duties, "SIGN"));
            assertThat(actors(duties, "REVIEW")).as(number).doesNotContainAnyElementsOf(actors(duties, "APPRAISE"));
        }
    }

    private static List<String> actors(List<Map<String, Object>> duties, String duty) {
        return duties.stream()
                .filter(row -> duty.equals(row.get("duty")))
                .map(row -> (String) row.get("actor"))
                .toList();
    }

    private List<String> holds(String number) {
        return jdbc.queryForList("SELECT ground FROM khenthuong.dossier_hold WHERE dossier = ?", String.class, number);
    }
}
