package vn.khenthuong.demo.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.StartupStep;
import vn.khenthuong.round.AwardRoundProcess;
import vn.khenthuong.round.AwardRoundProcess.ConfirmOpening;
import vn.khenthuong.round.AwardRoundProcess.Tasks;
import vn.khenthuong.round.RoundKind;
import vn.khenthuong.round.RoundMandate;
import vn.khenthuong.round.RoundProposal;
import vn.khenthuong.round.Rounds;

/**
 * The two rounds of the demonstration, each opened once and in one transaction, so that a later start finds them whole or not
 * at all. The reference date of the second lies before the merger of districts: all units of the plan take part.
 */
@Component
@Profile(Demo.PROFILE)
class DemoRounds implements StartupStep {

    private static final int DAYS_OPEN = 30;

    private final Rounds rounds;
    private final EngineAsSystem engine;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoRounds(
            Rounds rounds,
            EngineAsSystem engine,
            RuntimeService runtime,
            TaskService tasks,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.rounds = rounds;
        this.engine = engine;
        this.runtime = runtime;
        this.tasks = tasks;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public int order() {
        return CONTENT;
    }

    @Override
    public void run() {
        proposals().stream()
                .filter(proposal -> rounds.find(proposal.code()).isEmpty())
                .forEach(proposal -> transaction.executeWithoutResult(status -> open(proposal)));
    }

    private List<RoundProposal> proposals() {
        var deadline = Deadline.endOf(LocalDate.now(clock).plusDays(DAYS_OPEN)).instant();
        return List.of(
                new RoundProposal(
                        "SK2023",
                        RoundKind.SO_KET_2023,
                        "Sơ kết phong trào thi đua “Vì người nghèo - Không để ai bị bỏ lại phía sau” năm 2023",
                        "A",
                        2023,
                        LocalDate.of(2023, 6, 1),
                        deadline,
                        RoundMandate.none()),
                new RoundProposal(
                        "TK2025",
                        RoundKind.TONG_KET_2025,
                        "Tổng kết phong trào thi đua “Vì người nghèo - Không để ai bị bỏ lại phía sau” năm 2025",
                        "B",
                        2025,
                        LocalDate.of(2025, 1, 2),
                        deadline,
                        RoundMandate.none()));
    }

    private void open(RoundProposal proposal) {
        var round = rounds.establish(proposal);
        engine.run(() -> {
            runtime.startProcessInstanceByKey(
                    AwardRoundProcess.KEY, round.code(), AwardRoundProcess.startVariables(round));
            var confirmation = tasks.createTaskQuery()
                    .processDefinitionKey(AwardRoundProcess.KEY)
                    .processInstanceBusinessKey(round.code())
                    .taskDefinitionKey(Tasks.CONFIRM_OPENING.id())
                    .singleResult();
            tasks.complete(confirmation.getId(), Tasks.CONFIRM_OPENING.ending(ConfirmOpening.APPROVE));
        });
    }
}
