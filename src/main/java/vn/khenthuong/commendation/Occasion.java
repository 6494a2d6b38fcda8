package vn.khenthuong.commendation;

/** On which occasion a unit commends: each year, or at a review of the movement. Names are stored. */
public enum Occasion {
    YEARLY("Hằng năm", "R-061"),
    MID_TERM("Sơ kết phong trào", "R-081"),
    /** The plan lets units give letters in 2025 as in every year; its clause on the final review names only the province. */
    FINAL("Tổng kết phong trào", "R-082", "R-061");

    private final String label;
    private final String rule;
    private final String authority;

    Occasion(String label, String rule) {
        this(label, rule, rule);
    }

    Occasion(String label, String rule, String authority) {
        this.label = label;
        this.rule = rule;
        this.authority = authority;
    }

    /** In Vietnamese. */
    public String label() {
        return label;
    }

    /** The rule of the plan that provides for it. */
    public String rule() {
        return rule;
    }

    /** The rule of the plan by which a unit gives letters on it. */
    public String authority() {
        return authority;
    }
}
