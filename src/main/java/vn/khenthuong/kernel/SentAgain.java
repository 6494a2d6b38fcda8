package vn.khenthuong.kernel;

import java.time.Duration;

/**
 * The same words from the same body once more, because a button was pressed twice or a connection broke before the answer came: the
 * record that stands is meant, not a second one.
 */
public final class SentAgain {

    /** For how long the same words are taken for the last ones sent again. */
    public static final Duration WINDOW = Duration.ofMinutes(10);

    private SentAgain() {}
}
