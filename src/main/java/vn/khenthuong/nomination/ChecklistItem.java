package vn.khenthuong.nomination;

/**
 * A paper of the dossier (Luật Thi đua, khen thưởng 2003 (sửa đổi 2013), Điều 84).
 *
 * @param item code, e.g. {@code COUNCIL_MINUTES}
 * @param label Vietnamese name
 * @param required whether the dossier is incomplete without it
 * @param satisfied whether at least one file has been uploaded for it
 */
public record ChecklistItem(String item, String label, boolean required, boolean satisfied) {

    /** Whether the dossier needs it, in words. */
    public String requiredLabel() {
        return required ? "Phải có" : "Không bắt buộc";
    }

    /** Whether it is there, in words; only what the dossier needs is missing. */
    public String stateLabel() {
        if (satisfied) {
            return "Đã có";
        }
        return required ? "Còn thiếu" : "Chưa có";
    }
}
