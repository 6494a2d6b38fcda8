package vn.khenthuong.nomination;

/**
 * What the unit writes into a dossier. A draft may lack any part.
 *
 * @param povertyModel the poverty-reduction model the nominee stands for; every local nominee of the preliminary review has one
 * @param commune code of the commune of a commune, village or household, or null
 * @param managingUnit code of the unit that manages the nominee's organisation, or null for the nominating unit
 * @param duplicateRemark why this is another nominee than one of the same name in the round, or null
 */
public record DossierContent(
        NomineeProfile profile,
        String povertyModel,
        String commune,
        String managingUnit,
        CouncilMinutes minutes,
        Achievement achievement,
        CriteriaAnswers criteria,
        String duplicateRemark) {

    /** A draft in which nothing has been written yet. */
    public static DossierContent empty() {
        return new DossierContent(null, null, null, null, null, null, null, null);
    }

    /** The same content with other minutes. */
    public DossierContent withMinutes(CouncilMinutes other) {
        return new DossierContent(
                profile, povertyModel, commune, managingUnit, other, achievement, criteria, duplicateRemark);
    }

    /** The same content with another achievement. */
    public DossierContent withAchievement(Achievement other) {
        return new DossierContent(
                profile, povertyModel, commune, managingUnit, minutes, other, criteria, duplicateRemark);
    }
}
