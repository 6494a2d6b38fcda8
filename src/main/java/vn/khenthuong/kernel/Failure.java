package vn.khenthuong.kernel;

/**
 * What a failure says to whoever caused it.
 *
 * @param status the HTTP status that says the same
 * @param sentence in Vietnamese
 */
public record Failure(int status, String sentence) {

    private static final int SERVER_ERROR = 500;
    private static final int UNAVAILABLE = 503;

    /** Whether the fault is ours, and has to be looked into; that something is away is told by whoever watches it. */
    public boolean isOurs() {
        return status >= SERVER_ERROR && status != UNAVAILABLE;
    }
}
