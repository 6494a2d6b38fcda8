package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khenthuong.support.DatabaseSnapshot;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.UpgradedDatabase;

/**
 * Takes the snapshot of this version that later versions are upgraded from. Run it before a version is left behind:
 *
 * <pre>mvn verify -Dtest=none -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=SnapshotMaker -Dsnapshot=2026-11-28</pre>
 *
 * <p>It writes {@code src/test/resources/upgrade/<name>.zip}; a class like {@link UpgradeIT} with that name makes it a test.
 * Whoever adds a task to a model adds it to {@link EveryStep}, which says what is missing, and its answer to {@link Answering}.
 */
@IntegrationTest(
        properties = {
            UpgradedDatabase.TODAY + EveryStep.BEGIN,
            EveryStep.OFFICE_CHECKS,
            "spring.application.name=snapshot-maker"
        })
@Import(EveryStep.class)
@DisplayName("Lưu lại cơ sở dữ liệu của phiên bản này")
class SnapshotMaker {

    @Autowired
    private EveryStep everyStep;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MutableClock clock;

    @Test
    @DisplayName("hồ sơ ở mọi bước, tin chưa phát, văn bản chưa lập, năm báo cáo đang chạy, thư chưa gửi")
    void make() throws Exception {
        everyStep.make();

        assertThat(texts("SELECT DISTINCT state FROM khenthuong.dossier"))
                .contains(
                        "DRAFT",
                        "PREPARED",
                        "SUBMITTED",
                        "SUPPLEMENT_REQUESTED",
                        "CONSULTING",
                        "RECEIVED",
                        "REVIEWED",
                        "LISTED",
                        "APPRAISED",
                        "WITH_CHAIR");
        assertThat(texts("SELECT DISTINCT split_part(handler_cfg_, '|', 1) FROM public.act_ru_job"
                        + " WHERE handler_type_ = 'khenthuong-message'"))
                .contains(
                        "round.closed",
                        "list.submitted",
                        "list.reappraisalRequested",
                        "list.decided",
                        "nomination.appraised",
                        "nomination.withdrawn",
                        "nomination.held",
                        "nomination.resumed",
                        "petition.gathered",
                        "report.extended");
        assertThat(texts("SELECT DISTINCT handler_type_ FROM public.act_ru_job"))
                .as("papers that are due and not made")
                .contains("khenthuong-paper");
        assertThat(jdbc.queryForObject("SELECT count(*) FROM khenthuong.task_draft", Integer.class))
                .as("forms half filled in")
                .isPositive();
        assertThat(texts("SELECT name FROM (SELECT act_id_ AS name FROM public.act_ru_execution"
                        + " UNION SELECT task_def_key_ FROM public.act_ru_task) AS waiting"))
                .contains("event_listSubmitted", "event_roundClosed", "event_decided", "event_allAppraised");
        assertThat(jdbc.queryForObject("SELECT count(*) FROM khenthuong.notice_queue", Integer.class))
                .isPositive();
        try (var connection = database.getConnection()) {
            DatabaseSnapshot.of(connection, clock.instant())
                    .write(Path.of("src/test/resources/upgrade", System.getProperty("snapshot") + ".zip"));
        }
    }

    private List<String> texts(String sql) {
        return jdbc.queryForList(sql, String.class);
    }
}
