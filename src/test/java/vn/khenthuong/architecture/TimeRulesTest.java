package vn.khenthuong.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khenthuong.kernel.DocumentReference;

/** What time it is the clock of the application says, and nothing else: not the computer, the database, an expression, the browser. */
@DisplayName("Giờ hiện tại chỉ có một nguồn")
class TimeRulesTest {

    /** Makes the clock of the application, and a session's, which lives in real time. */
    private static final List<String> KNOW_THE_COMPUTER = List.of(
            "vn.khenthuong.kernel.ClockConfiguration",
            "vn.khenthuong.demo.DemoClock",
            "vn.khenthuong.webapps.VisitorSession");

    private static final ArchRule ONE_CLOCK = noClasses()
            .that()
            .resideInAPackage("vn.khenthuong..")
            .and()
            .doNotHaveFullyQualifiedName(KNOW_THE_COMPUTER.get(0))
            .and()
            .doNotHaveFullyQualifiedName(KNOW_THE_COMPUTER.get(1))
            .and()
            .doNotHaveFullyQualifiedName(KNOW_THE_COMPUTER.get(2))
            .should(NowOf.computer());

    /** The moment of a statement, however it is written. */
    private static final Pattern SQL_NOW = Pattern.compile("(?i)(?<!\\$\\{)\\bnow\\s*\\(\\s*\\)"
            + "|\\b(current_(timestamp|date|time)|localtime(stamp)?)\\b"
            + "|\\b(clock_timestamp|statement_timestamp|transaction_timestamp|timeofday)\\s*\\(");

    /** An expression of a table or a form that asks for the time; the engine's {@code ${now()}} follows our clock. */
    private static final Pattern EXPRESSION_NOW = Pattern.compile("(?<!\\$\\{)\\b(now|today)\\s*\\(\\s*\\)");

    private static final Pattern SQL_COMMENT = Pattern.compile("(?m)--.*$");
    private static final Pattern JAVA_TEXT = Pattern.compile("(?s)\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    /** Landed and never edited; its table is dropped by a later changeset. */
    private static final String LANDED = "110-annual-report.sql";

    private static final String FIRST_SCRIPT = "/js/server-clock.js";

    /** Days on papers have their zeros from Nghị định 30; workbooks and screens write them otherwise. */
    private static final ArchRule DAYS_ON_PAPERS = noClasses()
            .that()
            .resideInAPackage("..output..")
            .and()
            .haveSimpleNameNotEndingWith("Workbook")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("vn.khenthuong.kernel.VietnameseDates")
            .orShould()
            .callMethod(DocumentReference.class, "cited")
            .orShould()
            .callMethod(DocumentReference.class, "cited", String.class);

    @Test
    @DisplayName("ngày trên giấy tờ viết ở một nơi, theo Nghị định 30")
    void daysOnPapers() {
        DAYS_ON_PAPERS.check(ProductionClasses.all());
    }

    @Test
    @DisplayName("mã chỉ hỏi Clock")
    void code() {
        ONE_CLOCK.check(ProductionClasses.all());
    }

    @Test
    @DisplayName("quy tắc ấy bắt được từng cách hỏi máy")
    void codeIsCaught() {
        assertThatThrownBy(() -> ONE_CLOCK.check(new ClassFileImporter().importClasses(Offender.class)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("java.util.Date")
                .hasMessageContaining("OffsetDateTime")
                .hasMessageContaining("Calendar")
                .hasMessageContaining("systemDefaultZone");
    }

    @Test
    @DisplayName("SQL không hỏi giờ của cơ sở dữ liệu, trong changeset cũng như trong mã")
    void sql() {
        assertThat(files(Path.of("src/main/resources/db"), ".sql")
                        .filter(file -> !file.endsWith(LANDED))
                        .filter(file -> SQL_NOW.matcher(
                                        SQL_COMMENT.matcher(read(file)).replaceAll(""))
                                .find()))
                .isEmpty();
        assertThat(files(Path.of("src/main/java"), ".java")
                        .filter(file -> texts(read(file))
                                .anyMatch(text -> SQL_NOW.matcher(text).find())))
                .isEmpty();
    }

    @Test
    @DisplayName("ngoại lệ duy nhất là bảng đã bỏ")
    void exceptionIsGone() {
        assertThat(SQL_NOW.matcher(read(Path.of("src/main/resources/db/changelog", LANDED)))
                        .results()
                        .count())
                .isEqualTo(1);
        assertThat(read(Path.of("src/main/resources/db/changelog/150-annual-report.sql")))
                .contains("DROP TABLE khenthuong.report_watch");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT now()",
                "DEFAULT NOW ( )",
                "since > current_date - 3",
                "CURRENT_TIMESTAMP",
                "clock_timestamp()",
                "LOCALTIMESTAMP"
            })
    @DisplayName("từng cách hỏi giờ của cơ sở dữ liệu đều bị bắt")
    void sqlIsCaught(String statement) {
        assertThat(SQL_NOW.matcher(statement).find()).isTrue();
        assertThat(texts("var sql = \"\"\"\n" + statement + "\"\"\";"))
                .anyMatch(text -> SQL_NOW.matcher(text).find());
    }

    @Test
    @DisplayName("bảng quyết định, biểu mẫu, mô hình không tự hỏi giờ")
    void expressions() {
        assertThat(Stream.of(Path.of("processes"), Path.of("forms"))
                        .flatMap(folder -> files(folder, ""))
                        .filter(file -> EXPRESSION_NOW.matcher(read(file)).find()))
                .isEmpty();
        assertThat(EXPRESSION_NOW.matcher("if today() > date").find()).isTrue();
    }

    @Test
    @DisplayName("mọi trang mang giờ máy chủ trước mọi mã khác")
    void pages() {
        var head = Pattern.compile("(?s)<head(?! th:replace)[^>]*>(.*?)</head>");
        var script = Pattern.compile("<script[^>]*>");
        var heads = files(Path.of("src/main/resources/templates"), ".html")
                .flatMap(file -> head.matcher(read(file)).results())
                .map(found -> found.group(1))
                .toList();
        assertThat(heads)
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(content -> assertThat(script.matcher(content).results())
                        .isNotEmpty()
                        .first()
                        .extracting(MatchResult::group)
                        .isEqualTo("<script th:src=\"@{" + FIRST_SCRIPT + "}\">"));
    }

    private static Stream<String> texts(String java) {
        return JAVA_TEXT.matcher(java).results().map(MatchResult::group);
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var files = Files.walk(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Asks the computer in every way there is. */
    @SuppressWarnings({"unused", "JavaUtilDate"})
    private static final class Offender {
        private final Object[] times = {
            new Date(),
            Calendar.getInstance(),
            OffsetDateTime.now(),
            LocalTime.now(ZoneId.of("UTC")),
            Clock.systemDefaultZone(),
        };
    }
}
