package vn.khenthuong.nomination;

/** Why a dossier stands still. */
public enum HoldGround {

    /** By document, for a reason that is said in words. */
    OTHER("Theo văn bản"),

    /** Its unit ended and nobody succeeds it; Home Affairs names who carries on. */
    UNIT_ENDED("Đơn vị đề nghị đã kết thúc hoạt động, chưa có đơn vị tiếp nhận");

    private final String label;

    HoldGround(String label) {
        this.label = label;
    }

    /** What officials call it. */
    public String label() {
        return label;
    }
}
