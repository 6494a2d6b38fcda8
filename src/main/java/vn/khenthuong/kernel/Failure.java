package vn.khenthuong.kernel;

import java.util.List;

/**
 * What a failure says to whoever caused it.
 *
 * @param status the HTTP status that says the same
 * @param sentence in Vietnamese
 * @param errors each thing that is wrong with an input; empty for every other failure
 */
public record Failure(int status, String sentence, List<InputError> errors) {

    private static final int SERVER_ERROR = 500;
    private static final int UNAVAILABLE = 503;

    public Failure {
        errors = List.copyOf(errors);
    }

    /** A failure that is not about an input. */
    public Failure(int status, String sentence) {
        this(status, sentence, List.of());
    }

    /** What a refusal says. */
    public static Failure of(RefusedException refused) {
        return new Failure(
                refused.status(),
                refused.getMessage(),
                refused instanceof BadInputException wrong ? wrong.errors() : List.of());
    }

    /** Whether the fault is ours, and has to be looked into; that something is away is told by whoever watches it. */
    public boolean isOurs() {
        return status >= SERVER_ERROR && status != UNAVAILABLE;
    }
}
