package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.decision.PublicationWithdrawals;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.PhoneCamera;
import vn.khenthuong.support.Reply;

@IntegrationTest(jobsRun = true)
@TestMethodOrder(OrderAnnotation.class)
@DisplayName("Bản đã ký theo sau văn bản: nơi ký tải lên, người đọc thấy trước; quyết định đã ký là bản công bố")
class SignedScanIT {

    private static final String UNIT = "canbo.don-duong";
    private static final String CLERK = "vanthu.ubnd";

    @Autowired
    private Officials officials;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Journal journal;

    @Autowired
    private PublicationWithdrawals withdrawals;

    @Test
    @Order(1)
    @DisplayName(
            "Tờ trình của đơn vị có khi thủ trưởng ký, không tải lên trước; bản đóng dấu theo sau, thay được, bản cũ còn")
    void ofTheUnit() {
        var route = new Route(officials, clock, "SK2023");
        var number = route.open(Nominee.official("don-duong", "Phạm Văn Ước"));
        for (var item : List.of("ACHIEVEMENT_REPORT", "COUNCIL_MINUTES")) {
            officials.as(UNIT).upload(number, item, "giay-to.pdf", Route.PDF).expectSuccess();
        }
        assertThat(letter(number).path("required").asBoolean()).isTrue();
        assertThat(letter(number).path("satisfied").asBoolean()).isFalse();
        assertThat(officials.as(UNIT).get("/ho-so/" + number).expect(200).text())
                .contains("Hệ thống lập khi thủ trưởng ký")
                .doesNotContain("Còn thiếu");
        route.prepare(number);
        var draft = "/api/papers/%s/signed"
                .formatted(paper(UNIT, number, "TO_TRINH").path("id").asText());
        assertThat(scan(UNIT, draft, "ban-ky.pdf", "a").status())
                .as("not signed yet")
                .isEqualTo(409);

        route.approve(number).expectSuccess();
        assertThat(letter(number).path("satisfied").asBoolean()).isTrue();

        var paper = paper(UNIT, number, "TO_TRINH");
        assertThat(paper.path("mayAddScan").asBoolean()).isTrue();
        assertThat(paper.path("signedScan").isMissingNode()).isTrue();
        var address = "/api/papers/%s/signed".formatted(paper.path("id").asText());
        officials.as(UNIT).get(address).expect(404);
        assertThat(scan("canbo.di-linh", address, "ban-ky.pdf", "a").status()).isEqualTo(404);
        assertThat(scan("canbo.so-ldtbxh", address, "ban-ky.pdf", "a").status()).isEqualTo(403);
        assertThat(officials
                        .as(UNIT)
                        .uploadTo(address, "", "ban-ky.png", "khong phai anh".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(400);
        assertThat(scan("lanhdao.don-duong", address, "dau-sai.pdf", "1").status())
                .isEqualTo(201);
        assertThat(scan(UNIT, address, "dau-dung.pdf", "2").status()).isEqualTo(201);

        var seen = paper("canbo.so-ldtbxh", number, "TO_TRINH");
        assertThat(seen.path("mayAddScan").asBoolean()).isFalse();
        assertThat(seen.path("signedScan").asText()).isEqualTo(address);
        assertThat(seen.path("scans"))
                .extracting(one -> one.path("fileName").asText())
                .containsExactly("dau-dung.pdf", "dau-sai.pdf");
        assertThat(officials.as("canbo.so-ldtbxh").download(address)).isEqualTo(pdf("2"));
        assertThat(officials.as("canbo.so-ldtbxh").download(address + "?version=1"))
                .isEqualTo(pdf("1"));
        assertThat(officials.as("canbo.so-ldtbxh").download(seen.path("pdf").asText()))
                .isNotEqualTo(pdf("2"));
        assertThat(officials.as(UNIT).get("/ho-so/" + number).expect(200).text())
                .contains("Bản đã ký", "/giay-to?ve=" + number);
        assertThat(officials.as(UNIT).get("/giay-to?ve=" + number).expect(200).text())
                .contains("Có bản đã ký", "dau-dung.pdf", "Bản đã ký thứ 1, đã thay");
        assertThat(officials
                        .as("canbo.di-linh")
                        .get("/giay-to?ve=" + number)
                        .expect(200)
                        .text())
                .contains("Không có giấy tờ nào")
                .doesNotContain("dau-dung");
        assertThat(journal.of(number).stream()
                        .filter(line -> line.step().equals("SIGNED_SCAN_ADDED"))
                        .map(JournalEntry::reason))
                .satisfiesExactly(
                        first -> assertThat(first).contains("dau-sai.pdf", "thứ 1"),
                        second -> assertThat(second).contains("dau-dung.pdf", "thứ 2"));
    }

    @Test
    @Order(2)
    @DisplayName(
            "quyết định đã ký: văn thư tải lên, ai cũng tải về được; gỡ công bố thì không; mã QR trên cả hai mặt mở trang xác minh")
    void ofTheDecision() throws IOException {
        var route = new Route(officials, clock, "SK2023");
        route.awarded(Nominee.official("cat-tien", "Đỗ Văn Ửng"));
        var list = route.list(1);
        var published = "/cong-bo/SK2023/1/quyet-dinh.pdf";
        officials.stranger().get(published).expect(404);
        assertThat(officials.stranger().get("/cong-bo/SK2023/1").expect(200).text())
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "TỈNH LÂM ĐỒNG", "/UBND", "Phụ lục", "Đỗ Văn Ửng")
                .doesNotContain("quyet-dinh.pdf");
        var decision = paper(CLERK, list, "QUYET_DINH");
        var address = "/api/papers/%s/signed".formatted(decision.path("id").asText());
        assertThat(scan("lanhdao.so-noi-vu", address, "qd.pdf", "x").status()).isEqualTo(403);

        assertThat(scan(CLERK, address, "qd.pdf", "1").status()).isEqualTo(201);
        assertThat(scan(CLERK, address, "qd.pdf", "2").status()).isEqualTo(201);

        assertThat(officials.stranger().download(published)).isEqualTo(pdf("2"));
        assertThat(officials.stranger().get("/cong-bo/SK2023/1").expect(200).text())
                .contains("quyet-dinh.pdf");
        assertThat(jdbc.queryForList(
                        "SELECT recipient FROM khenthuong.notice WHERE kind = 'DECISION_ISSUED' AND subject = ? AND model::text LIKE '%đã ký, đóng dấu%'",
                        String.class, list))
                .as("once, those concerned and the information department")
                .contains("canbo.cat-tien", "lanhdao.so-noi-vu", "lanhdao.so-tttt")
                .doesNotContain("canbo.di-linh")
                .doesNotHaveDuplicates();

        code(decision);
        withdrawals.withdraw(
                list,
                "Sai tên",
                new DocumentReference("99/SNV", LocalDate.now(clock)),
                new Actor("lanhdao.so-noi-vu", Set.of("lanhdao.so-noi-vu")));
        officials.stranger().get(published).expect(404);
        officials.as("canbo.di-linh").get(published).expect(404);
        assertThat(officials.stranger().get("/cong-bo/SK2023/1").expect(200).text())
                .doesNotContain("quyet-dinh.pdf", "Đỗ Văn Ửng");
        assertThat(officials.as(CLERK).download(address)).isEqualTo(pdf("2"));
    }

    private void code(JsonNode decision) throws IOException {
        String typed;
        try (var document =
                Loader.loadPDF(officials.as(CLERK).download(decision.path("pdf").asText()))) {
            var text = Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC);
            assertThat(text).contains("Mã xác minh: ");
            typed = text.replaceAll("(?s).*Mã xác minh: (\\S+).*", "$1");
            var pages = new ArrayList<String>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                try {
                    pages.add(PhoneCamera.read(document, page));
                } catch (AssertionError none) {
                    continue;
                }
            }
            assertThat(pages).hasSize(1).first().asString().endsWith(typed.replace("-", ""));
            assertThat(officials
                            .stranger()
                            .get(URI.create(pages.get(0)).getPath())
                            .expect(200)
                            .text())
                    .contains("Quyết định");
        }
        try (var document = new XWPFDocument(new ByteArrayInputStream(
                        officials.as(CLERK).download(decision.path("docx").asText())));
                var extractor = new XWPFWordExtractor(document)) {
            assertThat(Normalizer.normalize(extractor.getText(), Normalizer.Form.NFC))
                    .contains("Mã xác minh: " + typed);
            assertThat(document.getAllPictures()).hasSize(1);
        }
    }

    private JsonNode letter(String number) {
        for (var item : officials
                .as(UNIT)
                .get("/api/dossiers/" + number)
                .expect(200)
                .json()
                .path("checklist")) {
            if (item.path("item").asText().equals("SUBMISSION_LETTER")) {
                return item;
            }
        }
        throw new AssertionError("No SUBMISSION_LETTER");
    }

    private JsonNode paper(String user, String subject, String kind) {
        for (var paper : officials
                .as(user)
                .get("/api/papers?subject=" + subject)
                .expect(200)
                .json()) {
            if (paper.path("kind").asText().equals(kind)) {
                return paper;
            }
        }
        throw new AssertionError("No " + kind);
    }

    private Reply scan(String user, String address, String name, String mark) {
        return officials.as(user).uploadTo(address, "", name, pdf(mark));
    }

    /** A scan that differs from another one. */
    private static byte[] pdf(String mark) {
        var text = new String(Route.PDF, StandardCharsets.ISO_8859_1);
        return (text + "\n% " + mark + "\n%%EOF\n").getBytes(StandardCharsets.ISO_8859_1);
    }
}
