package vn.khenthuong.certificate;

import java.time.Instant;
import vn.khenthuong.kernel.DocumentReference;

/**
 * A proposal about a certificate, and what the head made of it.
 *
 * @param cause why it is replaced; null for other kinds
 * @param applicant who asks for a letter of confirmation; null for other kinds, and for those of versions that did not ask
 * @param recipient the right name where it was corrected; else null
 * @param document that asks for it; of a withdrawal the decision that withdraws
 * @param proposedBy user id
 * @param outcome null while it waits
 * @param decidedBy user id, or null
 * @param answer the letter of the head, or null
 * @param refusal why not, or null
 */
public record CertificateRequest(
        long id,
        Kind kind,
        Cause cause,
        String applicant,
        String recipient,
        String reason,
        DocumentReference document,
        String proposedBy,
        Instant proposedAt,
        Outcome outcome,
        String decidedBy,
        Instant decidedAt,
        DocumentReference answer,
        String refusal) {

    /** What is proposed. */
    public enum Kind {
        /** A new one with a new number; the old one counts no more. */
        REPLACEMENT("Cấp lại, cấp đổi"),
        /** A letter that the award was given. */
        CONFIRMATION("Xác nhận khen thưởng"),
        /** The award was taken back by a decision. */
        WITHDRAWAL("Ghi nhận thu hồi");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Why a certificate is replaced. */
    public enum Cause {
        LOST("Bị mất", "Cấp lại"),
        DAMAGED("Hư hỏng", "Cấp đổi"),
        MISPRINTED("In sai", "Cấp đổi"),
        /** A decision mended the name. */
        CORRECTED("Tên được đính chính theo quyết định", "Cấp đổi");

        private final String label;
        private final String act;

        Cause(String label, String act) {
            this.label = label;
            this.act = act;
        }

        /** What is done then: a lost one is given again, the paper of any other is exchanged. */
        public String act() {
            return act;
        }

        public String label() {
            return label;
        }
    }

    /** What is proposed, in words. */
    public String act() {
        return cause == null ? kind.label() : cause.act();
    }

    /** What the head made of it. */
    public enum Outcome {
        APPROVED,
        REFUSED
    }
}
