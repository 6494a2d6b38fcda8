package vn.khenthuong.nomination;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The dossier as other features see it; a snapshot.
 *
 * @param pool competes in the provincial pool of the round, not under a limit of its unit
 * @param list code of the list it is on, or null; kept during deferral and re-review
 * @param refusal why it was not selected, failed, rejected or not awarded; null where it was not
 * @param receivedDays working days the reception has used before a supplement stopped its clock
 */
public record DossierSheet(
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
        int receivedDays) {}
