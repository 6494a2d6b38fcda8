package vn.khenthuong.nomination;

import java.util.Optional;

/** Why a dossier stands still. */
public enum HoldGround {

    /** By document, for a reason that is said in words. */
    OTHER("Theo văn bản", null),

    /** Its unit ended and nobody succeeds it; Home Affairs names who carries on. */
    UNIT_ENDED("Đơn vị đề nghị đã kết thúc hoạt động, chưa có đơn vị tiếp nhận", "A-37"),

    /** The nominee may be disciplined: not rewarded while that is considered. */
    DISCIPLINE("Xem xét kỷ luật", null),

    /** The nominee is inspected, by a programme or on occasion. */
    INSPECTION("Thanh tra, kiểm tra", "R-091"),

    /** Somebody complains about the nominee, denounces or petitions against him: not rewarded while that is verified. */
    COMPLAINT("Khiếu nại, tố cáo, kiến nghị", null);

    private final String label;
    private final String rule;

    HoldGround(String label, String rule) {
        this.label = label;
        this.rule = rule;
    }

    /** What officials call it. */
    public String label() {
        return label;
    }

    /** Id of the rule that asks for it; empty where a document alone does. */
    public Optional<String> rule() {
        return Optional.ofNullable(rule);
    }
}
