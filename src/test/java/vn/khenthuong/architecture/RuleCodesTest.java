package vn.khenthuong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khenthuong.kernel.PlanCitation;

/**
 * Officials read clauses of the plan, never ids of rules: ids are for code, tables and the journal. An id in a string of the code
 * stands alone, so it is no part of a sentence; in a model it stands in a comment, or alone in a cell that only code reads.
 */
@DisplayName("Mã quy tắc không đến mắt người dùng")
class RuleCodesTest {

    private static final Pattern CODE = Pattern.compile("(?<![\\w/.-])[RA][-‑]\\d{2,3}(?![\\d/])");

    /** An id by itself, parts of a rule included. */
    private static final Pattern ALONE = Pattern.compile("[RA]-\\d{2,3}[a-z]?(?:-[A-Z])?");

    private static final Pattern CELL = Pattern.compile(
            "<outputEntry id=\"\\w+_(?:rule|code)\">\\s*<text>\"(%s)\"</text>\\s*</outputEntry>".formatted(ALONE));

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

    /** A comment, a character, a text block or a string of Java, whichever begins first. */
    private static final Pattern JAVA = Pattern.compile(
            "/\\*.*?\\*/|//[^\\n]*|'(?:\\\\.|[^'\\\\])+'"
                    + "|\"\"\"(?:\\\\.|(?!\"\"\").)*+\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*+\"",
            Pattern.DOTALL);

    static Stream<Path> shown() throws IOException {
        return files(
                List.of(
                        "forms",
                        "src/main/resources/templates",
                        "src/main/resources/mail",
                        "src/main/resources/static/js",
                        "src/main/resources/web-applications",
                        "docs/huong-dan"),
                ".*\\.(form|html|txt|js|json|md)");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shown")
    @DisplayName("biểu mẫu, trang, thư, hướng dẫn: không có mã, kể cả trong giá trị lựa chọn")
    void served(Path file) throws IOException {
        assertThat(codesIn(Files.readString(file))).as(file.toString()).isEmpty();
    }

    static Stream<Path> models() throws IOException {
        return files(List.of("processes"), ".*\\.(bpmn|dmn|svg)");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    @DisplayName(
            "mô hình: mã chỉ ở chú thích và ở ô của bảng mà chương trình đọc; ô nào cũng có điểm, khoản của Kế hoạch")
    void models(Path file) throws IOException {
        var text = COMMENT.matcher(Files.readString(file)).replaceAll("");
        assertThat(CELL.matcher(text).results().map(cell -> cell.group(1)))
                .allSatisfy(rule -> assertThat(PlanCitation.find(rule)).as(rule).isPresent());
        assertThat(codesIn(CELL.matcher(text).replaceAll("")))
                .as(file.toString())
                .isEmpty();
    }

    static Stream<Path> sources() throws IOException {
        return files(List.of("src/main/java"), ".*\\.java");
    }

    @Test
    @DisplayName("câu trong chương trình: không có mã")
    void sentences() throws IOException {
        var found = new TreeSet<String>();
        for (var file : sources().toList()) {
            JAVA.matcher(Files.readString(file))
                    .results()
                    .map(RuleCodesTest::literal)
                    .filter(text -> !ALONE.matcher(text).matches())
                    .filter(text -> !codesIn(text).isEmpty())
                    .forEach(text -> found.add("%s: %s".formatted(file.getFileName(), text)));
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"đủ 3 trường hợp (R-063)\"",
                "\"\"\"\n đủ\n (A-07) \"\"\"",
                "a('\"', \"Quy định: R-030a\")",
                "/* \" */ \"theo R-012-X.\""
            })
    @DisplayName("phép thử thấy mã trong chuỗi, không thấy trong chú thích")
    void theScanSees(String java) {
        var commented = "/** R-001 \" */ // A-02\n" + java;
        assertThat(JAVA.matcher(commented)
                        .results()
                        .map(RuleCodesTest::literal)
                        .flatMap(text -> codesIn(text).stream()))
                .hasSize(1);
    }

    private static String literal(MatchResult found) {
        var whole = found.group();
        return whole.startsWith("\"") ? whole.replaceAll("^\"+|\"+$", "") : "";
    }

    private static List<String> codesIn(String text) {
        return CODE.matcher(text).results().map(found -> found.group()).toList();
    }

    private static Stream<Path> files(List<String> roots, String names) throws IOException {
        var found = new TreeSet<Path>();
        for (var root : roots) {
            try (var files = Files.walk(Path.of(root))) {
                files.filter(file -> file.toString().matches(names)).forEach(found::add);
            }
        }
        return found.stream();
    }
}
