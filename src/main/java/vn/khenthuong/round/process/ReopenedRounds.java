package vn.khenthuong.round.process;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.engine.ProcessMessages;
import vn.khenthuong.round.AwardRoundProcess;
import vn.khenthuong.round.RoundReopened;

/**
 * Leads the instance of a round that is opened again from its list back to the nominations. Models deployed before rounds could
 * be opened again do not wait for the message; there the same way is gone by hand.
 */
@Component
class ReopenedRounds {

    private final RuntimeService runtime;
    private final EngineAsSystem engine;
    private final ProcessMessages messages;

    ReopenedRounds(RuntimeService runtime, EngineAsSystem engine, ProcessMessages messages) {
        this.runtime = runtime;
        this.engine = engine;
        this.messages = messages;
    }

    @EventListener
    void on(RoundReopened reopened) {
        engine.run(() -> leadBack(reopened.round()));
    }

    private void leadBack(String round) {
        if (waitsForMessage(round)) {
            messages.send(AwardRoundProcess.Messages.REOPENED, round);
            return;
        }
        runtime.createProcessInstanceQuery()
                .processDefinitionKey(AwardRoundProcess.KEY)
                .processInstanceBusinessKey(round)
                .list()
                .forEach(instance -> runtime.createProcessInstanceModification(instance.getId())
                        .cancelAllForActivity(AwardRoundProcess.Elements.LIST)
                        .startBeforeActivity(AwardRoundProcess.Elements.READ_DEADLINE)
                        .execute());
    }

    private boolean waitsForMessage(String round) {
        return runtime.createExecutionQuery()
                        .processDefinitionKey(AwardRoundProcess.KEY)
                        .processInstanceBusinessKey(round)
                        .messageEventSubscriptionName(AwardRoundProcess.Messages.REOPENED)
                        .count()
                > 0;
    }
}
