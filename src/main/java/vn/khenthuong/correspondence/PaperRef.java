package vn.khenthuong.correspondence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Names a paper.
 *
 * @param key what it is about, in the words of the feature that supplies its kind, e.g. the code of a list; never shown
 */
public record PaperRef(PaperKind kind, String key) {

    private static final char SEPARATOR = '.';

    /** As it stands in an address. */
    public String id() {
        return kind.name()
                + SEPARATOR
                + Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    /** Where its PDF is, to be looked at before the step is taken. */
    public String preview() {
        return "/api/papers/%s.pdf?inline=true".formatted(id());
    }

    /** Empty for what no paper is called. */
    public static Optional<PaperRef> parse(String id) {
        var separator = id.indexOf(SEPARATOR);
        return Arrays.stream(PaperKind.values())
                .filter(kind -> separator > 0 && kind.name().equals(id.substring(0, separator)))
                .findFirst()
                .flatMap(kind -> key(id.substring(separator + 1)).map(key -> new PaperRef(kind, key)));
    }

    private static Optional<String> key(String encoded) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }
}
