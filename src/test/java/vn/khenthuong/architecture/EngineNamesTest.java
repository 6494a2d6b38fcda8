package vn.khenthuong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tên của động cơ quy trình")
class EngineNamesTest {

    private static final Path SOURCES = Path.of("src/main");

    /**
     * The places of the names, what is known of faults in the engine, and the words and repairs of the web applications, which are
     * held against the original ones.
     */
    private static final Pattern PLACE = Pattern.compile("java/vn/khenthuong/engine/EngineNames\\.java"
            + "|resources/application[a-z-]*\\.yaml"
            + "|resources/db/changelog/db\\.changelog-master\\.yaml"
            + "|resources/META-INF/sbom/application\\.vex\\.cdx\\.json"
            + "|resources/web-application-repairs\\.json"
            + "|resources/web-applications/app/[a-z]+/locales/vi\\.json");

    /** Packages that import the engine: its types and methods have its name, texts there have not. */
    private static final Pattern SPEAKS_TO_THE_ENGINE =
            Pattern.compile("java/vn/khenthuong/(engine|forms|webapps|[a-z/]+/process)/.*\\.java");

    private static final Pattern NAME = Pattern.compile("camunda|/engine-rest", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME_IN_A_TEXT =
            Pattern.compile("\"[^\"\n]*(?:camunda|/engine-rest)[^\"\n]*\"", Pattern.CASE_INSENSITIVE);

    @Test
    @DisplayName("chỉ đứng ở EngineNames, application.yaml và changelog gốc")
    void namedInOnePlace() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            assertThat(files.filter(Files::isRegularFile)
                            .filter(file -> isNamed(SOURCES.relativize(file).toString(), read(file)))
                            .toList())
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("thư mục của ứng dụng web trong POM là thư mục mà EngineNames nói")
    void sameFolderInThePom() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<engine.webjar>camunda</engine.webjar>");
        assertThat(vn.khenthuong.engine.EngineNames.WEBJAR).endsWith("/camunda");
    }

    @Test
    @DisplayName("quy tắc bắt được tên trong mẫu trang, tên tệp, chuỗi; cho qua import")
    void theRuleCanFail() {
        var found = new ArrayList<String>();
        for (var file : List.of(
                "resources/templates/a.html|@{/camunda/app}",
                "resources/META-INF/camunda/a.js|x",
                "java/vn/khenthuong/tracking/web/A.java|import org.camunda.A;",
                "java/vn/khenthuong/round/process/A.java|import org.camunda.A;",
                "java/vn/khenthuong/engine/A.java|import org.camunda.A; String a = \"/Camunda\";")) {
            var parts = file.split("\\|");
            if (isNamed(parts[0], parts[1])) {
                found.add(parts[0]);
            }
        }
        assertThat(found)
                .containsExactly(
                        "resources/templates/a.html",
                        "resources/META-INF/camunda/a.js",
                        "java/vn/khenthuong/tracking/web/A.java",
                        "java/vn/khenthuong/engine/A.java");
    }

    private static boolean isNamed(String path, String text) {
        if (PLACE.matcher(path).matches()) {
            return false;
        }
        var forbidden = SPEAKS_TO_THE_ENGINE.matcher(path).matches() ? NAME_IN_A_TEXT : NAME;
        return NAME.matcher(path).find() || forbidden.matcher(text).find();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
