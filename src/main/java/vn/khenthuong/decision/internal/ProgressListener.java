package vn.khenthuong.decision.internal;

import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.appraisal.DossierAppraised;
import vn.khenthuong.decision.AwardListProcess;
import vn.khenthuong.decision.AwardListState;
import vn.khenthuong.engine.ProcessMessages;
import vn.khenthuong.nomination.DossierHeld;
import vn.khenthuong.nomination.DossierLeftList;
import vn.khenthuong.nomination.DossierResumed;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.nomination.Nominations;

/**
 * Watches what may complete the appraisal of a list: an appraisal, or a dossier that steps aside. Both publish in their
 * transaction with the row of the round locked, so the list is woken exactly when the fact has become true.
 */
@Component
class ProgressListener {

    private final AwardListRepository store;
    private final Nominations nominations;
    private final ProcessMessages messages;

    ProgressListener(AwardListRepository store, Nominations nominations, ProcessMessages messages) {
        this.store = store;
        this.nominations = nominations;
        this.messages = messages;
    }

    @EventListener
    void on(DossierAppraised event) {
        wakeWhenDone(event.list());
    }

    /** The list loses the dossier and its signers must look again; after the decision of the Chair it loses nothing. */
    @EventListener
    void on(DossierLeftList event) {
        store.underWay(event.round())
                .filter(list -> list.carries(event.number()))
                .ifPresent(list -> lose(list, event.number()));
    }

    /**
     * A case that is being appraised stays on its list, which does not wait for it, and may be back in time; from any other list it
     * steps aside with its place.
     */
    @EventListener
    void on(DossierHeld event) {
        store.underWay(event.round())
                .filter(list -> list.carries(event.number()))
                .ifPresent(list -> stepAside(list, event.number()));
    }

    /** Back on a list that still waits: its signers must look again. */
    @EventListener
    void on(DossierResumed event) {
        store.underWay(event.round())
                .filter(list -> list.carries(event.number()))
                .ifPresent(list -> {
                    list.change();
                    store.saveList(list);
                });
    }

    private void stepAside(AwardList list, String number) {
        if (list.state() == AwardListState.RECEIVED) {
            list.change();
            store.saveList(list);
            wakeWhenDone(list.code().toString());
            return;
        }
        nominations.postponeHeld(List.of(number));
        lose(list, number);
        messages.send(AwardListProcess.Messages.DECIDED, number);
    }

    private void lose(AwardList list, String number) {
        list.lose(number, nominations.require(number).state());
        store.save(list);
        if (list.state() == AwardListState.RECEIVED) {
            wakeWhenDone(list.code().toString());
        }
    }

    private void wakeWhenDone(String list) {
        if (!nominations.hasUnappraised(list)) {
            messages.send(NominationProcess.Messages.APPRAISED, list);
        }
    }
}
