package vn.khenthuong.tracking.web;

import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.nomination.UnsubmittedDossiers;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundDeadlines;

/**
 * The form that closes a round before its deadline, with what that touches.
 *
 * @param deadline of units without one of their own
 * @param own units that were granted a deadline of their own
 * @param closing when the round would close by itself
 * @param unsubmitted dossiers that end
 * @param units whose they are
 * @param seen goes along with the form
 */
record RoundClosingPage(
        String code, String title, String deadline, int own, String closing, int unsubmitted, int units, String seen) {

    static RoundClosingPage of(AwardRound round, RoundDeadlines deadlines, UnsubmittedDossiers unsubmitted) {
        return new RoundClosingPage(
                round.code(),
                round.title(),
                VietnameseDates.of(deadlines.all()),
                deadlines.own().size(),
                VietnameseDates.of(deadlines.last()),
                unsubmitted.dossiers(),
                unsubmitted.units(),
                deadlines.seen());
    }
}
