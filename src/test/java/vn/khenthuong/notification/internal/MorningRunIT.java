package vn.khenthuong.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.ScheduledWork;
import vn.khenthuong.nomination.NominationDesk;
import vn.khenthuong.nomination.Nominees;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;

/** October 2023: the 2nd is a Monday, nothing but weekends is off. */
@IntegrationTest
@DisplayName("Nhắc việc và báo trễ hạn mỗi sáng")
class MorningRunIT {

    private static final String RECEIVE = "userTask_receiveDossier";
    private static final String OFFICER = "canbo.so-ldtbxh";
    private static final String SECOND_OFFICER = "canbo2.so-ldtbxh";
    private static final List<String> LABOUR_OFFICERS = List.of(OFFICER, SECOND_OFFICER);
    private static final List<String> LABOUR_HEADS = List.of("lanhdao.so-ldtbxh", "lanhdao2.so-ldtbxh");
    private static final List<String> SUPERVISORS =
            List.of("lanhdao.so-ldtbxh", "lanhdao.so-noi-vu", "lanhdao2.so-ldtbxh", "lanhdao2.so-noi-vu");
    private static final String NEW = "Việc mới";
    private static final String DUE_SOON = "Sắp đến hạn";
    private static final String OVERDUE = "Trễ hạn";
    private static final String CLIMBED = "Việc trễ hạn cần đôn đốc";

    @Autowired
    private MorningRun run;

    @Autowired
    private ScheduledRuns runs;

    @Autowired
    private NominationDesk desk;

    @Autowired
    private Officials officials;

    @Autowired
    private DueJobs dueJobs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private EngineAsSystem engine;

    @Autowired
    private Organization organization;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private MutableClock clock;

    private String round;

    @BeforeEach
    void monday() {
        forgetEarlierTests();
        nobodyOpensTheYearOfReports();
        at(2, "09:00");
        round = desk.openRound("SO_KET_2023");
    }

    private void nobodyOpensTheYearOfReports() {
        engine.run(() -> management
                .createJobQuery()
                .processDefinitionKey("annualReport")
                .timers()
                .list()
                .forEach(timer -> management.deleteJob(timer.getId())));
    }

    @AfterEach
    void forgetEarlierTests() {
        engine.run(() -> runtime.createProcessInstanceQuery().processDefinitionKey(Nominees.PROCESS).list().stream()
                .forEach(left -> runtime.deleteProcessInstance(left.getId(), "the test is over", true)));
        jdbc.sql("UPDATE khenthuong.scheduled_run SET last_day = NULL, last_run_at = NULL")
                .update();
        jdbc.sql("TRUNCATE khenthuong.step_alert, khenthuong.notice_preference, khenthuong.notice CASCADE")
                .update();
    }

    @Test
    @DisplayName("việc tiếp nhận: mới, nhắc trước 2 ngày làm việc, nhắc ngày cuối, quá 1 ngày báo thủ trưởng,"
            + " quá 3 ngày báo lãnh đạo hai sở; thứ Bảy, Chủ nhật yên lặng")
    void aReception() {
        var number = desk.submitted(round, "lam-ha", "Hội Người cao tuổi");

        assertThat(morning(3, number)).isEqualTo(told(NEW, LABOUR_OFFICERS));
        assertThat(morning(4, number)).isEmpty();
        assertThat(morning(5, number)).isEqualTo(told(DUE_SOON, LABOUR_OFFICERS));
        assertThat(morning(6, number)).isEmpty();
        assertThat(morning(7, number)).isEmpty();
        assertThat(morning(8, number)).isEmpty();
        assertThat(morning(9, number)).isEqualTo(told(DUE_SOON, LABOUR_OFFICERS));
        assertThat(morning(10, number)).isEqualTo(told(OVERDUE, LABOUR_OFFICERS, CLIMBED, LABOUR_HEADS));
        assertThat(morning(11, number)).isEqualTo(told(OVERDUE, LABOUR_OFFICERS));
        assertThat(morning(12, number)).isEqualTo(told(OVERDUE, LABOUR_OFFICERS, CLIMBED, SUPERVISORS));
        assertThat(morning(13, number)).isEqualTo(told(OVERDUE, LABOUR_OFFICERS));
        assertThat(alerts()).containsExactly("ESCALATE+1", "ESCALATE+3", "REMIND-0", "REMIND-2");
    }

    @Test
    @DisplayName("sau khi nghỉ nhiều ngày: một bản tin, với những gì đúng lúc ấy")
    void afterAnOutage() {
        var number = desk.submitted(round, "lam-ha", "Hội Người cao tuổi");

        assertThat(morning(12, number)).isEqualTo(told(OVERDUE, LABOUR_OFFICERS, CLIMBED, SUPERVISORS));
        assertThat(alerts()).containsExactly("ESCALATE+1", "ESCALATE+3");
    }

    @Test
    @DisplayName("trong thời gian đơn vị bổ sung, cơ quan đầu mối không bị nhắc; sau đó chỉ còn số ngày chưa dùng")
    void theClockStandsDuringASupplement() {
        var number = desk.submitted(round, "lam-ha", "Hội Người cao tuổi");
        at(4, "09:00"); // the supplement is due with the unit deadline, the later one
        officials
                .as(OFFICER)
                .complete(
                        number,
                        RECEIVE,
                        Map.of(
                                "outcome", "SUPPLEMENT",
                                "supplementItems", List.of("minutes"),
                                "reason", "Biên bản thiếu chữ ký"));

        assertThat(morning(5, number)).isEqualTo(told(NEW, List.of("canbo.lam-ha")));
        assertThat(morning(6, number)).isEmpty();
        assertThat(morning(9, number)).isEmpty();
        at(9, "10:00");
        desk.officer("lam-ha").complete(number, "userTask_supplementDossier", Nominees.SUPPLEMENTED_MINUTES);
        assertThat(morning(10, number)).isEqualTo(told(NEW, List.of("lanhdao.lam-ha")));
        at(10, "09:00");
        desk.head("lam-ha")
                .complete(
                        number,
                        "userTask_approveSupplement",
                        Map.of("outcome", "APPROVE", "documentNumber", "6/UBND", "documentDate", "2023-10-08"));

        // two of five days were used: the 13th is the last
        assertThat(morning(11, number)).isEqualTo(told(DUE_SOON, LABOUR_OFFICERS));
        assertThat(due(OFFICER, 11)).isEqualTo("13/10/2023");
        assertThat(morning(12, number)).isEmpty();
        assertThat(morning(13, number)).isEqualTo(told(DUE_SOON, LABOUR_OFFICERS));
        assertThat(morning(16, number)).isEqualTo(told(OVERDUE, LABOUR_OFFICERS, CLIMBED, LABOUR_HEADS));
    }

    @Test
    @DisplayName("hồ sơ chưa trình: nhắc trước hạn nộp 15, 5, 1 ngày làm việc; gia hạn thì các lần nhắc dời theo")
    void aMovedDeadlineMovesItsReminders() {
        var number = desk.started(round, "lam-ha", "Hội Người cao tuổi");
        var officer = List.of("canbo.lam-ha");
        assertThat(morning(3, number)).isEqualTo(told(NEW, officer));

        // due on 1 November
        assertThat(morning(10, number)).isEmpty();
        assertThat(morning(11, number)).isEqualTo(told(DUE_SOON, officer));
        assertThat(morning(12, number)).isEmpty();
        extend(round, "2023-11-17");
        assertThat(morning(25, number)).isEmpty();
        assertThat(morning(26, number)).isEmpty();
        assertThat(morning(27, number)).isEqualTo(told(DUE_SOON, officer));
        assertThat(due("canbo.lam-ha", 27)).isEqualTo("17/11/2023");
        assertThat(morning(31, number)).isEmpty();
        assertThat(morning(31 + 9, number)).isEmpty();
        assertThat(morning(31 + 10, number)).isEqualTo(told(DUE_SOON, officer));
        assertThat(morning(31 + 16, number)).isEqualTo(told(DUE_SOON, officer));
        assertThat(morning(31 + 17, number)).isEmpty();
        // over the weekend, and nobody outside of the unit hears of a draft
        assertThat(morning(31 + 20, number)).isEqualTo(told(OVERDUE, officer, CLIMBED, List.of("lanhdao.lam-ha")));
        assertThat(morning(31 + 27, number)).isEqualTo(told(OVERDUE, officer));
    }

    @Test
    @DisplayName("việc đến khi các lần nhắc đã qua: chỉ là việc mới, kèm hạn; các lần còn lại vẫn nhắc")
    void reminderThatPassedBeforeItCame() {
        at(26, "09:00");
        var number = desk.started(round, "lam-ha", "Hội Người cao tuổi");
        var officer = List.of("canbo.lam-ha");

        // 15 and 5 working days before 1 November lie behind
        assertThat(morning(27, number)).isEqualTo(told(NEW, officer));
        assertThat(due("canbo.lam-ha", 27)).isEqualTo("01/11/2023");
        assertThat(morning(30, number)).isEmpty();
        assertThat(morning(31, number)).isEqualTo(told(DUE_SOON, officer));
    }

    @Test
    @DisplayName("việc đã có người nhận chỉ nhắc người ấy")
    void claimed() {
        var number = desk.submitted(round, "lam-ha", "Hội Người cao tuổi");
        var second = officials.as(SECOND_OFFICER);
        second.claim(second.task(number, RECEIVE)).expectSuccess();

        assertThat(morning(3, number)).isEqualTo(told(NEW, List.of(SECOND_OFFICER)));
        assertThat(morning(9, number)).isEqualTo(told(DUE_SOON, List.of(SECOND_OFFICER)));
    }

    @Test
    @DisplayName("ai tắt bản tin thì không nhận, ai bỏ phần việc mới thì chỉ được nhắc; đồng nghiệp vẫn nhận như cũ")
    void asEverybodyWants() {
        officials
                .as(OFFICER)
                .put("/api/notices/preferences", Map.of("digest", true, "newSteps", false, "dueSoon", true))
                .expectSuccess();
        officials
                .as("lanhdao.so-ldtbxh")
                .put("/api/notices/preferences", Map.of("digest", false, "newSteps", true, "dueSoon", true))
                .expectSuccess();
        var number = desk.submitted(round, "lam-ha", "Hội Người cao tuổi");

        assertThat(morning(3, number)).isEqualTo(told(NEW, List.of(SECOND_OFFICER)));
        assertThat(morning(9, number)).isEqualTo(told(DUE_SOON, LABOUR_OFFICERS));
        assertThat(morning(10, number))
                .isEqualTo(told(OVERDUE, LABOUR_OFFICERS, CLIMBED, List.of("lanhdao2.so-ldtbxh")));
    }

    @Test
    @DisplayName("mỗi người một bản tin cho mọi việc, không có tên đối tượng, có liên kết của từng việc")
    void oneDigestForEverything() {
        var first = desk.started(round, "lam-ha", "Hội Người cao tuổi");
        var second = desk.started(round, "lam-ha", "Hội Làm vườn");

        morning(3, first);

        var digest = jdbc.sql("SELECT model::text FROM khenthuong.notice WHERE kind = 'DIGEST' AND recipient = ?")
                .param("canbo.lam-ha")
                .query(String.class)
                .single();
        assertThat(digest).contains(first, second, "Huyện Lâm Hà").doesNotContain("Hội Người cao tuổi", "Hội Làm vườn");
        var officer = desk.officer("lam-ha");
        assertThat(texts("canbo.lam-ha", 3, "task"))
                .containsExactlyInAnyOrder(
                        officer.task(first, "userTask_prepareDossier").id(),
                        officer.task(second, "userTask_prepareDossier").id());
        assertThat(texts("canbo.lam-ha", 3, "step")).containsOnly("Hoàn thiện hồ sơ");
    }

    @Test
    @DisplayName("việc đã xong trước đó thì không nhắc nữa")
    void completedMeanwhile() {
        var number = desk.submitted(round, "lam-ha", "Hội Người cao tuổi");
        at(9, "06:59");
        officials.as(OFFICER).complete(number, RECEIVE, Map.of("outcome", "COMPLETE"));

        var morning = morning(9, number);

        assertThat(morning).isEqualTo(told(NEW, LABOUR_OFFICERS));
        assertThat(steps(OFFICER, 9)).containsExactly("Thẩm tra");
    }

    @Test
    @DisplayName("trước giờ đã định thì chưa; một ngày một lần, việc đến sau để sáng hôm sau")
    void onceADay() {
        at(19, "09:00");
        var number = desk.submitted(round, "lam-ha", "Hội Người cao tuổi");
        at(20, "06:59");
        assertThat(run.nextAt()).isEqualTo(instant(20, "07:00"));
        run.run();
        assertThat(told(number, 20)).isEmpty();

        assertThat(morning(20, number)).isEqualTo(told(NEW, LABOUR_OFFICERS));
        assertThat(run.nextAt()).isEqualTo(instant(21, "07:00"));

        at(20, "09:00");
        var later = desk.submitted(round, "di-linh", "Hội Làm vườn");
        run.run();
        assertThat(told(later, 20)).isEmpty();
        assertThat(morning(21, later)).isEmpty();
        assertThat(run.nextAt()).isEqualTo(instant(22, "07:00"));
        assertThat(morning(23, later)).isEqualTo(told(NEW, LABOUR_OFFICERS));
        assertThat(told(number, 23)).isEmpty();
    }

    @Test
    @DisplayName("hai máy cùng lúc: máy sau chờ máy trước và không còn gì để làm")
    void twoNodes() {
        var number = desk.submitted(round, "lam-ha", "Hội Người cao tuổi");
        at(3, "07:00");
        var day = LocalDate.of(2023, 10, 3);
        var second = transaction.execute(status -> {
            assertThat(runs.begin("digest", day, clock.instant())).isPresent();
            var other = CompletableFuture.runAsync(run::run);
            await().atMost(Duration.ofSeconds(20)).until(this::somebodyWaitsForTheRow);
            return other;
        });
        second.join();

        assertThat(told(number, 3)).isEmpty();
        assertThat(alerts()).isEmpty();
    }

    @Test
    @DisplayName("hai máy cùng lúc: mỗi người vẫn đúng một bản tin, không sót việc nào")
    void twoNodesWriteOnce() {
        var number = desk.submitted(round, "lam-ha", "Hội Người cao tuổi");
        at(9, "07:00");
        CompletableFuture.allOf(CompletableFuture.runAsync(run::run), CompletableFuture.runAsync(run::run))
                .join();

        assertThat(told(number, 9)).isEqualTo(told(DUE_SOON, LABOUR_OFFICERS));
        assertThat(alerts()).containsExactly("REMIND-0", "REMIND-2");
    }

    @Test
    @DisplayName("nếu không ghi được bản tin thì không coi là đã nhắc, lần sau làm lại")
    void aFailureIsMadeUpFor() {
        var number = desk.submitted(round, "lam-ha", "Hội Người cao tuổi");
        at(5, "07:00");
        jdbc.sql("ALTER TABLE khenthuong.notice ADD CONSTRAINT full_today CHECK (kind <> 'DIGEST')")
                .update();
        try {
            assertThat(catchThrowable(run::run)).isNotNull();
        } finally {
            jdbc.sql("ALTER TABLE khenthuong.notice DROP CONSTRAINT full_today").update();
        }
        assertThat(alerts()).isEmpty();
        assertThat(run.nextAt()).isBefore(clock.instant());

        run.run();

        assertThat(told(number, 5)).isEqualTo(told(DUE_SOON, LABOUR_OFFICERS));
    }

    @Test
    @DisplayName("việc không tính được các bậc nhắc thì vẫn được nêu là mới và trễ hạn, không làm ai mất bản tin")
    void aStepThatCannotBeJudged() {
        var unknown = desk.submitted(round, "lam-ha", "Hội Người cao tuổi");
        var farAway = desk.submitted(round, "di-linh", "Hội Làm vườn");
        var known = desk.submitted(round, "dam-rong", "Hội Cựu giáo chức");
        change(unknown, "task_def_key_ = 'userTask_unknown'");
        change(farAway, "due_date_ = '2030-01-01'");

        assertThat(morning(3, unknown)).isEqualTo(told(NEW, LABOUR_OFFICERS));
        assertThat(told(farAway, 3)).isEqualTo(told(NEW, LABOUR_OFFICERS));
        assertThat(morning(9, unknown)).isEmpty();
        assertThat(told(farAway, 9)).isEmpty();
        assertThat(told(known, 9)).isEqualTo(told(DUE_SOON, LABOUR_OFFICERS));
        assertThat(morning(10, unknown)).isEqualTo(told(OVERDUE, LABOUR_OFFICERS));
    }

    @Test
    @DisplayName("năm chưa có lịch làm việc: không đoán ngày, không gửi, hôm sau xem lại")
    void aYearWithoutCalendar() {
        var number = desk.submitted(round, "lam-ha", "Hội Người cao tuổi");
        var monday = LocalDate.of(2028, 1, 10);
        clock.set(monday.atTime(7, 0).atZone(HomeZone.ID).toInstant());

        run.run();

        assertThat(run.nextAt())
                .isEqualTo(monday.plusDays(1).atTime(7, 0).atZone(HomeZone.ID).toInstant());
        assertThat(jdbc.sql("SELECT count(*) FROM khenthuong.notice WHERE kind = 'DIGEST' AND model::text LIKE ?")
                        .param("%" + number + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("việc đến thứ Bảy là việc mới sáng thứ Hai, cả khi đó là bản tin đầu tiên")
    void saturdaysWorkIsNewOnMonday() {
        at(7, "10:00");
        var draft = desk.started(round, "lam-ha", "Hội Người cao tuổi");
        var submitted = desk.submitted(round, "di-linh", "Hội Làm vườn");

        assertThat(morning(9, draft)).isEqualTo(told(NEW, List.of("canbo.lam-ha")));
        assertThat(told(submitted, 9)).isEqualTo(told(NEW, LABOUR_OFFICERS));
    }

    @Test
    @DisplayName("việc đã báo ngay bằng thư riêng: bản tin đếm, không kể lại số hồ sơ")
    void countsWhatWasToldAtOnce() {
        var number = desk.submitted(round, "lam-ha", "Hội Người cao tuổi");

        morning(3, number);

        var digest = jdbc.sql("SELECT model::text FROM khenthuong.notice WHERE kind = 'DIGEST' AND recipient = ?")
                .param(OFFICER)
                .query(String.class)
                .single();
        assertThat(digest).contains("\"count\": 1", "\"told\": 1").doesNotContain(number);
    }

    @Test
    @DisplayName("trễ hạn: mỗi sáng trong 10 ngày làm việc, sau đó mỗi tuần một lần")
    void weeklyAfterTenLateDays() {
        var number = desk.submitted(round, "lam-ha", "Hội Người cao tuổi");
        var mornings = new ArrayList<Integer>();

        // due on Monday 9 October
        for (int day = 10; day <= 31 + 17; day++) {
            if (morning(day, number).containsKey(OVERDUE)) {
                mornings.add(day);
            }
        }

        assertThat(mornings).containsExactly(10, 11, 12, 13, 16, 17, 18, 19, 20, 23, 30, 31 + 6, 31 + 13);
    }

    @Test
    @DisplayName("công việc này nằm trong số các công việc định kỳ của ứng dụng")
    void isTimedWork(@Autowired List<ScheduledWork> works) {
        assertThat(works).contains(run);
    }

    @Test
    @DisplayName("không có thủ trưởng để báo thì chưa coi là đã báo; có người rồi thì sáng hôm sau báo")
    void nobodyToTell() {
        var number = desk.submitted(round, "lam-ha", "Hội Người cao tuổi");
        var heads = "role = 'lanhdao.so-ldtbxh'";
        endRoles(heads, day(1));
        try {
            assertThat(morning(10, number)).isEqualTo(told(OVERDUE, LABOUR_OFFICERS));
            assertThat(alerts()).isEmpty();
        } finally {
            endRoles(heads, null);
        }

        assertThat(morning(11, number)).isEqualTo(told(OVERDUE, LABOUR_OFFICERS, CLIMBED, LABOUR_HEADS));
        assertThat(alerts()).containsExactly("ESCALATE+1");
        assertThat(morning(12, number)).isEqualTo(told(OVERDUE, LABOUR_OFFICERS, CLIMBED, SUPERVISORS));
    }

    private void endRoles(String roles, LocalDate lastDay) {
        jdbc.sql("UPDATE khenthuong.official_role SET valid_to = :lastDay WHERE " + roles)
                .param("lastDay", lastDay)
                .update();
        organization.refresh();
    }

    private boolean somebodyWaitsForTheRow() {
        return jdbc.sql("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE"
                                + " '%scheduled_run%'")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void change(String number, String change) {
        jdbc.sql("UPDATE public.act_ru_task SET " + change + " WHERE proc_inst_id_ ="
                        + " (SELECT id_ FROM public.act_ru_execution WHERE business_key_ = ?)")
                .param(number)
                .update();
    }

    private void extend(String code, String deadline) {
        officials
                .as("lanhdao.so-noi-vu")
                .post(
                        "/api/rounds/" + code + "/extension",
                        Map.of("deadline", deadline, "documentNumber", "9/GH", "documentDate", "2023-10-10"))
                .expectSuccess();
        dueJobs.run();
    }

    /**
     * Who is told of this number on that morning of October (31 + n for November), by section; also where it is only counted,
     * because it was told by a notice of its own.
     */
    private Map<String, List<String>> morning(int day, String number) {
        at(day, "07:00");
        run.run();
        return told(number, day);
    }

    private void at(int day, String time) {
        clock.set(instant(day, time));
    }

    private static Instant instant(int day, String time) {
        return day(day).atTime(LocalTime.parse(time)).atZone(HomeZone.ID).toInstant();
    }

    private static LocalDate day(int dayOfOctober) {
        return LocalDate.of(2023, 9, 30).plusDays(dayOfOctober);
    }

    private Map<String, List<String>> told(String number, int day) {
        var found = new TreeMap<String, List<String>>();
        jdbc.sql("""
                        SELECT section ->> 'title' AS title, digest.recipient
                          FROM khenthuong.notice digest, jsonb_array_elements(digest.model -> 'sections') AS section
                         WHERE digest.kind = 'DIGEST' AND digest.day = :day AND (
                               EXISTS (SELECT FROM jsonb_array_elements(section -> 'steps') AS step
                                        WHERE step ->> 'number' = :number)
                               OR (section ->> 'told')::integer > 0 AND EXISTS (
                               SELECT FROM khenthuong.notice own
                                WHERE own.recipient = digest.recipient AND own.kind <> 'DIGEST' AND own.subject = :number
                                  AND own.day >= digest.day - 3 AND own.created_at < digest.created_at))
                         ORDER BY title, digest.recipient""").param("day", day(day)).param("number", number).query(row -> {
            found.computeIfAbsent(row.getString("title"), title -> new ArrayList<>())
                    .add(row.getString("recipient"));
        });
        return found;
    }

    private List<String> steps(String recipient, int day) {
        return texts(recipient, day, "step");
    }

    private String due(String recipient, int day) {
        return texts(recipient, day, "due").get(0);
    }

    private List<String> texts(String recipient, int day, String field) {
        return jdbc
                .sql("SELECT model::text FROM khenthuong.notice WHERE kind = 'DIGEST' AND recipient = ? AND day = ?")
                .params(recipient, day(day))
                .query(String.class)
                .list()
                .stream()
                .flatMap(model -> read(model).findValuesAsText(field).stream())
                .toList();
    }

    private JsonNode read(String model) {
        try {
            return json.readTree(model);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private List<String> alerts() {
        return jdbc.sql("SELECT stage FROM khenthuong.step_alert ORDER BY stage")
                .query(String.class)
                .list();
    }

    private static Map<String, List<String>> told(String section, List<String> recipients) {
        return Map.of(section, recipients);
    }

    private static Map<String, List<String>> told(
            String section, List<String> recipients, String other, List<String> others) {
        return Map.of(section, recipients, other, others);
    }
}
