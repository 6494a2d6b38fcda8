package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;

@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@DisplayName("Xử lý hàng loạt: làm thử không đổi gì, làm thật từng việc một, không vượt quyền ai")
class BatchIT {

    private static final String RECEIVE = "/api/batches/RECEIVE";
    private static final List<String> UNITS = List.of("lam-ha", "lac-duong", "don-duong");

    @Autowired
    private Officials officials;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DueJobs dueJobs;

    private Route route;
    private final List<String> numbers = new ArrayList<>();
    private List<String> tasks;

    @BeforeAll
    void threeSubmitted() {
        route = new Route(officials, clock, "SK2023");
        UNITS.forEach(unit -> numbers.add(route.submitted(Nominee.official(unit, "Người của " + unit))));
        tasks = numbers.stream()
                .map(number ->
                        route.task(Route.FOCAL_OFFICER, number, Route.RECEIVE).id())
                .toList();
    }

    @Test
    @Order(1)
    @DisplayName("danh sách đang chờ: việc của người hỏi, kèm số hồ sơ, tên, đơn vị")
    void waiting() {
        var waiting = officials
                .as(Route.FOCAL_OFFICER)
                .get(RECEIVE + "/waiting")
                .expect(200)
                .json();

        assertThat(waiting)
                .extracting(item -> item.path("number").asText())
                .containsExactlyInAnyOrderElementsOf(numbers);
        assertThat(waiting)
                .allSatisfy(item -> assertThat(item.path("nominee").asText()).startsWith("Người của "));
        assertThat(waitingSteps(Route.FOCAL_OFFICER)).containsExactly("SIGN 0", "RECEIVE 3", "REVIEW 0", "APPRAISE 0");
        assertThat(waitingSteps("canbo.di-linh")).containsExactly("SIGN 0", "RECEIVE 0", "REVIEW 0", "APPRAISE 0");
        assertThat(officials
                        .as("canbo.di-linh")
                        .get(RECEIVE + "/waiting")
                        .expect(200)
                        .json())
                .isEmpty();
    }

    @Test
    @Order(2)
    @DisplayName("làm thử: bao nhiêu được, bao nhiêu không và vì sao; hồ sơ, việc và nhật ký y nguyên")
    void trialChangesNothing() {
        var lines = auditLines();
        var chosen = new ArrayList<>(tasks);
        chosen.add("khong-co-viec-nay");

        var answer = post(Route.FOCAL_OFFICER, RECEIVE + "/trial", chosen)
                .expect(200)
                .json();

        assertThat(answer.path("accepted").asInt()).isEqualTo(3);
        assertThat(answer.path("refused").asInt()).isEqualTo(1);
        assertThat(reasons(answer))
                .singleElement()
                .satisfies(reason -> assertThat(reason)
                        .startsWith("Việc này không còn chờ bạn ở bước “Tiếp nhận hồ sơ”")
                        .contains("Hãy mở lại trang"));
        assertThat(states()).containsOnly("SUBMITTED");
        assertThat(auditLines()).isEqualTo(lines);
        assertThat(tasks)
                .allSatisfy(task -> assertThat(jdbc.queryForObject(
                                "SELECT count(*) FROM act_ru_task WHERE id_ = ?", Integer.class, task))
                        .isEqualTo(1));
    }

    /** The row in the middle is moved behind the engine's back, so its feature refuses what the form allows. */
    @Test
    @Order(3)
    @DisplayName("làm thử: hồ sơ bị từ chối giữa chừng không kéo theo hồ sơ sau")
    void refusedInTheMiddle() {
        jdbc.update("UPDATE khenthuong.dossier SET state = 'REVIEWED' WHERE number = ?", numbers.get(1));
        try {
            var answer = post(Route.FOCAL_OFFICER, RECEIVE + "/trial", tasks)
                    .expect(200)
                    .json();

            assertThat(answer.path("items"))
                    .extracting(item -> item.path("accepted").asBoolean())
                    .containsExactly(true, false, true);
            assertThat(reasons(answer))
                    .hasSize(1)
                    .allSatisfy(reason -> assertThat(reason).isNotBlank().doesNotContain("Có lỗi của hệ thống"));
            assertThat(states()).containsExactly("SUBMITTED", "REVIEWED", "SUBMITTED");
        } finally {
            jdbc.update("UPDATE khenthuong.dossier SET state = 'SUBMITTED' WHERE number = ?", numbers.get(1));
        }
    }

    @Test
    @Order(3)
    @DisplayName("người không được giao: không việc nào được, không gì thay đổi")
    void strangers() {
        for (var stranger : List.of("canbo.di-linh", "giamsat", "lanhdao.so-ldtbxh", "quantri", "canbo.so-noi-vu")) {
            for (var path : List.of(RECEIVE, RECEIVE + "/trial")) {
                var answer = post(stranger, path, tasks).expect(200).json();
                assertThat(answer.path("accepted").asInt()).as(stranger).isZero();
                assertThat(answer.path("items"))
                        .allSatisfy(item ->
                                assertThat(item.path("nominee").isNull()).isTrue());
            }
        }
        assertThat(states()).containsOnly("SUBMITTED");
    }

    @Test
    @Order(4)
    @DisplayName("yêu cầu vô lý: câu tiếng Việt, không gì thay đổi")
    void absurd() {
        Refused.with(post(Route.FOCAL_OFFICER, RECEIVE, List.of()), 400);
        Refused.with(post(Route.FOCAL_OFFICER, RECEIVE, List.of("' OR 1=1")), 400);
        var tooMany = new ArrayList<String>();
        for (int one = 0; one <= 200; one++) {
            tooMany.add("viec-" + one);
        }
        Refused.with(post(Route.FOCAL_OFFICER, RECEIVE, tooMany), 400);
        Refused.with(post(Route.FOCAL_OFFICER, "/api/batches/DECIDE", tasks), 404);
        Refused.with(officials.as(Route.FOCAL_OFFICER).post(RECEIVE, Map.of()), 400);
        assertThat(states()).containsOnly("SUBMITTED");
    }

    @Test
    @Order(5)
    @DisplayName("việc đồng nghiệp đã nhận thì không; các việc khác vẫn làm, mỗi việc một dòng nhật ký")
    void eachOnItsOwn() {
        jdbc.update("UPDATE act_ru_task SET assignee_ = 'lanhdao.so-ldtbxh' WHERE id_ = ?", tasks.get(0));

        var answer = post(Route.FOCAL_OFFICER, RECEIVE, tasks).expect(200).json();

        assertThat(answer.path("accepted").asInt()).isEqualTo(2);
        assertThat(states()).containsExactly("SUBMITTED", "RECEIVED", "RECEIVED");
        for (var number : numbers.subList(1, 3)) {
            assertThat(jdbc.queryForObject(
                            "SELECT count(*) FROM khenthuong.audit_entry"
                                    + " WHERE subject = ? AND step = ? AND actor = ? AND outcome = 'COMPLETE'",
                            Integer.class,
                            number,
                            Route.RECEIVE,
                            Route.FOCAL_OFFICER))
                    .isEqualTo(1);
        }
        var batch = jdbc.queryForObject(
                "SELECT subject FROM khenthuong.audit_entry WHERE step = 'BATCH_RECEIVE' AND actor = ?",
                String.class,
                Route.FOCAL_OFFICER);
        assertThat(batch).matches("LOAT-\\d{6}");
        assertThat(jdbc.queryForList(
                        "SELECT subject FROM khenthuong.audit_entry WHERE occasion = ? AND step = ? ORDER BY id",
                        String.class,
                        batch,
                        Route.RECEIVE))
                .isEqualTo(numbers.subList(1, 3));
    }

    @Test
    @Order(6)
    @DisplayName("gửi lần nữa: từng việc được báo là đã xong, không làm hai lần")
    void twice() {
        var lines = auditLines();

        var answer = post(Route.FOCAL_OFFICER, RECEIVE, tasks.subList(1, 3))
                .expect(200)
                .json();

        assertThat(answer.path("accepted").asInt()).isZero();
        assertThat(reasons(answer)).hasSize(2);
        assertThat(auditLines()).isEqualTo(lines);
    }

    @Test
    @Order(7)
    @DisplayName("trang: các bước với số việc, nút kiểm tra")
    void page() {
        var page =
                officials.as(Route.FOCAL_OFFICER).get("/xu-ly-loat").expect(200).text();
        assertThat(page).contains("Thẩm tra hồ sơ (2)").contains("Tiếp nhận hồ sơ (0)");
        officials.as(Route.FOCAL_OFFICER).get("/xu-ly-loat?buoc=DECIDE").expect(404);
    }

    @Test
    @Order(8)
    @DisplayName("thẩm tra rồi thẩm định cả ba hồ sơ, mỗi bước một lần")
    void reviewedAndAppraised() {
        jdbc.update("UPDATE act_ru_task SET assignee_ = NULL WHERE id_ = ?", tasks.get(0));
        assertAllDone(post(Route.FOCAL_OFFICER, RECEIVE, tasks.subList(0, 1)), 1);
        assertAllDone(post(Route.FOCAL_OFFICER, "/api/batches/REVIEW", at(Route.FOCAL_OFFICER, Route.REVIEW)), 3);
        assertThat(states()).containsOnly("REVIEWED");
        route.closeRound();
        dueJobs.run();
        route.listed(route.list(1), numbers);
        dueJobs.run();

        assertAllDone(post(Route.APPRAISER, "/api/batches/APPRAISE/trial", at(Route.APPRAISER, Route.APPRAISE)), 3);
        assertThat(states()).containsOnly("LISTED");
        assertAllDone(post(Route.APPRAISER, "/api/batches/APPRAISE", at(Route.APPRAISER, Route.APPRAISE)), 3);
        assertThat(states()).containsOnly("APPRAISED");
    }

    @Test
    @Order(0)
    @DisplayName(
            "ký một Tờ trình trên trang: sai số thì nói một lần, còn nguyên số, ngày và hồ sơ đã chọn; xác nhận nêu Tờ trình sắp ký")
    void oneDocumentOnThePage() {
        var signed = List.of(
                route.prepared(Nominee.village("bao-loc", "Thôn Một")),
                route.prepared(Nominee.household("bao-loc", "Hộ Hai")));
        var tasks = signed.stream()
                .map(number ->
                        route.task("lanhdao.bao-loc", number, Route.APPROVE).id())
                .toList();

        var wrong = page(tasks, "45", "15/05/2023", "").expect(400).text();
        assertThat(wrong).containsOnlyOnce("“Số Tờ trình” gồm chữ số").contains("value=\"45\"", "value=\"15/05/2023\"");
        assertThat(wrong.indexOf("“Số Tờ trình” gồm chữ số")).isLessThan(wrong.indexOf("id=\"so-to-trinh\""));
        assertThat(tasks).allSatisfy(task -> assertThat(wrong).containsPattern("value=\"" + task + "\"[^>]* checked"));

        var day = page(tasks, "45/TTr-UBND", "hôm qua", "").expect(400).text();
        assertThat(day)
                .containsOnlyOnce("“Ngày Tờ trình” phải là một ngày có thật")
                .contains("value=\"hôm qua\"");

        var tried = page(tasks, "45/TTr-UBND", "15/5/2023", "").expect(200).text();
        assertThat(tried)
                .contains("Ký Tờ trình số 45/TTr-UBND ngày 15/05/2023 cho 02 hồ sơ")
                .contains("Chọn lại");

        var again =
                page(tasks, "45/TTr-UBND", "15/5/2023", "&lai=true").expect(200).text();
        assertThat(again)
                .contains("value=\"45/TTr-UBND\"", "value=\"15/5/2023\"")
                .doesNotContain("cho 02 hồ sơ");
        assertThat(tasks).allSatisfy(task -> assertThat(again).containsPattern("value=\"" + task + "\"[^>]* checked"));

        var gone = page(List.of("khong-co-viec-nay"), "45/TTr-UBND", "15/5/2023", "")
                .expect(200)
                .text();
        assertThat(gone).contains("Chọn lại", "class=\"loi\"").doesNotContain("class=\"tin\"", "Xác nhận:");
        assertThat(signed).allSatisfy(number -> assertThat(route.state(number)).isEqualTo("PREPARED"));
    }

    private Reply page(List<String> tasks, String number, String date, String more) {
        var chosen = tasks.stream().map("&viec="::concat).collect(Collectors.joining());
        return officials
                .as("lanhdao.bao-loc")
                .call(
                        "POST",
                        "/xu-ly-loat/kiem-tra",
                        "application/x-www-form-urlencoded",
                        "buoc=SIGN&number=%s&date=%s"
                                        .formatted(
                                                URLEncoder.encode(number, StandardCharsets.UTF_8),
                                                URLEncoder.encode(date, StandardCharsets.UTF_8))
                                + chosen
                                + more);
    }

    private List<String> at(String userId, String step) {
        return numbers.stream()
                .map(number -> route.task(userId, number, step).id())
                .toList();
    }

    private static void assertAllDone(Reply reply, int dossiers) {
        var answer = reply.expect(200).json();
        assertThat(answer.path("accepted").asInt()).as(answer.toString()).isEqualTo(dossiers);
        assertThat(answer.path("refused").asInt()).isZero();
    }

    private Reply post(String userId, String path, List<String> chosen) {
        return officials.as(userId).post(path, Collections.singletonMap("tasks", chosen));
    }

    private List<String> states() {
        return numbers.stream()
                .map(number -> jdbc.queryForObject(
                        "SELECT state FROM khenthuong.dossier WHERE number = ?", String.class, number))
                .toList();
    }

    private List<String> waitingSteps(String userId) {
        var steps = officials.as(userId).get("/api/batches").expect(200).json();
        return StreamSupport.stream(steps.spliterator(), false)
                .map(step ->
                        step.path("step").asText() + " " + step.path("waiting").asInt())
                .toList();
    }

    private int auditLines() {
        return jdbc.queryForObject("SELECT count(*) FROM khenthuong.audit_entry", Integer.class);
    }

    private static List<String> reasons(JsonNode answer) {
        var reasons = new ArrayList<String>();
        answer.path("items").forEach(item -> {
            if (!item.path("accepted").asBoolean()) {
                reasons.add(item.path("reason").asText());
            }
        });
        return reasons;
    }
}
