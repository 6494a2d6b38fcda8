package vn.khenthuong.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Thẻ “Hồ sơ”: sơ đồ, tải về tất cả, khung trong Tasklist")
class DossierTabIT {

    private final Officials officials;
    private DossierInTransit dossier;

    DossierTabIT(@Autowired Officials officials) {
        this.officials = officials;
    }

    @BeforeAll
    void submit() {
        dossier = DossierInTransit.open(officials, "Ka Thị Thẻ")
                .uploadPapers()
                .prepare("068185000999")
                .sign();
    }

    @Test
    @DisplayName("sơ đồ: đã qua, đang ở; không chạy được gì trong ảnh")
    void route() {
        var picture =
                officials.as("canbo.so-ldtbxh").get(page("/hanh-trinh.svg")).expect(200);
        assertThat(picture.headers().firstValue("Content-Type").orElseThrow()).startsWith("image/svg+xml");
        assertThat(picture.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "sandbox");
        assertThat(picture.text())
                .containsPattern("class=\"[^\"]* dang-o\"[^>]*data-element-id=\"userTask_receiveDossier\"")
                .containsPattern("class=\"[^\"]* da-qua\"[^>]*data-element-id=\"userTask_approveByUnit\"")
                .doesNotContain("<script");
    }

    @Test
    @DisplayName("tải về tất cả: người được đọc giấy tờ; người khác thì không, và không biết có gì")
    void archive() {
        var archive = "/api/dossiers/" + dossier.number() + "/documents/archive";
        var zip = officials.as("canbo.so-ldtbxh").get(archive).expect(200);
        assertThat(zip.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(zip.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment", dossier.number() + ".zip");
        assertThat(zip.text()).startsWith("PK");
        for (var stranger :
                Stream.of("canbo.dam-rong", "canbo.so-noi-vu", "chutich.ubnd").toList()) {
            officials.as(stranger).get(archive).expect(404);
            officials.as(stranger).get(page("/hanh-trinh.svg")).expect(404);
            officials.as(stranger).get(page("/the")).expect(404);
        }
        assertThat(officials.as("giamsat").get(archive).status())
                .as("observers see no papers")
                .isIn(403, 404);
    }

    @Test
    @DisplayName("chỉ thẻ được đặt trong Tasklist, và chỉ trong trang của chính hệ thống")
    void framing() {
        var officer = officials.as("canbo.di-linh").withHeader("Accept", "text/html");
        assertThat(policy(officer.get(page("/the")).expect(200).headers())).contains("frame-ancestors 'self'");
        assertThat(policy(officer.get(page("")).expect(200).headers())).contains("frame-ancestors 'none'");
        assertThat(officer.get(page("/the")).text())
                .contains("id=\"hanh-trinh\"", "Tải về tất cả (ZIP)")
                .doesNotContain("Đăng xuất");
        var head = officials.as("lanhdao.di-linh").withHeader("Accept", "text/html");
        assertThat(head.get(page("/the")).expect(200).text())
                .contains("mở trang hồ sơ")
                .doesNotContain("id=\"rut\"");
        assertThat(head.get(page("")).expect(200).text()).contains("id=\"rut\"");
    }

    @Test
    @DisplayName("thư viện đọc PDF: chỉ các tệp cần dùng")
    void library() {
        var reader = officials.stranger().get("/thu-vien/pdfjs/pdf.min.mjs");
        assertThat(reader.status()).isEqualTo(200);
        assertThat(reader.headers().firstValue("Content-Type").orElseThrow()).contains("javascript");
        assertThat(officials
                        .stranger()
                        .get("/thu-vien/pdfjs/pdf.worker.min.mjs")
                        .status())
                .isEqualTo(200);
        assertThat(officials
                        .stranger()
                        .get("/thu-vien/pdfjs/../../package.json")
                        .status())
                .isIn(400, 404);
        assertThat(officials.stranger().get("/webjars/pdfjs-dist/package.json").status())
                .isEqualTo(404);
    }

    private String page(String below) {
        return "/ho-so/" + dossier.number() + below;
    }

    private static String policy(java.net.http.HttpHeaders headers) {
        return headers.firstValue("Content-Security-Policy").orElseThrow();
    }
}
