package vn.khenthuong.commendation;

/** On which occasion a unit commends: each year, or at a review of the movement. Names are stored. */
public enum Occasion {
    YEARLY("Hằng năm", "R-061"),
    MID_TERM("Sơ kết phong trào", "R-081"),
    FINAL("Tổng kết phong trào", "R-082");

    private final String label;
    private final String rule;

    Occasion(String label, String rule) {
        this.label = label;
        this.rule = rule;
    }

    /** In Vietnamese. */
    public String label() {
        return label;
    }

    /** The rule of the plan that provides for it. */
    public String rule() {
        return rule;
    }
}
