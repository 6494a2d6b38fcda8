package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khenthuong.journey.Route.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportState;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.annualreport.UnitReports;
import vn.khenthuong.organization.Reorganisations;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;
import vn.khenthuong.tracking.Browser;

/** On 1 July 2025 the districts end and nobody succeeds them, with dossiers, a list and reports under way. */
@IntegrationTest
@DisplayName("Huyện, thành phố kết thúc hoạt động ngày 1/7/2025, khi hồ sơ, danh sách và báo cáo đang làm dở")
class DistrictsEndIT {

    private static final String RESOLVE = "userTask_resolveHold";
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 16);
    private static final LocalDate END = LocalDate.of(2025, 7, 1);
    private static final String FOCAL = "canbo.so-nnmt";
    private static final String RECEIVER = "so-y-te";

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
    private ReportYears years;

    @Autowired
    private UnitReports reports;

    @Autowired
    private JdbcTemplate jdbc;

    private Route route;
    private String written;
    private String prepared;
    private String received;
    private String supplementing;
    private String ofTheProvince;

    @Autowired
    void tools(AutowireCapableBeanFactory beans) {
        reorganisation = beans.createBean(Reorganisation.class);
    }

    @BeforeEach
    void underWay() {
        reorganisation.announce();
        reorganisation.reach(BEFORE);
        if (years.reports(2025).isEmpty()) {
            officials.as(FOCAL).start("annualReport", Map.of("year", 2025)).expectSuccess();
            jobs.run();
        }
        route = new Playground(officials, clock).open("HETHUYEN");
        written = route.open(Nominee.household("di-linh", "Ka Brối"));
        prepared = route.prepared(Nominee.household("di-linh", "Ka Să"));
        received = route.submitted(Nominee.household("lam-ha", "Nguyễn Thị Sáu"));
        supplementing = route.submitted(Nominee.household("dam-rong", "Rơ Ông Ha Krang"));
        route.complete(
                FOCAL,
                supplementing,
                RECEIVE,
                Map.of(
                        "outcome", "SUPPLEMENT",
                        "supplementItems", List.of("achievement"),
                        "reason", "Thiếu số liệu"));
        ofTheProvince = route.submitted(Nominee.agency("so-y-te", "Phòng Tổ chức"));
    }

    @Test
    @DisplayName(
            "mọi hồ sơ của huyện tạm dừng, một lần; Sở Nội vụ nêu đơn vị tiếp nhận thì đơn vị ấy làm tiếp; báo cáo không còn nợ")
    void districtsEnd() {
        assertThat(reorganisations.takeUp(END)).isTrue();
        assertThat(reorganisations.takeUp(END)).as("once").isFalse();
        reorganisation.newDay();
        assertThat(endTold("UNIT_ENDING", "lanhdao.di-linh"))
                .singleElement()
                .satisfies(told -> assertThat(told)
                        .contains(
                                "Huyện Di Linh kết thúc hoạt động từ ngày 01/07/2025", "hồ sơ tạm dừng", "Sở Nội vụ"));
        reorganisation.reach(END);
        reorganisation.reach(END);
        jobs.run();

        assertThat(endTold("UNIT_ENDED", "canbo.di-linh"))
                .as("once, without successor")
                .singleElement()
                .satisfies(told -> assertThat(told).contains("không có", "chưa có vai trò nào", "không phải nộp nữa"));
        for (var number : List.of(written, prepared, received, supplementing)) {
            assertThat(holds(number)).as(number).containsExactly("UNIT_ENDED");
            assertThat(officials.as(APPRAISAL_HEAD).tasks(number)).as(number).hasSize(1);
            assertThat(officials.as(FOCAL).tasks(number).toString()).doesNotContain(RESOLVE);
        }
        assertThat(holds(ofTheProvince)).isEmpty();
        // Roles lapse with the unit: nobody of it is let in any more.
        officials.as("lanhdao.di-linh").get("/engine-rest/task").expect(401);
        assertThat(officials
                        .as("canbo.di-linh")
                        .start(
                                "nomination",
                                Nominee.household("di-linh", "Người mới").start("HETHUYEN"))
                        .status())
                .isEqualTo(401);
        assertThat(route.withdraw(received).status()).isEqualTo(401);
        reportsAreReleased();

        resumedWithAReceivingUnit();
        everythingElseResolved();
        assertThat(reorganisation.tasksOfNobody()).isEmpty();
    }

    private void reportsAreReleased() {
        assertThat(years.reports(2025))
                .filteredOn(report -> List.of("di-linh", "da-lat", "da-huoai")
                        .contains(report.number().unit()))
                .extracting(UnitReport::state)
                .containsOnly(ReportState.RELEASED)
                .hasSizeLessThanOrEqualTo(3);
        assertThat(years.reports(2025))
                .filteredOn(report -> report.number().unit().equals("so-y-te"))
                .extracting(UnitReport::state)
                .containsExactly(ReportState.OWED);
        assertThat(reports.require(new ReportNumber(2025, "di-linh")).state()).isEqualTo(ReportState.RELEASED);
    }

    private void resumedWithAReceivingUnit() {
        clock.set(LocalDate.of(2025, 7, 7));
        for (var nobody : List.of(FOCAL, "lanhdao.di-linh", CHAIR)) {
            assertThat(resume(nobody, prepared, RECEIVER)).as(nobody).isIn(401, 403, 404);
        }
        assertThat(resume(APPRAISAL_HEAD, prepared, null)).isEqualTo(400);
        assertThat(resume(APPRAISAL_HEAD, prepared, "da-lat"))
                .as("ended itself")
                .isEqualTo(400);
        var stranger = new Browser(officials.address()).signIn("lanhdao.so-y-te");
        assertThat(stranger.get("/ho-so/" + prepared).statusCode()).isEqualTo(404);

        assertThat(resume(APPRAISAL_HEAD, prepared, RECEIVER)).isEqualTo(204);
        jobs.run();

        assertThat(route.places("di-linh").get(0)).isZero();
        officials.as("lanhdao.so-y-te").complete(prepared, APPROVE, route.signed(Map.of("outcome", "APPROVE")));
        assertThat(stranger.get("/ho-so/" + prepared).statusCode()).isEqualTo(200);
        assertThat(route.places("di-linh").get(0))
                .as("on the limit of the district")
                .isEqualTo(1);
        assertThat(told("lanhdao.so-y-te", prepared)).contains("DOSSIER_RESUMED");
        assertThat(officials
                        .as("lanhdao.di-linh")
                        .get("/api/dossiers/" + prepared)
                        .status())
                .isEqualTo(401);
        officials.as(FOCAL).complete(prepared, RECEIVE, Map.of("outcome", "COMPLETE"));
    }

    /** From Tasklist, one of each. */
    private void everythingElseResolved() {
        resolve(written);
        var officer = officials.as("canbo." + RECEIVER);
        var task = officer.awaitTask(written, PREPARE);
        var communes = new ArrayList<String>();
        officer.formVariables(task)
                .get("communes")
                .forEach(commune -> communes.add(commune.path("value").asText()));
        assertThat(communes).isNotEmpty();
        resolve(supplementing);
        officer.complete(
                supplementing, SUPPLEMENT, Map.of("outcome", "SUBMIT", "achievementSummary", "Giảm 32 hộ nghèo."));
        officials
                .as("lanhdao." + RECEIVER)
                .complete(supplementing, APPROVE_SUPPLEMENT, route.signed(Map.of("outcome", "APPROVE")));
        officials.as(FOCAL).complete(supplementing, RECEIVE, Map.of("outcome", "COMPLETE"));
        officials
                .as(APPRAISER)
                .complete(received, RESOLVE, route.signed(Map.of("outcome", "END", "reason", "Không đơn vị nào nhận")));
        jobs.run();
        assertThat(jdbc.queryForObject("SELECT state FROM khenthuong.dossier WHERE number = ?", String.class, received))
                .isEqualTo("CANCELLED");
        assertThat(route.places("lam-ha").get(0)).isZero();
    }

    private void resolve(String number) {
        Map<String, Object> answers = new HashMap<>(route.signed(Map.of("outcome", "RESUME", "reason", "Đã bàn giao")));
        answers.put("receivingUnit", RECEIVER);
        officials.as(APPRAISER).complete(number, RESOLVE, answers);
        jobs.run();
    }

    private int resume(String user, String number, String receivingUnit) {
        Map<String, Object> body = new HashMap<>(route.signed(Map.of("reason", "Đã bàn giao")));
        if (receivingUnit != null) {
            body.put("receivingUnit", receivingUnit);
        }
        return officials
                .as(user)
                .post("/api/dossiers/%s/resumption".formatted(number), body)
                .status();
    }

    private List<String> holds(String number) {
        return jdbc.queryForList("SELECT ground FROM khenthuong.dossier_hold WHERE dossier = ?", String.class, number);
    }

    private List<String> endTold(String kind, String user) {
        return jdbc.queryForList(
                "SELECT model::text FROM khenthuong.notice WHERE kind = ? AND recipient = ?", String.class, kind, user);
    }

    private List<String> told(String user, String number) {
        return jdbc.queryForList(
                "SELECT kind FROM khenthuong.notice WHERE subject = ? AND recipient = ?", String.class, number, user);
    }
}
