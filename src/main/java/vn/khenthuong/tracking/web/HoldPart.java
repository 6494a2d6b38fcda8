package vn.khenthuong.tracking.web;

import java.util.List;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.nomination.DossierHold;
import vn.khenthuong.nomination.HoldGround;
import vn.khenthuong.nomination.Holds;
import vn.khenthuong.organization.Unit;

/**
 * What the page of a dossier says about standing still, and offers.
 *
 * @param words the hold that lasts, as a sentence, or null
 * @param mayHold whether the reader may hold the dossier now
 * @param mayResolve whether the reader may resolve the hold now
 * @param obstacle why it may not go on yet, to be told to who resolves the hold; null where it may
 * @param seen goes along with the form that resolves the hold; null while there is none
 * @param receivers the units that may carry on; empty where the own unit does
 */
record HoldPart(
        String words, boolean mayHold, boolean mayResolve, String obstacle, String seen, List<Receiver> receivers) {

    static HoldPart of(String number, Actor reader, Holds holds) {
        var hold = holds.current(number);
        var mayResolve = holds.mayResolve(reader, number);
        var asksForUnit = mayResolve
                && hold.filter(one -> one.ground() == HoldGround.UNIT_ENDED).isPresent();
        return new HoldPart(
                hold.map(DossierHold::inWords).map(words -> words + ".").orElse(null),
                holds.mayHold(reader, number),
                mayResolve,
                mayResolve ? holds.objectionToResume(number).orElse(null) : null,
                hold.map(DossierHold::seen).orElse(null),
                asksForUnit ? holds.receivers().stream().map(Receiver::of).toList() : List.of());
    }

    /** A unit to choose. */
    record Receiver(String code, String name) {

        static Receiver of(Unit unit) {
            return new Receiver(unit.code(), unit.name());
        }
    }
}
