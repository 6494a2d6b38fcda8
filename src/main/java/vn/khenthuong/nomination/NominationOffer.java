package vn.khenthuong.nomination;

import java.util.List;
import java.util.Set;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.round.AwardRound;

/**
 * What an official may choose from when starting a nomination.
 *
 * @param rounds open rounds in which one of the units takes part, newest first
 * @param units the units the official prepares dossiers for
 */
public record NominationOffer(
        List<AwardRound> rounds,
        List<Unit> units,
        Set<NomineeType> nomineeTypes,
        Set<CriteriaGroup> criteriaGroups,
        Set<AwardForm> awardForms) {}
