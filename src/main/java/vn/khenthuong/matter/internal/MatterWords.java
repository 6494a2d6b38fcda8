package vn.khenthuong.matter.internal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import vn.khenthuong.kernel.PlanCitation;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.matter.MatterFacts;
import vn.khenthuong.matter.MatterFacts.Complaint;
import vn.khenthuong.matter.MatterFacts.Discipline;
import vn.khenthuong.matter.MatterFacts.Inspection;
import vn.khenthuong.nomination.HoldGround;

/**
 * Matters in sentences that everybody may read who sees the dossier: what kind, until when, by which clause. Never who complained or
 * what is said, whatever the official has typed.
 */
final class MatterWords {

    private MatterWords() {}

    /** Why the dossier stands still, e.g. “đang thanh tra, kiểm tra người, tập thể được đề nghị, hạn kết luận 20/06/2023 (khoản 2
     * Mục VI Kế hoạch)”. */
    static String reason(MatterFacts facts, LocalDate due) {
        return "%s, %s %s%s"
                .formatted(
                        happening(facts),
                        facts instanceof Complaint ? "hạn trả lời" : "hạn kết luận",
                        VietnameseDates.of(due),
                        citation(facts.ground()).map(" (%s)"::formatted).orElse(""));
    }

    private static String happening(MatterFacts facts) {
        if (facts instanceof Discipline) {
            return "đang xem xét kỷ luật người, tập thể được đề nghị";
        }
        if (facts instanceof Inspection) {
            return "đang thanh tra, kiểm tra người, tập thể được đề nghị";
        }
        return "đang xác minh %s về người, tập thể được đề nghị"
                .formatted(((Complaint) facts).form().label().toLowerCase(Locale.ROOT));
    }

    /** The clause of the plan; empty where it says nothing about it. */
    static Optional<String> citation(HoldGround ground) {
        return ground.rule().map(rule -> PlanCitation.of(rule) + " Kế hoạch");
    }

    /** Why the same is not put on record again; a sentence. */
    static String stands(MatterRow matter) {
        return "Vụ việc này đã được ghi (số %d, %s); không ghi lại."
                .formatted(matter.id(), matter.document().cited());
    }

    /** Why a dossier goes on again; no sentence of its own. */
    static String withdrawn(MatterRow matter) {
        return "vụ việc (%s, %s) ghi nhầm, đã được rút"
                .formatted(
                        matter.title().toLowerCase(Locale.ROOT),
                        matter.document().cited());
    }

    /** Why another conclusion has to be looked at first; a sentence. */
    static String concludedMeanwhile(MatterRow matter) {
        return "Vụ việc vừa được người khác kết luận (%s, %s); hãy xem kết luận ấy rồi sửa nếu cần."
                .formatted(
                        matter.conclusion().outcome().label(),
                        matter.conclusion().document().cited());
    }

    /** Why a dossier may not go on or be begun anew while this is so; a sentence. */
    static String notConcluded(String whatNot, MatterRow matter) {
        return "%s: %s (hạn %s) chưa có kết luận."
                .formatted(whatNot, matter.title().toLowerCase(Locale.ROOT), VietnameseDates.of(matter.due()));
    }

    /** The same where something is held against the nominee. */
    static String violation(String whatNot, MatterRow matter) {
        return "%s: %s có kết luận vi phạm, %s."
                .formatted(
                        whatNot,
                        matter.title().toLowerCase(Locale.ROOT),
                        matter.conclusion().document().cited());
    }
}
