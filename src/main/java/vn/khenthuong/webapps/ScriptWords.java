package vn.khenthuong.webapps;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * English that a script of the web applications carries in its code, where no locale file reaches it, and the Vietnamese that
 * takes its place.
 *
 * @param script which script, as {@link WebScript} reads it
 */
record ScriptWords(String script, List<Word> words) {

    private static final String LIST = "web-application-words.json";

    ScriptWords {
        words = List.copyOf(words);
    }

    /**
     * A piece of code with English words.
     *
     * @param english the piece as it stands in the script, long enough to be mistaken for no other
     * @param times how often it stands there
     */
    record Word(String english, String vietnamese, int times) {}

    /** All that are shipped, in {@code web-application-words.json}. */
    static List<ScriptWords> shipped() {
        try (var list = new ClassPathResource(LIST).getInputStream()) {
            return List.of(new ObjectMapper().readValue(list, ScriptWords[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The script in Vietnamese, {@linkplain ScriptRepair repaired} where it has to be. */
    String translated() {
        return ScriptRepair.in(script, translate(WebScript.of(script).text()));
    }

    /**
     * The given text of the script in Vietnamese.
     *
     * @throws IllegalStateException if a piece stands there less or more often than expected: another version of the web
     *     applications has other code, and nobody would notice the English that comes back
     */
    String translate(String original) {
        try {
            return new ReplacedPieces(words.stream()
                            .map(word -> new ReplacedPieces.Piece(word.english(), word.vietnamese(), word.times()))
                            .toList())
                    .in(original);
        } catch (IllegalArgumentException unexpected) {
            throw new IllegalStateException(
                    "%s does not match %s: %s".formatted(script, LIST, unexpected.getMessage()), unexpected);
        }
    }
}
