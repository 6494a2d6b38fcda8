package vn.khenthuong.kernel;

/**
 * What a failure says to whoever caused it.
 *
 * @param status the HTTP status that says the same
 * @param sentence in Vietnamese
 */
public record Failure(int status, String sentence) {

    private static final int SERVER_ERROR = 500;

    /** Whether the fault is ours, and has to be looked into. */
    public boolean isOurs() {
        return status >= SERVER_ERROR;
    }
}
