package vn.khenthuong.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khenthuong.support.IntegrationTest;

/**
 * How PostgreSQL reads the list of tasks of somebody who is offered many, once it has counted them. Whether the index of the list
 * was used, its own counter tells: the statement is the engine's, and an upgrade that words it otherwise turns this red.
 */
@IntegrationTest
@DisplayName("Danh sách nhiệm vụ dùng chỉ mục riêng, dù đã đọc bao nhiêu lần")
class TaskListPlanIT {

    private static final String GROUP = "canbo.nhom-dong-viec";
    private static final int TASKS = 3000;

    /** PostgreSQL weighs a plan without the values from the sixth time on, the driver names the statement from the fifth. */
    private static final int TIMES = 15;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FilterService filters;

    @Autowired
    private IdentityService identities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void signIn() {
        identities.setAuthentication(GROUP, List.of(GROUP), List.of());
    }

    @AfterEach
    void signOut() {
        identities.clearAuthentication();
    }

    @Test
    @DisplayName("đếm và liệt kê, mười lăm lần trên một kết nối")
    void list() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            offerMany();
            var filter = filters.createFilterQuery()
                    .filterName("Việc của nhóm")
                    .singleResult()
                    .getId();
            for (var time = 1; time <= TIMES; time++) {
                var before = uses();
                assertThat(tasks.createTaskQuery().count()).isEqualTo(TASKS);
                var counted = uses();
                assertThat(counted).as("count, time %d", time).isGreaterThan(before);
                assertThat(tasks.createTaskQuery().orderByDueDate().asc().listPage(0, 15))
                        .hasSize(15);
                var listed = uses();
                assertThat(listed).as("list, time %d", time).isGreaterThan(counted);
                assertThat(filters.listPage(filter, 0, 15)).hasSize(15);
                assertThat(uses()).as("list of Tasklist, time %d", time).isGreaterThan(listed);
            }
        });
    }

    private void offerMany() {
        jdbc.sql("INSERT INTO public.act_ru_task (id_, rev_, suspension_state_)"
                        + " SELECT 'plan-' || n, 1, 1 FROM generate_series(1, :tasks) n")
                .param("tasks", TASKS)
                .update();
        jdbc.sql(
                        "INSERT INTO public.act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_)"
                                + " SELECT 'plan-' || n, 1, 1, :group, 7, 'plan-' || n, 66 FROM generate_series(1, :tasks) n")
                .param("group", GROUP)
                .param("tasks", TASKS)
                .update();
        jdbc.sql("ANALYZE public.act_ru_task, public.act_ru_authorization").update();
    }

    private long uses() {
        return jdbc.sql("SELECT pg_stat_get_xact_numscans('public.act_ix_authorization_of_task'::regclass)")
                .query(Long.class)
                .single();
    }
}
