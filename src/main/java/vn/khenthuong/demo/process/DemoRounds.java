package vn.khenthuong.demo.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.round.AwardRoundProcess;
import vn.khenthuong.round.AwardRoundProcess.ConfirmOpening;
import vn.khenthuong.round.AwardRoundProcess.Tasks;
import vn.khenthuong.round.RoundProposal;
import vn.khenthuong.round.Rounds;

/** Opens a round of the demonstration without anybody's doing, in one transaction and once. */
@Component
@Profile(Demo.PROFILE)
class DemoRounds {

    private final Rounds rounds;
    private final EngineAsSystem engine;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TransactionTemplate transaction;

    DemoRounds(
            Rounds rounds,
            EngineAsSystem engine,
            RuntimeService runtime,
            TaskService tasks,
            PlatformTransactionManager transactions) {
        this.rounds = rounds;
        this.engine = engine;
        this.runtime = runtime;
        this.tasks = tasks;
        this.transaction = new TransactionTemplate(transactions);
    }

    boolean isThere(String code) {
        return rounds.find(code).isPresent();
    }

    void open(RoundProposal proposal) {
        transaction.executeWithoutResult(status -> {
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
        });
    }
}
