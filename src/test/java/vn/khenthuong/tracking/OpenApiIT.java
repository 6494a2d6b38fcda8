package vn.khenthuong.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

@IntegrationTest
@DisplayName("Mô tả OpenAPI của giao diện /api")
class OpenApiIT {

    private static final Map<String, List<String>> CONTRACT = Map.ofEntries(
            Map.entry("/api/clock", List.of("get")),
            Map.entry("/api/demo/role", List.of("get", "delete")),
            Map.entry("/api/rounds", List.of("get")),
            Map.entry("/api/rounds/{code}", List.of("get")),
            Map.entry("/api/rounds/{code}/quotas", List.of("get")),
            Map.entry("/api/rounds/{code}/extension", List.of("post")),
            Map.entry("/api/rounds/{code}/closing", List.of("post")),
            Map.entry("/api/dossiers", List.of("get")),
            Map.entry("/api/dossiers/{number}", List.of("get")),
            Map.entry("/api/dossiers/{number}/journey", List.of("get")),
            Map.entry("/api/dossiers/{number}/documents", List.of("get", "post")),
            Map.entry("/api/dossiers/{number}/documents/{id}", List.of("get")),
            Map.entry("/api/dossiers/{number}/withdrawal", List.of("post")),
            Map.entry("/api/notices", List.of("get")),
            Map.entry("/api/notices/preferences", List.of("get", "put")));

    private final Officials officials;

    OpenApiIT(@Autowired Officials officials) {
        this.officials = officials;
    }

    @Test
    @DisplayName("có mọi đường dẫn đã hẹn, mỗi phép có một câu tóm tắt")
    void listsTheContract() {
        var paths = officials
                .as("canbo.di-linh")
                .get("/v3/api-docs")
                .expect(200)
                .json()
                .path("paths");

        CONTRACT.forEach((path, methods) -> methods.forEach(method -> assertThat(
                        paths.path(path).path(method).path("summary").asText())
                .as("%s %s", method, path)
                .isNotBlank()));
        assertThat(paths.properties())
                .allSatisfy(path -> assertThat(path.getKey()).startsWith("/api/"));
    }
}
