package vn.khenthuong.journey;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.khenthuong.journey.CommendationDesk.API;
import static vn.khenthuong.journey.CommendationDesk.DECIDE;
import static vn.khenthuong.journey.CommendationDesk.PREPARE;
import static vn.khenthuong.journey.CommendationDesk.PROCESS;

import com.fasterxml.jackson.databind.node.NullNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.support.AnewAfterwards;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;

/** The letters of commendation of a unit, from the first name to the annual report. */
@IntegrationTest(jobsRun = true)
@DisplayName("Giấy khen của đơn vị")
class CommendationIT {

    private static final String UNIT = "so-y-te";
    private static final String OFFICER = "canbo.so-y-te";
    private static final String HEAD = "lanhdao.so-y-te";

    @Autowired
    private Officials officials;

    @Autowired
    private Organization organization;

    @Autowired
    private Journal journal;

    @Autowired
    private HistoryService history;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private CommendationDesk desk;

    @BeforeEach
    void sitDown() {
        desk = new CommendationDesk(officials, clock);
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "lập, nhập, trình, quyết định: có số, được báo, được ghi; Sở Nội vụ và giám sát chỉ thấy khi đã quyết định; báo cáo tính sẵn")
    void theWholeWay() throws IOException {
        var number = desk.begun(UNIT);
        assertThat(number).isEqualTo("GK2023-SO-Y-TE-001");
        desk.add(number, OFFICER, "INDIVIDUAL", "Nguyễn Thị Hồng Ánh").expect(200);
        desk.add(number, OFFICER, "COLLECTIVE", "Phòng Nghiệp vụ").expect(200);
        var entries =
                desk.add(number, OFFICER, "HOUSEHOLD", "Hộ ông K’ Brối").json().path("entries");
        var last = "%s/%s/entries/%s"
                .formatted(API, number, entries.get(2).path("id").asText());
        officials.as(OFFICER).delete(last).expect(204);
        assertThat(officials.as(OFFICER).delete(last).expect(404).sentence())
                .isEqualTo("Danh sách không có trường hợp này, hoặc vừa được người khác bỏ.");
        for (var other :
                List.of("giamsat", "canbo.so-noi-vu", "lanhdao.so-noi-vu", "lanhdao.so-ldtbxh", "chutich.ubnd")) {
            officials.as(other).get(API + "/" + number).expect(404);
            officials.as(other).get(API + "/" + number + "/decision.docx").expect(404);
            officials.as(other).get(API + "/" + number + "/decision.pdf").expect(404);
        }
        officials.as(OFFICER).complete(number, PREPARE, Map.of("outcome", "SUBMIT"));
        assertThat(notices(HEAD)).contains("Danh sách Giấy khen chờ quyết định: danh sách " + number);
        assertThat(officials.as(HEAD).formVariables(officials.as(HEAD).task(number, DECIDE)))
                .hasEntrySatisfying(
                        "counts", counts -> assertThat(counts.asText()).isEqualTo("1 tập thể, 1 cá nhân"))
                .hasEntrySatisfying(
                        "authority",
                        authority -> assertThat(authority.asText())
                                .contains("Luật Thi đua, khen thưởng năm 2003")
                                .doesNotContain("2022"));

        desk.decide(HEAD, number, "45/QĐ-SYT").expectSuccess();

        assertThat(notices(OFFICER)).contains("Đã quyết định tặng Giấy khen: danh sách " + number, "số 45/QĐ-SYT");
        for (var reader : List.of(OFFICER, HEAD, "giamsat", "canbo.so-noi-vu", "lanhdao.so-noi-vu")) {
            var list = officials.as(reader).get(API + "/" + number).expect(200).json();
            assertThat(list.path("documentNumber").asText()).isEqualTo("45/QĐ-SYT");
            assertThat(list.path("entries")).hasSize(2);
            assertThat(officials
                            .as(reader)
                            .get(API + "?unit=so-y-te&year=2023")
                            .expect(200)
                            .json()
                            .findValuesAsText("number"))
                    .containsExactly(number);
        }
        officials.as("lanhdao.so-ldtbxh").get(API + "/" + number).expect(404);
        assertThat(text(number))
                .contains("SỞ Y TẾ", "Số: 45/QĐ-SYT", "GIÁM ĐỐC", organization.nameOf(HEAD), "Nguyễn Thị Hồng Ánh")
                .doesNotContain("DỰ THẢO", "K’ Brối");
        assertThat(new String(
                        officials.as("giamsat").download("%s/%s/decision.pdf".formatted(API, number)), ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(journal.of(number))
                .extracting(JournalEntry::step)
                .contains("STARTED", "COMMENDATION_CHANGED", PREPARE, DECIDE);
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .singleResult()
                        .getEndActivityId())
                .isEqualTo("endEvent_commendationDecided");
        countedInTheReport();
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "tiền thưởng: mức luật nêu theo ngày quyết định, mức luật không nêu do đơn vị nhập; số xấu bị từ chối; đã trình thì không sửa; bản giấy được giữ")
    void money() throws IOException {
        var number = desk.begun(UNIT);
        desk.add(number, OFFICER, "INDIVIDUAL", "Nguyễn Thị Hồng Ánh").expect(200);
        desk.add(number, OFFICER, "INDIVIDUAL", "Trần Văn Bé").expect(200);
        desk.add(number, OFFICER, "HOUSEHOLD", "Hộ ông K’ Brối").expect(200);

        for (var wrong : List.of("0", "-5", "12,5", "một triệu", "999999999999")) {
            var refused = money(OFFICER, number, wrong);
            assertThat(refused.status()).as(wrong).isEqualTo(400);
            assertThat(refused.text()).contains("Tiền thưởng, hộ gia đình");
        }
        assertThat(money(HEAD, number, "500000").status()).isEqualTo(403);
        assertThat(money("canbo.so-noi-vu", number, "500000").status()).isEqualTo(404);
        assertThat(money(OFFICER, number, "500.000").status()).isEqualTo(302);
        officials.as(OFFICER).complete(number, PREPARE, Map.of("outcome", "SUBMIT"));
        assertThat(money(OFFICER, number, "600000").status()).isEqualTo(409);
        assertThat(text(number)).contains("Số:         /QĐ-SYT", "hộ gia đình 500.000 đồng");
        desk.decide(HEAD, number, "46/QĐ-SYT").expectSuccess();

        var view = officials.as(OFFICER).get(API + "/" + number).expect(200).json();
        assertThat(view.path("money").findValuesAsText("each")).containsExactly("450000", "500000");
        assertThat(view.path("money").get(0).path("citation").asText()).contains("91/2017/NĐ-CP");
        assertThat(view.path("totalMoney").asLong()).isEqualTo(1_400_000);
        assertThat(text(number))
                .contains(
                        "cá nhân 450.000 đồng; hộ gia đình 500.000 đồng; tổng cộng 1.400.000 đồng (Bằng chữ: Một triệu bốn trăm nghìn đồng)")
                .doesNotContain("DỰ THẢO");
        var papers = officials
                .as("giamsat")
                .get("/api/papers?subject=" + number)
                .expect(200)
                .json();
        assertThat(papers.findValuesAsText("kind")).containsExactly("QUYET_DINH_GIAY_KHEN");
        assertThat(papers.get(0).path("versions")).hasSize(1);
        assertThat(officials
                        .as("canbo.so-ldtbxh")
                        .get("/api/papers?subject=" + number)
                        .json())
                .isEmpty();
        assertThat(officials.as(OFFICER).get("/giay-khen/" + number).expect(200).text())
                .contains("Một triệu bốn trăm nghìn đồng", "Quyết định tặng Giấy khen");
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "Giấy khen: sổ riêng của đơn vị, số liền nhau qua hai quyết định; cán bộ in, trao, đề nghị; thủ trưởng quyết; mã xác minh; người ngoài không thấy")
    void letters() throws IOException {
        var first = desk.begun(UNIT);
        desk.add(first, OFFICER, "INDIVIDUAL", "Nguyễn Thị Hồng Ánh").expect(200);
        desk.add(first, OFFICER, "COLLECTIVE", "Phòng Nghiệp vụ Y").expect(200);
        officials.as(OFFICER).get("/bang-khen/giay-khen/" + first).expect(404);
        officials.as(OFFICER).complete(first, PREPARE, Map.of("outcome", "SUBMIT"));
        desk.decide(HEAD, first, "47/QĐ-SYT").expectSuccess();
        var second = desk.prepared(UNIT, "Trần Văn Bé");
        desk.decide(HEAD, second, "48/QĐ-SYT").expectSuccess();
        assertThat(registerOf(UNIT)).containsExactly("1 Phòng Nghiệp vụ Y", "2 Nguyễn Thị Hồng Ánh", "3 Trần Văn Bé");
        assertThat(registerOf("ubnd")).noneMatch(line -> line.contains("Hồng Ánh"));

        var page = "/bang-khen/giay-khen/" + first;
        for (var reader : List.of(OFFICER, HEAD, "giamsat", "canbo.so-noi-vu")) {
            assertThat(officials.as(reader).get(page).expect(200).text())
                    .contains("Nguyễn Thị Hồng Ánh", "01/2023")
                    .as("nothing of the Chair's decisions, whose page it does not have")
                    .doesNotContain("/quyet-dinh/", "đính chính");
        }
        for (var other : List.of("canbo.so-tu-phap", "vanthu.ubnd", "chutich.ubnd", "quantri")) {
            officials.as(other).get(page).expect(404);
            officials.as(other).get("/bang-khen/so/so-y-te/2023/1").expect(403);
        }
        assertThat(form(HEAD, page + "/in", "phoi=BLANK").status()).isEqualTo(403);
        var printed = officials.as(OFFICER).postedBytes(page + "/in", "phoi=BLANK");
        try (var paper = Loader.loadPDF(printed)) {
            assertThat(paper.getNumberOfPages()).isEqualTo(2);
            assertThat(Normalizer.normalize(new PDFTextStripper().getText(paper), Normalizer.Form.NFC))
                    .contains(
                            "GIÁM ĐỐC SỞ Y TẾ",
                            "GIẤY KHEN",
                            "Nguyễn Thị Hồng Ánh",
                            "Thôn 2",
                            "năm 2023",
                            "Quyết định số 47/QĐ-SYT",
                            "Số sổ vàng: 02/2023",
                            organization.nameOf(HEAD))
                    .doesNotContain("BẰNG KHEN");
        }
        var given = "trao=02%2F2023&nguoiNhan=Ch%C3%ADnh+ng%C6%B0%E1%BB%9Di&ngayTrao="
                + URLEncoder.encode(VietnameseDates.of(LocalDate.now(clock)), StandardCharsets.UTF_8);
        assertThat(form(OFFICER, page + "/trao", given).status()).isEqualTo(302);
        assertThat(form(OFFICER, page + "/trao", given).status()).isEqualTo(409);

        var one = "/bang-khen/so/so-y-te/2023/2";
        var day = URLEncoder.encode(VietnameseDates.of(LocalDate.now(clock)), StandardCharsets.UTF_8);
        var lost = "loai=REPLACEMENT&viSao=LOST&lyDo=mat&soVanBan=5%2F%C4%90N&ngayVanBan=" + day;
        assertThat(form("canbo.so-noi-vu", one + "/de-nghi", lost).status()).isEqualTo(403);
        assertThat(form(OFFICER, one + "/de-nghi", lost).status()).isEqualTo(302);
        var request = jdbc.sql("SELECT id FROM khenthuong.certificate_request WHERE outcome IS NULL")
                .query(String.class)
                .single();
        var answer = "deNghi=%s&ketQua=DONG_Y&soVanBan=6%%2FSYT&ngayVanBan=%s".formatted(request, day);
        assertThat(form("lanhdao.so-noi-vu", one + "/quyet-dinh", answer).status())
                .isEqualTo(403);
        assertThat(form(HEAD, one + "/quyet-dinh", answer).status()).isEqualTo(302);
        assertThat(registerOf(UNIT)).contains("4 Nguyễn Thị Hồng Ánh");
        assertThat(officials.as(OFFICER).get(one).expect(200).text()).contains("Đã cấp lại", "Thay bằng số 04/2023");

        var code = jdbc.sql("SELECT code FROM khenthuong.certificate WHERE issuer = 'so-y-te' AND number = 4")
                .query(String.class)
                .single();
        assertThat(officials.stranger().get("/xac-minh/" + code).expect(200).text())
                .contains("Bằng thật, còn giá trị", "Nguyễn Thị Hồng Ánh", "Sở Y tế", "Số 47/QĐ-SYT", "04/2023")
                .doesNotContain("Xem quyết định đã công bố");
        officials.as("vanthu.ubnd").get("/bang-khen").expect(200);
    }

    private List<String> registerOf(String issuer) {
        return jdbc.sql(
                        "SELECT number || ' ' || recipient FROM khenthuong.certificate WHERE issuer = :issuer ORDER BY number")
                .param("issuer", issuer)
                .query(String.class)
                .list();
    }

    private Reply form(String userId, String path, String body) {
        return officials.as(userId).call("POST", path, "application/x-www-form-urlencoded", body);
    }

    private Reply money(String userId, String number, String household) {
        return officials
                .as(userId)
                .call(
                        "POST",
                        "/giay-khen/%s/tien".formatted(number),
                        "application/x-www-form-urlencoded",
                        "tien-HOUSEHOLD=" + URLEncoder.encode(household, StandardCharsets.UTF_8));
    }

    /** The figure is offered with its decision; what the unit then says stays, whatever it decides later. */
    private void countedInTheReport() {
        officials
                .as(Route.FOCAL_OFFICER)
                .start("annualReport", Map.of("year", 2023))
                .expectSuccess();
        var officer = officials.as(OFFICER);
        var form = officer.formVariables(officer.awaitTask("BC2023-SO-Y-TE", ReportDesk.PREPARE));
        assertThat(form.get("collectives").asInt()).isOne();
        assertThat(form.get("individuals").asInt()).isOne();
        assertThat(form.get("certificateSource").asText()).contains("1 tập thể, 1 cá nhân", "45/QĐ-SYT");
        var other = officials.as("canbo.so-tu-phap");
        assertThat(other.formVariables(other.awaitTask("BC2023-SO-TU-PHAP", ReportDesk.PREPARE))
                        .getOrDefault("certificateSource", NullNode.instance)
                        .isNull())
                .as("nothing decided, nothing said")
                .isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "canbo.mttq, 2023, YEARLY, 400, 'Luật Thi đua, khen thưởng năm 2003, được sửa đổi'",
        "canbo.cuc-thue, 2023, YEARLY, 400, 'Luật Thi đua, khen thưởng năm 2003, được sửa đổi'",
        "canbo.so-y-te, 2021, YEARLY, 400, từ 2022 đến 2025",
        "canbo.so-y-te, 2022, MID_TERM, 400, khoản 3 Mục V",
        "canbo.so-y-te, 2024, YEARLY, 400, chưa đến",
        "lanhdao.so-y-te, 2023, YEARLY, 403, ''",
        "giamsat, 2023, YEARLY, 403, ''"
    })
    @DisplayName("bắt đầu bị từ chối: không có thẩm quyền (kèm điều luật), sai năm, sai dịp, sai vai")
    void startsThatAreRefused(String user, int year, String occasion, int status, String why) {
        var refused = officials.as(user).start(PROCESS, Map.of("year", year, "occasion", occasion));

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.text()).contains(why);
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "trình danh sách trống, trùng tên, sửa sau khi trình, trùng số quyết định, thiếu lý do, người ngoài: đều bị từ chối, việc còn mở")
    void stepsThatAreRefused() {
        var number = desk.begun(UNIT);
        var officer = officials.as(OFFICER);
        var empty = officer.submit(officer.task(number, PREPARE), Map.of("outcome", "SUBMIT"));
        assertThat(empty.status()).isEqualTo(400);
        assertThat(empty.text()).contains("chưa có ai");
        desk.add(number, OFFICER, "INDIVIDUAL", "Ka Hoà").expect(200);
        desk.add(number, OFFICER, "INDIVIDUAL", "KA HÒA").expect(400);
        desk.add(number, "canbo.so-tu-phap", "INDIVIDUAL", "Ka Să").expect(404);
        desk.add(number, HEAD, "INDIVIDUAL", "Ka Să").expect(403);
        assertThat(officer.submit(officer.task(number, PREPARE), Map.of("outcome", "WITHDRAW"))
                        .status())
                .as("without a reason")
                .isEqualTo(400);
        officer.complete(number, PREPARE, Map.of("outcome", "SUBMIT"));
        desk.add(number, OFFICER, "INDIVIDUAL", "Ka Să").expect(409);
        var head = officials.as(HEAD);
        assertThat(head.submit(head.task(number, DECIDE), Map.of("outcome", "DECIDE"))
                        .status())
                .as("without number and date")
                .isEqualTo(400);
        var early = head.submit(
                head.task(number, DECIDE),
                Map.of("outcome", "DECIDE", "documentNumber", "7/QĐ-SYT", "documentDate", "2022-12-31"));
        assertThat(early.text()).contains("Ngày bắt đầu năm khen thưởng");
        head.complete(number, DECIDE, Map.of("outcome", "RETURN", "reason", "Thiếu tập thể"));
        assertThat(officer.formVariables(officer.task(number, PREPARE))
                        .get("returnReason")
                        .asText())
                .isEqualTo("Thiếu tập thể");
        assertThat(notices(OFFICER)).contains("Trả lại danh sách Giấy khen", "Thiếu tập thể");
        officer.complete(number, PREPARE, Map.of("outcome", "SUBMIT"));
        desk.decide(HEAD, number, "45/QĐ-SYT").expectSuccess();

        var papers = officials
                .as(OFFICER)
                .get("/api/papers?subject=" + number)
                .expect(200)
                .json();
        assertThat(papers).hasSize(1);
        assertThat(papers.get(0).path("number").asText()).isEqualTo("45/QĐ-SYT");
        var scan = "/api/papers/%s/signed".formatted(papers.get(0).path("id").asText());
        assertThat(officials
                        .as(OFFICER)
                        .uploadTo(scan, "", "giay-khen.pdf", Route.PDF)
                        .status())
                .isEqualTo(201);
        assertThat(officials
                        .as("canbo.di-linh")
                        .uploadTo(scan, "", "giay-khen.pdf", Route.PDF)
                        .status())
                .isEqualTo(404);
        assertThat(officials.as(HEAD).download(scan)).isEqualTo(Route.PDF);

        var second = desk.prepared(UNIT, "Ka Brếu");
        assertThat(second).isEqualTo("GK2023-SO-Y-TE-002");
        var again = desk.decide(HEAD, second, "45/QĐ-SYT");
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.text()).contains("“Số quyết định” 45/QĐ-SYT đã dùng cho " + number);
        officials.as(HEAD).complete(second, DECIDE, Map.of("outcome", "WITHDRAW", "reason", "Để năm sau"));
        desk.hasState(HEAD, second, "WITHDRAWN");
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "thủ trưởng có tên trong danh sách không nhận, không quyết định; câu từ chối chỉ cách làm tiếp; trả lại thì được")
    void nobodysOwn() {
        var number = desk.prepared(UNIT, organization.nameOf(HEAD));
        var head = officials.as(HEAD);
        assertThat(head.claim(head.task(number, DECIDE)).status()).isEqualTo(403);
        var own = desk.decide(HEAD, number, "46/QĐ-SYT");
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.text()).contains("ký thay (KT.)");
        head.complete(number, DECIDE, Map.of("outcome", "RETURN", "reason", "Đưa tên tôi ra khỏi danh sách"));
        desk.hasState(HEAD, number, "DRAFT");
    }

    @Test
    @AnewAfterwards
    @DisplayName("hai cán bộ cùng bắt đầu, hai người cùng quyết định: hai số khác nhau, một quyết định")
    void twoAtOnce() throws Exception {
        var numbers = together(
                () -> officials.as(OFFICER).start(PROCESS, Map.of("year", 2023, "occasion", "YEARLY")),
                () -> officials.as(OFFICER).start(PROCESS, Map.of("year", 2023, "occasion", "YEARLY")));
        assertThat(numbers).allMatch(reply -> reply.status() == 200);
        assertThat(numbers.stream()
                        .map(reply -> reply.json().path("businessKey").asText()))
                .containsExactlyInAnyOrder("GK2023-SO-Y-TE-001", "GK2023-SO-Y-TE-002");

        var number = desk.prepared(UNIT, "Ka Tuấn");
        var task = officials.as(HEAD).task(number, DECIDE);
        var decided = together(
                () -> officials.as(HEAD).submit(task, desk.decision("47/QĐ-SYT")),
                () -> officials.as(HEAD).submit(task, desk.decision("48/QĐ-SYT")));
        assertThat(decided.stream().map(Reply::status).filter(status -> status < 300))
                .hasSize(1);
        assertThat(decided.stream().map(Reply::status).filter(status -> status >= 400))
                .singleElement()
                .satisfies(status -> assertThat(status).isIn(404, 409));
    }

    @Test
    @AnewAfterwards
    @DisplayName("danh sách chưa quyết định: động cơ không cho người ngoài đơn vị biết gì, kể cả việc nó tồn tại")
    void draftsLeakNowhere() {
        var number = desk.prepared(UNIT, "Ka Kín Đáo");
        var instance = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId();
        for (var reader : List.of(
                "giamsat", "chutich.ubnd", "lanhdao.so-noi-vu", "canbo.so-noi-vu", "lanhdao.so-ldtbxh", "quantri")) {
            for (var mount : List.of("/engine-rest", "/engine-rest/engine/default")) {
                for (var path : List.of(
                        "/process-instance/%s".formatted(instance),
                        "/process-instance/%s/variables".formatted(instance),
                        "/history/process-instance/%s".formatted(instance))) {
                    assertThat(officials.as(reader).get(mount + path).status())
                            .as("%s %s%s", reader, mount, path)
                            .isIn(403, 404);
                }
                var rows = officials.as(reader).get(mount + "/history/activity-instance?processInstanceId=" + instance);
                assertThat(rows.status() == 200 ? rows.json().size() : 0)
                        .as(reader)
                        .isZero();
                for (var list : List.of("/process-instance", "/history/process-instance", "/history/task")) {
                    assertThat(officials.as(reader).get(mount + list).text())
                            .as("%s %s%s", reader, mount, list)
                            .doesNotContain(instance, number);
                }
                assertThat(officials
                                .as(reader)
                                .get(mount + "/process-instance/count?businessKey=" + number)
                                .json()
                                .path("count")
                                .asInt())
                        .as(reader)
                        .isZero();
            }
            assertThat(officials.as(reader).tasks(number)).as(reader).isEmpty();
        }
        officials.as(OFFICER).get("/engine-rest/process-instance/" + instance).expect(200);
        desk.decide(HEAD, number, "49/QĐ-SYT").expectSuccess();
        officials
                .as("lanhdao.so-noi-vu")
                .get("/engine-rest/history/process-instance/" + instance)
                .expect(200);
    }

    @Test
    @AnewAfterwards
    @DisplayName("nhập từ tệp: thử, sai thì không ghi dòng nào và chỉ ra ô; đúng thì nhập hết, tên NFD như gõ")
    void imported() throws IOException {
        var number = desk.begun(UNIT);
        var path = "%s/%s/import".formatted(API, number);
        var wrong = workbook(
                new String[] {"Cá nhân", "Ka Tuấn", "Thôn 1", "Giúp hộ nghèo", "Giấy khen"},
                new String[] {"Doanh nghiệp", "Công ty A", "", "Tạo việc làm", ""},
                new String[] {"Tập thể", "Thôn 3", "", "", "Bằng khen"});
        var trial = officials
                .as(OFFICER)
                .uploadTo(path + "?trial=true", "x", "ds.xlsx", wrong)
                .expect(200)
                .json();
        assertThat(trial.path("accepted").asInt()).isOne();
        assertThat(StreamSupport.stream(trial.path("rejected").spliterator(), false)
                        .map(row -> row.path("row").asInt() + " "
                                + row.path("column").asText()))
                .containsExactly("4 Đối tượng", "5 Hình thức khen thưởng");
        officials.as(OFFICER).uploadTo(path, "x", "ds.xlsx", wrong).expect(200);
        assertThat(entries(number)).as("all or none").isEmpty();
        officials
                .as(OFFICER)
                .uploadTo(path, "x", "ds.xlsx", "không phải tệp".getBytes())
                .expect(400);
        officials.as("canbo.so-tu-phap").uploadTo(path, "x", "ds.xlsx", wrong).expect(404);

        var decomposed = Normalizer.normalize("Nguyễn Thị Hồng Ánh", Normalizer.Form.NFD);
        var right = workbook(
                new String[] {"cá nhân", decomposed, "Thôn 1", "Giúp hộ nghèo", ""},
                new String[] {"HỘ GIA ĐÌNH", "Hộ ông K’ Brối", "Thôn 2", "Tự vươn lên thoát nghèo", "Giấy khen"});
        officials.as(OFFICER).uploadTo(path, "x", "ds.xlsx", right).expect(200);
        assertThat(entries(number)).containsExactly("Nguyễn Thị Hồng Ánh", "Hộ ông K’ Brối");
        assertThat(officials
                        .as(OFFICER)
                        .uploadTo(path, "x", "ds.xlsx", right)
                        .expect(200)
                        .json()
                        .path("rejected"))
                .as("twice")
                .hasSize(2);
        var book = officials.as(OFFICER).download("%s/%s/list.xlsx".formatted(API, number));
        try (var read = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            assertThat(read.getSheetAt(0).getRow(3).getCell(2).getStringCellValue())
                    .isEqualTo("Nguyễn Thị Hồng Ánh");
        }
    }

    private List<String> entries(String number) {
        return officials
                .as(OFFICER)
                .get(API + "/" + number)
                .expect(200)
                .json()
                .path("entries")
                .findValuesAsText("name");
    }

    private String notices(String user) {
        return officials.as(user).get("/api/notices").expect(200).text();
    }

    private String text(String number) throws IOException {
        var paper = officials
                .as("canbo." + number.replaceAll("GK\\d+-(.*)-\\d+", "$1").toLowerCase())
                .download("%s/%s/decision.docx".formatted(API, number));
        try (var text = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(paper)))) {
            return text.getText();
        }
    }

    /** A title, the headers in another order of letters and dashes, rows. */
    private static byte[] workbook(String[]... rows) throws IOException {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            sheet.createRow(0).createCell(0).setCellValue("DANH SÁCH ĐỀ NGHỊ");
            var header = sheet.createRow(1);
            var labels = List.of("ĐỐI TƯỢNG", "Tên", "Chức vụ - địa chỉ", "Thành tích", "Hình thức khen thưởng");
            IntStream.range(0, labels.size())
                    .forEach(index -> header.createCell(index).setCellValue(labels.get(index)));
            for (var values : rows) {
                var row = sheet.createRow(sheet.getLastRowNum() + 1);
                IntStream.range(0, values.length)
                        .forEach(index -> row.createCell(index).setCellValue(values[index]));
            }
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    private interface Request {
        Reply send();
    }

    private static List<Reply> together(Request first, Request second) throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            var start = new CountDownLatch(1);
            var answers = List.of(first, second).stream()
                    .map(request -> pool.submit(() -> {
                        start.await();
                        return request.send();
                    }))
                    .toList();
            start.countDown();
            return List.of(answers.get(0).get(), answers.get(1).get());
        } finally {
            pool.shutdownNow();
        }
    }
}
