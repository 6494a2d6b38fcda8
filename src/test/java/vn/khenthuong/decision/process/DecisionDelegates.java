package vn.khenthuong.decision.process;

import org.camunda.bpm.engine.test.mock.Mocks;
import vn.khenthuong.decision.AwardLists;

/** Registers the delegates of this package for the bare engine of a process test, over the facade the test gives them. */
public final class DecisionDelegates {

    private DecisionDelegates() {}

    /** The delegates of {@code awardList}. */
    public static void ofTheList(AwardLists lists) {
        Mocks.register("confirmQuotaDelegate", new ConfirmQuotaDelegate(lists));
        Mocks.register("readProgressDelegate", new ReadProgressDelegate(lists));
        Mocks.register("recheckQuotaDelegate", new RecheckQuotaDelegate(lists));
    }

    /** The delegate of this feature in {@code awardRound}. */
    public static void ofTheRound(AwardLists lists) {
        Mocks.register("openListDelegate", new OpenListDelegate(lists));
    }
}
