package vn.khenthuong.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.web.util.HtmlUtils;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.support.AnewAfterwards;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

@IntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@DisplayName("Gia hạn và đóng đợt bằng nút trên trang theo dõi")
class RoundButtonsIT {

    private static final String HEAD = "lanhdao.so-noi-vu";
    private static final List<String> OTHERS = List.of(
            "canbo.so-noi-vu",
            "lanhdao.so-ldtbxh",
            "lanhdao.di-linh",
            "canbo.di-linh",
            "chutich.ubnd",
            "giamsat",
            "quantri");
    private static final String BOARD = "/theo-doi/SK2023";
    private static final String EXTEND = BOARD + "/gia-han";
    private static final String PREVIEW = EXTEND + "/xem-truoc";
    private static final String CLOSE = BOARD + "/dong-dot";
    private static final Pattern SEEN = Pattern.compile("name=\"seen\"[^>]*value=\"([^\"]+)\"");
    private static final String[] UNIT_TASKS = {"userTask_prepareDossier", "userTask_approveByUnit"};

    private final Officials officials;
    private final DueJobs dueJobs;
    private final TaskService tasks;
    private final EngineAsSystem engine;
    private final Journal journal;
    private final JdbcClient jdbc;
    private Browser head;

    @Autowired
    RoundButtonsIT(
            Officials officials,
            DueJobs dueJobs,
            TaskService tasks,
            EngineAsSystem engine,
            Journal journal,
            JdbcClient jdbc) {
        this.officials = officials;
        this.dueJobs = dueJobs;
        this.tasks = tasks;
        this.engine = engine;
        this.journal = journal;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void signIn() {
        head = as(HEAD);
    }

    @Test
    @DisplayName("chỉ lãnh đạo cơ quan thẩm định thấy nút; trong Cockpit không ai thấy")
    void buttons() {
        assertThat(head.get(BOARD).body()).contains("Gia hạn đợt", "Đóng đợt sớm");
        assertThat(head.get(BOARD + "/the").body()).doesNotContain("Gia hạn đợt", "Đóng đợt sớm");
        for (var other : OTHERS) {
            assertThat(as(other).get(BOARD).body())
                    .as(other)
                    .contains("Theo dõi đợt SK2023")
                    .doesNotContain("Gia hạn đợt", "Đóng đợt sớm");
        }
    }

    @Test
    @DisplayName("người khác bị từ chối ở mọi trang, cả khi gửi đúng mẫu; không có gì thay đổi")
    void refused() {
        var before = state();
        var answers = closing(confirmation("30/06/2023", null));
        for (var other : OTHERS) {
            var browser = as(other);
            for (var page : List.of(EXTEND, CLOSE)) {
                assertThat(browser.get(page).statusCode()).as(other + page).isEqualTo(403);
            }
            browser.get(BOARD);
            for (var page : List.of(EXTEND, PREVIEW, EXTEND + "/sua", CLOSE)) {
                var answer = browser.submit(page, answers);
                assertThat(answer.statusCode()).as(other + page).isEqualTo(403);
                assertThat(answer.body()).as(other + page).contains("Chỉ lãnh đạo cơ quan thẩm định (Sở Nội vụ)");
            }
        }
        assertThat(new Browser(officials.address()).get(CLOSE).uri().getPath()).isEqualTo("/dang-nhap");
        assertThat(state()).isEqualTo(before);
    }

    @Test
    @DisplayName("đợt không có: 404; thiếu mã chống giả mạo: 403, không có gì thay đổi")
    void unknownOrForged() {
        var before = state();
        var answers = closing(confirmation("30/06/2023", null));
        for (var page : List.of("/gia-han", "/gia-han/xem-truoc", "/gia-han/sua", "/dong-dot")) {
            assertThat(head.submit("/theo-doi/KHONGCO" + page, answers).statusCode())
                    .as(page)
                    .isEqualTo(404);
        }
        assertThat(head.get("/theo-doi/KHONGCO/gia-han").statusCode()).isEqualTo(404);
        assertThat(head.get("/theo-doi/KHONGCO/dong-dot").statusCode()).isEqualTo(404);
        for (var page : List.of(EXTEND, CLOSE)) {
            head.forgetToken();
            assertThat(head.submit(page, answers).statusCode()).as(page).isEqualTo(403);
        }
        assertThat(state()).isEqualTo(before);
    }

    @Test
    @DisplayName("nhập sai thì mọi lỗi được nói một lần, điều đã nhập còn đó; không có gì thay đổi")
    void errors() {
        var before = state();
        for (var page : List.of(PREVIEW, EXTEND)) {
            head.get(EXTEND);
            var seen = seen(head.get(CLOSE).body());
            assertThat(wrong(page, extension("khong-co", "mai", "văn thư", "30/02/2023", seen)))
                    .as(page)
                    .contains(
                            "Không có đơn vị nào mã “khong-co”",
                            "“Hạn đề nghị” phải là một ngày có thật",
                            "“Ngày văn bản” phải là một ngày có thật",
                            "“Số văn bản” gồm chữ số, dấu gạch chéo")
                    .contains("value=\"mai\"", "value=\"văn thư\"", "value=\"30/02/2023\"")
                    .doesNotContain("Cần nhập");
            assertThat(wrong(page, extension("", "", " ", "", seen)))
                    .contains("Cần nhập “Hạn đề nghị”.", "Cần nhập “Số văn bản”.", "Cần nhập “Ngày văn bản”.");
            assertThat(wrong(page, extension("", "01/06/2023", "12/UBND", "16/05/2023", seen)))
                    .contains("không được rút ngắn hạn đề nghị", "“Ngày văn bản” (16/05/2023)");
        }
        var seen = seen(head.get(CLOSE).body());
        assertThat(wrong(CLOSE, Map.of("documentNumber", "văn thư", "documentDate", "30/02/2023", "seen", seen)))
                .contains("“Số văn bản” gồm chữ số", "“Ngày văn bản” phải là một ngày có thật")
                .contains("value=\"văn thư\"", "value=\"30/02/2023\"")
                .doesNotContain("Cần nhập");
        assertThat(wrong(CLOSE, Map.of("seen", seen))).contains("Cần nhập “Số văn bản”.", "Cần nhập “Ngày văn bản”.");
        assertThat(state()).isEqualTo(before);
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "gia hạn: xem trước đúng những gì thay đổi, sửa lại được, xác nhận thì làm và ghi nhật ký cùng văn bản")
    void extend() {
        dossiers();
        grant("dam-rong", "2023-07-31");
        dueJobs.run();
        var units = Long.parseLong(
                found(head.submit(PREVIEW, proposal("", "30/06/2023")).body(), "(\\d+) đơn vị<"));

        var preview = head.submit(PREVIEW, proposal("", "30/06/2023"));

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body())
                .contains("24:00 ngày 15/06/2023", "<strong>24:00 ngày 30/06/2023</strong>")
                .contains("; 1 đơn vị giữ hạn riêng muộn hơn", ">2 nhiệm vụ", ">24:00 ngày 31/07/2023<")
                .contains("văn bản số 12/UBND-VX ngày 15/05/2023");
        assertThat(units).isEqualTo(37);
        assertThat(head.submit(PREVIEW, proposal("dam-rong", "31/08/2023")).body())
                .contains(">24:00 ngày 31/07/2023<", ">1 đơn vị<", ">1 nhiệm vụ", "Huyện Đam Rông");
        assertThat(head.submit(EXTEND + "/sua", proposal("dam-rong", "31/08/2023"))
                        .body())
                .contains("value=\"31/08/2023\"", "value=\"12/UBND-VX\"")
                .containsPattern("value=\"dam-rong\"[^>]*selected");
        assertThat(head.get(BOARD).body()).contains("<strong>15/06/2023</strong>");

        var before = dueDates();
        var done = head.submit(EXTEND, confirmation("30/06/2023", seen(preview.body())));
        dueJobs.run();

        assertThat(done.uri().getPath()).isEqualTo(BOARD);
        assertThat(done.body()).contains("Đã gia hạn đợt.", "<strong>30/06/2023</strong>");
        assertThat(dueDates().entrySet().stream().filter(one -> !one.getValue().equals(before.get(one.getKey()))))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.getValue())
                        .isEqualTo(Deadline.endOf(LocalDate.of(2023, 6, 30))
                                .instant()
                                .toEpochMilli()));
        assertThat(lines("EXTENDED"))
                .filteredOn(line -> line.reason().contains("các đơn vị"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.actor()).isEqualTo(HEAD);
                    assertThat(line.reason())
                            .isEqualTo(
                                    "Hạn đề nghị của các đơn vị dời đến 24:00 ngày 30/06/2023 theo văn bản số 12/UBND-VX ngày 15/05/2023.");
                });
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "đóng sớm: số hồ sơ xem trước là số hồ sơ hết hạn; ghi nhật ký cùng văn bản; đóng lần nữa thì được báo")
    void close() {
        dossiers();
        var page = head.get(CLOSE);
        assertThat(page.body())
                .contains("<strong>3 hồ sơ của 2 đơn vị</strong>")
                .doesNotContain("Đỗ Văn Đạt", "Ka Hương");

        var done = head.submit(CLOSE, closing(Map.of("seen", seen(page.body()))));
        dueJobs.run();

        assertThat(done.uri().getPath()).isEqualTo(BOARD);
        assertThat(done.body()).contains("Đã đóng đợt.").doesNotContain("Gia hạn đợt", "Đóng đợt sớm");
        assertThat(jdbc.sql("SELECT count(*) FROM khenthuong.dossier WHERE round = 'SK2023' AND state = 'EXPIRED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        assertThat(lines("CLOSED")).singleElement().satisfies(line -> {
            assertThat(line.actor()).isEqualTo(HEAD);
            assertThat(line.reason()).isEqualTo("Đóng đợt trước hạn theo văn bản số 12/UBND-VX ngày 15/05/2023.");
        });

        var again = head.submit(CLOSE, closing(Map.of("seen", seen(page.body()))));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Đợt SK2023 đã đóng, không nhận thêm đề nghị.");
        assertThat(head.get(CLOSE).statusCode()).isEqualTo(409);
        assertThat(head.get(EXTEND).statusCode()).isEqualTo(409);
        assertThat(lines("CLOSED")).hasSize(1);
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "người khác gia hạn trong lúc xem: 409, nói hạn nay là bao giờ, giữ điều đã nhập; không có gì thay đổi")
    void stale() {
        var preview = seen(head.submit(PREVIEW, proposal("", "30/06/2023")).body());
        var closingPage = seen(head.get(CLOSE).body());
        grant("dam-rong", "2023-06-20");
        var before = state();

        var extended = head.submit(EXTEND, confirmation("30/06/2023", preview));
        assertThat(extended.statusCode()).isEqualTo(409);
        assertThat(extended.body())
                .contains("Hạn đề nghị của đợt SK2023 vừa được người khác dời, nay là 24:00 ngày 20/06/2023")
                .contains("value=\"30/06/2023\"", "hạn riêng: 24:00 ngày 20/06/2023");
        assertThat(head.submit(EXTEND, confirmation("30/06/2023", null)).statusCode())
                .isEqualTo(409);
        var closed = head.submit(CLOSE, closing(Map.of("seen", closingPage)));
        assertThat(closed.statusCode()).isEqualTo(409);
        assertThat(closed.body()).contains("vừa được người khác dời", "value=\"12/UBND-VX\"", "1 đơn vị có hạn riêng");
        assertThat(state()).isEqualTo(before);

        var fresh = seen(closed.body());
        assertThat(head.submit(CLOSE, closing(Map.of("seen", fresh))).body()).contains("Đã đóng đợt.");
    }

    /** Di Linh: a draft, one waiting for its head, one submitted; Đam Rông: a draft. */
    private void dossiers() {
        DossierInTransit.open(officials, "Đỗ Văn Đạt");
        DossierInTransit.open(officials, "Ka Hương").uploadPapers().prepare("068185000123");
        DossierInTransit.open(officials, "Lê Thị Hòa")
                .uploadPapers()
                .prepare("068185000456")
                .sign();
        officials
                .as("canbo.dam-rong")
                .start(
                        "nomination",
                        Map.of(
                                "roundCode", "SK2023",
                                "nomineeType", "INDIVIDUAL",
                                "nomineeName", "K'Brẻo",
                                "criteriaGroup", "OFFICIAL",
                                "awardForm", "BANG_KHEN_TINH"))
                .expect(200);
    }

    private void grant(String unit, String day) {
        officials
                .as(HEAD)
                .post(
                        "/api/rounds/SK2023/extension",
                        Map.of(
                                "unit",
                                unit,
                                "deadline",
                                day,
                                "documentNumber",
                                "11/UBND-VX",
                                "documentDate",
                                "2023-05-15"))
                .expect(200);
    }

    private static Map<String, String> proposal(String unit, String deadline) {
        return extension(unit, deadline, "12/UBND-VX", "15/05/2023", null);
    }

    private static Map<String, String> confirmation(String deadline, String seen) {
        return extension("", deadline, "12/UBND-VX", "15/05/2023", seen);
    }

    private static Map<String, String> extension(
            String unit, String deadline, String number, String date, String seen) {
        var fields = new HashMap<>(
                Map.of("unit", unit, "deadline", deadline, "documentNumber", number, "documentDate", date));
        if (seen != null) {
            fields.put("seen", seen);
        }
        return fields;
    }

    private static Map<String, String> closing(Map<String, String> more) {
        var fields = new HashMap<>(Map.of("documentNumber", "12/UBND-VX", "documentDate", "15/05/2023"));
        fields.putAll(more);
        return fields;
    }

    private String wrong(String page, Map<String, String> fields) {
        var answer = head.submit(page, fields);
        assertThat(answer.statusCode()).as(page).isEqualTo(400);
        assertThat(answer.body()).contains("role=\"alert\"");
        return answer.body();
    }

    private static String seen(String page) {
        return HtmlUtils.htmlUnescape(found(page, SEEN.pattern()));
    }

    private static String found(String page, String pattern) {
        var match = Pattern.compile(pattern).matcher(page);
        assertThat(match.find()).as("%s in %s", pattern, page).isTrue();
        return match.group(1);
    }

    /** Whatever extending and closing would change. */
    private List<Object> state() {
        return List.of(
                officials.as("giamsat").get("/api/rounds/SK2023").expect(200).text(),
                jdbc.sql("SELECT unit, deadline FROM khenthuong.round_unit_deadline ORDER BY round, unit")
                        .query()
                        .listOfRows(),
                lines("EXTENDED"),
                lines("CLOSED"));
    }

    private List<JournalEntry> lines(String step) {
        return journal.of("SK2023").stream()
                .filter(line -> line.step().equals(step))
                .toList();
    }

    private Map<String, Long> dueDates() {
        var open = engine.call(() -> tasks.createTaskQuery()
                .processDefinitionKey("nomination")
                .taskDefinitionKeyIn(UNIT_TASKS)
                .list());
        var dates = new HashMap<String, Long>();
        for (Task task : open) {
            dates.put(task.getId(), task.getDueDate().getTime());
        }
        return dates;
    }

    private Browser as(String user) {
        return new Browser(officials.address()).signIn(user);
    }
}
