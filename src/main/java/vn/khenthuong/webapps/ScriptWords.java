package vn.khenthuong.webapps;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
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
        var text = translate(WebScript.of(script).text());
        for (var repair : ScriptRepair.shipped()) {
            if (repair.script().equals(script)) {
                text = repair.in(text);
            }
        }
        return text;
    }

    /**
     * The given text of the script in Vietnamese.
     *
     * @throws IllegalStateException if a piece stands there less or more often than expected: another version of the web
     *     applications has other code, and nobody would notice the English that comes back
     */
    String translate(String original) {
        var unexpected = new ArrayList<String>();
        var text = original;
        for (var word : words) {
            var times = count(text, word.english());
            if (times == word.times()) {
                text = text.replace(word.english(), word.vietnamese());
            } else {
                unexpected.add("%d instead of %d times: %s".formatted(times, word.times(), word.english()));
            }
        }
        if (!unexpected.isEmpty()) {
            throw new IllegalStateException("%s does not match %s: %s".formatted(script, LIST, unexpected));
        }
        return text;
    }

    private static int count(String text, String piece) {
        var times = 0;
        for (var at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length())) {
            times++;
        }
        return times;
    }
}
