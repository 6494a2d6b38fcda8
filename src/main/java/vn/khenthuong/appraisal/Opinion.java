package vn.khenthuong.appraisal;

import java.time.Instant;
import vn.khenthuong.nomination.CriteriaOverride;
import vn.khenthuong.nomination.Refusal;

/**
 * What an official said about a dossier; a proposal until a head signs.
 *
 * @param refusal why not, or why it goes back; null for a favourable opinion
 * @param remark the official's remark, or null
 * @param override by which a nominee with an unmet criterion is proposed, or null
 * @param actor user id
 */
public record Opinion(
        Step step,
        Outcome outcome,
        Refusal refusal,
        String remark,
        CriteriaOverride override,
        String actor,
        Instant at) {

    /** Who speaks. */
    public enum Step {
        /** The focal agency (Thẩm tra). */
        REVIEW("Thẩm tra"),
        /** Home Affairs (Thẩm định). */
        APPRAISAL("Thẩm định");

        private final String label;

        Step(String label) {
            this.label = label;
        }

        /** What officials call it. */
        public String label() {
            return label;
        }
    }

    /** What is said. */
    public enum Outcome {
        SELECT("Đề nghị chọn"),
        NOT_SELECT("Đề nghị không chọn"),
        PASS("Đạt"),
        FAIL("Không đạt"),
        RETURN("Trả lại thẩm tra");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        /** What officials call it. */
        public String label() {
            return label;
        }
    }
}
