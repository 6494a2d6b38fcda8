package vn.khenthuong.webapps;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/**
 * A fault in a script of the web applications, of which there will be no other release, and the code that takes its place.
 *
 * @param script which script, as {@link WebScript} reads it
 * @param fault what an official would meet
 * @param faulty the code as it stands there, once
 */
record ScriptRepair(String script, String fault, String faulty, String repaired) {

    private static final String LIST = "web-application-repairs.json";

    /** All that are shipped, in {@code web-application-repairs.json}. */
    static List<ScriptRepair> shipped() {
        try (var list = new ClassPathResource(LIST).getInputStream()) {
            return List.of(new ObjectMapper().readValue(list, ScriptRepair[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The text of a script without all the faults that are known in it.
     *
     * @throws IllegalStateException if the code of one does not stand there exactly once: another version of the web applications
     */
    static String in(String script, String text) {
        return repaired(
                script,
                text,
                shipped().stream()
                        .filter(repair -> repair.script().equals(script))
                        .toList());
    }

    /**
     * The script without the fault.
     *
     * @throws IllegalStateException if the code does not stand there exactly once: another version of the web applications
     */
    String in(String text) {
        return repaired(script, text, List.of(this));
    }

    private static String repaired(String script, String text, List<ScriptRepair> repairs) {
        try {
            return new ReplacedPieces(repairs.stream()
                            .map(repair -> new ReplacedPieces.Piece(repair.faulty(), repair.repaired(), 1))
                            .toList())
                    .in(text);
        } catch (IllegalArgumentException unexpected) {
            throw new IllegalStateException(
                    "%s does not match %s: %s".formatted(script, LIST, unexpected.getMessage()), unexpected);
        }
    }
}
