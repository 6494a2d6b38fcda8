package vn.khenthuong.decision;

import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.organization.Deed;

/**
 * Something in an issued decision that is put right. What was wrong stays in the decision itself.
 *
 * @param list code of the list that was decided
 * @param dossier whose name is wrong; null for a letter of correction
 * @param place where the layout is wrong, e.g. {@code Điều 2}; null for a decision
 * @param before as the decision has it
 * @param after as it is right
 * @param document number and date of the decision or letter; null until the clerk has issued it
 * @param issued by whom, and when; null until then
 * @param refusal why it was not issued; null where it was not refused
 * @param submission the Tờ trình it rests on; null where nobody entered it
 * @param signer who signed what was issued; null until then, and where that was not entered
 */
public record DecisionAmendment(
        long id,
        String list,
        Kind kind,
        String dossier,
        String place,
        String before,
        String after,
        String reason,
        Deed proposed,
        DocumentReference document,
        Deed issued,
        String refusal,
        DocumentReference submission,
        Signer signer) {

    /** By what kind of paper it is put right (NĐ 30/2020/NĐ-CP, Điều 18). */
    public enum Kind {
        /** Wrong content: a decision that amends. */
        AMENDMENT("Quyết định sửa đổi", "quyết định"),
        /** Wrong layout or printing: a letter. */
        CORRECTION("Công văn đính chính", "văn bản");

        private final String label;
        private final String document;

        Kind(String label, String document) {
            this.label = label;
            this.document = document;
        }

        /** What its document is called beside number and date, e.g. “Số quyết định”. */
        public String document() {
            return document;
        }

        /** What officials call it. */
        public String label() {
            return label;
        }
    }

    /** In what capacity a decision or letter of the Chair is signed. */
    public enum Seat {
        CHAIR("Chủ tịch"),
        VICE_CHAIR("KT. Chủ tịch, Phó Chủ tịch"),
        /** Letters, by order of the Chair. */
        OFFICE_HEAD("TL. Chủ tịch, Chánh Văn phòng");

        private final String label;

        Seat(String label) {
            this.label = label;
        }

        /** What officials call it. */
        public String label() {
            return label;
        }
    }

    /**
     * Who signed.
     *
     * @param userId of the official
     */
    public record Signer(String userId, Seat seat) {}

    /** Whether it waits for the clerk. */
    public boolean isOpen() {
        return document == null && refusal == null;
    }
}
