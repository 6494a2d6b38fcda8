package vn.khenthuong.demo;

/** The demonstration: units, officials with a known password, and rounds to play with. */
public final class Demo {

    public static final String PROFILE = "demo";

    /** Code of the round that is open when somebody first sees it. */
    public static final String FIRST_ROUND = "SK2023";

    /** Setting that leaves out what the demonstration shows at first. */
    public static final String LIVING_PROVINCE = "khenthuong.demo.living-province";

    static final String ALLOWED_ON_EXTERNAL_DATABASE = "khenthuong.demo.allowed-on-external-database";

    private Demo() {}
}
