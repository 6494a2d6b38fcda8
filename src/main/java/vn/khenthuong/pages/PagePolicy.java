package vn.khenthuong.pages;

/** What a page of ours may load and do (Content-Security-Policy): its own files, and nothing that stands inline. */
public final class PagePolicy {

    public static final String HEADER = "Content-Security-Policy";

    /** Of a page that stands alone. */
    public static final String ALONE = framedBy("'none'");

    /** Of a page that stands inside the web applications. */
    public static final String WITHIN_OURS = framedBy("'self'");

    private PagePolicy() {}

    private static String framedBy(String ancestors) {
        return "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
                + " form-action 'self'; base-uri 'none'; frame-ancestors " + ancestors;
    }
}
