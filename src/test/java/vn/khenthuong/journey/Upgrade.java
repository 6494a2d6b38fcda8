package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.khenthuong.kernel.NameKey;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.FaultySmtpServer;
import vn.khenthuong.support.FaultySmtpServer.Received;

/**
 * This version takes over the database of an earlier one, made by {@link SnapshotMaker}, in the middle of its work: everything
 * comes to its end over the doors of the application, every mail leaves once, and a second start finds nothing to do.
 */
@Import(ToTheEnd.class)
@DirtiesContext
@TestMethodOrder(OrderAnnotation.class)
abstract class Upgrade {

    private static final FaultySmtpServer MAIL = new FaultySmtpServer();
    private static final Map<String, Integer> LEFT = new TreeMap<>();

    private static final List<String> END_STATES = List.of(
            "AWARDED", "NOT_AWARDED", "NOT_SELECTED", "FAILED", "REJECTED", "WITHDRAWN", "EXPIRED", "CANCELLED");

    @Autowired
    private ToTheEnd toTheEnd;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcTemplate jdbc;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", MAIL::port);
    }

    @AfterAll
    static void forget() {
        MAIL.reset();
        LEFT.clear();
    }

    @Test
    @Order(1)
    @DirtiesContext
    @DisplayName(
            "hồ sơ, danh sách, đợt, báo cáo, tin và thư đang chờ: tất cả đi đến kết thúc, không vòng lặp, không sự cố")
    void comesToItsEnd() {
        assertThat(count("SELECT count(*) FROM khenthuong.notice_queue")).isPositive();
        assertThat(count("SELECT count(*) FROM khenthuong.dossier WHERE name_key_edition <> " + NameKey.EDITION))
                .isZero();
        staysInItsOwnTime();
        var sentBefore = sent();
        assertThat(runtime.createProcessInstanceQuery().count()).isPositive();

        var ran = toTheEnd.run();

        assertThat(ran).isPositive();
        enginesWorkIsDone();
        routeIsDone();
        nobodyIsWaitedFor();
        reportsAreDone();
        mailsAreSentOnce(sentBefore);
        LEFT.putAll(whatIsThere());
    }

    @Test
    @Order(2)
    @DisplayName("khởi động lần nữa: không còn gì để làm, không triển khai lại mô hình")
    void startsAgain() {
        assertThat(jobs.run(1)).isZero();
        assertThat(whatIsThere()).isEqualTo(LEFT);
    }

    /** A demonstration that was begun in the real time is not put back to the plan's, nor given a province. */
    void staysInItsOwnTime() {
        assertThat(count("SELECT count(*) FROM khenthuong.demo_clock WHERE shift_millis = 0"))
                .isEqualTo(1);
        assertThat(count("SELECT count(*) FROM khenthuong.demo_seed WHERE ended_at IS NOT NULL"))
                .isEqualTo(1);
    }

    /** One that was begun in a time of its own keeps it, and is given nothing. */
    final void keepsTheTimeItBeganIn() {
        assertThat(count("SELECT count(*) FROM khenthuong.demo_clock WHERE shift_millis < 0"))
                .isEqualTo(1);
        assertThat(count("SELECT count(*) FROM khenthuong.dossier")).isLessThan(100);
    }

    private void enginesWorkIsDone() {
        assertThat(runtime.createProcessInstanceQuery().list())
                .as("instances left")
                .isEmpty();
        assertThat(runtime.createIncidentQuery().list()).as("incidents").isEmpty();
        assertThat(management.createJobQuery().withException().list()).isEmpty();
        assertThat(management.createJobQuery().executable().messages().list()).isEmpty();
        assertThat(history.createHistoricProcessInstanceQuery()
                        .internallyTerminated()
                        .list())
                .as("instances that ended without an end event")
                .isEmpty();
    }

    private void routeIsDone() {
        assertThat(texts("SELECT DISTINCT state FROM khenthuong.dossier")).isSubsetOf(END_STATES);
        assertThat(texts("SELECT DISTINCT state FROM khenthuong.award_round")).containsExactly("ENDED");
        assertThat(count("SELECT count(*) FROM khenthuong.dossier WHERE state = 'AWARDED'"))
                .as("rewarded on the way that began before")
                .isGreaterThan(20);
        assertThat(texts("SELECT case_id FROM khenthuong.quota_place ORDER BY 1"))
                .as("places held")
                .isEqualTo(texts("SELECT number FROM khenthuong.dossier WHERE state = 'AWARDED' ORDER BY 1"));
    }

    /** Beside the route: agencies, whoever holds a dossier, heads of units, departments, the People's Committee. */
    private void nobodyIsWaitedFor() {
        assertThat(texts("SELECT key FROM khenthuong.consultation WHERE state = 'ASKED'"))
                .as("open questions")
                .isEmpty();
        assertThat(texts("SELECT dossier FROM khenthuong.dossier_hold WHERE until IS NULL"))
                .as("on hold")
                .isEmpty();
        assertThat(texts("SELECT dossier FROM khenthuong.matter WHERE outcome IS NULL AND withdrawn_at IS NULL"))
                .as("matters without a conclusion")
                .isEmpty();
        assertThat(texts("SELECT DISTINCT state FROM khenthuong.commendation"))
                .isSubsetOf("DECIDED", "WITHDRAWN", "CANCELLED");
        assertThat(texts("SELECT DISTINCT state FROM khenthuong.petition"))
                .isSubsetOf("ANSWERED", "WITHDRAWN", "CANCELLED");
        assertThat(texts("SELECT number FROM khenthuong.petition_report WHERE answered_at IS NULL"))
                .as("unanswered by the People's Committee")
                .isEmpty();
        assertThat(count("SELECT count(*) FROM khenthuong.task_draft"))
                .as("drafts of tasks that have gone")
                .isZero();
    }

    private void reportsAreDone() {
        assertThat(texts("SELECT DISTINCT state FROM khenthuong.unit_report ORDER BY 1"))
                .containsExactly("DELIVERED", "MISSING");
        assertThat(count("SELECT count(*) FROM khenthuong.report_year WHERE closed_at IS NULL"))
                .isZero();
        assertThat(history.createHistoricActivityInstanceQuery()
                        .activityId("serviceTask_remindUnit")
                        .count())
                .as("each time a timer woke a report, its unit was reminded")
                .isEqualTo(count("SELECT count(*) FROM khenthuong.report_reminder"));
    }

    private void mailsAreSentOnce(int sentBefore) {
        assertThat(texts("SELECT DISTINCT state FROM khenthuong.notice")).isSubsetOf("SENT", "CANCELLED");
        assertThat(count("SELECT count(*) FROM khenthuong.notice_queue")).isZero();
        assertThat(MAIL.received())
                .extracting(Received::messageId)
                .doesNotHaveDuplicates()
                .hasSize(sent() - sentBefore);
    }

    private Map<String, Integer> whatIsThere() {
        return Map.of(
                "notice", count("SELECT count(*) FROM khenthuong.notice"),
                "mail", MAIL.received().size(),
                "audit", count("SELECT count(*) FROM khenthuong.audit_entry"),
                "deployment", count("SELECT count(*) FROM public.act_re_deployment"),
                "job", count("SELECT count(*) FROM public.act_ru_job"),
                "authorization", count("SELECT count(*) FROM public.act_ru_authorization"));
    }

    private int sent() {
        return count("SELECT count(*) FROM khenthuong.notice WHERE state = 'SENT'");
    }

    final int count(String sql) {
        return jdbc.queryForObject(sql, Integer.class);
    }

    final List<String> texts(String sql) {
        return jdbc.queryForList(sql, String.class);
    }
}
