package vn.khenthuong.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** Our Vietnamese words of the web applications, held against the English ones they ship with. */
@DisplayName("Bản tiếng Việt của các ứng dụng web")
class LocaleTest {

    private static final String ADVERTISEMENT = "labels.BANNER_CE_EOL_TEXT";

    /** What is filled in or has a meaning to the page: to be taken over as it is. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^}]*}}|\\{[^{}]*}|%[ds]"
            + "|</?(?:a|b|br|code|em|i|li|p|span|strong|ul)\\b[^>]*>|https?://[^\\s<\"]+");

    /** Plural endings, which Vietnamese does not have, and ends of sentences that it says earlier on. */
    private static final Set<String> NOT_NEEDED = Set.of(
            ADVERTISEMENT,
            "labels.PLGN_BATCH_S",
            "labels.PLGN_BTCH_SET_RET_EXT_SEARCH_PROCESS_INSTANCES",
            "labels.PLGN_BTCH_SET_RET_PROCESS_INSTANCES",
            "labels.PLGN_BTCH_SET_VARIABLES_SEARCH_SUFFIX",
            "labels.PLGN_MIG_S",
            "labels.PLGN_MOD_DIALOG_S",
            "labels.PLGN_MOD_RESTART_DIALOG_S");

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    @DisplayName("Đủ mọi từ, không thừa từ nào")
    void complete(String application) {
        assertThat(words(application, "vi").keySet())
                .isEqualTo(words(application, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    @DisplayName("Chỗ điền, thẻ và liên kết giữ nguyên")
    void placeholders(String application) {
        assertThat(disagreeing(
                        application, (english, vietnamese) -> kept(english).equals(kept(vietnamese))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    @DisplayName("Không sót tiếng Anh")
    void translated(String application) {
        var same = sameInBoth();
        assertThat(disagreeing(
                        application,
                        (english, vietnamese) -> !english.equals(vietnamese)
                                || !LETTERS.matcher(english).find()
                                || same.contains(english)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    @DisplayName("Không từ nào bỏ trống, trừ lời quảng cáo và đuôi số nhiều")
    void nothingEmpty(String application) {
        assertThat(disagreeing(application, (english, vietnamese) -> english.isBlank() == vietnamese.isBlank()))
                .isEmpty();
        assertThat(words(application, "vi").getOrDefault(ADVERTISEMENT, "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    @DisplayName("Dấu viết theo dạng dựng sẵn (NFC)")
    void composed(String application) {
        assertThat(words(application, "vi").values())
                .allMatch(word -> Normalizer.isNormalized(word, Normalizer.Form.NFC));
    }

    /** The words of both languages for which something does not hold, what is not needed left aside. */
    private static Map<String, String> disagreeing(String application, BiPredicate<String, String> holds) {
        var english = words(application, "en");
        return words(application, "vi").entrySet().stream()
                .filter(word -> !NOT_NEEDED.contains(word.getKey()))
                .filter(word -> !holds.test(english.getOrDefault(word.getKey(), ""), word.getValue()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, word -> english.get(word.getKey()) + " ⇒ " + word.getValue()));
    }

    private static List<String> kept(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Map<String, String> words(String application, String language) {
        var words = new TreeMap<String, String>();
        collect("", read(application, language), words);
        return words;
    }

    private static JsonNode read(String application, String language) {
        var file = "META-INF/resources/webjars/camunda/app/%s/locales/%s.json".formatted(application, language);
        try {
            var text = new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
            return new ObjectMapper().readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (IOException missing) {
            throw new AssertionError(file + " is missing", missing);
        }
    }

    private static void collect(String path, JsonNode node, Map<String, String> words) {
        if (node.isObject()) {
            node.fields()
                    .forEachRemaining(field -> collect(
                            path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), words));
        } else if (node.isArray()) {
            for (var index = 0; index < node.size(); index++) {
                collect(path + "." + index, node.get(index), words);
            }
        } else {
            words.put(path, node.asText());
        }
    }

    private static Set<String> sameInBoth() {
        try {
            return new ClassPathResource("same-in-both-languages.txt")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }
}
