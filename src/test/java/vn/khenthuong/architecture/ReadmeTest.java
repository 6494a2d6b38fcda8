package vn.khenthuong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.core.ApplicationModules;
import vn.khenthuong.KhenThuongApplication;

@DisplayName("README nói đúng điều đang có")
class ReadmeTest {

    private static final Path README = Path.of("README.md");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    @Test
    @DisplayName("mọi thuộc tính cấu hình có trong bảng")
    void listsEveryProperty() throws IOException {
        var text = Files.readString(README);
        var metadata = new ObjectMapper()
                .readTree(new ClassPathResource("META-INF/spring-configuration-metadata.json").getInputStream());
        var names = StreamSupport.stream(metadata.get("properties").spliterator(), false)
                .map(property -> property.get("name").asText())
                .filter(name -> name.startsWith("khenthuong."))
                .toList();

        assertThat(names).isNotEmpty().allSatisfy(name -> assertThat(text).contains("| `" + name + "` |"));
    }

    @Test
    @DisplayName("mọi phần có trong bảng các phần, và không có phần nào khác")
    void listsEveryModule() throws IOException {
        var text = Files.readString(README);
        var table = text.substring(text.indexOf("| package | holds |"), text.indexOf("**The server decides.**"));

        assertThat(Pattern.compile("(?m)^\\| `(\\w+)` \\|")
                        .matcher(table)
                        .results()
                        .map(row -> row.group(1)))
                .containsExactlyInAnyOrderElementsOf(ApplicationModules.of(KhenThuongApplication.class).stream()
                        .map(module -> module.getIdentifier().toString())
                        .toList());
    }

    @Test
    @DisplayName("đường dẫn trong README trỏ tới tệp có thật")
    void linksLeadSomewhere() throws IOException {
        assertThat(LINK.matcher(Files.readString(README)).results().map(link -> link.group(1)))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Path.of(link)).exists());
    }
}
