package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.paper.PaperWording;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;

@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@DisplayName("Giấy tờ đi cùng thông báo: tiếp nhận, bổ sung, từ chối, xin lỗi hẹn lại, không khen")
class LettersIT {

    private static final String FOCAL_OFFICER = Route.FOCAL_OFFICER;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String FOCAL_HEAD = Route.FOCAL_HEAD;

    @Autowired
    private Officials officials;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DueJobs dueJobs;

    private Route route;
    private PaperReader reader;
    private String onPage;

    @BeforeAll
    void begin() {
        route = new Route(officials, clock, "SK2023");
        reader = new PaperReader(officials);
    }

    @Test
    @Order(1)
    @DisplayName(
            "đủ hồ sơ: giấy tiếp nhận có số, số và ngày đến, thành phần, ngày hẹn; hai mặt cùng lời; chỉ đơn vị và cơ quan đọc được")
    void receipt() throws IOException {
        var number = route.submitted(Nominee.official("lam-ha", "Nguyễn Văn Ất"));
        assertThat(reader.kinds("canbo.lam-ha", number)).doesNotContain("GIAY_TIEP_NHAN");
        route.receive(number);
        dueJobs.run();

        var paper = reader.paper("canbo.lam-ha", number, "GIAY_TIEP_NHAN");

        assertThat(paper.path("versions")).hasSize(1);
        assertThat(paper.path("draft").asBoolean()).isFalse();
        assertThat(reader.pdf("canbo.lam-ha", paper))
                .contains(
                        "UBNDTỈNHLÂMĐỒNG",
                        "SỞLAOĐỘNG-THƯƠNGBINHVÀXÃHỘI",
                        "Mãhồsơ:" + number,
                        "LâmĐồng,ngày15tháng5năm2023",
                        "GIẤYTIẾPNHẬNHỒSƠVÀHẸNTRẢKẾTQUẢ",
                        "Số:01/TN-SO-LDTBXH-2023",
                        "Tiếpnhậnhồsơcủa:ỦybannhândânhuyệnLâmHà.",
                        "ÔngNguyễnVănẤt",
                        "Thànhphầnhồsơnộpgồm:1.",
                        "Sốlượnghồsơ:01bộ.",
                        "ngàylàmviệc.",
                        "Nhậnđủhồsơlúc:08giờ",
                        "Hẹntrảkếtquả:" + PaperReader.letters(written(due(number))),
                        "VàoSổtheodõihồsơ,quyểnsố2023,sốthứtự01.",
                        "NGƯỜINỘPHỒSƠ",
                        "NGƯỜITIẾPNHẬNHỒSƠ")
                .doesNotContain("null", "DỰTHẢO");
        reader.sameWords("canbo.lam-ha", paper);
        reader.readBy(
                paper,
                number,
                List.of("canbo.lam-ha", "lanhdao.lam-ha", FOCAL_OFFICER, FOCAL_HEAD),
                List.of("canbo.di-linh", Route.APPRAISER, Route.CHAIR, Route.OBSERVER, "quantri"));
        assertThat(officials
                        .as("canbo.lam-ha")
                        .get("/ho-so/" + number)
                        .expect(200)
                        .text())
                .contains("giấy tiếp nhận số 1/TN-SO-LDTBXH-2023", "Giấy tiếp nhận hồ sơ và hẹn trả kết quả");
        assertThat(notice("canbo.lam-ha", "Đã tiếp nhận", number))
                .contains("Giấy tiếp nhận và hẹn trả có ở trang hồ sơ", "/ho-so/" + number + "#giay-lap");
    }

    @Test
    @Order(2)
    @DisplayName(
            "thiếu: phiếu yêu cầu bổ sung nêu từng mục, lý do, hạn, lần 01, người hướng dẫn; hạn dời thì có bản mới")
    void supplement() throws IOException {
        var number = route.submitted(Nominee.village("dam-rong", "Thôn Liêng Trang"));
        route.complete(
                FOCAL_OFFICER,
                number,
                Route.RECEIVE,
                Map.of(
                        "outcome",
                        "SUPPLEMENT",
                        "supplementItems",
                        List.of("COUNCIL_MINUTES", "achievement"),
                        "reason",
                        "Biên bản chưa có chữ ký của chủ tọa"));
        dueJobs.run();

        var paper = reader.paper("canbo.dam-rong", number, "YEU_CAU_BO_SUNG");

        assertThat(reader.pdf("canbo.dam-rong", paper))
                .contains(
                        "/HDHS",
                        "PHIẾUYÊUCẦUBỔSUNG,HOÀNTHIỆNHỒSƠ",
                        "(Lần01)",
                        "Hồsơcủa:ỦybannhândânhuyệnĐamRông.",
                        "Mãhồsơ:" + number,
                        "Thànhphầnhồsơ",
                        "Bảnchứngthực",
                        "Biênbản",
                        "Tómtắtthànhtích,thờigianlậpthànhtích",
                        "Lýdo:Biênbảnchưacóchữkýcủachủtọa",
                        "Thờihạnbổsung:đếnhếtngày",
                        "NGƯỜIHƯỚNGDẪN")
                .doesNotContain("null", "achievement");
        reader.sameWords("canbo.dam-rong", paper);
        reader.readBy(
                paper,
                number,
                List.of("lanhdao.dam-rong", FOCAL_OFFICER),
                List.of("canbo.lam-ha", Route.APPRAISER, Route.OBSERVER));
        assertThat(notice("canbo.dam-rong", "Yêu cầu bổ sung", number))
                .contains("Phiếu yêu cầu bổ sung có ở trang hồ sơ");
        numbered(number);
    }

    /** Given out at once, by whoever guides the unit: no draft, also before the book has given its number. */
    private void numbered(String number) throws IOException {
        var open = reader.paper(FOCAL_OFFICER, number, "YEU_CAU_BO_SUNG");
        assertThat(open.path("draft").asBoolean()).isFalse();
        assertThat(open.path("mayNumber").asBoolean()).isTrue();
        assertThat(reader.pdf(FOCAL_OFFICER, open)).doesNotContain("DỰTHẢO");
        var id = open.path("id").asText();
        var address = "/api/papers/%s/number".formatted(id);
        var today = LocalDate.now(clock).toString();
        officials
                .as("canbo.dam-rong")
                .post(address, Map.of("documentNumber", "15/HDHS", "documentDate", today))
                .expect(403);
        assertThat(officials
                        .as(FOCAL_OFFICER)
                        .get("/giay-to?ve=" + number)
                        .expect(200)
                        .text())
                .contains("Văn bản đã ký ở bước xử lý. Ghi số và ngày")
                .doesNotContain("không còn là dự thảo");
        assertThat(officials
                        .as(FOCAL_OFFICER)
                        .post(
                                address,
                                Map.of(
                                        "documentNumber",
                                        "15/HDHS",
                                        "documentDate",
                                        LocalDate.now(clock).minusDays(1).toString()))
                        .expect(400)
                        .sentence())
                .contains("“Ngày văn bản”");
        assertThat(officials
                        .as(FOCAL_OFFICER)
                        .post(address, Map.of("documentNumber", "15/HDHS", "documentDate", today))
                        .expect(200)
                        .json()
                        .path("number")
                        .asText())
                .isEqualTo("15/HDHS");
        assertThat(reader.pdf("canbo.dam-rong", reader.paper("canbo.dam-rong", number, "YEU_CAU_BO_SUNG")))
                .contains("Số:15/HDHS", "(Lần01)");
        officials
                .as(FOCAL_OFFICER)
                .uploadTo("/api/papers/%s/signed".formatted(id), "", "ban-ky.pdf", Route.PDF)
                .expect(201);
        assertThat(officials
                        .as("canbo.dam-rong")
                        .get("/ho-so/" + number)
                        .expect(200)
                        .text())
                .contains("Ghi số, ngày của văn bản", "số 15/HDHS ngày")
                .doesNotContain("YEU_CAU_BO_SUNG<");
    }

    @Test
    @Order(3)
    @DisplayName(
            "từ chối: bản thảo chỉ cơ quan đầu mối thấy; thủ trưởng ký thì đơn vị có phiếu với số, ngày, lý do bằng lời, người ký")
    void rejection() throws IOException {
        var number = route.submitted(Nominee.household("dam-rong", "K’ Brếu"));
        route.proposeRejection(number);
        dueJobs.run();
        var draft = reader.paper(FOCAL_HEAD, number, "TU_CHOI");
        assertThat(draft.path("draft").asBoolean()).isTrue();
        assertThat(reader.pdf(FOCAL_HEAD, draft)).contains("DỰTHẢO", "Khôngthuộcđốitượng");
        reader.readBy(
                draft,
                number,
                List.of(FOCAL_OFFICER),
                List.of("canbo.dam-rong", "lanhdao.dam-rong", Route.APPRAISER, Route.OBSERVER));

        assertThat(route.shown(FOCAL_HEAD, number, Route.SIGN_REJECTION).toString())
                .as("to be looked at before the signature")
                .contains(draft.path("pdf").asText() + "?inline=true");
        route.complete(
                FOCAL_HEAD,
                number,
                Route.SIGN_REJECTION,
                Map.of("outcome", "APPROVE", "documentNumber", "9/SLĐTBXH", "documentDate", route.today()));
        dueJobs.run();

        for (var desk : List.of(FOCAL_OFFICER, FOCAL_HEAD)) {
            assertThat(officials
                            .as(desk)
                            .get("/giay-to?ve=" + number)
                            .expect(200)
                            .text())
                    .contains("Tải bản đã ký lên: Phiếu từ chối tiếp nhận hồ sơ");
        }
        assertThat(officials
                        .as("canbo.dam-rong")
                        .get("/giay-to?ve=" + number)
                        .expect(200)
                        .text())
                .doesNotContain("Tải bản đã ký lên: Phiếu từ chối");
        var paper = reader.paper("canbo.dam-rong", number, "TU_CHOI");
        assertThat(paper.path("number").asText()).isEqualTo("9/SLĐTBXH");
        assertThat(reader.pdf("canbo.dam-rong", paper))
                .contains(
                        "Số:09/SLĐTBXH",
                        "PHIẾUTỪCHỐITIẾPNHẬNGIẢIQUYẾTHỒSƠ",
                        "Lýdo:Khôngđúngđốitượng.Khôngthuộcđốitượng.",
                        "GIÁMĐỐC",
                        PaperReader.letters(jdbc.queryForObject(
                                "SELECT full_name FROM khenthuong.official WHERE user_id = ?",
                                String.class,
                                FOCAL_HEAD)))
                .doesNotContain("null", "DỰTHẢO", "WRONG_SUBJECT");
        reader.sameWords("canbo.dam-rong", paper);
        reader.readBy(
                paper,
                number,
                List.of("lanhdao.dam-rong", FOCAL_OFFICER),
                List.of("canbo.lam-ha", Route.APPRAISER, Route.OBSERVER));
        assertThat(notice("canbo.dam-rong", "Từ chối tiếp nhận", number)).contains("Phiếu từ chối có ở trang hồ sơ");
    }

    @Test
    @Order(4)
    @DisplayName(
            "số giấy tiếp nhận: nhiều người tiếp nhận cùng lúc, chạy thử, làm hỏng giữa chừng đều không để hở, không trùng")
    void withoutGaps() throws Exception {
        var numbers = Stream.of("bao-lam", "cat-tien", "da-huoai", "da-teh", "don-duong", "duc-trong", "lac-duong")
                .flatMap(unit -> IntStream.rangeClosed(1, 2)
                        .mapToObj(index -> route.submitted(Nominee.official(unit, "Ông Số " + index + " " + unit))))
                .toList();
        var before = lastReceipt();
        var tasks = numbers.stream()
                .map(number -> officials.as(FOCAL_OFFICER).awaitTask(number, Route.RECEIVE))
                .toList();
        officials
                .as(FOCAL_OFFICER)
                .post(
                        "/api/batches/RECEIVE/trial",
                        Map.of("tasks", tasks.stream().map(task -> task.id()).toList()))
                .expect(200);
        assertThat(lastReceipt()).as("a trial takes no number").isEqualTo(before);
        officials
                .as(FOCAL_OFFICER)
                .submit(tasks.get(0), Map.of("outcome", "COMPLETE", "unknown", "x"))
                .expect(400);
        assertThat(lastReceipt()).as("nor does what is refused").isEqualTo(before);

        var receiving = new ArrayList<Callable<Integer>>();
        for (int index = 0; index < tasks.size(); index++) {
            var task = tasks.get(index);
            var officer = index % 2 == 0 ? FOCAL_OFFICER : "canbo2.so-ldtbxh";
            receiving.add(() -> officials
                    .as(officer)
                    .submit(task, Map.of("outcome", "COMPLETE"))
                    .status());
        }
        assertThat(Together.act(receiving)).allMatch(status -> status < 300);

        assertThat(jdbc.queryForList(
                        "SELECT number FROM khenthuong.receipt WHERE agency = 'so-ldtbxh' AND year = 2023 ORDER BY number",
                        Integer.class))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, before + numbers.size())
                        .boxed()
                        .toList());
        dueJobs.run();
    }

    @Test
    @Order(6)
    @DisplayName(
            "lỡ hẹn: chỉ thủ trưởng đầu mối, một lần, ngày làm việc sau hôm nay; đơn vị được báo; giấy, sổ, trang đều theo ngày mới")
    void postponement() throws Exception {
        var number = route.submitted(Nominee.official("di-linh", "Trần Thị Ẩn"));
        route.receive(number);
        onPage = route.submitted(Nominee.official("di-linh", "Trần Văn Trang"));
        route.receive(onPage);
        dueJobs.run();
        var promised = due(number);
        assertThat(postpone(FOCAL_HEAD, number, Map.of()).status())
                .as("before its day")
                .isEqualTo(409);
        clock.set(promised.plusDays(1));

        assertThat(postpone("lanhdao.di-linh", number, Map.of()).status()).isEqualTo(403);
        assertThat(postpone(FOCAL_OFFICER, number, Map.of()).status()).isEqualTo(403);
        assertThat(postpone("lanhdao.lam-ha", number, Map.of()).status()).isEqualTo(404);
        assertThat(postpone(FOCAL_HEAD, number, Map.of("answerDue", promised)).text())
                .contains("Ngày hẹn mới");
        assertThat(postpone(FOCAL_HEAD, number, Map.of("answerDue", LocalDate.of(2023, 9, 24)))
                        .text())
                .contains("là ngày nghỉ");
        assertThat(postpone(FOCAL_HEAD, number, Map.of("answerDue", LocalDate.of(2123, 9, 7)))
                        .status())
                .isBetween(400, 499);
        assertThat(postpone(FOCAL_HEAD, number, Map.of("documentNumber", "không số"))
                        .text())
                .contains("Số văn bản xin lỗi");
        assertThat(due(number)).isEqualTo(promised);

        onThePage();
        assertThat(postpone(FOCAL_HEAD, number, Map.of("documentNumber", "04/pxl"))
                        .expect(400)
                        .sentence())
                .as("given to the dossier of another unit")
                .contains("“Số phiếu xin lỗi” 04/pxl đã dùng cho " + onPage);

        var day = LocalDate.of(2023, 10, 12);
        var statuses = Together.act(
                () -> postpone(FOCAL_HEAD, number, Map.of("answerDue", day)).status(),
                () -> postpone("lanhdao2.so-ldtbxh", number, Map.of("answerDue", day))
                        .status());
        assertThat(statuses).containsExactlyInAnyOrder(204, 409);
        assertThat(postpone(FOCAL_HEAD, number, Map.of()).text()).contains("chỉ hẹn lại một lần");
        dueJobs.run();

        assertThat(due(number)).isEqualTo(day);
        var apology = reader.paper("canbo.di-linh", number, "XIN_LOI_HEN_LAI");
        assertThat(apology.path("number").asText()).isEqualTo("3/PXL");
        assertThat(registered("so-ldtbxh", "3/PXL")).containsExactly(number);
        assertThat(reader.pdf("canbo.di-linh", apology))
                .contains(
                        "Số:03/PXL",
                        "PHIẾUXINLỖIVÀHẸNLẠINGÀYTRẢKẾTQUẢ",
                        "Kínhgửi:ỦybannhândânhuyệnDiLinh",
                        "mãhồsơ:" + number,
                        PaperReader.letters(written(promised)),
                        "Lýdo:Chờýkiếncơquanliênquan",
                        "xinlỗi",
                        "ngày12tháng10năm2023",
                        "Trântrọng./.",
                        "GIÁMĐỐC")
                .doesNotContain("null");
        reader.sameWords("canbo.di-linh", apology);
        reader.readBy(
                apology, number, List.of("lanhdao.di-linh", FOCAL_OFFICER), List.of("canbo.lam-ha", Route.OBSERVER));
        var receipt = reader.paper("canbo.di-linh", number, "GIAY_TIEP_NHAN");
        assertThat(receipt.path("versions")).hasSize(2);
        assertThat(receipt.path("changed").asBoolean()).isFalse();
        assertThat(reader.pdf("canbo.di-linh", receipt))
                .contains(
                        "Hẹntrảkếtquả:" + PaperReader.letters(written(promised)),
                        "Hẹnlạingàytrảkếtquả:ngày12tháng10năm2023(vănbảnxinlỗisố03/PXL",
                        "củaSởLaođộng-ThươngbinhvàXãhội)");
        assertThat(officials.as(FOCAL_OFFICER).get("/so-theo-doi").expect(200).text())
                .contains("12/10/2023");
        assertThat(officials
                        .as("canbo.di-linh")
                        .get("/ho-so/" + number)
                        .expect(200)
                        .text())
                .contains("hạn trả lời: hết ngày 12/10/2023 (hẹn lại; trước đó hẹn", "Xin lỗi, hẹn lại ngày trả lời");
        assertThat(notice("canbo.di-linh", "hẹn lại ngày trả lời", number))
                .contains("Hẹn lại, trả lời chậm nhất: 12/10/2023", "#giay-lap");
    }

    @Test
    @Order(5)
    @DisplayName("thiếu một điều: sự cố nêu tên giấy và điều thiếu, không có giấy rỗng nào")
    void incidents() {
        var supplemented = route.submitted(Nominee.official("da-lat", "Phạm Văn Ước"));
        route.complete(
                FOCAL_OFFICER,
                supplemented,
                Route.RECEIVE,
                Map.of("outcome", "SUPPLEMENT", "supplementItems", List.of("achievement"), "reason", "Chưa rõ"));
        jdbc.update(
                "UPDATE khenthuong.dossier SET supplement = jsonb_set(supplement::jsonb, '{reason}', '\"\"') WHERE number = ?",
                supplemented);
        assertThatThrownBy(dueJobs::run)
                .hasStackTraceContaining(
                        "Giấy tờ “Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ” thiếu “lý do yêu cầu bổ sung”; chưa lập.");
        assertThat(reader.paper("canbo.da-lat", supplemented, "YEU_CAU_BO_SUNG")
                        .path("fault")
                        .asText())
                .contains("lý do yêu cầu bổ sung");

        jdbc.update(
                "UPDATE khenthuong.dossier SET supplement = jsonb_set(supplement::jsonb, '{reason}', '\"Chưa rõ\"') WHERE number = ?",
                supplemented);
        dueJobs.run();
        var received = route.submitted(Nominee.official("bao-loc", "Phạm Thị Ự"));
        route.receive(received);
        jdbc.update("UPDATE khenthuong.receipt SET dossier = 'lost' WHERE dossier = ?", received);
        assertThatThrownBy(dueJobs::run)
                .hasStackTraceContaining(
                        "Giấy tờ “Giấy tiếp nhận hồ sơ và hẹn trả kết quả” thiếu “số giấy tiếp nhận”; chưa lập.");
        jdbc.update("UPDATE khenthuong.receipt SET dossier = ? WHERE dossier = 'lost'", received);
        dueJobs.run();
    }

    /** The form tells all that is wrong at once and keeps what was typed; once it is right the day is another. */
    private void onThePage() {
        var page = "/ho-so/" + onPage;
        assertThat(officials.as(FOCAL_HEAD).get(page).expect(200).text()).contains("id=\"hen-lai\"");
        assertThat(officials.as(FOCAL_OFFICER).get(page).expect(200).text()).doesNotContain("id=\"hen-lai\"");
        var refused = officials
                .as(FOCAL_HEAD)
                .call(
                        "POST",
                        page + "/hen-lai",
                        FORM,
                        "answerDue=31/02/2023&reason=&documentNumber=4/PXL&documentDate=");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("Ngày hẹn mới", "Lý do hẹn lại", "Ngày văn bản xin lỗi", "value=\"4/PXL\"");

        var day = LocalDate.of(2023, 10, 13);
        officials
                .as(FOCAL_HEAD)
                .call(
                        "POST",
                        page + "/hen-lai",
                        FORM,
                        "answerDue=13/10/2023&reason=B%%E1%%BA%%ADn&documentNumber=4/PXL&documentDate=%s"
                                .formatted(VietnameseDates.of(LocalDate.now(clock))));
        assertThat(due(onPage)).isEqualTo(day);
        assertThat(officials.as(FOCAL_HEAD).get(page).expect(200).text()).doesNotContain("id=\"hen-lai\"");
    }

    private Reply postpone(String user, String number, Map<String, ?> other) {
        var answers = new HashMap<String, Object>(Map.of(
                "answerDue",
                LocalDate.of(2023, 10, 12),
                "reason",
                "Chờ ý kiến cơ quan liên quan",
                "documentNumber",
                "3/PXL",
                "documentDate",
                route.today()));
        answers.putAll(other);
        answers.computeIfPresent("answerDue", (key, day) -> day.toString());
        return officials.as(user).post("/api/dossiers/%s/postponement".formatted(number), answers);
    }

    private LocalDate due(String number) {
        return LocalDate.parse(
                route.dossier(number).path("receipt").path("answerDue").asText());
    }

    private int lastReceipt() {
        return jdbc.queryForObject(
                "SELECT coalesce(max(last), 0) FROM khenthuong.receipt_series WHERE agency = 'so-ldtbxh' AND year = 2023",
                Integer.class);
    }

    private static String written(LocalDate day) {
        return PaperWording.date(day);
    }

    private String notice(String user, String kind, String number) {
        return StreamSupport.stream(
                        officials
                                .as(user)
                                .get("/api/notices")
                                .expect(200)
                                .json()
                                .spliterator(),
                        false)
                .map(JsonNode::toString)
                .filter(text -> text.contains(kind) && text.contains(number))
                .findFirst()
                .orElse("");
    }

    private List<String> registered(String issuer, String number) {
        return jdbc.queryForList(
                "SELECT unnest(matters) FROM khenthuong.paper_number WHERE issuer = ? AND number = ?",
                String.class,
                issuer,
                number);
    }
}
