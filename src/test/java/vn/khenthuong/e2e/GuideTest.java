package vn.khenthuong.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The guides and their pictures cannot part: pictures are those that browser tests take, and no others. */
@DisplayName("Hướng dẫn sử dụng và ảnh của nó")
class GuideTest {

    private static final Path GUIDES = Path.of("docs", "huong-dan");
    private static final Path TESTS = Path.of("src", "test", "java", "vn", "khenthuong", "e2e");
    private static final Pattern PICTURE = Pattern.compile("\\(anh/([^)]+)\\)");
    private static final long LARGEST = 150_000;

    @Test
    @DisplayName("hướng dẫn chỉ dùng, và dùng hết, các ảnh đã đăng ký")
    void guidesShowRegisteredPictures() {
        var shown = files(GUIDES, ".md").stream()
                .flatMap(guide -> PICTURE.matcher(text(guide)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(GuidePicture.values())
                        .map(GuidePicture::fileName)
                        .toList());
    }

    @Test
    @DisplayName("mỗi ảnh đã đăng ký có bài thử trên trình duyệt chụp")
    void testsTakeThem() {
        var tests = files(TESTS, "E2E.java").stream().map(GuideTest::text).collect(Collectors.joining());
        for (var picture : GuidePicture.values()) {
            assertThat(tests).contains('"' + picture.fileName().replace(".png", "") + '"');
        }
    }

    @Test
    @DisplayName("thư mục ảnh không có ảnh thừa, không có ảnh quá lớn")
    void folder() throws IOException {
        for (var file : files(Screenshots.GUIDE, ".png")) {
            assertThat(GuidePicture.named(file.getFileName().toString().replace(".png", "")))
                    .as("%s is registered", file)
                    .isPresent();
            assertThat(Files.size(file)).as("size of %s", file).isLessThan(LARGEST);
        }
    }

    private static List<Path> files(Path folder, String ending) {
        try (var found = Files.list(folder)) {
            return found.filter(file -> file.toString().endsWith(ending)).toList();
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
}
