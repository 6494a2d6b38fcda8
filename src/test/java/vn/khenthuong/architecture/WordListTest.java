package vn.khenthuong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One Vietnamese word for one thing, wherever officials read it: models, forms, pages, mails, sentences of the code, guides. */
@DisplayName("Một từ cho một khái niệm")
class WordListTest {

    private static final List<String> READ_BY_OFFICIALS = List.of(
            "processes",
            "forms",
            "src/main/java",
            "src/main/resources/templates",
            "src/main/resources/mail",
            "src/main/resources/static/js",
            "src/main/resources/web-applications",
            "src/main/resources/web-application-words.json",
            "docs/huong-dan",
            "README.vi.md");

    private static final Pattern TEXT = Pattern.compile(".*\\.(bpmn|dmn|form|java|html|txt|js|json|md)");

    /** What earlier releases called their lists, by which they are known in a database. */
    private static final String FORMER_NAMES = "EarlierLists.java";

    private static final Map<Path, String> TEXTS = texts();

    static List<Word> words() {
        return List.of(
                new Word(
                        "danh sách chung cấp tỉnh",
                        "khối cấp tỉnh|danh sách chung(?! cấp tỉnh)|chỉ tiêu chung|luồng chung|\"chung toàn tỉnh"),
                new Word("tiêu chí định lượng", "tiêu chí bằng số|tiêu chí số"),
                new Word("tiêu chí", "xét chỉ tiêu|chỉ tiêu giảm (trên|từ)"),
                new Word("danh sách trình khen", "danh sách đề nghị khen|danh sách trình chủ tịch\""),
                new Word("năm báo cáo", "kỳ báo cáo"),
                new Word("đóng (đợt, năm báo cáo)", "khép (lại )?năm|khép lại|đợt khép|chốt đợt"),
                new Word("thủ trưởng đơn vị", "lãnh đạo (của )?đơn vị"),
                new Word("cơ quan đầu mối", "cơ quan chủ trì|đơn vị đầu mối|cán bộ đầu mối"),
                new Word("cơ quan thẩm định", "đơn vị thẩm định|cơ quan xét duyệt"),
                new Word("đơn vị đề nghị", "đơn vị trình khen|đơn vị nộp hồ sơ"),
                new Word("cán bộ", "chuyên viên"),
                new Word("nhiệm vụ", "tác vụ|đầu việc|mở việc “"),
                new Word("hồ sơ", "bộ hồ sơ|đơn đề nghị"),
                new Word("đối tượng", "ứng viên|người được đề cử|đề cử"),
                new Word("trễ hạn (việc), hết hạn (hồ sơ)", "quá\\s+hạn"),
                new Word("đến hạn (việc)", "hết hạn (hôm nay|ngày|trong)"),
                new Word("đôn đốc", "cấp dưới"),
                new Word("phải có, không bắt buộc, đã có, còn thiếu", "\"(nếu có|bắt buộc)\"|bắt buộc, còn thiếu"),
                new Word("hủy, khóa, xóa (dấu đặt ở âm đầu)", "(?<!\\p{L})(huỷ|khoá|xoá|uỷ|hoá)(?!\\p{L})"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("words")
    @DisplayName("chỉ một từ được dùng")
    void oneWord(Word word) {
        var others = Pattern.compile(word.others());
        assertThat(TEXTS.entrySet().stream()
                        .flatMap(text -> others.matcher(text.getValue())
                                .results()
                                .map(match -> "%s: “%s”".formatted(text.getKey(), match.group()))))
                .as("other words for “%s”", word.allowed())
                .isEmpty();
    }

    private static Map<Path, String> texts() {
        var texts = new TreeMap<Path, String>();
        for (var root : READ_BY_OFFICIALS) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (var file : files.filter(
                                file -> TEXT.matcher(file.toString()).matches() && !file.endsWith(FORMER_NAMES))
                        .toList()) {
                    texts.put(file, Files.readString(file).toLowerCase(Locale.ROOT));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return texts;
    }

    /**
     * A thing officials speak of.
     *
     * @param allowed what it is called
     * @param others what it is not called; a regular expression in small letters
     */
    private record Word(String allowed, String others) {

        @Override
        public String toString() {
            return allowed;
        }
    }
}
