package vn.khenthuong.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * No regular expression of the product takes more steps than its text is long, but for a factor: whoever types a text could keep a
 * thread for minutes otherwise. Steps are letters looked at, not time.
 */
@DisplayName("Biểu thức chính quy không chậm vì chuỗi ác ý")
class SlowPatternsTest {

    /** Enough to tell what grows with the square of the length from what grows with it; texts of forms have up to 4000 letters. */
    private static final int LENGTH = 400;

    /** What grows with the square of the length takes half the length for each letter. */
    private static final long BUDGET = 100L * LENGTH;

    /** Classes whose expressions are only asked whether they are the whole text. */
    private static final Set<String> WHOLE_ONLY = Set.of("OfficeInspection");

    private static final List<String> ALPHABET = List.of(
            "a", "A", "Ộ", "y", "\u0301", "0", " ", "\u00a0", "\r\n", "-", "/", ".", ",", ":", "@", "\"", "(", "{", "$",
            "&", "=", "<", "\\");

    private static final Pattern LITERAL = Pattern.compile(
            "(?:Pattern\\.compile|\\.replaceAll|\\.replaceFirst|\\.matches|\\.split|regexp =)\\(?\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"(?!\\s*\\+)");

    private static final Pattern UNICODE = Pattern.compile("(?<!\\\\)\\\\u([0-9a-fA-F]{4})");

    @Test
    @DisplayName("mọi biểu thức: hằng số, trong lời gọi, ràng buộc của biểu mẫu, mô hình, cấu hình")
    void allPatterns() {
        Map<String, Pattern> patterns = new TreeMap<>();
        constants(patterns);
        literals(patterns);
        forms(patterns);
        assertThat(patterns).hasSizeGreaterThan(60);
        var slow = patterns.entrySet().stream()
                .flatMap(
                        pattern -> worst(pattern.getValue(), WHOLE_ONLY.stream().anyMatch(pattern.getKey()::startsWith))
                                .map(text -> pattern.getKey() + "  " + pattern.getValue() + "  on " + text))
                .toList();
        assertThat(slow).isEmpty();
    }

    @Test
    @DisplayName("một biểu thức chậm thì bị bắt: mũ và bình phương")
    void slowOnesAreFound() {
        assertThat(worst(Pattern.compile("(a+)+b"))).isNotEmpty();
        assertThat(worst(Pattern.compile("\\s*\\R\\s*"))).isNotEmpty();
        assertThat(worst(Pattern.compile("[a-z]+@[a-z]+"))).isNotEmpty();
        assertThat(worst(Pattern.compile("[a-z]++ ?"))).isEmpty();
        assertThatThrownBy(() -> new Counted("a", 0).charAt(0)).isInstanceOf(TooManySteps.class);
    }

    private static Stream<String> worst(Pattern pattern) {
        return worst(pattern, false);
    }

    private static Stream<String> worst(Pattern pattern, boolean wholeOnly) {
        return TEXTS.stream()
                .filter(text -> isTooSlow(pattern, text, wholeOnly))
                .map(SlowPatternsTest::shown)
                .limit(1);
    }

    private static final List<String> TEXTS = ALPHABET.stream()
            .flatMap(first -> ALPHABET.stream()
                    .flatMap(second ->
                            Stream.of(filled(first) + second, filled(first + second), second + filled(first) + second)))
            .toList();

    private static String filled(String part) {
        return part.repeat(LENGTH / part.length());
    }

    private static String shown(String text) {
        return text.codePoints().limit(4).mapToObj("%04x"::formatted).toList() + "…"
                + text.codePoints()
                        .skip(Math.max(0, text.length() - 2))
                        .mapToObj("%04x"::formatted)
                        .toList();
    }

    /** As a whole, and everywhere in it. */
    private static boolean isTooSlow(Pattern pattern, String text, boolean wholeOnly) {
        try {
            pattern.matcher(new Counted(text, BUDGET)).matches();
            var finder = pattern.matcher(new Counted(text, BUDGET));
            var found = 0;
            while (!wholeOnly && finder.find()) {
                found++;
            }
            return found > text.length() + 1;
        } catch (TooManySteps | StackOverflowError slow) {
            return true;
        }
    }

    private static void constants(Map<String, Pattern> patterns) {
        ProductionClasses.all().stream()
                .filter(type -> !type.isInterface() || type.getFields().size() > 0)
                .forEach(type -> constants(type, patterns));
    }

    private static void constants(JavaClass type, Map<String, Pattern> patterns) {
        type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> field.getRawType().isAssignableTo(Pattern.class)
                        || field.getRawType().isAssignableTo(Collection.class)
                        || field.getRawType().isAssignableTo(Map.class))
                .map(field -> field.reflect())
                .forEach(field -> values(field)
                        .forEach(pattern -> patterns.put(
                                type.getSimpleName() + "." + field.getName() + " " + patterns.size(), pattern)));
    }

    private static Stream<Pattern> values(Field field) {
        try {
            field.setAccessible(true);
            return Modifier.isStatic(field.getModifiers()) ? within(field.get(null)) : Stream.empty();
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static Stream<Pattern> within(Object value) {
        if (value instanceof Pattern pattern) {
            return Stream.of(pattern);
        }
        if (value instanceof Collection<?> all) {
            return all.stream().flatMap(SlowPatternsTest::within);
        }
        return value instanceof Map<?, ?> all
                ? Stream.concat(all.keySet().stream(), all.values().stream()).flatMap(SlowPatternsTest::within)
                : Stream.empty();
    }

    /** Expressions within calls and constraints, as they stand in the sources. */
    private static void literals(Map<String, Pattern> patterns) {
        files("src/main/java", ".java").forEach(file -> {
            var found = LITERAL.matcher(text(file));
            while (found.find()) {
                var written = UNICODE.matcher(found.group(1))
                        .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)))
                        .translateEscapes();
                if (patterns.values().stream()
                        .noneMatch(known -> known.pattern().equals(written))) {
                    patterns.put(file.getFileName() + " " + written, Pattern.compile(written));
                }
            }
        });
    }

    private static void forms(Map<String, Pattern> patterns) {
        var json = new ObjectMapper();
        files("forms", ".form").forEach(file -> {
            try {
                json.readTree(text(file)).findValues("pattern").stream()
                        .filter(JsonNode::isTextual)
                        .forEach(pattern -> patterns.putIfAbsent(
                                file.getFileName() + " " + pattern.asText(), Pattern.compile(pattern.asText())));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
        files("processes", ".dmn").forEach(file -> assertThat(text(file)).doesNotContain("matches(", "replace("));
    }

    private static List<Path> files(String folder, String ending) {
        try (var all = Files.walk(Path.of(folder))) {
            return new ArrayList<>(
                    all.filter(file -> file.toString().endsWith(ending)).toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A text that lets itself be looked at so many times. */
    private static final class Counted implements CharSequence {

        private final String text;
        private long left;

        Counted(String text, long left) {
            this.text = text;
            this.left = left;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                throw new TooManySteps();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    private static final class TooManySteps extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooManySteps() {
            super(null, null, false, false);
        }
    }
}
