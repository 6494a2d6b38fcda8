package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.khenthuong.journey.Route.*;

import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khenthuong.support.ChildApplication;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;

/**
 * A node is killed in the middle of a hold: when the dossier is marked and its clocks stand, and what they had left is not written
 * yet. Nothing of it remains; done again it is whole, also when the power goes before the task that resolves it is there.
 */
@IntegrationTest
@DisplayName("Mất điện giữa lúc tạm dừng hồ sơ")
class HoldKillIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final String RESOLVE = "userTask_resolveHold";

    @TempDir
    static Path folder;

    @Autowired
    private Officials officials;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DataSource database;

    @Value("${spring.datasource.url}")
    private String url;

    private ChildApplication node;

    @AfterEach
    void leaveNothingRunning() throws Exception {
        node.close();
    }

    @Test
    @DisplayName(
            "giữa hai dòng: hồ sơ không tạm dừng nửa chừng; làm lại thì trọn vẹn, việc giải quyết đến sau khi khởi động lại")
    void killedBetweenTwoLines() throws Exception {
        var route = new Playground(officials, clock).open("MATDIEN");
        var number = route.submitted(Nominee.household("di-linh", "Ka Brối"));
        var due = due(number);
        jdbc.update(
                "UPDATE khenthuong.demo_clock SET shift_millis = ?",
                Duration.between(Instant.now(), clock.instant()).toMillis());
        node = ChildApplication.onDatabase(folder, url + "&ApplicationName=hold");
        node.start();

        try (var holder = database.getConnection()) {
            holder.setAutoCommit(false);
            lockHolds(holder);
            var asked = CompletableFuture.runAsync(() -> hold(number, route));
            await().atMost(PATIENCE).until(() -> waiting() > 0 || asked.isDone());
            assertThat(asked).as("it waits between the two lines").isNotDone();
            node.kill();
            holder.rollback();
            assertThat(asked).failsWithin(PATIENCE);
        }
        await().atMost(PATIENCE).until(() -> backends() == 0);
        assertThat(jdbc.queryForObject(
                        "SELECT on_hold FROM khenthuong.dossier WHERE number = ?", Boolean.class, number))
                .isFalse();
        assertThat(holds(number)).isZero();
        assertThat(due(number)).as("its clock runs").isEqualTo(due);
        assertThat(told(number)).isZero();

        officials
                .as(FOCAL_HEAD)
                .post("/api/dossiers/%s/hold".formatted(number), route.signed(Map.of("reason", "Đang xác minh đơn")))
                .expect(204);
        assertThat(holds(number)).isEqualTo(1);
        assertThat(due(number)).isNull();
        assertThat(resolving(number)).as("nobody has delivered the message yet").isZero();

        node.start();
        await().atMost(PATIENCE).until(() -> resolving(number) == 1);
    }

    private void hold(String number, Route route) {
        Officials.of(node.address())
                .as(FOCAL_HEAD)
                .post("/api/dossiers/%s/hold".formatted(number), route.signed(Map.of("reason", "Đang xác minh đơn")))
                .expect(204);
    }

    /** Whoever writes a hold waits from here. */
    private static void lockHolds(Connection holder) throws Exception {
        try (var lock = holder.createStatement()) {
            lock.execute("LOCK TABLE khenthuong.dossier_hold IN SHARE MODE");
        }
    }

    private int waiting() {
        return jdbc.queryForObject(
                "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'hold' AND wait_event_type = 'Lock'",
                Integer.class);
    }

    private int backends() {
        return jdbc.queryForObject(
                "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'hold'", Integer.class);
    }

    private int holds(String number) {
        return jdbc.queryForObject(
                "SELECT count(*) FROM khenthuong.dossier_hold WHERE dossier = ?", Integer.class, number);
    }

    private int told(String number) {
        return jdbc.queryForObject(
                "SELECT count(*) FROM khenthuong.notice WHERE subject = ? AND kind = 'DOSSIER_HELD'",
                Integer.class,
                number);
    }

    private String due(String number) {
        return jdbc.queryForObject("""
                SELECT task.due_date_::text FROM public.act_ru_task task
                  JOIN public.act_ru_execution instance ON instance.id_ = task.proc_inst_id_
                 WHERE instance.business_key_ = ? AND task.task_def_key_ = ?""", String.class, number, RECEIVE);
    }

    private int resolving(String number) {
        return jdbc.queryForObject("""
                SELECT count(*) FROM public.act_ru_task task
                  JOIN public.act_ru_execution instance ON instance.id_ = task.proc_inst_id_
                 WHERE instance.business_key_ = ? AND task.task_def_key_ = ?""", Integer.class, number, RESOLVE);
    }
}
