package vn.khenthuong.decision;

import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.decision.AwardListProcess.Decide;
import vn.khenthuong.decision.AwardListProcess.Tasks;

/** The line of the journal of a list by which the Chair decided. */
public final class ChairSignature {

    private ChairSignature() {}

    public static boolean is(JournalEntry line) {
        return Tasks.DECIDE.is(line.step()) && Decide.DECIDE.name().equals(line.outcome());
    }
}
