package vn.khenthuong.decision;

/** Where an award list stands. */
public enum AwardListState {
    /** The focal agency composes it. */
    CONSOLIDATING("Đang tổng hợp"),
    /** Within the limits, its places taken; the head of the focal agency has not signed. */
    PROPOSED("Chờ ký Tờ trình"),
    /** Signed; Home Affairs has not accepted it. */
    SIGNED("Đã ký, chờ tiếp nhận"),
    /** Home Affairs accepted it and appraises. */
    RECEIVED("Đang thẩm định"),
    /** With the Chair. */
    SUBMITTED("Đang trình Chủ tịch"),
    /** Decided, without a number yet. */
    DECIDED("Đã quyết định, chờ cấp số"),
    /** The decision has its number and date; nothing changes any more. */
    ISSUED("Đã ban hành quyết định"),
    /** Ended without a case for the Chair, or with its round. */
    EMPTY("Kết thúc, không còn hồ sơ");

    private final String label;

    AwardListState(String label) {
        this.label = label;
    }

    /** What officials call it. */
    public String label() {
        return label;
    }

    /** Whether the list has ended. */
    public boolean isFinal() {
        return this == ISSUED || this == EMPTY;
    }
}
