package vn.khenthuong.demo;

/** The demonstration: units, officials with a known password, and rounds to play with. */
public final class Demo {

    public static final String PROFILE = "demo";

    /** Code of the round that is open when somebody first sees it. */
    public static final String FIRST_ROUND = "SK2023";

    static final String ALLOWED_ON_EXTERNAL_DATABASE = "khenthuong.demo.allowed-on-external-database";

    private Demo() {}
}
