package vn.khenthuong.e2e;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * Finds English words of user interfaces in what a page shows. The list leaves out words that Vietnamese also writes so ("in",
 * "to", "may") and what is a name (BPMN, Camunda).
 */
final class EnglishWords {

    /** A word that is not part of an address, a user id or a name of the models. */
    private static final Pattern WORD = Pattern.compile(
            "(?<![\\p{L}\\p{N}\\p{M}._@/:$-])[A-Za-z]{2,}(?![\\p{L}\\p{N}\\p{M}_@/]|[.:-][\\p{L}\\p{N}])");

    private static final Pattern NAME = Pattern.compile("\"([A-Z0-9]+(?:_[A-Z0-9]+)+)\":");
    private static final List<String> APPLICATIONS = List.of("tasklist", "cockpit", "admin", "welcome");

    /** Names of words, which a page shows that is drawn before its words have come. */
    private final Set<String> names = APPLICATIONS.stream()
            .map(application ->
                    text("META-INF/resources/webjars/camunda/app/%s/locales/en.json".formatted(application)))
            .flatMap(file -> NAME.matcher(file).results().map(name -> name.group(1)))
            .collect(Collectors.toUnmodifiableSet());

    private final Set<String> list = text("e2e/english-ui-words.txt")
            .lines()
            .filter(line -> !line.isBlank())
            .collect(Collectors.toUnmodifiableSet());

    private final String collector = text("e2e/visible-text.js");
    private final List<String> found = new ArrayList<>();

    /** Reads a page, takes its picture and keeps in mind what English it shows. */
    void read(Page page, String screen) {
        Screenshots.take(page, "chu-" + screen);
        shown(page).stream()
                .map(shown -> "%s: “%s” (%s)".formatted(screen, shown.get("text"), shown.get("place")))
                .distinct()
                .forEach(found::add);
    }

    /** What has been found so far: screen, text, place. */
    List<String> found() {
        return List.copyOf(found);
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, String>> shown(Page page) {
        return ((List<Map<String, String>>) page.evaluate(collector))
                .stream().filter(shown -> isEnglish(shown.get("text"))).toList();
    }

    boolean isEnglish(String text) {
        return names.contains(text)
                || WORD.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .anyMatch(list::contains);
    }

    private static String text(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
