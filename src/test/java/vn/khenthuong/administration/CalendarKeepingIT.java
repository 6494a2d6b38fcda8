package vn.khenthuong.administration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.calendar.WorkingDays;
import vn.khenthuong.document.internal.SampleFiles;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.Nominees;
import vn.khenthuong.support.AnewAfterwards;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Official;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;

@IntegrationTest
@DisplayName("Quản trị viên giữ lịch làm việc")
class CalendarKeepingIT {

    private static final String API = "/api/calendar/2023";
    private static final String PAGE = "/quan-tri/lich/2023";
    private static final String ROUND = "SK2023";
    private static final String RECEIVE = "userTask_receiveDossier";
    private static final String REVIEW = "userTask_reviewDossier";
    private static final String SUPPLEMENT = "userTask_supplementDossier";
    private static final String PREPARE = "userTask_prepareDossier";
    private static final LocalDate MONDAY = LocalDate.of(2023, 6, 12);
    private static final String WEDNESDAY = "2023-06-14";

    @Autowired
    private Officials officials;

    @Autowired
    private MutableClock clock;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService management;

    @Autowired
    private DossierView dossiers;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void threeDaysBeforeTheUnitDeadline() {
        clock.set(MONDAY);
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "thêm ngày nghỉ: hạn theo ngày làm việc, hạn bổ sung cùng hẹn giờ dời một ngày; hạn của đơn vị đứng yên; bỏ đi thì về chỗ cũ")
    void deadlinesFollow() {
        var draft = started("lam-ha", "Phòng Nội vụ");
        var received = submitted("di-linh", "Phòng Văn hóa");
        var reviewed = submitted("dam-rong", "Phòng Tài chính");
        act(reviewed, RECEIVE, Map.of("outcome", "COMPLETE"));
        var supplemented = submitted("da-lat", "Phòng Kinh tế");
        act(
                supplemented,
                RECEIVE,
                Map.of(
                        "outcome",
                        "SUPPLEMENT",
                        "reason",
                        "Thiếu trang",
                        "supplementItems",
                        List.of("COUNCIL_MINUTES")));
        assertDue(draft, PREPARE, "2023-06-15");
        assertDue(received, RECEIVE, "2023-06-19");
        assertDue(reviewed, REVIEW, "2023-06-26");
        assertSupplementDue(supplemented, "2023-06-19");

        var administrator = officials.as("quantri");
        var added = with(WEDNESDAY);
        var trial = administrator.put(API + "?trial=true", added).expect(200).json();
        assertThat(subjects(trial)).contains(received, reviewed, supplemented).doesNotContain(draft);
        assertDue(received, RECEIVE, "2023-06-19");
        assertThat(version()).isEqualTo(trial.path("calendar").path("version").asInt() - 1);

        var done = publish(added);
        assertThat(done.path("movedCount").asInt())
                .isEqualTo(trial.path("movedCount").asInt());
        assertDue(draft, PREPARE, "2023-06-15");
        assertDue(received, RECEIVE, "2023-06-20");
        assertDue(reviewed, REVIEW, "2023-06-27");
        assertSupplementDue(supplemented, "2023-06-20");
        assertThat(workingDays.isWorkingDay(LocalDate.parse(WEDNESDAY))).isFalse();
        var later = submitted("lam-ha", "Phòng Tư pháp");
        assertDue(later, RECEIVE, "2023-06-20");

        var lines = journal.of("LICH-2023");
        assertThat(lines).last().satisfies(line -> {
            assertThat(line.actor()).isEqualTo("quantri2");
            assertThat(line.outcome()).isEqualTo("CHANGED");
            assertThat(line.reason()).contains("Xác nhận đề nghị của");
            assertThat(line.reason())
                    .contains(
                            "văn bản số 15/VPCP ngày 01/06/2023",
                            "căn cứ trước đó: Bộ luật Lao động 2019",
                            "14/06/2023",
                            "Ngày làm việc → Nghỉ lễ",
                            "Số hạn đang chạy đã dời: "
                                    + done.path("movedCount").asInt());
        });

        publish(without(WEDNESDAY));
        assertDue(draft, PREPARE, "2023-06-15");
        assertDue(received, RECEIVE, "2023-06-19");
        assertDue(reviewed, REVIEW, "2023-06-26");
        assertDue(later, RECEIVE, "2023-06-19");
        assertSupplementDue(supplemented, "2023-06-19");
        assertThat(workingDays.isWorkingDay(LocalDate.parse(WEDNESDAY))).isTrue();
    }

    @Test
    @AnewAfterwards
    @DisplayName("đứt giữa chừng thì không gì đổi: lịch, hạn, hẹn giờ, nhật ký")
    void allOrNothing() {
        var received = submitted("di-linh", "Phòng Văn hóa");
        var before = calendar();
        jdbc.sql("""
                        CREATE FUNCTION khenthuong.cut_off() RETURNS trigger LANGUAGE plpgsql AS
                        $$ BEGIN RAISE EXCEPTION 'cut off'; END $$""").update();
        jdbc.sql("CREATE TRIGGER cut_off BEFORE INSERT ON khenthuong.audit_entry FOR EACH ROW"
                        + " WHEN (new.subject LIKE 'LICH-%') EXECUTE FUNCTION khenthuong.cut_off()")
                .update();
        try {
            officials.as("quantri").put(API, with(WEDNESDAY)).expect(500);
            assertThat(officials
                            .as("quantri2")
                            .get("/api/calendar/changes")
                            .expect(200)
                            .json())
                    .isEmpty();
            jdbc.sql("ALTER TABLE khenthuong.audit_entry DISABLE TRIGGER cut_off")
                    .update();
            var proposed = proposed(with(WEDNESDAY));
            jdbc.sql("ALTER TABLE khenthuong.audit_entry ENABLE TRIGGER cut_off")
                    .update();
            officials
                    .as("quantri2")
                    .post("/api/calendar/changes/" + proposed + "/confirmation", Map.of())
                    .expect(500);
        } finally {
            jdbc.sql("DROP TRIGGER cut_off ON khenthuong.audit_entry").update();
            jdbc.sql("DROP FUNCTION khenthuong.cut_off()").update();
        }

        assertThat(calendar()).isEqualTo(before);
        assertDue(received, RECEIVE, "2023-06-19");
        assertThat(workingDays.isWorkingDay(LocalDate.parse(WEDNESDAY))).isTrue();
        assertThat(journal.of("LICH-2023")).extracting(JournalEntry::outcome).containsExactly("PROPOSED");
    }

    @Test
    @AnewAfterwards
    @DisplayName("hai quản trị viên: người sau nhận 409 bằng tiếng Việt, không gì đổi")
    void theSecondIsTold() {
        var stale = with("2023-06-15");
        officials.as("quantri").put(API, with(WEDNESDAY)).expect(200);
        var afterFirst = calendar();

        var refused = officials.as("quantri").put(API, stale).expect(409);

        assertThat(refused.sentence()).contains("vừa được người khác thay đổi");
        assertThat(calendar()).isEqualTo(afterFirst);
        assertThat(page("quantri", "/xem-truoc", form(1, "15/6/2023 Nghỉ đột xuất", "15/VPCP"))
                        .expect(409)
                        .text())
                .contains("vừa được người khác thay đổi");
    }

    @Test
    @AnewAfterwards
    @DisplayName("trong lúc lịch đang đổi không hạn nào được tính; xong thì tính theo lịch mới")
    void nobodyCountsMeanwhile() {
        var number = prepared("di-linh", "Phòng Văn hóa");
        var approval = Map.of("outcome", "APPROVE", "documentNumber", "12/TTr", "documentDate", "2023-06-01");
        var head = officials.as("lanhdao.di-linh");
        var task = head.task(number, "userTask_approveByUnit");

        transaction.executeWithoutResult(status -> {
            jdbc.sql("SELECT pg_advisory_xact_lock(7024210)::text")
                    .query(String.class)
                    .single();
            var refused = head.submit(task, approval);
            assertThat(refused.status()).as(refused.text()).isEqualTo(409);
            assertThat(refused.sentence()).contains("đang thay đổi lịch làm việc");
        });

        head.submit(task, approval).expectSuccess();
        assertDue(number, RECEIVE, "2023-06-19");
    }

    @Test
    @DisplayName(
            "ai cũng đọc được; chỉ quản trị viên sửa được, ở cả giao diện lập trình và trang; người khác không đổi được gì")
    void administratorsOnly() {
        var before = calendar();
        var body = with(WEDNESDAY);
        officials.stranger().get(API).expect(401);
        officials.stranger().put(API, body).expect(401);
        for (var other : List.of("chutich.ubnd", "lanhdao.so-noi-vu", "canbo.di-linh", "giamsat")) {
            officials.as(other).get(API).expect(200);
            officials.as(other).put(API, body).expect(403);
            officials.as(other).put(API + "?trial=true", body).expect(403);
            officials.as(other).get("/quan-tri/lich").expect(403);
            officials.as(other).get(PAGE).expect(403);
            page(other, "/xem-truoc", form(1, "14/6/2023", "15/VPCP")).expect(403);
            page(other, "", form(1, "14/6/2023", "15/VPCP")).expect(403);
        }
        assertThat(calendar()).isEqualTo(before);
        officials.as("quantri").get("/api/calendar/2021").expect(404);
    }

    @Test
    @DisplayName(
            "mọi lỗi nói một lần: chữ không phải ngày, ngày ngoài năm, trùng, ngày đã qua, thiếu văn bản; không gì đổi")
    void everythingWrongAtOnce() {
        var before = calendar();
        var body = with(WEDNESDAY);
        body.remove("documentNumber");
        body.put("documentDate", "30/02/2023");
        ((ArrayNode) body.get("holidays")).remove(0);
        ((ArrayNode) body.get("holidays")).add("2024-01-01").add(WEDNESDAY).add("mai");
        ((ArrayNode) body.get("swapWorkdays")).add("2023-06-20");

        var refused = officials.as("quantri").put(API, body).expect(400);

        assertThat(refused.sentence())
                .contains(
                        "“Nghỉ lễ” phải là một ngày có thật",
                        "“Ngày văn bản” phải là một ngày có thật",
                        "không thuộc năm 2023",
                        "Ngày 14/06/2023 được nhập hai lần",
                        "ngày 20/06/2023 là thứ Ba",
                        "giữ nguyên như lịch cũ",
                        "Cần nhập “Số văn bản”");
        assertThat(calendar()).isEqualTo(before);
        assertThat(page("quantri", "/xem-truoc", form(1, "14/6/2023 Nghỉ\nmai", ""))
                        .expect(400)
                        .text())
                .contains("dòng “mai” phải bắt đầu bằng một ngày có thật", "Cần nhập “Số văn bản”");
    }

    @Test
    @AnewAfterwards
    @DisplayName("năm mới được nhập, đọc lại như đã nhập, và tính được ngay")
    void aNewYear() {
        var administrator = officials.as("quantri");
        administrator.get("/api/calendar/2028").expect(404);
        administrator
                .put(
                        "/api/calendar/2028",
                        Map.of(
                                "documentNumber",
                                "15/VPCP",
                                "documentDate",
                                "2023-06-01",
                                "holidays",
                                List.of("2028-01-01"),
                                "compensationDays",
                                List.of("2028-01-03"),
                                "names",
                                Map.of("2028-01-01", "Tết Dương lịch")))
                .expect(200);
        assertThat(administrator.get("/api/calendar/2028").expect(200).json().path("documents"))
                .as("days rest on what the year rests on")
                .isEmpty();

        var read = administrator.get("/api/calendar/2028").expect(200).json();
        assertThat(read.path("version").asInt()).isEqualTo(1);
        assertThat(read.path("names").path("2028-01-01").asText()).isEqualTo("Tết Dương lịch");
        assertThat(read.path("source").asText()).isEqualTo("Theo văn bản số 15/VPCP ngày 01/06/2023");
        assertThat(workingDays.plus(LocalDate.of(2027, 12, 31), 1)).isEqualTo("2028-01-04");
        assertThat(workingDays.isWorkingDay(LocalDate.of(2028, 1, 8))).isFalse();
    }

    @Test
    @AnewAfterwards
    @DisplayName("trang: xem trước nói ngày nào đổi, hạn nào dời, chưa đổi gì; xác nhận thì đổi")
    void page() {
        var received = submitted("di-linh", "Phòng Văn hóa");
        var shown = officials.as("quantri").get("/quan-tri/lich").expect(200).text();
        assertThat(shown)
                .contains("Lịch làm việc năm 2023", "Quốc khánh 2/9", "Nghỉ bù")
                .doesNotContain("[S-", "BK", "HOLIDAY");
        assertThat(officials.as("quantri").get("/quan-tri").text()).contains(">Lịch làm việc<");

        var all = current() + "\n14/6/2023 Nghỉ đột xuất";
        var preview = page("quantri", "/xem-truoc", form(version(), all, "15/VPCP"))
                .expect(200)
                .text();
        assertThat(preview)
                .contains("14/06/2023 (Thứ Tư)", "Nghỉ đột xuất", "Đề nghị khen thưởng", received, "hết 19/06/2023")
                .contains("hết 20/06/2023", "Chưa có gì thay đổi");
        assertDue(received, RECEIVE, "2023-06-19");

        assertThat(preview)
                .contains("quản trị viên", "khác xác nhận", "Gửi đề nghị", "giấy tiếp nhận đã cấp giữ nguyên");
        page("quantri", "", form(version(), all, "15/VPCP")).expect(302);
        assertDue(received, RECEIVE, "2023-06-19");
        var waiting =
                officials.as("quantri2").get("/quan-tri/thay-doi").expect(200).text();
        assertThat(waiting).contains("Lịch làm việc năm 2023", "Nghỉ đột xuất", "Dời 1 hạn đang chạy");
        assertThat(officials.as("quantri").get("/quan-tri/thay-doi").expect(200).text())
                .doesNotContain("/xac-nhan");
        officials
                .as("quantri2")
                .call(
                        "POST",
                        waiting.replaceAll("(?s).*action=\"(/quan-tri/thay-doi/lich/[^\"]*/xac-nhan)\".*", "$1"),
                        "application/x-www-form-urlencoded",
                        "")
                .expect(302);
        assertDue(received, RECEIVE, "2023-06-20");
        assertThat(officials.as("quantri").get(PAGE).expect(200).text())
                .contains("Nghỉ đột xuất", "Theo văn bản số 15/VPCP", "Căn cứ: <span>Bộ luật Lao động 2019");
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "hạn đang chạy dời, hoặc nhiều ngày, kể cả chia nhỏ: cần quản trị viên thứ hai; người đề nghị không tự xác nhận")
    void takesTwo() {
        var received = submitted("di-linh", "Phòng Văn hóa");
        var id = proposed(with(WEDNESDAY));
        officials.as("quantri").put(API, with("2023-06-15")).expect(409);
        assertThat(officials
                        .as("quantri")
                        .post("/api/calendar/changes/" + id + "/confirmation", Map.of())
                        .expect(403)
                        .sentence())
                .contains("không tự xác nhận");
        for (var other : List.of("chutich.ubnd", "canbo.di-linh", "giamsat")) {
            officials.as(other).get("/api/calendar/changes").expect(403);
            officials
                    .as(other)
                    .post("/api/calendar/changes/" + id + "/confirmation", Map.of())
                    .expect(403);
            officials
                    .as(other)
                    .post("/api/calendar/changes/" + id + "/refusal", Map.of("reason", "x"))
                    .expect(403);
        }
        assertDue(received, RECEIVE, "2023-06-19");
        officials
                .as("quantri2")
                .post("/api/calendar/changes/" + id + "/refusal", Map.of("reason", "Không có trong thông báo"))
                .expect(204);
        officials
                .as("quantri2")
                .post("/api/calendar/changes/" + id + "/confirmation", Map.of())
                .expect(409);
        assertDue(received, RECEIVE, "2023-06-19");
        assertThat(jdbc.sql("SELECT count(*) FROM khenthuong.notice WHERE kind = 'DEADLINES_MOVED'")
                        .query(Integer.class)
                        .single())
                .isZero();

        // Far from any deadline: one day and another one, but no third.
        officials.as("quantri").put(API, with("2023-12-20")).expect(200);
        officials.as("quantri").put(API, with("2023-12-21")).expect(200);
        proposed(with("2023-12-22"));
        assertThat(calendar().path("documents").path("2023-12-21").asText()).contains("15/VPCP");
        assertThat(calendar().path("source").asText()).startsWith("Bộ luật Lao động 2019");
    }

    @Test
    @AnewAfterwards
    @DisplayName("hạn dời thì ai đang có việc được báo, một thư cho mỗi người")
    void concernedAreTold() {
        var first = submitted("di-linh", "Phòng Văn hóa");
        var second = submitted("dam-rong", "Phòng Tài chính");
        publish(with(WEDNESDAY));
        assertThat(jdbc.sql(
                                "SELECT recipient || ' ' || model::text FROM khenthuong.notice WHERE kind = 'DEADLINES_MOVED'"
                                        + " AND recipient = 'canbo.so-ldtbxh'")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .contains(first, second, "từ hết 19/06/2023 thành hết 20/06/2023", "giữ nguyên");
    }

    private String proposed(ObjectNode calendar) {
        return officials
                .as("quantri")
                .put(API, calendar)
                .expect(202)
                .json()
                .path("changeId")
                .asText();
    }

    /** By two administrators. */
    private JsonNode publish(ObjectNode calendar) {
        return officials
                .as("quantri2")
                .post("/api/calendar/changes/" + proposed(calendar) + "/confirmation", Map.of())
                .expect(200)
                .json();
    }

    private String current() {
        var holidays = calendar().get("holidays");
        return String.join(
                "\n",
                StreamSupport.stream(holidays.spliterator(), false)
                        .map(day -> day.asText())
                        .toList());
    }

    /** The page's form with the calendar as it stands but for its holidays. */
    private Map<String, String> form(int version, String holidays, String number) {
        var calendar = calendar();
        return Map.of(
                "version", String.valueOf(version),
                "documentNumber", number,
                "documentDate", "1/6/2023",
                "holidays", holidays,
                "compensationDays", lines(calendar, "compensationDays"),
                "swapDaysOff", lines(calendar, "swapDaysOff"),
                "swapWorkdays", lines(calendar, "swapWorkdays"));
    }

    private static String lines(ObjectNode calendar, String kind) {
        return String.join(
                "\n",
                StreamSupport.stream(calendar.get(kind).spliterator(), false)
                        .map(day -> day.asText())
                        .toList());
    }

    private Reply page(String user, String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return officials.as(user).call("POST", PAGE + path, "application/x-www-form-urlencoded", body);
    }

    private ObjectNode calendar() {
        return (ObjectNode) officials.as("quantri").get(API).expect(200).json();
    }

    private int version() {
        return calendar().path("version").asInt();
    }

    private ObjectNode with(String holiday) {
        var calendar = documented();
        ((ArrayNode) calendar.get("holidays")).add(holiday);
        return calendar;
    }

    private ObjectNode without(String holiday) {
        var calendar = documented();
        var holidays = (ArrayNode) calendar.get("holidays");
        for (var at = holidays.size() - 1; at >= 0; at--) {
            if (holidays.get(at).asText().equals(holiday)) {
                holidays.remove(at);
            }
        }
        return calendar;
    }

    private ObjectNode documented() {
        return calendar().put("documentNumber", "15/VPCP").put("documentDate", "2023-06-01");
    }

    private static List<String> subjects(JsonNode outcome) {
        return StreamSupport.stream(outcome.path("moved").spliterator(), false)
                .map(moved -> moved.path("subject").asText())
                .toList();
    }

    private void assertDue(String number, String step, String lastDay) {
        assertThat(due(number, step)).as("%s of %s", step, number).isEqualTo(end(lastDay));
    }

    private Instant due(String number, String step) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(step)
                .singleResult()
                .getDueDate()
                .toInstant();
    }

    private void assertSupplementDue(String number, String lastDay) {
        assertDue(number, SUPPLEMENT, lastDay);
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId();
        assertThat(management
                        .createJobQuery()
                        .processInstanceId(instance)
                        .timers()
                        .singleResult()
                        .getDuedate()
                        .toInstant())
                .isEqualTo(end(lastDay));
        assertThat(Instant.parse((String) runtime.getVariable(instance, "supplementDeadline")))
                .isEqualTo(end(lastDay));
        assertThat(dossiers.supplement(number).orElseThrow().dueDay()).isEqualTo(lastDay);
    }

    private static Instant end(String lastDay) {
        return Deadline.endOf(LocalDate.parse(lastDay)).instant();
    }

    private String started(String unit, String name) {
        return officials
                .as("canbo." + unit)
                .start(Nominees.PROCESS, Nominees.collective(ROUND, name))
                .expectSuccess()
                .json()
                .path("businessKey")
                .asText();
    }

    private String prepared(String unit, String name) {
        Official officer = officials.as("canbo." + unit);
        var number = started(unit, name);
        List.of("SUBMISSION_LETTER", "ACHIEVEMENT_REPORT", "COUNCIL_MINUTES")
                .forEach(item -> officer.upload(number, item, item + ".pdf", SampleFiles.pdf())
                        .expect(201));
        officer.complete(number, PREPARE, Nominees.agency(unit));
        return number;
    }

    private String submitted(String unit, String name) {
        var number = prepared(unit, name);
        officials
                .as("lanhdao." + unit)
                .complete(
                        number,
                        "userTask_approveByUnit",
                        Map.of("outcome", "APPROVE", "documentNumber", "12/TTr", "documentDate", "2023-06-01"));
        return number;
    }

    private void act(String number, String step, Map<String, ?> answers) {
        officials.as("canbo.so-ldtbxh").complete(number, step, answers);
    }
}
