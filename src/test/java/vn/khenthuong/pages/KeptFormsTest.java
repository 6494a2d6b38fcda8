package vn.khenthuong.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Mọi trang có biểu mẫu giữ lại điều đã gõ và nói lỗi cạnh ô")
class KeptFormsTest {

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");

    /** Where passwords are typed. */
    private static final Set<String> NEVER = Set.of("dang-nhap.html", "doi-mat-khau.html");

    /** Heads that bring the scripts along. */
    private static final List<String> HEADS = List.of("khung :: dau(", "khung :: nhapLieu", "phan-cong-manh :: dau(");

    static List<Path> pagesWithForms() throws IOException {
        try (Stream<Path> all = Files.list(TEMPLATES)) {
            return all.filter(path -> !NEVER.contains(path.getFileName().toString()))
                    .filter(path -> content(path).contains("<head"))
                    .filter(path -> content(path).contains("method=\"post\""))
                    .toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pagesWithForms")
    void page(Path path) {
        assertThat(HEADS).as(path.toString()).anyMatch(content(path)::contains);
    }

    private static String content(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
