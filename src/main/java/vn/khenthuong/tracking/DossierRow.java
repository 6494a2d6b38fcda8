package vn.khenthuong.tracking;

import java.time.Instant;
import java.time.LocalDate;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.nomination.Refusal;
import vn.khenthuong.nomination.VisibilityLevel;

/**
 * A dossier in a list, without anything that only its papers tell.
 *
 * @param unitName name of the nominating unit
 * @param actingUnit code of the unit that works it in place of its own, which ended, or null
 * @param actingUnitName name of that unit, or null
 * @param hold the hold that lasts, or null
 * @param decided the Chair has decided about it; it cannot be withdrawn any more
 * @param list code of the award list it is on, or null
 * @param refusal why it ended without an award, or null
 * @param decision number and date of the decision that rewarded or refused it, or null
 * @param submittedAt when the unit submitted it, or null
 * @param receivedAt when it was found complete, or null
 * @param answerDue day named in the receipt, or null
 * @param taskDue first instant that is too late for the first due of the tasks open for it or its list, or null
 * @param documentNumber number of the unit's Tờ trình, or null before the signature
 * @param documentDate date of the unit's Tờ trình, or null before the signature
 * @param updatedAt when anything about it changed last
 * @param visibility how much of it the reader sees
 */
public record DossierRow(
        String number,
        String round,
        String unit,
        String unitName,
        String actingUnit,
        String actingUnitName,
        NomineeType nomineeType,
        String nomineeName,
        CriteriaGroup criteriaGroup,
        AwardForm awardForm,
        DossierState state,
        boolean onHold,
        Hold hold,
        boolean deferred,
        boolean decided,
        String list,
        Refusal refusal,
        DocumentReference decision,
        String documentNumber,
        LocalDate documentDate,
        Instant createdAt,
        Instant submittedAt,
        Instant receivedAt,
        LocalDate answerDue,
        Instant taskDue,
        Instant updatedAt,
        VisibilityLevel visibility) {

    /**
     * Why it stands still.
     *
     * @param document by which it was held; null where the system did it
     */
    public record Hold(Instant since, String reason, DocumentReference document) {}

    /** The same under the name that a later decision has put right. */
    public DossierRow named(String name) {
        return new DossierRow(
                number,
                round,
                unit,
                unitName,
                actingUnit,
                actingUnitName,
                nomineeType,
                name,
                criteriaGroup,
                awardForm,
                state,
                onHold,
                hold,
                deferred,
                decided,
                list,
                refusal,
                decision,
                documentNumber,
                documentDate,
                createdAt,
                submittedAt,
                receivedAt,
                answerDue,
                taskDue,
                updatedAt,
                visibility);
    }

    /** Its unit, and which other one works it, where there is one. */
    public String unitInWords() {
        return actingUnitName == null ? unitName : "%s (đơn vị tiếp nhận: %s)".formatted(unitName, actingUnitName);
    }

    /** Whether the reader may see its papers, and which account took which step. */
    public boolean papers() {
        return visibility.includes(VisibilityLevel.PAPERS);
    }

    /** Whether the reader may see the identity numbers of persons. */
    public boolean identityNumbers() {
        return visibility.includes(VisibilityLevel.IDENTITY_NUMBER);
    }
}
