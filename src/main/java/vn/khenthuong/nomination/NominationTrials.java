package vn.khenthuong.nomination;

import java.util.List;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.InputError;
import vn.khenthuong.kernel.RefusedException;

/** What would become of nominations before anybody starts them, and which there are already. */
public interface NominationTrials {

    /**
     * Why each would be refused, with the field it is about; empty for one that would be opened. The same rules as
     * {@link UnitDossiers#openAll}; nothing is changed. Of a request that is not whole – a part of it is null – the rules about the
     * parts that are there are asked.
     *
     * @param round code of the round
     * @param unit code of the unit, or null for an official who acts for one unit only
     * @throws RefusedException when the official could start none: no right to it, the round not open, the unit too late
     */
    List<List<InputError>> tryOut(Actor actor, String round, String unit, List<NominationRequest> requests);

    /**
     * The unit for which the official would start.
     *
     * @param unit its code, or null for an official who acts for one unit only
     * @throws RefusedException when he prepares dossiers for none, or not for this one
     */
    String unitFor(Actor actor, String unit);

    /** What may be chosen for one unit in one round; only what concerns both. */
    NominationOffer offerOf(String unit, String round);

    /** The dossiers of the unit in the round that are live or rewarded, in order of number. */
    List<Standing> standing(String round, String unit);

    /** A dossier there is. */
    record Standing(String number, NomineeType nomineeType, String nomineeName) {}
}
