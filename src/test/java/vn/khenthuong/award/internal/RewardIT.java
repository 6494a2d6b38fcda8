package vn.khenthuong.award.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.award.DecidedAwards;
import vn.khenthuong.decision.DecisionIssued;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.support.AnewAfterwards;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;
import vn.khenthuong.tracking.Browser;

@IntegrationTest
@DisplayName("Tiền thưởng: tính khi ban hành, đổi theo văn bản, chi, tổng hợp")
class RewardIT {

    private static final String HEAD = "lanhdao.so-noi-vu";
    private static final String OFFICER = "canbo.so-noi-vu";
    private static final LocalDate DECIDED = LocalDate.of(2023, 5, 10);
    private static final String DAY = "2023-05-12";

    @Autowired
    private Officials officials;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RewardComputation computation;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Journal journal;

    @Autowired
    private Organization organization;

    // --- computed

    @ParameterizedTest(name = "{0}: cá nhân {1}, tập thể {2}, hộ {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2023-06-30, 1490000, 2980000, -",
                "2023-07-01, 1800000, 3600000, -",
                "2023-12-31, 1800000, 3600000, -",
                "2024-01-01, 2700000, 5400000, 4050000",
                "2024-06-30, 2700000, 5400000, 4050000",
                "2024-07-01, 3510000, 7020000, 5270000",
                "2025-07-01, 3510000, 7020000, 5270000"
            })
    @DisplayName(
            "trước và sau 01/7/2023, 01/01/2024, 01/7/2024; hộ gia đình trước 2024 không có mức nào được đặt ra (A-38)")
    void boundaries(LocalDate decided, long individual, long collective, Long household) {
        var awards = new DecidedAwards(jdbc, decided);
        var one = awards.award("lam-ha", "INDIVIDUAL", "Nguyễn Văn Một");
        var group = awards.award("lam-ha", "COLLECTIVE", "Thôn Hai");
        var family = awards.award("lam-ha", "HOUSEHOLD", "Hộ ông Ba");
        var other = awards.dossier("lam-ha", "INDIVIDUAL", "Không được khen", "NOT_AWARDED");
        computation.run();

        var sheet = sheet(HEAD, awards);
        assertThat(amount(sheet, one)).isEqualTo(individual);
        assertThat(amount(sheet, group)).isEqualTo(collective);
        assertThat(amount(sheet, family)).isEqualTo(household);
        assertThat(sheet.toString()).doesNotContain(other);
        assertThat(sheet.path("decision").path("missing").asInt()).isEqualTo(household == null ? 1 : 0);
        assertThat(sheet.path("decision").path("amount").asLong())
                .isEqualTo(individual + collective + (household == null ? 0 : household));
    }

    @Test
    @DisplayName("tính lại, lúc khởi động hay vì nghe hai lần, không đổi gì đã có, kể cả mức đã nhập")
    void idempotent() {
        var awards = new DecidedAwards(jdbc, DECIDED);
        var number = awards.award("lam-ha", "HOUSEHOLD", "Hộ bà Tính Lại");
        var event = new DecisionIssued(awards.list(), awards.round(), new DocumentReference("1/QĐ-UBND", DECIDED));
        transaction.executeWithoutResult(status -> events.publishEvent(event));
        layDown(awards, number, 0, 1_000_000).expect(200);

        transaction.executeWithoutResult(status -> events.publishEvent(event));
        computation.run();

        assertThat(amount(sheet(HEAD, awards), number)).isEqualTo(1_000_000);
    }

    // --- laid down

    @Test
    @DisplayName(
            "lãnh đạo Sở Nội vụ nhập số tiền theo văn bản: ai, văn bản nào, vì sao còn lại; mức tính được vẫn còn đó")
    void laidDown() {
        var awards = new DecidedAwards(jdbc, DECIDED);
        var number = awards.award("di-linh", "INDIVIDUAL", "K’ Brèo");
        computation.run();

        var sheet = layDown(awards, number, 0, 2_000_000).expect(200).json();

        var reward = reward(sheet, number);
        assertThat(reward.path("amount").asLong()).isEqualTo(2_000_000);
        assertThat(reward.path("computed").asLong()).isEqualTo(1_490_000);
        assertThat(reward.path("laidDown").path("reason").asText()).isEqualTo("Chủ tịch quyết định mức riêng");
        assertThat(reward.path("laidDown").path("document").path("number").asText())
                .isEqualTo("12/QĐ-UBND");
        assertThat(lines(awards))
                .singleElement()
                .satisfies(line -> assertThat(line.reason())
                        .contains(number, "2.000.000 đồng", "trước đó 1.490.000 đồng", "văn bản số 12/QĐ-UBND"));
        assertThat(journal.of(number)).isEmpty();
    }

    @Test
    @DisplayName("số tiền, lý do, văn bản sai hay thiếu: nói hết một lần, không ghi gì")
    void badAmount() {
        var awards = new DecidedAwards(jdbc, DECIDED);
        var number = awards.award("di-linh", "INDIVIDUAL", "K’ Brọp");
        computation.run();
        var path = awards.api() + "/" + number;
        var head = officials.as(HEAD);

        assertThat(head.put(path, Map.of("version", 0)).expect(400).text())
                .contains("“Số tiền”", "“Lý do”", "“Số văn bản”", "“Ngày văn bản”");
        for (var amount : List.of("-1", "0", "100000001", "99999999999999999999", "1490000.5")) {
            var reply = head.call("PUT", path, "application/json", """
                    {"version":0,"amount":%s,"reason":"x","documentNumber":"12/QĐ-UBND","documentDate":"%s"}""".formatted(amount, DAY));
            assertThat(reply.expect(400).text()).as(amount).contains("“Số tiền”");
        }
        assertThat(head.put(path, with(amount(0, 2_000_000), "documentDate", "2023-06-01"))
                        .expect(400)
                        .text())
                .contains("“Ngày văn bản”", "không được sau hôm nay");
        assertThat(head.put(path, with(amount(0, 2_000_000), "reason", "x".repeat(501)))
                        .expect(400)
                        .text())
                .contains("không được dài quá 500");
        assertThat(amount(sheet(HEAD, awards), number)).isEqualTo(1_490_000);
        assertThat(lines(awards)).isEmpty();
    }

    @Test
    @DisplayName("nguồn chi đổi theo văn bản cho mọi trường hợp chưa chi; ai xem bản cũ được báo")
    void source() {
        var awards = new DecidedAwards(jdbc, DECIDED);
        var number = awards.award("di-linh", "INDIVIDUAL", "Đổi Nguồn");
        computation.run();
        var path = awards.api() + "/source";
        var head = officials.as(HEAD);
        var wanted = Map.<String, Object>of(
                "version",
                0,
                "source",
                "MOVEMENT",
                "reason",
                "Theo hướng dẫn",
                "documentNumber",
                "3/SNV",
                "documentDate",
                DAY);

        assertThat(head.put(path, with(wanted, "source", "KHONGCO")).expect(400).text())
                .contains("“Nguồn chi”");
        assertThat(head.put(path, with(wanted, "version", 7)).status()).isEqualTo(409);
        var sheet = head.put(path, wanted).expect(200).json();

        assertThat(reward(sheet, number).path("source").path("code").asText()).isEqualTo("MOVEMENT");
        pay(OFFICER, awards, number, 1).expect(200);
        assertThat(head.put(path, with(wanted, "version", 2)).expect(409).sentence())
                .contains("đã chi");
    }

    // --- paid

    @Test
    @DisplayName("chi theo chứng từ; đã chi thì không đổi mức, không chi lần nữa; nhập sai thì hủy ghi nhận và còn dấu")
    void paid() {
        var awards = new DecidedAwards(jdbc, DECIDED);
        var number = awards.award("di-linh", "COLLECTIVE", "Thôn Được Chi");
        computation.run();

        var sheet = pay(OFFICER, awards, number, 0).expect(200).json();

        assertThat(sheet.path("decision").path("paid").asLong()).isEqualTo(2_980_000);
        var payment = sheet.path("payments").get(0);
        assertThat(payment.path("document").path("number").asText()).isEqualTo("15/UNC");
        assertThat(payment.path("paidOn").asText()).isEqualTo(DAY);
        assertThat(payment.path("total").asLong()).isEqualTo(2_980_000);
        assertThat(pay(OFFICER, awards, number, 1).status()).isEqualTo(409);
        assertThat(layDown(awards, number, 1, 5).status()).isEqualTo(409);

        var cancel = "%s/payments/%d/cancellation"
                .formatted(awards.api(), payment.path("id").asLong());
        assertThat(officials.as(OFFICER).post(cancel, Map.of()).expect(400).text())
                .contains("“Lý do”");
        var anew = officials
                .as(OFFICER)
                .post(cancel, Map.of("reason", "Nhầm số chứng từ"))
                .expect(200)
                .json();
        assertThat(anew.path("decision").path("paid").asLong()).isZero();
        assertThat(anew.path("payments").get(0).path("cancelled").path("reason").asText())
                .isEqualTo("Nhầm số chứng từ");
        assertThat(officials.as(OFFICER).post(cancel, Map.of("reason", "x")).status())
                .isEqualTo(409);
        pay(OFFICER, awards, number, 2).expect(200);
        assertThat(lines(awards))
                .extracting(JournalEntry::step)
                .containsExactly("REWARD_PAID", "REWARD_PAYMENT_CANCELLED", "REWARD_PAID");
    }

    @Test
    @DisplayName("chưa có mức, không đánh dấu ai, ngày chi trước quyết định hay sau hôm nay: từ chối")
    void badPayment() {
        var awards = new DecidedAwards(jdbc, DECIDED);
        var number = awards.award("di-linh", "HOUSEHOLD", "Hộ chưa có mức");
        computation.run();
        var path = awards.api() + "/payments";
        var officer = officials.as(OFFICER);

        assertThat(pay(OFFICER, awards, number, 0).expect(400).text())
                .contains("Hộ chưa có mức", "chưa có mức tiền thưởng");
        assertThat(officer.post(path, Map.of("rewards", List.of())).expect(400).text())
                .contains("đánh dấu ít nhất một", "“Số chứng từ”", "“Ngày chi”");
        assertThat(officer.post(path, with(payment(number, 0), "paidOn", "2023-05-09"))
                        .expect(400)
                        .text())
                .contains("“Ngày chi” (09/05/2023) không được trước “Ngày quyết định”");
        assertThat(officer.post(path, with(payment(number, 0), "paidOn", "2023-05-16"))
                        .expect(400)
                        .text())
                .contains("không được sau hôm nay");
        assertThat(officer.post(path, payment("SK2023-DI-LINH-9999", 0)).status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("hai người cùng ghi nhận một khoản: một người được, người kia được báo; chỉ một lần chi")
    void twoAtOnce() {
        var awards = new DecidedAwards(jdbc, DECIDED);
        var number = awards.award("di-linh", "INDIVIDUAL", "Hai Người Chi");
        computation.run();

        var both = List.of(
                CompletableFuture.supplyAsync(() -> pay(OFFICER, awards, number, 0)),
                CompletableFuture.supplyAsync(() -> pay("canbo2.so-noi-vu", awards, number, 0)));

        assertThat(both.stream().map(CompletableFuture::join).map(Reply::status))
                .containsExactlyInAnyOrder(200, 409);
        assertThat(sheet(HEAD, awards).path("payments")).hasSize(1);
    }

    @Test
    @DisplayName("mức vừa bị đổi: ai xem mức cũ không chi được mức mới mà không biết")
    void changedMeanwhile() {
        var awards = new DecidedAwards(jdbc, DECIDED);
        var number = awards.award("di-linh", "INDIVIDUAL", "Vừa Đổi Mức");
        computation.run();
        layDown(awards, number, 0, 5_000_000).expect(200);

        assertThat(pay(OFFICER, awards, number, 0).expect(409).sentence()).contains("Người khác vừa thay đổi");
        assertThat(layDown(awards, number, 0, 6_000_000).status()).isEqualTo(409);
        assertThat(amount(sheet(HEAD, awards), number)).isEqualTo(5_000_000);
    }

    @Test
    @DisplayName("người đã nhập mức, nay là cán bộ, không tự ghi nhận việc chi (bốn mắt)")
    void otherHands() {
        var awards = new DecidedAwards(jdbc, DECIDED);
        var number = awards.award("di-linh", "INDIVIDUAL", "Bốn Mắt");
        computation.run();
        layDown(awards, number, 0, 3_000_000).expect(200);
        jdbc.sql("UPDATE khenthuong.reward SET amount_by = ? WHERE dossier = ?")
                .param(OFFICER)
                .param(number)
                .update();

        assertThat(pay(OFFICER, awards, number, 1).expect(403).sentence()).contains("bốn mắt");
        pay("canbo2.so-noi-vu", awards, number, 1).expect(200);
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "ai nhập mức khi còn là một người với tài khoản này thì tài khoản này không chi, cả khi nay là hai người")
    void otherHandsOfThen() {
        var awards = new DecidedAwards(jdbc, DECIDED);
        var number = awards.award("di-linh", "INDIVIDUAL", "Bốn Mắt Năm Ấy");
        computation.run();
        layDown(awards, number, 0, 3_000_000).expect(200);
        jdbc.sql("INSERT INTO khenthuong.person_link (one, other, parted_at) VALUES (?, ?, '2030-01-01')")
                .params(OFFICER, HEAD)
                .update();
        organization.refresh();

        assertThat(pay(OFFICER, awards, number, 1).expect(403).sentence()).contains("bốn mắt");
        pay("canbo2.so-noi-vu", awards, number, 1).expect(200);
    }

    @Test
    @DisplayName(
            "không ai nhập mức, đổi nguồn, chi hay hủy chi tiền thưởng của chính mình (A-36); việc thử được ghi lại")
    void ownReward() {
        var awards = new DecidedAwards(jdbc, DECIDED);
        var heads = awards.award("so-noi-vu", "INDIVIDUAL", organization.nameOf(HEAD));
        var officers = awards.award("so-noi-vu", "INDIVIDUAL", organization.nameOf(OFFICER));
        computation.run();

        assertThat(layDown(awards, heads, 0, 9_000_000).expect(403).sentence()).contains("cùng họ tên", "chính mình");
        assertThat(officials
                        .as(HEAD)
                        .put(
                                awards.api() + "/source",
                                Map.of(
                                        "version", 0,
                                        "source", "MOVEMENT",
                                        "reason", "Theo hướng dẫn",
                                        "documentNumber", "3/SNV",
                                        "documentDate", DAY))
                        .expect(403)
                        .sentence())
                .contains("chính mình");
        assertThat(pay(OFFICER, awards, officers, 0).expect(403).sentence()).contains("chính mình");
        assertThat(amount(sheet(HEAD, awards), heads)).isEqualTo(1_490_000);
        assertThat(sheet(HEAD, awards).path("payments")).isEmpty();
        assertThat(jdbc.sql("SELECT count(*) FROM khenthuong.audit_entry WHERE actor = ? AND step = ?")
                        .params(OFFICER, "POST %s/payments".formatted(awards.api()))
                        .query(Integer.class)
                        .single())
                .isOne();

        layDown(awards, officers, 0, 2_000_000).expect(200);
        var payment = pay("canbo2.so-noi-vu", awards, officers, 1)
                .expect(200)
                .json()
                .path("payments")
                .get(0)
                .path("id")
                .asLong();
        assertThat(officials
                        .as(OFFICER)
                        .post(
                                "%s/payments/%d/cancellation".formatted(awards.api(), payment),
                                Map.of("reason", "Nhầm số chứng từ"))
                        .expect(403)
                        .sentence())
                .contains("chính mình");
    }

    // --- who

    @Test
    @DisplayName("đơn vị thấy dòng của mình, không dòng, tổng hay lần chi của đơn vị khác; cơ quan giải quyết thấy cả")
    void whoSees() {
        var awards = new DecidedAwards(jdbc, DECIDED);
        var own = awards.award("cat-tien", "INDIVIDUAL", "Người Cát Tiên");
        var foreign = awards.award("da-teh", "COLLECTIVE", "Thôn Đạ Tẻh");
        computation.run();
        officials
                .as(OFFICER)
                .post(
                        awards.api() + "/payments",
                        with(payment(own, 0), "rewards", List.of(row(own, 0), row(foreign, 0))))
                .expect(200);

        for (var reader :
                List.of(HEAD, OFFICER, "chutich.ubnd", "vanthu.ubnd", "canbo.so-ldtbxh", "lanhdao.so-ldtbxh")) {
            assertThat(sheet(reader, awards).path("rewards")).as(reader).hasSize(2);
        }
        for (var reader : List.of("canbo.cat-tien", "lanhdao.cat-tien")) {
            var sheet = sheet(reader, awards);
            assertThat(sheet.path("rewards")).as(reader).hasSize(1);
            assertThat(sheet.path("payments").get(0).path("total").asLong()).isEqualTo(1_490_000);
            assertThat(sheet.path("decision").path("amount").asLong()).isEqualTo(1_490_000);
            assertThat(sheet.toString()).doesNotContain("Đạ Tẻh", foreign, "4470000");
            var page = new Browser(officials.address()).signIn(reader).get(awards.page());
            assertThat(page.body())
                    .contains("Người Cát Tiên", "Một triệu bốn trăm chín mươi nghìn đồng", "Chứng từ số 15/UNC")
                    .doesNotContain("Thôn Đạ Tẻh", "Ghi nhận đã chi</h2>", "Đổi nguồn chi");
            assertThat(officials
                            .as(reader)
                            .get(awards.api() + "/list.xlsx?unit=da-teh")
                            .status())
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"giamsat", "quantri", "uyvien1.hdtdkt", "canbo.don-duong"})
    @DisplayName("ai không liên quan: như không có, ở trang, giao diện và tệp; không đổi được gì")
    void nobodyElse(String userId) {
        var awards = new DecidedAwards(jdbc, DECIDED);
        var number = awards.award("cat-tien", "INDIVIDUAL", "Kín Đáo");
        computation.run();
        var reader = officials.as(userId);

        for (var path : List.of(
                awards.api(),
                awards.page(),
                awards.api() + "/list.xlsx",
                awards.api() + "/list.docx",
                awards.api() + "/list.pdf")) {
            assertThat(reader.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(reader.put(awards.api() + "/" + number, amount(0, 1)).status())
                .isEqualTo(404);
        assertThat(pay(userId, awards, number, 0).status()).isEqualTo(404);
        var all = reader.get("/api/rewards");
        assertThat(all.status() == 403 || !all.text().contains(awards.round())).isTrue();
        assertThat(amount(sheet(HEAD, awards), number)).isEqualTo(1_490_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                OFFICER,
                "chutich.ubnd",
                "vanthu.ubnd",
                "canbo.so-ldtbxh",
                "lanhdao.so-ldtbxh",
                "lanhdao.cat-tien",
                "canbo.cat-tien"
            })
    @DisplayName("chỉ lãnh đạo Sở Nội vụ đổi mức và nguồn; chỉ cán bộ Sở Nội vụ ghi nhận việc chi")
    void whoMay(String userId) {
        var awards = new DecidedAwards(jdbc, DECIDED);
        var number = awards.award("cat-tien", "INDIVIDUAL", "Ai Được Làm");
        computation.run();

        assertThat(officials
                        .as(userId)
                        .put(awards.api() + "/" + number, amount(0, 9_000_000))
                        .status())
                .isEqualTo(403);
        assertThat(officials
                        .as(userId)
                        .put(awards.api() + "/source", Map.of("version", 0))
                        .status())
                .isEqualTo(403);
        if (!userId.equals(OFFICER)) {
            assertThat(pay(userId, awards, number, 0).status()).isEqualTo(403);
        }
        assertThat(pay(HEAD, awards, number, 0).status()).isEqualTo(403);
        assertThat(amount(sheet(HEAD, awards), number)).isEqualTo(1_490_000);
    }

    // --- put together

    @Test
    @DisplayName("theo năm và nguồn chi: theo ngày quyết định và theo ngày chi, tách năm tách nguồn")
    void sums() {
        var before = new DecidedAwards(jdbc, LocalDate.of(2022, 12, 30));
        var old = before.award("bao-lam", "COLLECTIVE", "Thôn Năm Trước");
        var now = new DecidedAwards(jdbc, DECIDED);
        var one = now.award("bao-lam", "INDIVIDUAL", "Người Năm Nay");
        now.award("bao-lam", "HOUSEHOLD", "Hộ Năm Nay");
        computation.run();
        layDownSource(now);
        pay(OFFICER, before, old, 0).expect(200);
        pay(OFFICER, now, one, 1).expect(200);

        var sums = officials
                .as("canbo.bao-lam")
                .get("/api/rewards/sums")
                .expect(200)
                .json();

        assertThat(StreamSupport.stream(sums.spliterator(), false).map(RewardIT::words))
                .containsExactly(
                        "2023 PROVINCIAL_FUND 0 0 0 2980000",
                        "2023 MOVEMENT 2 1 1490000 1490000",
                        "2022 PROVINCIAL_FUND 1 0 2980000 0");
    }

    @Test
    @DisplayName("danh sách chi XLSX: số là số, ngày là ngày, tổng và bằng chữ; công thức trong tên không chạy")
    void workbook() throws IOException {
        var awards = new DecidedAwards(jdbc, DECIDED);
        var number = awards.award("cat-tien", "INDIVIDUAL", "=1+1");
        awards.award("da-teh", "COLLECTIVE", "Thôn Hai");
        computation.run();
        pay(OFFICER, awards, number, 0).expect(200);

        try (var book = new XSSFWorkbook(
                new ByteArrayInputStream(officials.as(OFFICER).download(awards.api() + "/list.xlsx")))) {
            var sheet = book.getSheet("Danh sách chi");
            assertThat(sheet.getRow(3).getCell(1).getStringCellValue())
                    .as("the order of the appendix: collectives stand first")
                    .isEqualTo("Thôn Hai");
            var first = sheet.getRow(4);
            assertThat(first.getCell(1).getStringCellValue()).isEqualTo("=1+1");
            assertThat(first.getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(first.getCell(8).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(first.getCell(8).getNumericCellValue()).isEqualTo(1_490_000);
            assertThat(DateUtil.isCellDateFormatted(first.getCell(13))).isTrue();
            assertThat(first.getCell(13).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(LocalDate.parse(DAY));
            assertThat(sheet.getRow(5).getCell(8).getNumericCellValue()).isEqualTo(4_470_000);
            assertThat(text(sheet.getRow(6))).isEqualTo("Bằng chữ: Bốn triệu bốn trăm bảy mươi nghìn đồng.");
        }
        try (var book = new XSSFWorkbook(
                new ByteArrayInputStream(officials.as(OFFICER).download(awards.api() + "/list.xlsx?unit=da-teh")))) {
            assertThat(book.getSheetAt(0).getRow(4).getCell(8).getNumericCellValue())
                    .isEqualTo(2_980_000);
        }
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(officials.as(OFFICER).download("/api/rewards/sums.xlsx")))) {
            assertThat(text(book.getSheetAt(0).getRow(0))).isEqualTo("TỔNG HỢP TIỀN THƯỞNG THEO NĂM VÀ NGUỒN CHI");
        }
    }

    @Test
    @DisplayName(
            "danh sách chi DOCX: cơ quan ban hành, quyết định, tập thể, cá nhân, hộ theo thứ tự có cộng, tổng, bằng chữ, nguồn chi, chỗ ký")
    void paper() throws IOException {
        var awards = new DecidedAwards(jdbc, DECIDED);
        awards.award("cat-tien", "INDIVIDUAL", "Người Một");
        awards.award("da-teh", "COLLECTIVE", "Thôn Hai");
        awards.award("da-teh", "HOUSEHOLD", "Hộ Ba");
        computation.run();

        try (var document = new XWPFDocument(
                        new ByteArrayInputStream(officials.as(OFFICER).download(awards.api() + "/list.docx")));
                var extractor = new XWPFWordExtractor(document)) {
            assertThat(extractor.getText())
                    .contains(
                            "DANH SÁCH CHI TIỀN THƯỞNG",
                            "ngày 10 tháng 5 năm 2023",
                            "SỞ NỘI VỤ",
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "Người Một, huyện Cát Tiên, tỉnh Lâm Đồng",
                            "chưa có mức",
                            "Tổng cộng\t\t4.470.000",
                            "Tổng số tiền: 4.470.000 đồng (Bằng chữ: Bốn triệu bốn trăm bảy mươi nghìn đồng).",
                            "Còn 01 trường hợp chưa có mức tiền thưởng",
                            "Nguồn chi: Quỹ thi đua, khen thưởng của tỉnh.",
                            "NGƯỜI LẬP",
                            "KẾ TOÁN")
                    .containsSubsequence(
                            "I. TẬP THỂ", "Thôn Hai", "II. CÁ NHÂN", "Người Một", "III. HỘ GIA ĐÌNH", "Hộ Ba");
        }
        try (var document = Loader.loadPDF(officials.as(OFFICER).download(awards.api() + "/list.pdf"))) {
            assertThat(Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC)
                            .replaceAll("[\\s\u00a0]", ""))
                    .contains("NgườiMột,huyệnCátTiên,tỉnhLâmĐồng", "Tổngcộng4.470.000", "NGƯỜILẬP");
        }
    }

    private void layDownSource(DecidedAwards awards) {
        officials
                .as(HEAD)
                .put(
                        awards.api() + "/source",
                        Map.of(
                                "version",
                                0,
                                "source",
                                "MOVEMENT",
                                "reason",
                                "x",
                                "documentNumber",
                                "3/SNV",
                                "documentDate",
                                DAY))
                .expect(200);
    }

    private Reply layDown(DecidedAwards awards, String number, int version, long amount) {
        return officials.as(HEAD).put(awards.api() + "/" + number, amount(version, amount));
    }

    private static Map<String, Object> amount(int version, long amount) {
        return Map.of(
                "version", version,
                "amount", amount,
                "reason", "Chủ tịch quyết định mức riêng",
                "documentNumber", "12/QĐ-UBND",
                "documentDate", DAY);
    }

    private Reply pay(String userId, DecidedAwards awards, String number, int version) {
        return officials.as(userId).post(awards.api() + "/payments", payment(number, version));
    }

    private static Map<String, Object> payment(String number, int version) {
        return Map.of(
                "rewards",
                List.of(row(number, version)),
                "documentNumber",
                "15/UNC",
                "documentDate",
                DAY,
                "paidOn",
                DAY);
    }

    private static Map<String, Object> row(String number, int version) {
        return Map.of("dossier", number, "version", version);
    }

    private static Map<String, Object> with(Map<String, Object> body, String key, Object value) {
        var other = new HashMap<>(body);
        other.put(key, value);
        return other;
    }

    private JsonNode sheet(String userId, DecidedAwards awards) {
        return officials.as(userId).get(awards.api()).expect(200).json();
    }

    private static JsonNode reward(JsonNode sheet, String number) {
        return StreamSupport.stream(sheet.path("rewards").spliterator(), false)
                .filter(reward -> reward.path("dossier").asText().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static Long amount(JsonNode sheet, String number) {
        var amount = reward(sheet, number).path("amount");
        return amount.isIntegralNumber() ? amount.asLong() : null;
    }

    private List<JournalEntry> lines(DecidedAwards awards) {
        return journal.of(RewardJournal.subject(awards.list()));
    }

    private static String words(JsonNode sum) {
        return "%d %s %d %d %d %d"
                .formatted(
                        sum.path("year").asInt(),
                        sum.path("source").path("code").asText(),
                        sum.path("awards").asInt(),
                        sum.path("missing").asInt(),
                        sum.path("amount").asLong(),
                        sum.path("paid").asLong());
    }

    private static String text(Row row) {
        return row.getCell(0).getStringCellValue();
    }
}
