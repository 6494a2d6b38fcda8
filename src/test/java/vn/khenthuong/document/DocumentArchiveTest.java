package vn.khenthuong.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

@DisplayName("Tệp ZIP của giấy tờ")
class DocumentArchiveTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    @DisplayName("mỗi giấy tờ một thư mục, mỗi bản một tệp, kèm danh sách mã băm")
    void papers() throws IOException {
        try (var archive = new DocumentArchive(out)) {
            archive.add("Tờ trình", version(1, "to-trinh.pdf", "cũ"));
            archive.add("Tờ trình", version(2, "to-trinh.pdf", "mới"));
        }
        assertThat(unzipped())
                .containsExactly(
                        Map.entry("Tờ trình/bản 1 - to-trinh.pdf", "cũ"),
                        Map.entry("Tờ trình/bản 2 - to-trinh.pdf", "mới"),
                        Map.entry("SHA256SUMS.txt", """
                                %s  Tờ trình/bản 1 - to-trinh.pdf
                                %s  Tờ trình/bản 2 - to-trinh.pdf
                                """.formatted(
                                        DigestUtils.sha256Hex("cũ"), DigestUtils.sha256Hex("mới"))));
    }

    @Test
    @DisplayName("tên không thoát khỏi thư mục, không trùng nhau")
    void names() throws IOException {
        try (var archive = new DocumentArchive(out)) {
            archive.add("../../etc", version(1, "..\\a:b?.pdf", "x"));
            archive.add("../../ETC", version(1, "..\\A:b?.pdf", "y"));
        }
        assertThat(unzipped().keySet())
                .containsExactly("etc/bản 1 - a b.pdf", "ETC (2)/bản 1 - A b.pdf", "SHA256SUMS.txt");
    }

    @Test
    @DisplayName("tên rất dài: mỗi tên ngắn hơn 255 byte, giữ phần mở rộng, vẫn khác nhau")
    void longNames() throws IOException {
        var longest = "Tờ trình đề nghị khen thưởng phong trào ".repeat(5).strip();
        try (var archive = new DocumentArchive(out)) {
            archive.add(longest, version(1, longest + " a.pdf", "x"));
            archive.add(longest, version(1, longest + " b.pdf", "y"));
        }
        var names = java.util.List.copyOf(unzipped().keySet());
        assertThat(names).hasSize(3);
        assertThat(names).allSatisfy(name -> {
            for (var part : name.split("/")) {
                assertThat(part.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(255);
            }
            assertThat(name.length()).isLessThanOrEqualTo(190);
        });
        assertThat(names.get(0)).startsWith("Tờ trình").endsWith(".pdf");
    }

    @Test
    @DisplayName("hồ sơ chưa có giấy tờ: chỉ có danh sách rỗng")
    void empty() throws IOException {
        new DocumentArchive(out).close();
        assertThat(unzipped()).containsExactly(Map.entry("SHA256SUMS.txt", ""));
    }

    private Map<String, String> unzipped() throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static DocumentContent version(int version, String fileName, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new DocumentContent(
                new StoredDocument(
                        UUID.randomUUID(),
                        "SUBMISSION_LETTER",
                        version,
                        fileName,
                        "application/pdf",
                        bytes.length,
                        DigestUtils.sha256Hex(bytes),
                        "canbo.di-linh",
                        Instant.parse("2023-06-01T01:00:00Z")),
                new ByteArrayResource(bytes));
    }
}
