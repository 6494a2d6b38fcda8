package vn.khenthuong.tracking.web;

import java.util.List;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.PlannedExtension;

/**
 * What an extension would touch, as the page shows it before it is done.
 *
 * @param whose the unit, or all
 * @param present the deadline that would be moved
 * @param moved units whose deadline moves
 * @param kept units that keep a later deadline of their own
 * @param tasks open tasks that would get another due date
 * @param closing when the round would close by itself
 * @param document by which it is done
 * @param seen goes along with the confirmation
 */
record RoundExtensionPreview(
        String code,
        String title,
        String whose,
        String present,
        String deadline,
        long moved,
        int kept,
        int tasks,
        String closing,
        String document,
        String seen) {

    /** @param unit code of the only unit, or null for all */
    static RoundExtensionPreview of(AwardRound round, String unit, List<Unit> units, PlannedExtension plan, int tasks) {
        var before = plan.before();
        var after = plan.after();
        return new RoundExtensionPreview(
                round.code(),
                round.title(),
                unit == null ? "Mọi đơn vị" : nameOf(unit, units),
                VietnameseDates.of(unit == null ? before.all() : before.of(unit)),
                VietnameseDates.of(unit == null ? after.all() : after.of(unit)),
                units.stream()
                        .filter(one -> !before.of(one.code()).equals(after.of(one.code())))
                        .count(),
                unit == null ? after.own().size() : 0,
                tasks,
                VietnameseDates.of(after.last()),
                plan.document().cited(),
                before.seen());
    }

    private static String nameOf(String code, List<Unit> units) {
        return units.stream()
                .filter(one -> one.code().equals(code))
                .map(Unit::name)
                .findFirst()
                .orElseThrow();
    }
}
