package vn.khenthuong.organization;

/** As what somebody signs who does not hold the seat himself (NĐ 30/2020/NĐ-CP, Điều 13). */
public enum Capacity {
    /** Ký thay: a deputy for his head. */
    KT("KT.", "Ký thay"),
    /** Thừa lệnh: a direct subordinate, by order of the head. */
    TL("TL.", "Thừa lệnh"),
    /** Thừa ủy quyền: by a written authorisation, for a limited time, never passed on. */
    TUQ("TUQ.", "Thừa ủy quyền"),
    /** Quyền: the acting head of a vacant seat. */
    Q("Q.", "Quyền thủ trưởng");

    private final String mark;
    private final String label;

    Capacity(String mark, String label) {
        this.mark = mark;
        this.label = label;
    }

    /** As it stands before the title in a paper, e.g. {@code KT.} */
    public String mark() {
        return mark;
    }

    /** In words. */
    public String label() {
        return label;
    }

    /** Whether a last day must be named. */
    public boolean isForLimitedTime() {
        return this == TL || this == TUQ;
    }
}
