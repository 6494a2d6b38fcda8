package vn.khenthuong.errors;

/**
 * A failure in the shape of the process engine, which its web applications show.
 *
 * @param type what went wrong, as they know it
 */
public record EngineError(String type, String message) {

    private static final String ANY = "RestException";

    static EngineError of(String sentence) {
        return new EngineError(ANY, sentence);
    }
}
