package vn.khenthuong.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;
import vn.khenthuong.award.DecidedAwards;
import vn.khenthuong.decision.DecisionIssued;
import vn.khenthuong.decision.VerificationCodes;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.StartupStep;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

@IntegrationTest
@DisplayName("Sổ bằng khen và xác minh")
class CertificateIT {

    private static final LocalDate DECIDED = LocalDate.of(2023, 5, 10);
    private static final String CLERK = "vanthu.ubnd";
    private static final String OFFICER = "canbo.so-noi-vu";
    private static final String HEAD = "lanhdao.so-noi-vu";

    private final HttpClient http = HttpClient.newHttpClient();

    @Autowired
    private Officials officials;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private VerificationCodes codes;

    @Autowired
    private List<StartupStep> steps;

    @Test
    @DisplayName(
            "vào sổ khi ban hành: tập thể, cá nhân, hộ; số nối tiếp, mỗi năm một sổ; chạy lại không thêm gì; quyết định cũ được bổ sung")
    void entered() {
        var first = decided(LocalDate.of(2022, 5, 10));
        first.award("di-linh", "HOUSEHOLD", "Hộ ông K'Brèo");
        first.award("so-y-te", "INDIVIDUAL", "Nguyễn Thị Hòa");
        first.award("dam-rong", "INDIVIDUAL", "Rơ Ông Ha Tang");
        first.award("so-y-te", "COLLECTIVE", "Phòng Nghiệp vụ Y");
        first.dossier("so-y-te", "INDIVIDUAL", "Không Được Khen", "NOT_AWARDED");
        issue(first);
        issue(first);
        assertThat(register(first))
                .containsExactly(
                        "01/2022 Phòng Nghiệp vụ Y",
                        "02/2022 Rơ Ông Ha Tang",
                        "03/2022 Nguyễn Thị Hòa",
                        "04/2022 Hộ ông K'Brèo");

        var second = decided(LocalDate.of(2022, 6, 10));
        second.award("so-y-te", "INDIVIDUAL", "Trần Văn Sau");
        var other = decided(LocalDate.of(2021, 6, 10));
        other.award("so-y-te", "INDIVIDUAL", "Trần Văn Trước");
        assertThat(register(second)).isEmpty();
        catchUp();
        catchUp();
        assertThat(register(second)).containsExactly("05/2022 Trần Văn Sau");
        assertThat(register(other)).containsExactly("01/2021 Trần Văn Trước");
        assertThat(codes.codeOf(second.list()))
                .hasValueSatisfying(code -> assertThat(code).hasSize(31));
    }

    @Test
    @DisplayName("hai văn thư cùng lúc, một giao dịch bị hủy giữa chừng: không số nào trùng, không số nào bỏ trống")
    void withoutGaps() throws Exception {
        var year = LocalDate.of(2020, 3, 3);
        var lists = IntStream.range(0, 4).mapToObj(turn -> decided(year)).toList();
        lists.forEach(list ->
                IntStream.range(0, 5).forEach(index -> list.award("so-y-te", "INDIVIDUAL", "Người Thứ " + index)));
        var broken = decided(year);
        broken.award("so-y-te", "INDIVIDUAL", "Người Hủy");

        var together = new CyclicBarrier(5);
        var pool = Executors.newFixedThreadPool(5);
        try {
            var work = Stream.concat(
                            lists.stream().map(list -> (Callable<Boolean>) () -> {
                                together.await();
                                issue(list);
                                return true;
                            }),
                            Stream.<Callable<Boolean>>of(() -> {
                                together.await();
                                transaction.executeWithoutResult(status -> {
                                    events.publishEvent(event(broken));
                                    status.setRollbackOnly();
                                });
                                return false;
                            }))
                    .toList();
            for (var done : pool.invokeAll(work)) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(jdbc.sql("SELECT number FROM khenthuong.certificate WHERE year = 2020 ORDER BY number")
                        .query(Integer.class)
                        .list())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
        assertThat(codes.codeOf(broken.list())).isEmpty();
        issue(broken);
        assertThat(register(broken)).containsExactly("21/2020 Người Hủy");
    }

    @Test
    @DisplayName("một mã thật: tên, hình thức, quyết định, đơn vị và không gì hơn; mã đoán: 404, quá nhiều lần: 429")
    void verification() throws Exception {
        var list = decided(DECIDED);
        var dossier = list.award("dam-rong", "INDIVIDUAL", "Rơ Ông <Ha> Tang");
        jdbc.sql("UPDATE khenthuong.dossier SET identity_number = '068185999777' WHERE number = :number")
                .param("number", dossier)
                .update();
        issue(list);
        var code = codeOf(list, "Rơ Ông <Ha> Tang");

        var genuine = page("/xac-minh/" + code);
        assertThat(genuine.statusCode()).isEqualTo(200);
        assertThat(genuine.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(genuine.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(genuine.body())
                .contains(
                        "Bằng thật, còn giá trị",
                        "Rơ Ông &lt;Ha&gt; Tang",
                        "Bằng khen của Chủ tịch UBND tỉnh",
                        "ngày 10/05/2023",
                        "Huyện Đam Rông")
                .doesNotContain("068185999777", dossier, "dam-rong", "vanthu");
        assertThat(page("/xac-minh?ma=" + code.toLowerCase() + "%20").statusCode())
                .isEqualTo(200);
        assertThat(page("/xac-minh").body()).contains("Mã xác minh").doesNotContain("Bằng thật");

        var decision = codes.codeOf(list.list()).orElseThrow();
        assertThat(codes.addressOf(decision)).endsWith("/xac-minh/" + decision.replace("-", ""));
        assertThat(page("/xac-minh/" + decision).body())
                .contains("Quyết định thật", "khen thưởng 1 trường hợp")
                .doesNotContain("Ha&gt; Tang");

        var guessed = page("/xac-minh/" + code.substring(1) + (code.startsWith("0") ? "1" : "0"));
        assertThat(guessed.statusCode()).isEqualTo(404);
        assertThat(guessed.body()).contains("Không có bằng khen hay quyết định nào mang mã này");
        assertThat(page("/xac-minh/" + "A".repeat(5000)).statusCode()).isEqualTo(404);
        var unreadable = page("/xac-minh/%00%27--");
        assertThat(unreadable.statusCode()).isIn(400, 404);
        assertThat(unreadable.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("text/html");
        assertThat(unreadable.body()).contains("Yêu cầu không hợp lệ", "lang=\"vi\"");
        var answers = IntStream.range(0, 65)
                .mapToObj(turn -> statusFromElsewhere("/xac-minh/KHONGCO" + turn))
                .toList();
        assertThat(answers).startsWith(404).endsWith(429);
        assertThat(statusFromElsewhere("/xac-minh/" + code)).isEqualTo(429);
        assertThat(page("/xac-minh/" + code).statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName(
            "in, trao, cấp lại: người đề nghị không tự quyết; bằng cũ báo đã cấp lại, bằng mới mang số mới và tên đúng; thu hồi báo thu hồi")
    void replaced() throws Exception {
        var list = decided(LocalDate.of(2023, 5, 11));
        list.award("dam-rong", "INDIVIDUAL", "Nguyễn Văn Sai");
        list.award("dam-rong", "INDIVIDUAL", "Trần Thị Bé");
        issue(list);
        var old = certificate(list, "Nguyễn Văn Sai");
        var address =
                "/bang-khen/so/ubnd/2023/" + old.path("number").path("number").asInt();
        var decision = "/bang-khen/quyet-dinh/%s/1".formatted(list.round());

        assertThat(post(OFFICER, decision + "/in", Map.of("phoi", "BLANK")).statusCode())
                .isEqualTo(403);
        assertThat(post(CLERK, decision + "/in", Map.of("phoi", "BLANK", "tuSo", "x"))
                        .statusCode())
                .isEqualTo(400);
        var pdf = pdf(CLERK, decision + "/in", Map.of("phoi", "BLANK"));
        try (var paper = Loader.loadPDF(pdf)) {
            assertThat(paper.getNumberOfPages()).isEqualTo(2);
            assertThat(Normalizer.normalize(new PDFTextStripper().getText(paper), Normalizer.Form.NFC))
                    .contains(
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG",
                            "BẰNG KHEN",
                            "Nguyễn Văn Sai",
                            "ngày 11 tháng 5 năm 2023",
                            "Số sổ vàng: " + label(old));
        }
        try (var paper = Loader.loadPDF(
                pdf(CLERK, decision + "/in", Map.of("phoi", "PRINTED", "tuSo", label(old), "denSo", label(old))))) {
            assertThat(paper.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(paper)).doesNotContain("CHỦ NGHĨA");
        }

        assertThat(post(
                                CLERK,
                                decision + "/trao",
                                Map.of(
                                        "trao",
                                        label(old),
                                        "nguoiNhan",
                                        "Ông Ha, huyện Đam Rông",
                                        "ngayTrao",
                                        "16/05/2023"))
                        .statusCode())
                .isEqualTo(400);
        var given = Map.of("trao", label(old), "nguoiNhan", "Ông Ha, huyện Đam Rông", "ngayTrao", "15/05/2023");
        assertThat(post(CLERK, decision + "/trao", given).statusCode()).isEqualTo(302);
        assertThat(post(CLERK, decision + "/trao", given).statusCode()).isEqualTo(409);
        handedOverAnewMeanwhile(decision, address, label(old));

        var wanted = Map.of(
                "loai", "REPLACEMENT",
                "viSao", "CORRECTED",
                "tenDung", "Nguyễn Văn Đúng",
                "lyDo", "Tên in sai so với quyết định sửa đổi",
                "soVanBan", "20/UBND-NV",
                "ngayVanBan", "14/05/2023");
        assertThat(post(CLERK, address + "/de-nghi", wanted).statusCode()).isEqualTo(403);
        assertThat(post(OFFICER, address + "/de-nghi", wanted).statusCode()).isEqualTo(302);
        assertThat(post(OFFICER, address + "/de-nghi", wanted).statusCode()).isEqualTo(409);
        var request = jdbc.sql("SELECT id FROM khenthuong.certificate_request WHERE outcome IS NULL")
                .query(String.class)
                .single();
        var granted =
                Map.of("deNghi", request, "ketQua", "DONG_Y", "soVanBan", "15/SNV-TĐKT", "ngayVanBan", "15/05/2023");
        assertThat(post(OFFICER, address + "/quyet-dinh", granted).statusCode()).isEqualTo(403);
        assertThat(post(HEAD, address + "/quyet-dinh", Map.of("deNghi", request, "ketQua", "DONG_Y"))
                        .statusCode())
                .isEqualTo(400);
        for (var nothing : List.of("", "dong_y")) {
            assertThat(post(HEAD, address + "/quyet-dinh", Map.of("deNghi", request, "ketQua", nothing))
                            .statusCode())
                    .as("“%s” is no answer", nothing)
                    .isEqualTo(400);
        }
        assertThat(post(HEAD, address + "/quyet-dinh", granted).statusCode()).isEqualTo(302);
        assertThat(post(HEAD, address + "/quyet-dinh", granted).statusCode()).isEqualTo(409);

        var now = certificate(list, "Nguyễn Văn Đúng");
        assertThat(now.path("replaces").path("number").asInt())
                .isEqualTo(old.path("number").path("number").asInt());
        assertThat(page("/xac-minh/" + codeOf(list, "Nguyễn Văn Sai")).body())
                .contains("đã cấp đổi, thay bằng số " + label(now))
                .doesNotContain("còn giá trị</span>");
        assertThat(page("/xac-minh/" + codeOf(list, "Nguyễn Văn Đúng")).body()).contains("Bằng thật, còn giá trị");

        var withdrawn = certificate(list, "Trần Thị Bé");
        var other = "/bang-khen/so/ubnd/2023/"
                + withdrawn.path("number").path("number").asInt();
        assertThat(post(
                                OFFICER,
                                other + "/de-nghi",
                                Map.of(
                                        "loai",
                                        "WITHDRAWAL",
                                        "lyDo",
                                        "Khai man thành tích",
                                        "soVanBan",
                                        "88/QĐ-UBND",
                                        "ngayVanBan",
                                        "15/05/2023"))
                        .statusCode())
                .isEqualTo(302);
        var second = jdbc.sql("SELECT id FROM khenthuong.certificate_request WHERE outcome IS NULL")
                .query(String.class)
                .single();
        assertThat(post(HEAD, other + "/quyet-dinh", Map.of("deNghi", second, "ketQua", "DONG_Y"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(page("/xac-minh/" + codeOf(list, "Trần Thị Bé")).body()).contains("đã bị thu hồi");
        assertThat(journal(list))
                .contains(
                        "CERTIFICATE_ENTERED",
                        "CERTIFICATE_PRINTED",
                        "CERTIFICATE_HANDED_OVER",
                        "CERTIFICATE_PROPOSED",
                        "CERTIFICATE_DECIDED");

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(officials
                .as("giamsat")
                .download("/api/certificates/register.xlsx?q=Nguy%E1%BB%85n%20V%C4%83n%20Sai")))) {
            var sheet = book.getSheetAt(0);
            var row = sheet.getRow(sheet.getLastRowNum());
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("Nguyễn Văn Sai");
            assertThat(row.getCell(7).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2023-05-15");
            assertThat(row.getCell(8).getStringCellValue()).isEqualTo("Đã cấp đổi, thay bằng số " + label(now));
        }
        assertThat(officials.as("giamsat").get(address).text())
                .contains("Nguyễn Văn Sai")
                .doesNotContain("Mã xác minh", "Lập đề nghị");
        officials.as("canbo.dam-rong").get(address).expect(403);
    }

    @Test
    @DisplayName(
            "xác nhận khen thưởng: thiếu người đề nghị bị từ chối; dự thảo trước, công văn có số sau khi lãnh đạo đồng ý; bằng giữ nguyên")
    void confirmed() throws Exception {
        var list = decided(LocalDate.of(2023, 5, 9));
        list.award("dam-rong", "INDIVIDUAL", "Cil Ha Krong");
        issue(list);
        var certificate = certificate(list, "Cil Ha Krong");
        var serial = certificate.path("number").path("number").asInt();
        var address = "/bang-khen/so/ubnd/2023/" + serial;
        var wanted = new HashMap<>(Map.of(
                "loai", "CONFIRMATION",
                "lyDo", "Bổ sung hồ sơ cán bộ",
                "soVanBan", "05/ĐN",
                "ngayVanBan", "12/05/2023"));
        var refused = post(OFFICER, address + "/de-nghi", wanted);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("Cần nhập “Người đề nghị xác nhận”");
        wanted.put("nguoiDeNghi", "Ông Cil Ha Krong");
        assertThat(post(OFFICER, address + "/de-nghi", wanted).statusCode()).isEqualTo(302);

        var draft = papers(OFFICER, serial).get(0);
        assertThat(draft.path("draft").asBoolean()).isTrue();
        assertThat(text(OFFICER, draft)).contains("DỰ THẢO", "Kính gửi: Ông Cil Ha Krong", "Cil Ha Krong");
        assertThat(papers("giamsat", serial)).isEmpty();
        assertThat(papers("canbo.dam-rong", serial)).isEmpty();
        officials.as("giamsat").get(draft.path("pdf").asText()).expect(404);

        var request = jdbc.sql("SELECT id FROM khenthuong.certificate_request WHERE outcome IS NULL")
                .query(String.class)
                .single();
        assertThat(post(
                                HEAD,
                                address + "/quyet-dinh",
                                Map.of(
                                        "deNghi",
                                        request,
                                        "ketQua",
                                        "DONG_Y",
                                        "soVanBan",
                                        "15/SNV-TĐKT",
                                        "ngayVanBan",
                                        "15/05/2023"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(jdbc.sql("SELECT unnest(matters) FROM khenthuong.paper_number"
                                + " WHERE issuer = 'so-noi-vu' AND series = 'LETTER' AND number = '15/SNV-TĐKT'")
                        .query(String.class)
                        .list())
                .anySatisfy(matter -> assertThat(matter).startsWith("bằng số "));
        var letter = papers(OFFICER, serial).get(0);
        assertThat(letter.path("draft").asBoolean()).isFalse();
        assertThat(letter.path("mayAddScan").asBoolean())
                .as("the office that keeps the archive adds the signed letter")
                .isTrue();
        assertThat(papers(CLERK, serial).get(0).path("mayAddScan").asBoolean()).isFalse();
        assertThat(text(OFFICER, letter).replaceAll("\\s+", " "))
                .contains(
                        "SỞ NỘI VỤ",
                        "Số: 15/SNV-TĐKT",
                        "V/v xác nhận khen thưởng",
                        "ngày 15 tháng 5 năm 2023",
                        "lý do: Bổ sung hồ sơ cán bộ",
                        "đã được tặng Bằng khen của Chủ tịch UBND tỉnh theo Quyết định số",
                        "ngày 09 tháng 5 năm 2023, số sổ vàng " + label(certificate),
                        "GIÁM ĐỐC")
                .doesNotContain("DỰ THẢO");
        assertThat(officials.as(OFFICER).get(address).expect(200).text())
                .contains(
                        "Văn bản xác nhận",
                        letter.path("docx").asText(),
                        "Người đề nghị: Ông Cil Ha Krong",
                        "Có giá trị");
    }

    private JsonNode papers(String reader, int serial) {
        return officials
                .as(reader)
                .get("/api/papers?subject=ubnd.2023." + serial)
                .expect(200)
                .json();
    }

    private String text(String reader, JsonNode paper) throws IOException {
        try (var document =
                Loader.loadPDF(officials.as(reader).download(paper.path("pdf").asText()))) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC);
        }
    }

    @Test
    @DisplayName("gỡ công bố để lại dấu vết; trang xác minh không hiện tên; công bố lại thì hiện lại")
    void publication() throws Exception {
        var list = decided(LocalDate.of(2023, 5, 12));
        list.award("dam-rong", "INDIVIDUAL", "Lê Thị Kín");
        issue(list);
        var decision = "/bang-khen/quyet-dinh/%s/1".formatted(list.round());
        var published = "/cong-bo/%s/1".formatted(list.round());
        assertThat(page(published).body()).contains("Lê Thị Kín").doesNotContain("Gỡ danh sách");
        var off = Map.of("lyDo", "Chờ xác minh đơn thư", "soVanBan", "30/SNV-TĐKT", "ngayVanBan", "15/05/2023");
        assertThat(post(OFFICER, decision + "/go-cong-bo", off).statusCode()).isEqualTo(403);
        assertThat(post(HEAD, decision + "/go-cong-bo", Map.of("lyDo", "x")).statusCode())
                .isEqualTo(400);
        assertThat(officials.as(HEAD).get(decision).expect(200).text())
                .contains("action=\"" + decision + "/go-cong-bo\"");
        var lists = "/api/rounds/%s/lists".formatted(list.round());
        assertThat(officials.as("canbo.bao-loc").get(lists).expect(200).text()).contains("Lê Thị Kín");
        assertThat(post(HEAD, decision + "/go-cong-bo", off).statusCode()).isEqualTo(302);
        assertThat(officials.as("canbo.bao-loc").get(lists).expect(200).text()).doesNotContain("Lê Thị Kín");
        assertThat(officials.as(HEAD).get(decision).expect(200).text())
                .contains("action=\"" + decision + "/cong-bo-lai\"");
        assertThat(post(HEAD, decision + "/go-cong-bo", off).statusCode()).isEqualTo(409);
        assertThat(page(published).body())
                .contains(
                        "Gỡ danh sách ngày 15/05/2023 theo văn bản số 30/SNV-TĐKT ngày 15/05/2023: Chờ xác minh đơn thư")
                .doesNotContain("Lê Thị Kín");
        assertThat(page("/cong-bo").body()).contains("đã gỡ danh sách");
        var code = codeOf(list, "Lê Thị Kín");
        assertThat(page("/xac-minh/" + code).body())
                .contains("còn giá trị", "Tên không hiện ở đây")
                .doesNotContain("Lê Thị Kín");
        var back = Map.of("lyDo", "Đơn thư không đúng", "soVanBan", "31/SNV-TĐKT", "ngayVanBan", "15/05/2023");
        assertThat(post(HEAD, decision + "/cong-bo-lai", back).statusCode()).isEqualTo(302);
        assertThat(page(published).body()).contains("Gỡ danh sách ngày", "Công bố lại ngày 15/05/2023", "Lê Thị Kín");
        assertThat(page("/xac-minh/" + code).body()).contains("Lê Thị Kín");
    }

    @Test
    @DisplayName(
            "chỉ văn thư căn chỉnh phôi; số sai bị từ chối nêu tên dòng; người sau không đè người trước; trở về ban đầu được")
    void calibration() throws Exception {
        var address = "/bang-khen/phoi/bang-khen-in-san";
        officials.as(HEAD).get(address).expect(403);
        officials.as(CLERK).get("/bang-khen/phoi/khong-co").expect(404);
        var page = officials.as(CLERK).get(address).expect(200).text();
        assertThat(page).contains("Tên người được tặng").doesNotContain("Quốc hiệu");
        try (var sheet = Loader.loadPDF(officials.as(CLERK).download(address + "/to-thu.pdf"))) {
            assertThat(new PDFTextStripper().getText(sheet)).contains("x 60,0, y 132,0");
        }
        var typed = typed(page);
        typed.put("x-RECIPIENT", "66,5");
        assertThat(post(CLERK, address, typed).statusCode()).isEqualTo(302);
        assertThat(post(CLERK, address, typed).statusCode()).isEqualTo(409);
        assertThat(officials.as(CLERK).get(address).text()).contains("value=\"66,5\"");
        typed.put("rong-RECIPIENT", "rộng");
        typed.put("x-DETAIL", "399");
        typed.put("phienBan", "1");
        var refused = post(CLERK, address, typed);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("“Tên người được tặng, rộng” phải là một số", "value=\"rộng\"");
        typed.put("rong-RECIPIENT", "280");
        assertThat(post(CLERK, address, typed).body())
                .contains("“Chức vụ, đơn vị hoặc địa chỉ” nằm ra ngoài khổ giấy.");
        assertThat(post(CLERK, address + "/ban-dau", Map.of()).statusCode()).isEqualTo(302);
        assertThat(officials.as(CLERK).get(address).text()).doesNotContain("value=\"66,5\"");
    }

    @Test
    @DisplayName("đơn vị tặng Giấy khen căn chỉnh phôi của mình: phôi của tỉnh và của đơn vị khác không đổi")
    void calibrationOfUnit() throws Exception {
        var address = "/bang-khen/phoi/giay-khen-in-san";
        var unit = officials.as("canbo.dam-rong");
        unit.get("/bang-khen/phoi/bang-khen-in-san").expect(404);
        var page = unit.get(address).expect(200).text();
        assertThat(page).contains("Giấy khen").doesNotContain("Bằng khen của Chủ tịch", "Bỏ ảnh Quốc huy");
        var typed = typed(page);
        typed.put("x-RECIPIENT", "66,5");

        assertThat(post("canbo.dam-rong", address, typed).statusCode()).isEqualTo(302);

        assertThat(unit.get(address).text()).contains("value=\"66,5\"");
        assertThat(officials.as("canbo.di-linh").get(address).expect(200).text())
                .doesNotContain("value=\"66,5\"");
        assertThat(officials.as(CLERK).get(address).expect(200).text()).doesNotContain("value=\"66,5\"");
        assertThat(post("canbo.dam-rong", address + "/ban-dau", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(unit.get(address).text()).doesNotContain("value=\"66,5\"");
    }

    @Test
    @DisplayName(
            "Quốc huy: chỉ văn thư tải lên, chỉ PNG đủ lớn và không hỏng; in một ảnh trên phôi trắng, không in trên phôi in sẵn; bỏ được")
    void emblem() throws Exception {
        var address = "/bang-khen/phoi/bang-khen-trang";
        assertThat(officials.as(CLERK).get(address).text()).contains("Chưa có ảnh", "Quốc huy");
        assertThat(give(HEAD, address, "quoc-huy.png", png(600, 600))).isEqualTo(403);
        assertThat(give(CLERK, address, "quoc-huy.png", png(100, 100))).isEqualTo(400);
        assertThat(give(CLERK, address, "quoc-huy.png", "GIF89a".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(400);
        assertThat(give(CLERK, address, "quoc-huy.png", Arrays.copyOf(png(600, 600), 200)))
                .isEqualTo(400);
        assertThat(officials.as(CLERK).get(address).text()).contains("Chưa có ảnh");
        assertThat(give(CLERK, address, "quoc-huy.png", png(600, 640))).isEqualTo(302);
        assertThat(officials.as(CLERK).get(address).text()).contains("600 × 640 điểm ảnh");

        var list = decided(LocalDate.of(2023, 5, 8));
        list.award("dam-rong", "INDIVIDUAL", "Kon Sơ Ha Một");
        list.award("dam-rong", "INDIVIDUAL", "Kon Sơ Ha Hai");
        issue(list);
        var decision = "/bang-khen/quyet-dinh/%s/1".formatted(list.round());
        assertThat(pictures(pdf(CLERK, decision + "/in", Map.of("phoi", "BLANK"))))
                .containsExactly(1, 1);
        assertThat(pictures(pdf(CLERK, decision + "/in", Map.of("phoi", "PRINTED"))))
                .containsExactly(0, 0);
        assertThat(post(CLERK, address + "/bo-quoc-huy", Map.of()).statusCode()).isEqualTo(302);
        assertThat(post(CLERK, address + "/bo-quoc-huy", Map.of()).statusCode()).isEqualTo(409);
        assertThat(pictures(pdf(CLERK, decision + "/in", Map.of("phoi", "BLANK"))))
                .containsExactly(0, 0);
    }

    private int give(String userId, String address, String name, byte[] bytes)
            throws IOException, InterruptedException {
        var head =
                "--x\r\nContent-Disposition: form-data; name=\"tep\"; filename=\"%s\"\r\nContent-Type: image/png\r\n\r\n"
                        .formatted(name)
                        .getBytes(StandardCharsets.UTF_8);
        var foot = "\r\n--x--\r\n".getBytes(StandardCharsets.US_ASCII);
        return http.send(
                        HttpRequest.newBuilder(at(address + "/quoc-huy"))
                                .header("Accept", "text/html, */*")
                                .header("Content-Type", "multipart/form-data; boundary=x")
                                .header("Authorization", authorization(userId))
                                .POST(BodyPublishers.ofByteArrays(List.of(head, bytes, foot)))
                                .build(),
                        BodyHandlers.ofString())
                .statusCode();
    }

    private static byte[] png(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        return bytes.toByteArray();
    }

    /** How many pictures each page has. */
    private static List<Integer> pictures(byte[] pdf) throws IOException {
        try (var paper = Loader.loadPDF(pdf)) {
            return StreamSupport.stream(paper.getPages().spliterator(), false)
                    .map(page -> {
                        var count = 0;
                        for (var name : page.getResources().getXObjectNames()) {
                            count += page.getResources().isImageXObject(name) ? 1 : 0;
                        }
                        return count;
                    })
                    .toList();
        }
    }

    private static Map<String, String> typed(String page) {
        return Pattern.compile("name=\"([^\"]+)\"[^>]*?value=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .collect(Collectors.toMap(
                        input -> input.group(1), input -> input.group(2), (one, other) -> one, HashMap::new));
    }

    private DecidedAwards decided(LocalDate day) {
        return new DecidedAwards(jdbc, day);
    }

    private static DecisionIssued event(DecidedAwards awards) {
        return new DecisionIssued(awards.list(), awards.round(), new DocumentReference("1/QĐ-UBND", DECIDED));
    }

    private void issue(DecidedAwards awards) {
        var day = jdbc.sql("SELECT document_date FROM khenthuong.award_decision WHERE list = :list")
                .param("list", awards.list())
                .query(LocalDate.class)
                .single();
        transaction.executeWithoutResult(status -> events.publishEvent(
                new DecisionIssued(awards.list(), awards.round(), new DocumentReference("1/QĐ-UBND", day))));
    }

    private void catchUp() {
        steps.stream()
                .filter(step -> step.getClass().getSimpleName().startsWith("CertificateEntering"))
                .forEach(StartupStep::run);
    }

    private List<String> register(DecidedAwards awards) {
        return jdbc.sql(
                        "SELECT lpad(number::text, 2, '0') || '/' || year || ' ' || recipient FROM khenthuong.certificate"
                                + " WHERE list = :list ORDER BY number")
                .param("list", awards.list())
                .query(String.class)
                .list();
    }

    private String codeOf(DecidedAwards awards, String recipient) {
        return jdbc.sql("SELECT code FROM khenthuong.certificate WHERE list = :list AND recipient = :recipient")
                .param("list", awards.list())
                .param("recipient", recipient)
                .query(String.class)
                .single();
    }

    private JsonNode certificate(DecidedAwards awards, String recipient) {
        var sheet = officials
                .as(CLERK)
                .get("/api/certificates/decisions/%s/1".formatted(awards.round()))
                .expect(200)
                .json();
        return StreamSupport.stream(sheet.path("certificates").spliterator(), false)
                .filter(one -> one.path("recipient").asText().equals(recipient))
                .findFirst()
                .orElseThrow();
    }

    private static String label(JsonNode certificate) {
        return "%02d/%d"
                .formatted(
                        certificate.path("number").path("number").asInt(),
                        certificate.path("number").path("year").asInt());
    }

    private List<String> journal(DecidedAwards awards) {
        return jdbc.sql("SELECT step FROM khenthuong.audit_line WHERE subject = :subject")
                .param("subject", awards.list() + "-BK")
                .query(String.class)
                .list();
    }

    /** As a client of another address sees it. */
    private int statusFromElsewhere(String path) {
        try (var socket = new Socket(
                InetAddress.getByName("127.0.0.1"),
                officials.address().getPort(),
                InetAddress.getByName("127.0.0.2"),
                0)) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
                            .formatted(path)
                            .getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.split(" ")[1]);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Whoever cancels has not seen that it was cancelled before, and given to somebody else since. */
    private void handedOverAnewMeanwhile(String decision, String address, String number) throws Exception {
        var shown = Map.of("lyDo", "Ghi nhầm người", "daXem", seen(address));
        assertThat(post(CLERK, address + "/huy-trao", shown).statusCode()).isEqualTo(302);
        var another = Map.of("trao", number, "nguoiNhan", "Bà Ka, huyện Đam Rông", "ngayTrao", "15/05/2023");
        assertThat(post(CLERK, decision + "/trao", another).statusCode()).isEqualTo(302);

        var refused = post(CLERK, address + "/huy-trao", shown);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("nay là đã trao cho Bà Ka, huyện Đam Rông ngày 15/05/2023; hãy xem lại");
        assertThat(post(CLERK, address + "/huy-trao", Map.of("lyDo", "Ghi nhầm người"))
                        .statusCode())
                .as("cancelled without having been looked at")
                .isEqualTo(409);
        assertThat(officials.as(CLERK).get(address).expect(200).text()).contains("Bà Ka, huyện Đam Rông");
    }

    private String seen(String address) {
        return HtmlUtils.htmlUnescape(officials
                .as(CLERK)
                .get(address)
                .expect(200)
                .text()
                .replaceAll("(?s).*name=\"daXem\" value=\"([^\"]*)\".*", "$1"));
    }

    private HttpResponse<String> page(String path) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(at(path)).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String userId, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        return http.send(request(userId, path, fields), BodyHandlers.ofString());
    }

    private byte[] pdf(String userId, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var answer = http.send(request(userId, path, fields), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        return answer.body();
    }

    private HttpRequest request(String userId, String path, Map<String, String> fields) {
        var form = fields.entrySet().stream()
                .map(field -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(at(path))
                .header("Accept", "text/html, */*")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", authorization(userId))
                .POST(BodyPublishers.ofString(form))
                .build();
    }

    private static String authorization(String userId) {
        return "Basic " + Base64.getEncoder().encodeToString((userId + ":khenthuong").getBytes(StandardCharsets.UTF_8));
    }

    private URI at(String path) {
        return officials.address().resolve(path);
    }
}
