package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.support.ChildApplication;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.FaultySmtpServer;
import vn.khenthuong.support.FaultySmtpServer.Received;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.YearsToCome;

/**
 * Two nodes of the real application on one database. The application of the test prepares it and watches; its own jobs do not
 * run. The time is some years ahead, because one year has only as many reports as there are units.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@DisplayName("Hai máy trên một cơ sở dữ liệu: mỗi lần nhắc, mỗi thư một lần; tắt đột ngột không mất thư")
class ReminderNodesIT {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int FIRST_YEAR = 2022;
    private static final int LAST_YEAR = 2035;
    private static final int OPENS_BY_ITSELF = 2036;
    private static final int YEARS = LAST_YEAR - FIRST_YEAR + 1;
    private static final int UNITS = 38;

    /** An officer and a head of every unit, and second ones of two. */
    private static final int OFFICIALS_OF_UNITS = 2 * UNITS + 4;

    /** Two officers and two heads of Labour, two heads of Home Affairs, one observer. */
    private static final int SUPERVISORS = 7;

    private static final LocalDate OPENED = LocalDate.of(OPENS_BY_ITSELF, 9, 22);
    private static final LocalDate TODAY = LocalDate.of(OPENS_BY_ITSELF, 10, 1);
    private static final String SIGNED = "BC2035-MTTQ";

    private static final FaultySmtpServer MAIL = new FaultySmtpServer();

    @TempDir
    static Path folder;

    @Autowired
    private MutableClock clock;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private Officials officials;

    @Autowired
    private ManagementService management;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataSource database;

    @Value("${spring.datasource.url}")
    private String url;

    private ChildApplication first;
    private ChildApplication second;

    @AfterAll
    void leaveNothingRunning() throws Exception {
        MAIL.close();
        for (var node : List.of(first, second)) {
            node.close();
        }
    }

    @Test
    @Order(1)
    @DisplayName("532 lần nhắc đến hạn cùng lúc, cả hai máy cùng chạy: mỗi đơn vị nhắc một lần; năm mới mở một lần")
    void everyEffectOnce() throws Exception {
        openedByHand();
        nobodyYet();
        first = node("a");
        second = node("b");
        first.launch();
        second.launch();
        first.awaitAnswer();
        second.awaitAnswer();
        assertThat(reminders()).isZero();

        management.activateJobDefinitionByProcessDefinitionKey("unitReport", true);
        management.activateJobDefinitionByProcessDefinitionKey("annualReport", true);

        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> due() == 0);
        assertReminders();
        assertYearOpenedOnce();
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).until(() -> queued() == 0);
        assertMails();
    }

    /** Between “250 taken” and the commit: the test holds the row the sender has to write. */
    @Test
    @Order(2)
    @DisplayName(
            "kill -9 sau khi máy chủ thư đã nhận, trước khi ghi: khởi động lại, một bản thừa cùng Message-ID, không mất thư nào")
    void killedBetweenAcceptanceAndCommit() throws Exception {
        second.close();
        await().atMost(PATIENCE).until(() -> queued() == 0);
        var before = MAIL.received().size();
        MAIL.holdReplies();
        sign();
        await().atMost(PATIENCE).until(() -> MAIL.received().size() > before);
        var accepted = MAIL.received().get(before);
        try (var holder = database.getConnection()) {
            holder.setAutoCommit(false);
            try (var lock = holder.prepareStatement("SELECT 1 FROM khenthuong.notice WHERE id = ? FOR UPDATE")) {
                lock.setObject(1, idOf(accepted));
                lock.executeQuery();
            }
            MAIL.release();
            await().atMost(PATIENCE).until(() -> waitingForTheRow() == 1);
            first.kill();
            holder.rollback();
        }
        await().atMost(PATIENCE).until(() -> backendsOf("a") == 0);
        assertThat(delivered("SENT")).isZero();
        assertThat(delivered("PENDING")).isEqualTo(2);

        first.start();
        await().atMost(PATIENCE).until(() -> queued() == 0);

        assertThat(delivered("SENT")).isEqualTo(2);
        var sent = MAIL.received().subList(before, MAIL.received().size());
        assertThat(sent).hasSize(3);
        assertThat(sent).extracting(Received::recipient).contains(recipient("canbo"), recipient("lanhdao"));
        assertThat(sent)
                .filteredOn(mail -> mail.recipient().equals(accepted.recipient()))
                .hasSize(2)
                .extracting(Received::messageId)
                .containsOnly(accepted.messageId());
    }

    /** All reports of all these years, overdue since before the first of the reminders. */
    private void openedByHand() {
        YearsToCome.publishUntil(OPENS_BY_ITSELF + 1, jdbc);
        clock.set(OPENED);
        IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .forEach(year -> officials
                        .as("canbo.so-ldtbxh")
                        .start("annualReport", YearsToCome.opening(year))
                        .expectSuccess());
        jobs.run();
    }

    /** Jobs wait until both nodes are there; nodes start after the opening day, and the system knows that it missed it. */
    private void nobodyYet() {
        management.suspendJobDefinitionByProcessDefinitionKey("unitReport", true);
        management.suspendJobDefinitionByProcessDefinitionKey("annualReport", true);
        var now = TODAY.atTime(7, 45).atZone(HomeZone.ID).toInstant();
        jdbc.update(
                "UPDATE khenthuong.demo_clock SET shift_millis = ?",
                Duration.between(Instant.now(), now).toMillis());
        clock.set(now);
    }

    private ChildApplication node(String name) throws Exception {
        return ChildApplication.onDatabase(
                folder.resolve(name),
                url + "&ApplicationName=" + name,
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + MAIL.port(),
                "--khenthuong.annual-report.latest-year=" + OPENS_BY_ITSELF,
                "--camunda.bpm.generic-properties.properties.hostname=" + name,
                // both look for jobs every second, also after they found none
                "--camunda.bpm.job-execution.max-wait=1000",
                // units and departments stay as they were: another test looks at what reorganisations bring
                "--khenthuong.demo.clock-start=2025-03-01");
    }

    private void assertReminders() {
        assertThat(reminders()).isEqualTo(YEARS * UNITS);
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM khenthuong.report_reminder WHERE day = ? AND kind = 'OVERDUE' AND year <= ?",
                        Integer.class,
                        TODAY,
                        LAST_YEAR))
                .as("of all the days missed only the newest")
                .isEqualTo(YEARS * UNITS);
        assertThat(passed("serviceTask_remindUnit"))
                .as("events on the processes")
                .isEqualTo(YEARS * UNITS);
        assertThat(notices("REPORT_OVERDUE")).isEqualTo(YEARS * OFFICIALS_OF_UNITS);
        assertThat(notices("REPORT_OVERDUE_LIST")).isEqualTo(YEARS * SUPERVISORS);
        assertThat(runtime.createIncidentQuery().count()).isZero();
        assertThat(management.createJobQuery().noRetriesLeft().count()).isZero();
        assertThat(management
                        .createJobQuery()
                        .processDefinitionKey("unitReport")
                        .timers()
                        .count())
                .as("each report waits for its next reminder, once")
                .isEqualTo((YEARS + 1) * UNITS);
        assertThat(jdbc.queryForList(
                        "SELECT DISTINCT hostname_ FROM public.act_hi_job_log"
                                + " WHERE process_def_key_ = 'unitReport' AND job_state_ = 2 ORDER BY 1",
                        String.class))
                .as("both did their part")
                .containsExactly("a", "b");
    }

    private void assertYearOpenedOnce() {
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM khenthuong.unit_report WHERE year = ?", Integer.class, OPENS_BY_ITSELF))
                .isEqualTo(UNITS);
        assertThat(running("annualReport", "BC" + OPENS_BY_ITSELF)).isEqualTo(1);
        assertThat(running("unitReport", "BC" + OPENS_BY_ITSELF + "-%")).isEqualTo(UNITS);
        var tooLateOrTooEarly = passed("endEvent_alreadyOpen");
        assertThat(tooLateOrTooEarly)
                .as("the timer in September, whoever came second; one more where both nodes saw it missing")
                .isBetween(2L, 3L);
        assertThat(passed("serviceTask_openYear"))
                .as("attempts: by hand, one by itself that opened the year, those that did not")
                .isEqualTo(YEARS + 1 + tooLateOrTooEarly);
    }

    private void assertMails() {
        var ids = MAIL.received().stream().map(Received::messageId).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids).hasSize(jdbc.queryForObject("SELECT count(*) FROM khenthuong.notice", Integer.class));
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM khenthuong.notice WHERE state <> 'SENT' OR attempts <> 1", Integer.class))
                .isZero();
    }

    private void sign() {
        var unit = Officials.of(first.address());
        unit.as("canbo.mttq")
                .complete(
                        SIGNED,
                        "userTask_prepareReport",
                        Map.of(
                                "outcome",
                                "SUBMIT",
                                "direction",
                                "Đã phát động phong trào.",
                                "trainingNumerator",
                                5,
                                "trainingDenominator",
                                5));
        unit.as("lanhdao.mttq")
                .complete(
                        SIGNED,
                        "userTask_signReport",
                        Map.of("outcome", "APPROVE", "documentNumber", "25/BC", "documentDate", TODAY.toString()));
    }

    private int reminders() {
        return jdbc.queryForObject("SELECT count(*) FROM khenthuong.report_reminder", Integer.class);
    }

    private long due() {
        return management
                        .createJobQuery()
                        .processDefinitionKey("unitReport")
                        .executable()
                        .count()
                + management
                        .createJobQuery()
                        .processDefinitionKey("annualReport")
                        .executable()
                        .count();
    }

    private long passed(String activity) {
        return history.createHistoricActivityInstanceQuery()
                .activityId(activity)
                .finished()
                .count();
    }

    private int notices(String kind) {
        return jdbc.queryForObject("SELECT count(*) FROM khenthuong.notice WHERE kind = ?", Integer.class, kind);
    }

    private int queued() {
        return jdbc.queryForObject("SELECT count(*) FROM khenthuong.notice_queue", Integer.class);
    }

    private long running(String process, String businessKey) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKeyLike(businessKey)
                .count();
    }

    private int delivered(String state) {
        return jdbc.queryForObject(
                "SELECT count(*) FROM khenthuong.notice WHERE subject = ? AND kind = 'REPORT_DELIVERED' AND state = ?",
                Integer.class,
                SIGNED,
                state);
    }

    private int waitingForTheRow() {
        return jdbc.queryForObject(
                "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'a' AND wait_event_type = 'Lock'"
                        + " AND query LIKE 'UPDATE khenthuong.notice SET state%'",
                Integer.class);
    }

    private int backendsOf(String node) {
        return jdbc.queryForObject(
                "SELECT count(*) FROM pg_stat_activity WHERE application_name = ?", Integer.class, node);
    }

    private String recipient(String role) {
        return jdbc.queryForObject(
                "SELECT address FROM khenthuong.notice WHERE subject = ? AND kind = 'REPORT_DELIVERED' AND recipient = ?",
                String.class,
                SIGNED,
                role + ".mttq");
    }

    private static UUID idOf(Received mail) {
        return UUID.fromString(mail.messageId().replaceAll("[<>]|@.*", ""));
    }
}
