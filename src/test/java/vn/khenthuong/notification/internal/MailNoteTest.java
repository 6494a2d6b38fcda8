package vn.khenthuong.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lúc khởi động nói rõ thư còn thiếu gì")
class MailNoteTest {

    @Test
    @DisplayName(
            "chưa đặt máy chủ thư, nơi gửi, địa chỉ truy cập: mỗi điều một lời; đặt rồi thì thôi; bản trình diễn không cần")
    void tellsWhatIsMissing() {
        assertThat(lines("khen-thuong@khenthuong.example", "http://localhost:8080", false))
                .hasSize(2)
                .anyMatch(line -> line.contains("khenthuong.notification.from"))
                .anyMatch(line -> line.contains("khenthuong.notification.base-url"));
        assertThat(lines("khen-thuong@tinh.test", "https://khenthuong.tinh.test", false))
                .isEmpty();
        assertThat(lines(settings("khen-thuong@tinh.test", "https://khenthuong.tinh.test", false), false))
                .singleElement()
                .asString()
                .contains("spring.mail.host");
        assertThat(lines("khen-thuong@khenthuong.example", "http://127.0.0.1:8080", true))
                .isEmpty();
    }

    /** Where a mail server is set. */
    private static List<String> lines(String from, String base, boolean withoutServer) {
        return lines(settings(from, base, withoutServer), true);
    }

    private static List<String> lines(MailSettings settings, boolean server) {
        return new MailNote(new ConfiguredMail(settings, new WithoutServer(server))).lines("http://localhost:8080");
    }

    private static MailSettings settings(String from, String base, boolean withoutServer) {
        return new MailSettings(
                from,
                "Khen thưởng",
                URI.create(base),
                List.of(Duration.ofMinutes(1)),
                Duration.ofDays(3),
                500,
                List.of(),
                withoutServer);
    }
}
