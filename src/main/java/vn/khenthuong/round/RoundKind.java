package vn.khenthuong.round;

/** Kind of an award round; the plan sets the year of each. */
public enum RoundKind {
    SO_KET_2023("sơ kết", 2023, "khoản 3 Mục V"),
    TONG_KET_2025("tổng kết", 2025, "khoản 4 Mục V");

    private final String label;
    private final int year;
    private final String citation;

    RoundKind(String label, int year, String citation) {
        this.label = label;
        this.year = year;
        this.citation = citation;
    }

    /** How officials call it, e.g. “sơ kết”. */
    public String label() {
        return label;
    }

    /** The year the plan sets for it. */
    public int year() {
        return year;
    }

    /** Where in the plan it stands. */
    public String citation() {
        return citation;
    }

    /** The final review follows guidance from the centre. */
    public boolean followsCentralGuidance() {
        return this == TONG_KET_2025;
    }
}
