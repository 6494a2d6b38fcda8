package vn.khenthuong.nomination;

/**
 * What an official enters to start a nomination.
 *
 * @param round code of the round
 * @param unit code of the unit, or null for an official who acts for one unit only
 */
public record NominationRequest(
        String round,
        String unit,
        NomineeType nomineeType,
        String nomineeName,
        CriteriaGroup criteriaGroup,
        AwardForm awardForm) {}
