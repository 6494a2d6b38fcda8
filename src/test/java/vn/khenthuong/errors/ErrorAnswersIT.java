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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"reason\":\"x\",\"documentNumber\":\"1\",\"documentDate\":\"31/02/2023\"}|“Ngày văn bản” phải là một ngày có thật, viết năm-tháng-ngày, ví dụ 2023-05-12.",
                "{\"reason\":\"x\",\"documentNumber\":\"1\",\"documentDate\":{}}|“Ngày văn bản” phải là một ngày có thật, viết năm-tháng-ngày, ví dụ 2023-05-12.",
                "{\"reason\":\"x\",\"documentNumber\":\"\",\"documentDate\":\"2023-05-12\"}|“Số văn bản” không được để trống.",
                "{\"reason\":{},\"documentNumber\":\"1\",\"documentDate\":\"2023-05-12\"}|“Lý do” không đúng kiểu."
            })
    @DisplayName("giá trị sai của một trường: câu trả lời gọi trường ấy bằng tiếng Việt")
    void wrongFields(String body, String sentence) {
        var refused = officials
                .as("lanhdao.di-linh")
                .call("POST", "/api/dossiers/SK2023-DI-LINH-9999/withdrawal", "application/json", body)
                .expect(400);
        assertThat(refused.sentence()).isEqualTo(sentence);
    }

    @Test
    @DisplayName("câu đã gọi tên trường thì không thêm tên nào nữa; số và lựa chọn cũng có tên")
    void namedOnce() {
        var official = officials.as("lanhdao.so-noi-vu");
        assertThat(official.call("POST", "/api/rounds/SK2023/closing", "application/json", "{}")
                        .expect(400)
                        .sentence())
                .isEqualTo("Cần nhập “Ngày văn bản”. Cần nhập “Số văn bản”.");
        assertThat(official.call("POST", "/api/rounds/SK2023/limits", "application/json", "{\"max\":\"nhiều\"}")
                        .expect(400)
                        .sentence())
                .isEqualTo("“Chỉ tiêu mới” phải là một số.");
        assertThat(officials
                        .as("canbo.di-linh")
                        .call("POST", "/api/commendations/GK2023/entries", "application/json", "{\"type\":\"ROBOT\"}")
                        .sentence())
                .startsWith("“Loại” chỉ nhận một trong: ");
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
