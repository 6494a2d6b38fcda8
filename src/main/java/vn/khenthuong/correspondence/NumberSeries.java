package vn.khenthuong.correspondence;

/**
 * What an issuer counts by itself in its general register from 01 on 1 January to 31 December (NĐ 30/2020/NĐ-CP). The names are
 * stored.
 */
public enum NumberSeries {
    SUBMISSION("Tờ trình", false),
    MINUTES("Biên bản", false),
    DECISION("Quyết định", true),
    REPORT("Báo cáo", false),
    LETTER("Văn bản", false),
    APOLOGY("Văn bản xin lỗi", true);

    private final String label;
    private final boolean ofOneMatter;

    NumberSeries(String label, boolean ofOneMatter) {
        this.label = label;
        this.ofOneMatter = ofOneMatter;
    }

    /** What officials call a paper of the series. */
    public String label() {
        return label;
    }

    /**
     * Whether each paper is about one matter, so that its number cannot be given again even with the same date. Others cover any
     * number of matters: cited again with the same date they are the same paper.
     */
    public boolean isOfOneMatter() {
        return ofOneMatter;
    }
}
