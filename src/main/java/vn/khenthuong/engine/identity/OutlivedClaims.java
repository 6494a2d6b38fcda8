package vn.khenthuong.engine.identity;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.engine.ClaimOutlived;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.engine.TaskClaims;
import vn.khenthuong.kernel.AttemptRefused;
import vn.khenthuong.kernel.StartupStep;

/**
 * A task that somebody has taken does not outlive the role it was taken in: it goes back to the group it is offered to, where
 * a colleague finds it. Looked after at every start, when a user changes, when a task is offered to others, and when somebody was
 * refused.
 */
@Component
class OutlivedClaims implements StartupStep, TaskClaims {

    private static final Logger log = LoggerFactory.getLogger(OutlivedClaims.class);

    /** Taken tasks that are offered to groups of which the official is in none, and not to him by name. */
    private static final String OUTLIVED = """
            SELECT task.id_ AS task, task.assignee_ AS official
              FROM public.act_ru_task task
             WHERE task.assignee_ IS NOT NULL
               AND EXISTS (SELECT 1 FROM public.act_ru_identitylink offered
                            WHERE offered.task_id_ = task.id_ AND offered.type_ = 'candidate')
               AND NOT EXISTS (
                   SELECT 1 FROM public.act_ru_identitylink offered
                    WHERE offered.task_id_ = task.id_ AND offered.type_ = 'candidate'
                      AND (offered.user_id_ = task.assignee_
                           OR EXISTS (SELECT 1 FROM public.act_id_membership membership
                                       WHERE membership.user_id_ = task.assignee_
                                         AND membership.group_id_ = offered.group_id_)))
            """;

    private static final String OF_ONE = OUTLIVED + " AND task.assignee_ = :official";

    private static final String OF_TASK = OUTLIVED + " AND task.id_ = :task";

    private final JdbcClient jdbc;
    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final EngineAsSystem system;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;

    OutlivedClaims(
            JdbcClient jdbc,
            TaskService tasks,
            AuthorizationService authorizations,
            EngineAsSystem system,
            TransactionOperations transaction,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.system = system;
        this.transaction = transaction;
        this.events = events;
    }

    @Override
    public int order() {
        return IDENTITIES + 1;
    }

    @Override
    public void run() {
        release(jdbc.sql(OUTLIVED).query(Claim.class).list());
    }

    @EventListener
    void userChanged(UserChanged changed) {
        releaseOf(changed.userId());
    }

    @EventListener
    void attemptRefused(AttemptRefused refused) {
        releaseOf(refused.actor().userId());
    }

    @Override
    public void releaseOutlived(String taskId) {
        release(jdbc.sql(OF_TASK).param("task", taskId).query(Claim.class).list());
    }

    private void releaseOf(String userId) {
        release(jdbc.sql(OF_ONE).param("official", userId).query(Claim.class).list());
    }

    private void release(List<Claim> claims) {
        claims.forEach(claim -> system.call(() -> {
            release(claim);
            return null;
        }));
    }

    private void release(Claim claim) {
        try {
            transaction.executeWithoutResult(status -> giveBack(claim));
            log.info("Task {} went back to its group: {} has no role for it any more", claim.task(), claim.official());
        } catch (ProcessEngineException overtaken) {
            log.info("Task {} was done or released by somebody else meanwhile", claim.task(), overtaken);
        }
    }

    private void giveBack(Claim claim) {
        events.publishEvent(new ClaimOutlived(claim.task(), claim.official()));
        tasks.setAssignee(claim.task(), null);
        authorizations
                .createAuthorizationQuery()
                .userIdIn(claim.official())
                .resourceType(Resources.TASK)
                .resourceId(claim.task())
                .list()
                .stream()
                .map(Authorization::getId)
                .forEach(authorizations::deleteAuthorization);
    }

    private record Claim(String task, String official) {}
}
