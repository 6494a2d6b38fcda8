package vn.khenthuong.nomination.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.ProcessMessages;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.round.AwardRoundProcess;

/** Service task “Thông báo đóng đợt” of {@code awardRound}: tells every dossier that expired with the round or waits for its review. */
@Component
class AnnounceClosingDelegate implements JavaDelegate {

    private final Nominations nominations;
    private final ProcessMessages messages;

    AnnounceClosingDelegate(Nominations nominations, ProcessMessages messages) {
        this.nominations = nominations;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution round) {
        nominations
                .waitingForClosing(NominationProcess.Variables.ROUND.require(round))
                .forEach(number -> messages.send(AwardRoundProcess.Messages.CLOSED, number));
    }
}
