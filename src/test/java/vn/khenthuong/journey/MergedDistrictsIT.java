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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khenthuong.administration.Reorganisers;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportState;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.annualreport.UnitReports;
import vn.khenthuong.support.AnewAfterwards;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Official;
import vn.khenthuong.support.Officials;
import vn.khenthuong.tracking.Browser;

/** On 1 December 2024 two districts go into a third, with dossiers and reports under way. */
@IntegrationTest
@DisplayName("Cát Tiên, Đạ Tẻh nhập vào Đạ Huoai ngày 1/12/2024, khi hồ sơ và báo cáo đang làm dở")
class MergedDistrictsIT {

    private static final LocalDate YEAR_OPENS = LocalDate.of(2024, 10, 1);
    private static final LocalDate BEFORE = LocalDate.of(2024, 11, 25);
    private static final LocalDate MERGER = LocalDate.of(2024, 12, 1);
    private static final LocalDate MONDAY = LocalDate.of(2024, 12, 2);

    private static final String OFFICER = "canbo.da-huoai";
    private static final String HEAD = "lanhdao.da-huoai";
    private static final ReportNumber OWED = new ReportNumber(2024, "cat-tien");
    private static final ReportNumber UNSIGNED = new ReportNumber(2024, "da-teh");

    private static final ReportNumber OF_SUCCESSOR = new ReportNumber(2024, "da-huoai");

    private Reorganisation reorganisation;

    @Autowired
    private Officials officials;

    @Autowired
    private MutableClock clock;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private UnitReports reports;

    @Autowired
    private ReportYears years;

    @Autowired
    private JdbcTemplate jdbc;

    private ReportDesk desk;
    private Route route;
    private Nominee writtenAbout;
    private String written;
    private String returned;
    private String waiting;
    private String incomplete;
    private String completed;

    @Autowired
    void tools(AutowireCapableBeanFactory beans) {
        reorganisation = beans.createBean(Reorganisation.class);
    }

    @BeforeEach
    void underWay() {
        reorganisation.reach(YEAR_OPENS);
        if (years.reports(2024).isEmpty()) {
            officials
                    .as(FOCAL_OFFICER)
                    .start("annualReport", Map.of("year", 2024))
                    .expectSuccess();
            jobs.run();
        }
        reorganisation.reach(BEFORE);
        reorganisation.digest();
        desk = new ReportDesk(officials, reports, clock);
        desk.prepare(UNSIGNED);
        route = new Playground(officials, clock).open("NHAP");
        writtenAbout = Nominee.household("cat-tien", "K’ Brếu");
        written = route.open(writtenAbout);
        route.uploadPapers(written);
        var officer = officials.as("canbo.cat-tien");
        officer.claim(officer.task(written, PREPARE)).expectSuccess();
        returned = route.prepared(Nominee.official("da-teh", "Lê Văn Tám"));
        route.complete("lanhdao.da-teh", returned, APPROVE, Map.of("outcome", "RETURN", "reason", "Thiếu số liệu"));
        waiting = route.prepared(Nominee.household("cat-tien", "Ka Brối"));
        incomplete = supplementAsked(Nominee.household("da-teh", "Ka Să"));
        completed = supplementAsked(Nominee.household("cat-tien", "Điểu K’ Lực"));
        route.complete("canbo.cat-tien", completed, SUPPLEMENT, supplement());
    }

    @ParameterizedTest(name = "hai quản trị viên ghi: {0}")
    @ValueSource(booleans = {false, true})
    @AnewAfterwards
    @DisplayName(
            "đơn vị kế thừa thấy, làm tiếp và ký mọi việc; chỉ tiêu của huyện cũ vẫn được dùng; không việc nào vô chủ")
    void successorsCarryOn(boolean byAdministrators) {
        assertThat(route.places("cat-tien").get(0)).isEqualTo(1);
        if (byAdministrators) {
            reorganisation.announceByHand(officials, MERGER, LocalDate.of(2025, 3, 1));
        } else {
            reorganisation.announce();
        }

        reorganisation.newDay();
        reorganisation.newDay();
        officialsKnow(
                "UNIT_ENDING",
                "làm tiếp; số hồ sơ và hạn giữ nguyên",
                "Cán bộ – Huyện Cát Tiên: thôi từ ngày 01/12/2024");

        reorganisation.reach(MERGER);
        reorganisation.newDay();
        officialsKnow("UNIT_ENDED", "Huyện Đạ Huoai", "chưa có vai trò nào");
        clock.set(MONDAY);

        assertThat(reorganisation.tasksOfNobody()).isEmpty();
        nothingIsLeftToTheOld();
        shown();
        told();
        finishDossiers();
        nominateOnTheOldLimit();
        finishReports();
        assertThat(reorganisation.tasksOfNobody()).isEmpty();
        if (byAdministrators) {
            deliveredKeepsItsName();
        }
    }

    /** Each official of the two districts once, whoever entered the merger. */
    private void officialsKnow(String kind, String... words) {
        assertThat(jdbc.queryForList("SELECT recipient FROM khenthuong.notice WHERE kind = ?", String.class, kind))
                .as(kind)
                .containsExactlyInAnyOrder("canbo.cat-tien", "lanhdao.cat-tien", "canbo.da-teh", "lanhdao.da-teh");
        assertThat(jdbc.queryForObject(
                        "SELECT model::text FROM khenthuong.notice WHERE kind = ? AND recipient = 'canbo.cat-tien'",
                        String.class,
                        kind))
                .contains(words);
    }

    private String supplementAsked(Nominee nominee) {
        var number = route.submitted(nominee);
        route.complete(
                FOCAL_OFFICER,
                number,
                RECEIVE,
                Map.of(
                        "outcome",
                        "SUPPLEMENT",
                        "supplementItems",
                        List.of("achievement"),
                        "reason",
                        "Tóm tắt thành tích chưa rõ số liệu"));
        return number;
    }

    private static Map<String, Object> supplement() {
        return Map.of("outcome", "SUBMIT", "achievementSummary", "Giảm 32 hộ nghèo trong ba năm.");
    }

    private void nothingIsLeftToTheOld() {
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM public.act_ru_task WHERE assignee_ = 'canbo.cat-tien'", Integer.class))
                .isZero();
        assertThat(jdbc.queryForList(
                        "SELECT group_id_ FROM public.act_id_membership WHERE user_id_ = 'canbo.cat-tien'",
                        String.class))
                .isEmpty();
    }

    /** On the pages of the successor: the dossiers, what waits, the places left, the reports of all three. */
    private void shown() {
        var officer = new Browser(officials.address()).signIn(OFFICER);
        assertThat(officer.get("/ho-so").body()).contains(written, returned, waiting, incomplete, completed);
        assertThat(officer.get("/trang-chu").body()).contains(written, returned, "Huyện Cát Tiên", "Huyện Đạ Tẻh");
        assertThat(officer.get("/theo-doi/NHAP").body()).contains("Huyện Cát Tiên", "Huyện Đạ Tẻh", "Huyện Đạ Huoai");
        assertThat(officer.get("/bao-cao/2024").body()).contains("Huyện Cát Tiên", "Huyện Đạ Tẻh", "Huyện Đạ Huoai");
        assertThat(new Browser(officials.address())
                        .signIn(HEAD)
                        .get("/trang-chu")
                        .body())
                .contains(waiting, completed);
        assertThat(officer.get("/ho-so/" + waiting).body()).contains("Ka Brối");
    }

    private void told() {
        reorganisation.digest();
        assertThat(jdbc.queryForList(
                        "SELECT recipient FROM khenthuong.notice WHERE kind = 'DIGEST' AND created_at >= ?::timestamptz",
                        String.class,
                        MONDAY + " 00:00+07"))
                .contains(OFFICER, HEAD)
                .doesNotContain("canbo.cat-tien", "lanhdao.da-teh");
    }

    private void finishDossiers() {
        prepare(written, writtenAbout);
        prepare(returned, Nominee.official("da-teh", "Lê Văn Tám"));
        officials.as(OFFICER).complete(incomplete, SUPPLEMENT, supplement());
        for (var number : List.of(written, returned, waiting)) {
            sign(number, APPROVE);
        }
        for (var number : List.of(incomplete, completed)) {
            sign(number, APPROVE_SUPPLEMENT);
        }
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM public.act_ru_task WHERE task_def_key_ = ?", Integer.class, RECEIVE))
                .isEqualTo(5);
        assertThat(route.places("cat-tien").get(0))
                .as("on the limits of the predecessor")
                .isEqualTo(3);
        assertThat(route.places("da-teh").get(0)).isEqualTo(2);
        assertThat(route.places("da-huoai").get(0)).isZero();
    }

    private void prepare(String number, Nominee nominee) {
        var officer = officials.as(OFFICER);
        var task = officer.task(number, PREPARE);
        var communes = new ArrayList<String>();
        officer.formVariables(task)
                .get("communes")
                .forEach(commune -> communes.add(commune.path("value").asText()));
        officer.submit(task, nominee.content(MONDAY.toString(), communes)).expectSuccess();
    }

    private void sign(String number, String task) {
        officials.as(HEAD).complete(number, task, route.signed(Map.of("outcome", "APPROVE")));
    }

    /** As long as the round is open, in the name of the unit whose places these are. */
    private void nominateOnTheOldLimit() {
        Official officer = officials.as(OFFICER);
        Map<String, Object> answers =
                new HashMap<>(Nominee.household("cat-tien", "Nguyễn Thị Mới").start("NHAP"));
        assertThat(officer.start("nomination", answers).expect(400).sentence()).contains("Đơn vị đề nghị");
        answers.put("unit", "cat-tien");
        assertThat(officer.start("nomination", answers)
                        .expectSuccess()
                        .json()
                        .path("businessKey")
                        .asText())
                .startsWith("NHAP-CAT-TIEN-");
    }

    private void deliveredKeepsItsName() {
        var named = Map.of("name", "Huyện Đạ Huoai mới", "kind", "DISTRICT", "nominates", true, "reports", true);
        new Reorganisers(officials, MONDAY)
                .first()
                .put("/api/units/da-huoai", new Reorganisers(officials, MONDAY).from(MONDAY.plusDays(1), named))
                .expect(204);
        reorganisation.reach(MONDAY.plusDays(1));
        var officer = new Browser(officials.address()).signIn(OFFICER);
        for (var page : List.of("", "/bien-nhan")) {
            assertThat(officer.get("/bao-cao/2024/da-huoai" + page).body())
                    .contains("Huyện Đạ Huoai")
                    .doesNotContain("Huyện Đạ Huoai mới");
        }
        assertThat(officer.get("/trang-chu").body()).contains("Huyện Đạ Huoai mới");
    }

    private void finishReports() {
        desk.prepare(OWED, OFFICER);
        desk.prepare(OF_SUCCESSOR, OFFICER);
        for (var number : List.of(OWED, UNSIGNED, OF_SUCCESSOR)) {
            officials
                    .as(HEAD)
                    .complete(
                            number.toString(),
                            ReportDesk.SIGN,
                            Map.of(
                                    "outcome", "APPROVE",
                                    "documentNumber", "25/BC",
                                    "documentDate", MONDAY.toString()));
            assertThat(reports.require(number).state()).isEqualTo(ReportState.DELIVERED);
            assertThat(reports.receipts(number)).hasSize(2);
            assertThat(new Browser(officials.address())
                            .signIn(OFFICER)
                            .get("/bao-cao/2024/%s/bien-nhan".formatted(number.unit()))
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
