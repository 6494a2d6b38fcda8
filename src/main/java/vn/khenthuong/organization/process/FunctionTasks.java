package vn.khenthuong.organization.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.audit.Occasions;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.engine.TaskClaims;
import vn.khenthuong.kernel.StartupStep;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;

/**
 * The open tasks of a function follow it: they are offered to the unit that holds it today, and to nobody else; whoever had
 * taken one and does not belong to that unit loses it. Tasks of units stay where they are: a successor's officials are in the
 * groups of its predecessors. Each task is moved in a transaction of its own, once, whichever node comes first.
 */
@Component
class FunctionTasks implements StartupStep {

    private static final Logger log = LoggerFactory.getLogger(FunctionTasks.class);

    private static final String STEP = "FUNCTION_MOVED";
    private static final String OCCASION = "FUNCTIONS_MOVED";
    private static final String RULE = "A-20";

    private final OfferedTasks offered;
    private final Organization organization;
    private final RepositoryService models;
    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final EngineAsSystem system;
    private final TaskClaims claims;
    private final Journal journal;
    private final Occasions occasions;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final Map<OfferedTasks.Kind, Performer> performers = new ConcurrentHashMap<>();

    FunctionTasks(
            OfferedTasks offered,
            Organization organization,
            RepositoryService models,
            TaskService tasks,
            AuthorizationService authorizations,
            EngineAsSystem system,
            TaskClaims claims,
            Journal journal,
            Occasions occasions,
            TransactionOperations transaction,
            Clock clock) {
        this.offered = offered;
        this.organization = organization;
        this.models = models;
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.system = system;
        this.claims = claims;
        this.journal = journal;
        this.occasions = occasions;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public int order() {
        return IDENTITIES + 1;
    }

    @Override
    public void run() {
        follow();
    }

    /** Moves what is not where it belongs today; returns how many tasks these were. */
    int follow() {
        var moves = system.call(this::moves);
        if (moves.isEmpty()) {
            return 0;
        }
        var occasion = new Occasion();
        moves.forEach(occasion::make);
        log.info("{} open tasks were offered to the present holders of their functions", occasion.moved);
        return occasion.moved;
    }

    private List<Move> moves() {
        var today = LocalDate.now(clock);
        return offered.kinds().stream()
                .filter(kind -> performerOf(kind).isOfFunction())
                .flatMap(kind -> moves(kind, today))
                .toList();
    }

    private Stream<Move> moves(OfferedTasks.Kind kind, LocalDate today) {
        var group = organization.groupOf(performerOf(kind), null, today);
        return offered.elsewhere(kind, group).stream().map(task -> new Move(task, group));
    }

    /** Who works tasks of this kind. */
    Performer performerOf(OfferedTasks.Kind kind) {
        return performers.computeIfAbsent(kind, unknown -> {
            UserTask task = models.getBpmnModelInstance(kind.definition()).getModelElementById(kind.task());
            return ModelPerformer.of(task);
        });
    }

    private void offer(Move move) {
        var task = move.task();
        system.run(() -> {
            tasks.addCandidateGroup(task.id(), move.to());
            tasks.deleteCandidateGroup(task.id(), task.from());
            authorizations
                    .createAuthorizationQuery()
                    .resourceType(Resources.TASK)
                    .resourceId(task.id())
                    .groupIdIn(task.from())
                    .list()
                    .stream()
                    .map(Authorization::getId)
                    .forEach(authorizations::deleteAuthorization);
            claims.releaseOutlived(task.id());
        });
    }

    /** The tasks that are moved together: a line about the whole, which the line of each task names. */
    private final class Occasion {

        private String subject;
        private int moved;

        void make(Move move) {
            var named = transaction.execute(status -> {
                if (!offered.lock(move.task())) {
                    return null;
                }
                var occasion = subject == null ? opened() : subject;
                occasions.during(occasion, () -> {
                    offer(move);
                    record(STEP, move.task().subject(), move.inWords());
                    return null;
                });
                return occasion;
            });
            if (named != null) {
                subject = named;
                moved++;
            }
        }

        /** In the transaction of the first task, so that no line is about nothing. */
        private String opened() {
            var occasion = occasions.next();
            record(
                    OCCASION,
                    occasion,
                    "Việc đang mở được giao cho cơ quan giữ chức năng từ ngày %s."
                            .formatted(VietnameseDates.of(LocalDate.now(clock))));
            return occasion;
        }

        private void record(String step, String about, String reason) {
            journal.record(JournalEntry.bySystem(about, step, clock.instant(), null, reason, RULE));
        }
    }

    private record Move(OfferedElsewhere task, String to) {

        String inWords() {
            return "“%s” chuyển sang cơ quan nay giữ chức năng này.".formatted(task.name());
        }
    }
}
