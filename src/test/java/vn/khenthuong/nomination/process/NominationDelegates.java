package vn.khenthuong.nomination.process;

import org.camunda.bpm.engine.test.mock.Mocks;
import vn.khenthuong.engine.ProcessMessages;
import vn.khenthuong.nomination.Holds;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.UnitDossiers;
import vn.khenthuong.round.Rounds;

/** Registers the delegates of this package for the bare engine of a process test, over the facades the test gives them. */
public final class NominationDelegates {

    private NominationDelegates() {}

    /** The delegates of {@code nomination}. */
    public static void ofADossier(UnitDossiers unitDossiers, Nominations nominations, Rounds rounds, Holds holds) {
        Mocks.register("readHoldDelegate", new ReadHoldDelegate(holds));
        Mocks.register("offerHoldListener", new OfferHoldListener(holds));
        Mocks.register("reserveQuotaDelegate", new ReserveQuotaDelegate(unitDossiers, nominations));
        Mocks.register("expireDossierDelegate", new ExpireDossierDelegate(unitDossiers));
        Mocks.register("readListingDelegate", new ReadListingDelegate(nominations));
        Mocks.register("readDecisionDelegate", new ReadDecisionDelegate(nominations, rounds));
    }

    /** The delegates of this feature in {@code awardRound}. */
    public static void ofTheRound(Nominations nominations, Rounds rounds, ProcessMessages messages) {
        Mocks.register("announceClosingDelegate", new AnnounceClosingDelegate(nominations, messages));
        Mocks.register("countDossiersDelegate", new CountDossiersDelegate(nominations, rounds));
    }
}
