package vn.khenthuong.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.NominationDesk;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.JdbcExecutions;
import vn.khenthuong.support.MutableClock;

@IntegrationTest
@DisplayName("Nhắc việc tốn bao nhiêu lệnh JDBC")
class ReminderCostIT {

    private static final int TASKS = 100;
    private static final double WANTED_PER_TASK = 2;

    @Autowired
    private MorningRun run;

    @Autowired
    private NoticeSender sender;

    @Autowired
    private NominationDesk desk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcExecutions executions;

    /** A draft lives longest of all steps: here from the first day to three working days after the deadline, 26 mornings. */
    @Test
    @DisplayName("cả đời của 100 việc, từ khi đến cho tới khi báo lên hết các bậc: mỗi việc không quá 2 lệnh")
    void perLifeOfATask() {
        var day = LocalDate.of(2023, 10, 2);
        clock.set(day);
        var round = desk.openRound("SO_KET_2023");
        for (int index = 0; index < TASKS; index++) {
            desk.started(round, "lam-ha", "Tổ " + index);
        }

        long reminding = 0;
        long sending = 0;
        for (var until = LocalDate.of(2023, 11, 6); !day.isAfter(until); day = day.plusDays(1)) {
            clock.set(day.atTime(LocalTime.of(7, 0)).atZone(HomeZone.ID).toInstant());
            reminding += counting(run::run);
            sending += counting(sender::run);
        }

        System.out.printf(
                "%d tasks over their life: %d JDBC executions for reminders (%.2f each), %d more for sending the mails%n",
                TASKS, reminding, (double) reminding / TASKS, sending);
        assertThat(jdbc.sql("SELECT count(DISTINCT task_id) FROM khenthuong.step_alert WHERE stage = 'ESCALATE+1'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(TASKS);
        assertThat((double) reminding / TASKS).isLessThanOrEqualTo(WANTED_PER_TASK);
    }

    private long counting(Runnable work) {
        var before = executions.count();
        work.run();
        return executions.count() - before;
    }
}
