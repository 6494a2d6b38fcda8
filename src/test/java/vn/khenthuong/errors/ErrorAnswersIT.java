package vn.khenthuong.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.security.Browser;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

@IntegrationTest
class ErrorAnswersIT {

    private final Officials officials;

    ErrorAnswersIT(@Autowired Officials officials) {
        this.officials = officials;
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/api/khong-co,404,Không tìm thấy",
        "DELETE,/api/rounds,405,Phương thức không được hỗ trợ",
        "GET,/api/rounds/KHONG-CO,404,Không tìm thấy"
    })
    @DisplayName("API trả lời lỗi theo RFC 9457, tiếng Việt")
    void problemDetails(String method, String path, int status, String title) {
        var answer = officials.as("lanhdao.so-noi-vu").call(method, path, "application/json", null);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.json().path("title").asText()).isEqualTo(title);
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.json().path("detail").asText()).isNotBlank();
    }

    @Test
    @DisplayName("JSON hỏng là 400, kiểu lạ là 415, không lộ chi tiết kỹ thuật")
    void unreadableBodies() {
        var official = officials.as("lanhdao.so-noi-vu");
        var broken = official.call("POST", "/api/rounds/SK2023/extension", "application/json", "{broken")
                .expect(400);
        assertThat(broken.sentence()).isEqualTo("Nội dung gửi lên không đọc được.");
        assertThat(broken.text()).doesNotContain("Exception", "jackson");
        official.call("POST", "/api/rounds/SK2023/extension", "text/plain", "x").expect(415);
    }

    @Test
    @DisplayName("Tệp quá lớn gửi từ trang web là 413, dù mã của biểu mẫu chưa kịp đọc")
    void largeFiles() {
        var path = "/api/dossiers/SK2023-DI-LINH-9999/documents";
        var browser = new Browser(officials.address()).signedInToWebApplications("canbo.di-linh");
        var token = Browser.tokenOn(browser.page("/dang-nhap").body());
        var form = "--x\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                + "\r\n--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n%s\r\n--x--\r\n";
        var type = "multipart/form-data; boundary=x";
        assertThat(browser.call("POST", path, type, form.formatted("x")).statusCode())
                .isIn(400, 404);
        assertThat(browser.call("POST", path, type, form.formatted("x".repeat(25 * 1024 * 1024)))
                        .statusCode())
                .isIn(400, 404);
        assertThat(browser.call("POST", path, type, form.formatted("x".repeat(40 * 1024 * 1024)))
                        .statusCode())
                .isEqualTo(413);
    }

    @Test
    @DisplayName("Engine: gạch chéo kép 400, địa chỉ lạ 403, JSON hỏng 400, đều bằng tiếng Việt")
    void engineAnswers() {
        var official = officials.as("canbo.di-linh");
        official.get("/engine-rest//task").expect(400);
        official.get("/engine-rest/khong-co").expect(403);
        var broken = official.call("POST", "/engine-rest/task", "application/json", "{broken")
                .expect(400);
        assertThat(broken.sentence()).isEqualTo("Yêu cầu không hợp lệ.");
        var missing = official.post("/engine-rest/task/khong-co/claim", Map.of("userId", "canbo.di-linh"))
                .expect(404);
        assertThat(missing.json().size()).isEqualTo(2);
        assertThat(missing.sentence()).doesNotContain("task");
    }

    @Test
    @DisplayName("Trình duyệt thấy trang lỗi tiếng Việt")
    void errorPage() {
        var page = new Browser(officials.address()).page("/khong-co");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.body()).contains("Không tìm thấy").doesNotContain("Whitelabel", "Exception");
    }
}
