package vn.khenthuong.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.ChecklistItem;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.CriteriaOutcome;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.nomination.ReasonCode;

/**
 * A dossier as the API answers it. Names that end in {@code Label} are the Vietnamese words for the value before them.
 *
 * @param actingUnit code of the unit that works it in place of its own, which ended; null where the own unit does
 * @param refusal why it ended without an award, or null
 * @param decision number and date of the decision that rewarded or refused it, or null
 * @param submission number and date of the unit's Tờ trình, or null before the head's signature
 * @param receipt what the unit was told when the dossier was found complete, or null before
 * @param criteria what the numeric tests of the criteria say
 * @param processInstanceId id of its instance in the engine, whether it runs or has ended
 * @param consultations the agencies that were asked about it, first one first
 * @param papers whether the reader may see its papers
 */
public record DossierDetails(
        String number,
        String round,
        String unit,
        String unitName,
        String actingUnit,
        NomineeType nomineeType,
        String nomineeTypeLabel,
        String nomineeName,
        CriteriaGroup criteriaGroup,
        String criteriaGroupLabel,
        AwardForm awardForm,
        String awardFormLabel,
        DossierState state,
        String stateLabel,
        boolean onHold,
        boolean deferred,
        String list,
        Refused refusal,
        Decided decision,
        Submission submission,
        Instant createdAt,
        Instant submittedAt,
        Receipt receipt,
        Instant updatedAt,
        Criteria criteria,
        String processInstanceId,
        List<ChecklistItem> checklist,
        List<AskedAgency> consultations,
        boolean papers) {

    /** Why a dossier ended without an award. */
    public record Refused(ReasonCode code, String codeLabel, String reason) {}

    /** The decision of the Chair, with the number and date it was issued under. */
    public record Decided(String documentNumber, LocalDate documentDate) {

        /** Null where there is none. */
        public static Decided of(DocumentReference decision) {
            return decision == null ? null : new Decided(decision.number(), decision.date());
        }
    }

    /** The unit's Tờ trình. */
    public record Submission(String documentNumber, LocalDate documentDate) {}

    /**
     * The receipt.
     *
     * @param answerDue day until which an answer is due
     */
    public record Receipt(Instant receivedAt, LocalDate answerDue) {}

    /**
     * Results of the numeric tests.
     *
     * @param explanation what the unit says where a test is not met, or null
     */
    public record Criteria(List<Test> tests, String explanation) {}

    /**
     * One test.
     *
     * @param rule where the plan has it, e.g. “điểm c khoản 1 Mục IV”
     * @param text Vietnamese wording of the rule and of the verdict
     * @param numbers the computed numbers in Vietnamese
     */
    public record Test(
            String rule, CriteriaOutcome.Verdict verdict, String verdictLabel, String text, String numbers) {}

    public static DossierDetails of(
            DossierRow row,
            CriteriaOutcome criteria,
            List<ChecklistItem> checklist,
            List<AskedAgency> consultations,
            String processInstanceId) {
        return new DossierDetails(
                row.number(),
                row.round(),
                row.unit(),
                row.unitName(),
                row.actingUnit(),
                row.nomineeType(),
                row.nomineeType().label(),
                row.nomineeName(),
                row.criteriaGroup(),
                row.criteriaGroup().label(),
                row.awardForm(),
                row.awardForm().label(),
                row.state(),
                row.state().label(),
                row.onHold(),
                row.deferred(),
                row.list(),
                row.refusal() == null
                        ? null
                        : new Refused(
                                row.refusal().code(),
                                row.refusal().code().label(),
                                row.refusal().reason()),
                Decided.of(row.decision()),
                row.documentNumber() == null ? null : new Submission(row.documentNumber(), row.documentDate()),
                row.createdAt(),
                row.submittedAt(),
                row.receivedAt() == null ? null : new Receipt(row.receivedAt(), row.answerDue()),
                row.updatedAt(),
                new Criteria(criteria.tests().stream().map(DossierDetails::of).toList(), criteria.explanation()),
                processInstanceId,
                checklist,
                consultations,
                row.papers());
    }

    private static Test of(CriteriaOutcome.Test test) {
        return new Test(test.citation(), test.verdict(), test.verdict().label(), test.text(), test.numbers());
    }
}
