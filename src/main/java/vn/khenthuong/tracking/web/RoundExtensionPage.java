package vn.khenthuong.tracking.web;

import java.util.List;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundDeadlines;

/**
 * The form that moves the deadline of a round, as the page shows it.
 *
 * @param deadline of units without one of their own
 * @param units to choose from, with their own deadline where they have one
 */
record RoundExtensionPage(String code, String title, String deadline, List<BoardPage.Choice> units) {

    static RoundExtensionPage of(AwardRound round, RoundDeadlines deadlines, List<Unit> units) {
        return new RoundExtensionPage(
                round.code(),
                round.title(),
                VietnameseDates.of(deadlines.all()),
                units.stream().map(unit -> choice(unit, deadlines)).toList());
    }

    private static BoardPage.Choice choice(Unit unit, RoundDeadlines deadlines) {
        var own = deadlines.own().get(unit.code());
        return new BoardPage.Choice(
                unit.code(),
                own == null ? unit.name() : "%s (hạn riêng: %s)".formatted(unit.name(), VietnameseDates.of(own)));
    }
}
