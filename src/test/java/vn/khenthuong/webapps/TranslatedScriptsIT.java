package vn.khenthuong.webapps;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

@IntegrationTest
@DisplayName("Mã của các ứng dụng web")
class TranslatedScriptsIT {

    private static final String FORMS = "/camunda/lib/deps.js?bust=7.24.0";

    private final HttpClient browser = HttpClient.newHttpClient();
    private final URI address;

    TranslatedScriptsIT(@Autowired Officials officials) {
        address = officials.address();
    }

    @Test
    @DisplayName("Đến trình duyệt bằng tiếng Việt")
    void vietnamese() throws Exception {
        var answer = get(FORMS, "");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/javascript;charset=UTF-8");
        assertThat(answer.body()).contains("Phải nhập mục này.").doesNotContain("Field is required.");
    }

    @Test
    @DisplayName("Không tải lại khi trình duyệt đã có đúng bản đó")
    void kept() throws Exception {
        var tag = get(FORMS, "").headers().firstValue("ETag").orElseThrow();
        var again = get(FORMS, tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(get(FORMS, "\"khac\"").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> get(String path, String known) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve(path));
        if (!known.isEmpty()) {
            request.header("If-None-Match", known);
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
