package vn.khenthuong.nomination;

/**
 * What the unit writes into a dossier. A draft may lack any part.
 *
 * @param povertyModel the poverty-reduction model the nominee stands for; every local nominee of the preliminary review has one
 * @param commune code of the commune of a commune, village or household, or null
 * @param managingUnit code of the unit that manages the nominee's organisation, or null for the nominating unit
 * @param duplicateRemark why this is another nominee than one of the same name in the round, or null
 * @param villageMeeting what the minutes of a village meeting say, or null
 * @param local how the criteria of the locality are answered; null where no plan of one was in force
 */
public record DossierContent(
        NomineeProfile profile,
        String povertyModel,
        String commune,
        String managingUnit,
        CouncilMinutes minutes,
        Achievement achievement,
        CriteriaAnswers criteria,
        String duplicateRemark,
        VillageMeeting villageMeeting,
        LocalAnswers local) {

    /** Without what only some localities ask for. */
    public DossierContent(
            NomineeProfile profile,
            String povertyModel,
            String commune,
            String managingUnit,
            CouncilMinutes minutes,
            Achievement achievement,
            CriteriaAnswers criteria,
            String duplicateRemark) {
        this(profile, povertyModel, commune, managingUnit, minutes, achievement, criteria, duplicateRemark, null, null);
    }

    /** A draft in which nothing has been written yet. */
    public static DossierContent empty() {
        return new DossierContent(null, null, null, null, null, null, null, null);
    }

    /** The same content with other minutes. */
    public DossierContent withMinutes(CouncilMinutes other) {
        return new DossierContent(
                profile,
                povertyModel,
                commune,
                managingUnit,
                other,
                achievement,
                criteria,
                duplicateRemark,
                villageMeeting,
                local);
    }

    /** The same content with another achievement. */
    public DossierContent withAchievement(Achievement other) {
        return new DossierContent(
                profile,
                povertyModel,
                commune,
                managingUnit,
                minutes,
                other,
                criteria,
                duplicateRemark,
                villageMeeting,
                local);
    }

    /** The same content with what only some localities ask for. */
    public DossierContent with(VillageMeeting meeting, LocalAnswers answers) {
        return new DossierContent(
                profile,
                povertyModel,
                commune,
                managingUnit,
                minutes,
                achievement,
                criteria,
                duplicateRemark,
                meeting,
                answers);
    }
}
