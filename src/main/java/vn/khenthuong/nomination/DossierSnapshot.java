package vn.khenthuong.nomination;

import java.time.Instant;
import java.time.LocalDate;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.quota.QuotaLimit;
import vn.khenthuong.quota.QuotaScope;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundState;

/**
 * The dossier as other features see it; a snapshot.
 *
 * @param pool competes in the provincial pool of the round, not under a limit of its unit
 * @param list code of the list it is on, or null; kept during re-review and after the end
 * @param refusal why it was not selected, failed, rejected or not awarded; null where it was not
 * @param receivedAt when the dossier was found complete, or null
 * @param answerDue day named in the receipt, or null
 * @param receivedDays working days the reception has used before a supplement stopped its clock
 * @param review proposal of the focal agency, or null before the review
 * @param appraisal proposal of Home Affairs, or null before the appraisal
 * @param document the unit's Tờ trình, or null before the head's signature
 * @param actingUnit code of the unit that works it in place of its own, which ended; null where the own unit does
 */
public record DossierSnapshot(
        String number,
        String round,
        String unit,
        NomineeType nomineeType,
        String nomineeName,
        CriteriaGroup criteriaGroup,
        AwardForm awardForm,
        DossierState state,
        boolean pool,
        boolean onHold,
        boolean deferred,
        String list,
        Refusal refusal,
        Instant submittedAt,
        Instant receivedAt,
        LocalDate answerDue,
        int receivedDays,
        Proposal review,
        Proposal appraisal,
        DocumentReference document,
        String actingUnit) {

    /** Code of the unit that works it: its own, or the one that carries on for it. */
    public String worker() {
        return actingUnit == null ? unit : actingUnit;
    }

    /**
     * Whether its review waits for the closing of the round: only in the provincial pool, so that nobody is chosen by arriving first
     * (A-17).
     */
    public boolean waitsForClosing(AwardRound of) {
        return pool && of.state() == RoundState.OPEN;
    }

    /** Whether the unit has ever submitted it. */
    public boolean wasSubmitted() {
        return submittedAt != null;
    }

    /** Whether its place is one of this limit: of its unit, or of the pool where it competes there. */
    public boolean countsAgainst(QuotaLimit limit) {
        return limit.nomineeTypes().contains(nomineeType.name())
                && (limit.scope() == QuotaScope.UNIT ? !pool && limit.unit().equals(unit) : pool);
    }
}
