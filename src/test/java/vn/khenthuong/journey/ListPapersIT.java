package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;

@IntegrationTest(jobsRun = true)
@DisplayName("Giấy tờ của danh sách trình khen và quyết định")
class ListPapersIT {

    @Autowired
    private Officials officials;

    @Autowired
    private MutableClock clock;

    @Test
    @DisplayName(
            "danh sách: Tờ trình đầu mối, Tờ trình thẩm định, Quyết định kèm phụ lục, tiền và chữ; cán bộ đơn vị chỉ thấy giấy của đơn vị; bộ lưu trữ có mọi giấy, PDF và DOCX, mã băm khớp")
    void ofTheList() throws Exception {
        var route = new Route(officials, clock, "SK2023");
        var number = route.awarded(Nominee.official("cat-tien", "Đỗ Văn Ửng"));

        var papers = reader().papers("canbo.so-noi-vu", number);

        assertThat(papers)
                .extracting(paper -> paper.path("kind").asText())
                .containsExactly(
                        "TO_TRINH",
                        "BAO_CAO_THANH_TICH",
                        "TRICH_NGANG",
                        "BIEN_BAN",
                        "BIEN_BAN_DAU_MOI",
                        "TO_TRINH_DAU_MOI",
                        "BAO_CAO_THAM_DINH",
                        "TO_TRINH_THAM_DINH",
                        "QUYET_DINH",
                        "GIAY_TIEP_NHAN");
        assertThat(papers).allSatisfy(paper -> {
            assertThat(paper.path("fault").isMissingNode()).isTrue();
            assertThat(paper.path("draft").asBoolean()).isFalse();
            assertThat(reader().pdf("canbo.so-noi-vu", paper))
                    .contains("ĐỗVănỬng")
                    .doesNotContain("DỰTHẢO");
        });
        assertThat(reader().pdf("canbo.so-noi-vu", papers.get(8)))
                .contains(
                        "CHỦTỊCHỦYBANNHÂNDÂNTỈNHLÂMĐỒNG",
                        "QUYẾTĐỊNH:",
                        "Theođềnghịcủa",
                        "Điều1.Tặng",
                        "01cánhân",
                        "Bằngchữ:",
                        "Tổngcộng");
        assertThat(reader().papers("canbo.so-noi-vu", route.list(1)))
                .extracting(paper -> paper.path("kind").asText())
                .containsExactly(
                        "BIEN_BAN_DAU_MOI",
                        "TO_TRINH_DAU_MOI",
                        "BAO_CAO_THAM_DINH",
                        "TO_TRINH_THAM_DINH",
                        "QUYET_DINH");
        reportNumbered(papers.get(6), number);
        assertThat(reader().papers("canbo.cat-tien", number))
                .extracting(paper -> paper.path("kind").asText())
                .containsExactly("TO_TRINH", "BAO_CAO_THANH_TICH", "TRICH_NGANG", "BIEN_BAN", "GIAY_TIEP_NHAN");
        inTheArchive(papers);
    }

    @Test
    @DisplayName(
            "trả lại rồi ký lại dưới cùng Tờ trình: báo cáo thẩm định là báo cáo khác, lập lại, chưa có số; bản cũ vẫn đọc được")
    void signedAgain() throws IOException {
        var route = new Playground(officials, clock).open("BCTD1");
        var number = route.reviewed(Nominee.official("cat-tien", "Đỗ Văn Lại"));
        route.closeRound();
        var list = route.list(1);
        route.listed(list, List.of(number));
        route.pass(number);
        var submission = Map.of("documentNumber", "411/TTr-SNV", "documentDate", route.today());
        route.complete(Route.APPRAISAL_HEAD, list, Route.SIGN_APPRAISAL, with(submission, "SUBMIT"));
        var address = "/api/papers/%s/number".formatted(report(list).path("id").asText());
        officials
                .as(Route.APPRAISER)
                .post(address, Map.of("documentNumber", "20/BC-SNV", "documentDate", route.today()))
                .expect(200);
        assertThat(report(list).path("number").asText()).isEqualTo("20/BC-SNV");

        route.complete(
                Route.CHAIR, list, Route.DECIDE, Map.of("outcome", "RETURN", "reason", "Xem lại một trường hợp"));
        clock.advance(Duration.ofMinutes(1));
        route.complete(Route.APPRAISAL_HEAD, list, Route.SIGN_APPRAISAL, with(submission, "SUBMIT"));

        var again = report(list);
        assertThat(again.path("number").isMissingNode() || again.path("number").isNull())
                .isTrue();
        assertThat(again.path("mayNumber").asBoolean()).isTrue();
        officials
                .as(Route.APPRAISER)
                .post(address, Map.of("documentNumber", "21/BC-SNV", "documentDate", route.today()))
                .expect(200);
        assertThat(reader().pdf(Route.APPRAISER, report(list))).contains("Số:21/BC-SNV");
        assertThat(report(list).path("versions")).hasSizeGreaterThan(2);
    }

    private JsonNode report(String list) {
        return reader().paper(Route.APPRAISER, list, "BAO_CAO_THAM_DINH");
    }

    private static Map<String, Object> with(Map<String, ?> answers, String outcome) {
        var all = new LinkedHashMap<String, Object>(answers);
        all.put("outcome", outcome);
        return all;
    }

    /** Signed with the submission, numbered in a series of its own afterwards, by Home Affairs alone. */
    private void reportNumbered(JsonNode report, String dossier) throws IOException {
        assertThat(report.path("mayNumber").asBoolean()).isTrue();
        var address = "/api/papers/%s/number".formatted(report.path("id").asText());
        var today = LocalDate.now(clock).toString();
        var entered = Map.of("documentNumber", "9/BC-SNV", "documentDate", today);
        officials.as(Route.FOCAL_HEAD).post(address, entered).expect(403);
        assertThat(officials
                        .as(Route.APPRAISER)
                        .post(address, Map.of("documentNumber", "9/TTr-SNV", "documentDate", today))
                        .expect(400)
                        .sentence())
                .contains("không phải số báo cáo");
        assertThat(officials
                        .as(Route.APPRAISER)
                        .post(
                                address,
                                Map.of(
                                        "documentNumber",
                                        "9/BC-SNV",
                                        "documentDate",
                                        LocalDate.now(clock).minusDays(1).toString()))
                        .expect(400)
                        .sentence())
                .as("before it was signed")
                .contains("“Ngày văn bản”", "ngày ký ở bước xử lý");
        officials.as(Route.APPRAISER).post(address, entered).expect(200);
        assertThat(officials
                        .as(Route.APPRAISER)
                        .post(address, entered)
                        .expect(409)
                        .sentence())
                .contains("đã có số 9/BC-SNV");
        var numbered = reader().papers(Route.APPRAISER, dossier).get(6);
        assertThat(numbered.path("mayNumber").asBoolean()).isFalse();
        assertThat(reader().pdf(Route.APPRAISER, numbered))
                .contains("Số:09/BC-SNV")
                .doesNotContain("DỰTHẢO");
    }

    /** Every paper that was made is in the archive of the decision, both faces of it. */
    private void inTheArchive(JsonNode made) throws Exception {
        var files = unpacked(officials.as("vanthu.ubnd").download("/api/decisions/SK2023/1/archive"));

        var sums = new String(files.remove("SHA256SUMS.txt"), StandardCharsets.UTF_8);
        var folder = "Giấy tờ hệ thống lập/";
        var names =
                files.keySet().stream().filter(name -> name.startsWith(folder)).toList();
        assertThat(names).hasSize(made.size() * 2).allMatch(sums::contains);
        for (var paper : made) {
            var number = paper.path("number").asText("").replace("/", " ");
            var stem = folder + paper.path("kindLabel").asText() + (number.isEmpty() ? "" : " số " + number);
            var pdf = names.stream()
                    .filter(name -> name.startsWith(stem) && name.endsWith(".pdf"))
                    .findFirst()
                    .orElseThrow();
            try (var document = Loader.loadPDF(files.get(pdf))) {
                assertThat(PaperReader.letters(new PDFTextStripper().getText(document)))
                        .contains("ĐỗVănỬng")
                        .doesNotContain("DỰTHẢO");
            }
            assertThat(names).contains(pdf.replace(".pdf", ".docx"));
        }
        for (var name : names) {
            assertThat(sums)
                    .contains(
                            HexFormat.of()
                                            .formatHex(MessageDigest.getInstance("SHA-256")
                                                    .digest(files.get(name))) + "  " + name);
        }
    }

    private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private PaperReader reader() {
        return new PaperReader(officials);
    }
}
