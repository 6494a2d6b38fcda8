package vn.khenthuong.nomination;

/**
 * A paper of the dossier (Luật Thi đua, khen thưởng 2003 (sửa đổi 2013), Điều 84).
 *
 * @param item code, e.g. {@code COUNCIL_MINUTES}
 * @param label Vietnamese name
 * @param required whether the dossier is incomplete without it
 * @param satisfied whether at least one file has been uploaded for it, or the system made it at the signature of the head
 */
public record ChecklistItem(String item, String label, boolean required, boolean satisfied) {

    /** The unit's Tờ trình, which the system makes when the head signs; what was stamped follows, or was uploaded before. */
    public static final String SUBMISSION_LETTER = "SUBMISSION_LETTER";

    /** The minutes of a village meeting: wanted where one is told of, or where the plan of the locality wants it. */
    public static final String VILLAGE_MINUTES = "VILLAGE_MINUTES";

    /** The same paper where the dossier is incomplete without it. */
    public ChecklistItem asRequired() {
        return new ChecklistItem(item, label, true, satisfied);
    }

    /** Whether the head's signature cannot be asked for without it. */
    public boolean lacksBeforeSignature() {
        return required && !satisfied && !comesWithSignature();
    }

    /** Whether it comes by itself, so that nobody needs to upload it. */
    public boolean comesWithSignature() {
        return SUBMISSION_LETTER.equals(item);
    }

    /** Whether the dossier needs it, in words. */
    public String requiredLabel() {
        return required ? "Phải có" : "Không bắt buộc";
    }

    /** Whether it is there, in words; only what the dossier needs is missing. */
    public String stateLabel() {
        if (satisfied) {
            return "Đã có";
        }
        if (comesWithSignature()) {
            return "Hệ thống lập khi thủ trưởng ký";
        }
        return required ? "Còn thiếu" : "Chưa có";
    }
}
