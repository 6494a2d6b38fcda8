package vn.khenthuong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The label of a file field is drawn as its button: it stands right before the field, says so, and the style knows it everywhere. */
@DisplayName("Ô chọn tệp: nhãn là nút bấm, ở trang nào cũng thấy")
class FileFieldsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern FIELD = Pattern.compile("<input[^>]*type=\"file\"");
    private static final Pattern LABELLED =
            Pattern.compile("Chọn tệp[^<>]*(</label>|'\"></label>)\\s*<input[^>]*type=\"file\"");

    @Test
    @DisplayName("mỗi ô có nhãn “Chọn tệp…” ngay trước nó")
    void labelled() throws IOException {
        var fields = new ArrayList<String>();
        var unlabelled = new ArrayList<String>();
        for (var template : templates()) {
            var text = Files.readString(template);
            var all = FIELD.matcher(text).results().count();
            if (all > 0) {
                fields.add(template.getFileName().toString());
            }
            if (LABELLED.matcher(text).results().count() != all) {
                unlabelled.add(template.getFileName().toString());
            }
        }
        assertThat(fields).isNotEmpty();
        assertThat(unlabelled).isEmpty();
    }

    @Test
    @DisplayName("kiểu của nút không phụ thuộc biểu mẫu chứa nó")
    void drawnEverywhere() throws IOException {
        assertThat(Files.readAllLines(RESOURCES.resolve("static/css/ho-so.css")))
                .anyMatch(line -> line.startsWith(".nut-tep {") && line.contains("border: 1px"));
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.list(RESOURCES.resolve("templates"))) {
            return files.sorted().toList();
        }
    }
}
