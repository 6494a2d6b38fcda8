package vn.khenthuong.round;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.StartupStep;
import vn.khenthuong.support.AnewAfterwards;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.FinalReview;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Official;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;

@IntegrationTest
@DisplayName("Đợt khen thưởng qua HTTP và quy trình")
class RoundApiIT {

    private static final String CONFIRM = "userTask_confirmOpening";
    private static int rounds;

    @Autowired
    private Officials officials;

    @Autowired
    private DueJobs dueJobs;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private ManagementService management;

    @Autowired
    private EngineAsSystem engine;

    @Autowired
    private List<StartupStep> startupSteps;

    @Autowired
    private MutableClock clock;

    @Test
    @DisplayName("Đợt sơ kết mở sẵn trong bản trình diễn, đủ chỉ tiêu")
    void demonstration() {
        hasTheNumbersOfThePlan("SK2023", "SO_KET_2023", 35, 5, 6);
    }

    @Test
    @AnewAfterwards
    @DisplayName("Đợt tổng kết mở đúng ngày của nó, đủ chỉ tiêu")
    void finalReview() {
        FinalReview.open(officials, clock);
        hasTheNumbersOfThePlan(FinalReview.CODE, "TONG_KET_2025", 47, 27, 53);
    }

    private void hasTheNumbersOfThePlan(String code, String kind, int localities, int collectives, int individuals) {
        var round = officials
                .as("canbo.di-linh")
                .get("/api/rounds/" + code)
                .expect(200)
                .json();
        assertThat(round.path("kind").asText()).isEqualTo(kind);
        assertThat(round.path("state").asText()).isEqualTo("OPEN");
        assertThat(waitsForDeadline(code)).isTrue();
        assertThat(max(code, limit -> limit.path("nomineeTypes").size() == 3)).isEqualTo(localities);
        assertThat(max(code, counting("COLLECTIVE"))).isEqualTo(collectives);
        assertThat(max(code, counting("INDIVIDUAL"))).isEqualTo(individuals);
        assertThat(max(code, counting("HOUSEHOLD"))).isZero();
    }

    @Test
    @DisplayName("Khởi động lại không mở thêm đợt")
    void startingAgainOpensNothing() {
        var before = officials.as("giamsat").get("/api/rounds").expect(200).text();
        startupSteps.stream()
                .filter(step -> step.order() == StartupStep.CONTENT)
                .forEach(StartupStep::run);
        assertThat(officials.as("giamsat").get("/api/rounds").expect(200).text())
                .isEqualTo(before);
    }

    @Test
    @DisplayName("Các trường của một chỉ tiêu")
    void fieldsOfALimit() {
        var limit = limits("SK2023").stream()
                .filter(one -> one.path("unit").asText().equals("dam-rong"))
                .findFirst()
                .orElseThrow();
        assertThat(limit.fieldNames())
                .toIterable()
                .containsExactly("scope", "unit", "nomineeTypes", "min", "max", "reserved", "confirmed", "remaining");
        assertThat(limit.path("max").asInt()).isEqualTo(4);
    }

    @Test
    @DisplayName("Đề xuất, xem chỉ tiêu, duyệt: đợt mở")
    void opening() {
        var code = proposed();
        var head = officials.as("lanhdao.so-noi-vu");
        var task = head.task(code, CONFIRM);
        var shown = head.formVariables(task);
        assertThat(shown.get("limits")).hasSize(12 + 3);
        assertThat(shown.get("limits").get(0).path("owner").asText()).startsWith("Thành phố");
        assertThat(shown.get("summary").asText()).contains("38 đơn vị");
        assertThat(head.submit(task, Map.of("outcome", "RETURN")).expect(400).sentence())
                .contains("Lý do");

        head.complete(code, CONFIRM, Map.of("outcome", "APPROVE"));

        assertThat(waitsForDeadline(code)).isTrue();
        assertThat(limits(code)).hasSize(12 + 3);
        assertThat(state(code)).isEqualTo("OPEN");
    }

    @Test
    @DisplayName("Không duyệt: đợt hủy, không có chỉ tiêu")
    void notOpened() {
        var code = proposed();
        officials
                .as("lanhdao.so-noi-vu")
                .complete(code, CONFIRM, Map.of("outcome", "RETURN", "reason", "Chưa có hướng dẫn"));
        assertThat(state(code)).isEqualTo("CANCELLED");
        assertThat(limits(code)).isEmpty();
    }

    @Test
    @DisplayName("Mã đã dùng, ngày vô lý: không có gì được mở")
    void refusedProposals() {
        var officer = officials.as("canbo.so-noi-vu");
        officer.start("awardRound", proposal("SK2023", Map.of())).expect(409);
        officer.start("awardRound", proposal(freshCode(), Map.of("unitDeadline", "2020-01-01")))
                .expect(400);
        officer.start("awardRound", proposal(freshCode(), Map.of("documentNumber", "")))
                .expect(400);
        officer.start("awardRound", proposal(freshCode(), Map.of("quotaOk", true)))
                .expect(400);
        assertThat(officials
                        .as("canbo.di-linh")
                        .start("awardRound", proposal(freshCode(), Map.of()))
                        .status())
                .isIn(403, 404);
    }

    @Test
    @DisplayName("Gia hạn cho một đơn vị dời hẹn giờ và việc đang mở của đơn vị ấy")
    void extension() {
        var code = opened();
        var extended = openDossier(code, "di-linh");
        var other = openDossier(code, "lam-ha");
        var day = LocalDate.now(clock).plusDays(60);

        extend(code, Map.of("deadline", day.toString(), "unit", "di-linh")).expect(200);
        dueJobs.run();

        assertThat(task(extended).getDueDate())
                .isEqualTo(Date.from(Deadline.endOf(day).instant()));
        assertThat(runtime.getVariable(extended, "unitDeadline"))
                .isEqualTo(Deadline.endOf(day).instant().toString());
        assertThat(task(other).getDueDate()).isNotEqualTo(task(extended).getDueDate());
        assertThat(timerOf(code)).isEqualTo(Date.from(Deadline.endOf(day).instant()));

        var instant = clock.instant().plus(Duration.ofDays(90)).truncatedTo(ChronoUnit.SECONDS);
        extend(code, Map.of("deadline", instant.toString())).expect(200);
        dueJobs.run();
        assertThat(task(other).getDueDate()).isEqualTo(Date.from(instant));
        assertThat(timerOf(code)).isEqualTo(Date.from(instant));
        engine.run(() -> runtime.deleteProcessInstances(List.of(extended, other), "test", true, true));
    }

    @Test
    @DisplayName("Gia hạn và đóng bị từ chối: sai người, ngày sai, đợt lạ, đã đóng")
    void refusals() {
        var code = opened();
        var later = LocalDate.now(clock).plusDays(60).toString();
        var tomorrow = LocalDate.now(clock).plusDays(1).toString();
        post("lanhdao.di-linh", code, "extension", Map.of("deadline", later)).expect(403);
        post("canbo.so-noi-vu", code, "closing", Map.of()).expect(403);
        extend(code, Map.of("deadline", later, "documentDate", tomorrow)).expect(400);
        extend(code, Map.of("deadline", "2020-01-01")).expect(400);
        extend(code, Map.of("deadline", "9999-12-31")).expect(400);
        extend(code, Map.of("deadline", "mai")).expect(400);
        extend(code, Map.of("deadline", later, "documentNumber", "")).expect(400);
        extend(code, Map.of("deadline", later, "unit", "khong-co")).expect(400);
        extend("KHONGCO", Map.of("deadline", later)).expect(404);
        officials.as("canbo.di-linh").get("/api/rounds/KHONGCO").expect(404);
        officials.stranger().get("/api/rounds").expect(401);

        post("lanhdao.so-noi-vu", code, "closing", Map.of()).expect(200);
        assertThat(state(code)).isEqualTo("CLOSED");
        assertThat(post("lanhdao.so-noi-vu", code, "closing", Map.of())
                        .expect(409)
                        .sentence())
                .isEqualTo("Đợt " + code + " đã đóng, không nhận thêm đề nghị.");
        extend(code, Map.of("deadline", later)).expect(409);
    }

    @Test
    @DisplayName("Quản trị viên không đóng được đợt; đợt không có hồ sơ nào đóng xong thì kết thúc")
    void anEmptyRoundEnds() {
        var code = opened();
        post("quantri", code, "closing", Map.of()).expect(403);
        post("lanhdao.so-noi-vu", code, "closing", Map.of()).expect(200);
        dueJobs.run();
        assertThat(state(code)).isEqualTo("ENDED");
    }

    private String proposed() {
        var code = freshCode();
        officials
                .as("canbo.so-noi-vu")
                .start("awardRound", proposal(code, Map.of()))
                .expectSuccess();
        return code;
    }

    private String opened() {
        var code = proposed();
        officials.as("lanhdao.so-noi-vu").complete(code, CONFIRM, Map.of("outcome", "APPROVE"));
        return code;
    }

    private static synchronized String freshCode() {
        return "RX" + ++rounds;
    }

    private Map<String, Object> proposal(String code, Map<String, ?> changes) {
        var answers = new HashMap<String, Object>(Map.of(
                "code", code,
                "kind", "SO_KET_2023",
                "title", "Đợt thử",
                "ruleSet", "A",
                "assessmentYear", 2023,
                "referenceDate", "2023-06-01",
                "unitDeadline", LocalDate.now(clock).plusDays(20).toString()));
        Stream.of("document", "agreement", "authorisation").forEach(document -> {
            answers.put(document + "Number", "9/SNV");
            answers.put(document + "Date", LocalDate.now(clock).toString());
        });
        answers.putAll(changes);
        return answers;
    }

    private Reply extend(String code, Map<String, ?> body) {
        return post("lanhdao.so-noi-vu", code, "extension", body);
    }

    private Reply post(String userId, String code, String action, Map<String, ?> changes) {
        var body = new HashMap<String, Object>(Map.of(
                "documentNumber", "12/SNV", "documentDate", LocalDate.now(clock).toString()));
        body.putAll(changes);
        return officials.as(userId).post("/api/rounds/%s/%s".formatted(code, action), body);
    }

    /** A dossier at its first task, as far as the engine knows it. */
    private String openDossier(String round, String unit) {
        var deadline = clock.instant().plus(Duration.ofDays(20));
        return engine.call(() -> runtime.startProcessInstanceByKey(
                        "nomination",
                        round + "-" + unit,
                        Map.of("round", round, "unit", unit, "nominee", "Thử", "unitDeadline", deadline.toString()))
                .getId());
    }

    private Task task(String instance) {
        return tasks.createTaskQuery().processInstanceId(instance).singleResult();
    }

    private boolean waitsForDeadline(String code) {
        return runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(code, "awardRound")
                        .activityIdIn("event_unitDeadline")
                        .count()
                == 1;
    }

    private Date timerOf(String code) {
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(code, "awardRound")
                .singleResult();
        return management
                .createJobQuery()
                .processInstanceId(instance.getId())
                .timers()
                .singleResult()
                .getDuedate();
    }

    private String state(String code) {
        return anybody()
                .get("/api/rounds/" + code)
                .expect(200)
                .json()
                .path("state")
                .asText();
    }

    private List<JsonNode> limits(String code) {
        var found = anybody().get("/api/rounds/%s/quotas".formatted(code)).expect(200);
        return StreamSupport.stream(found.json().spliterator(), false).toList();
    }

    private int max(String code, Predicate<JsonNode> which) {
        return limits(code).stream()
                .filter(which)
                .mapToInt(limit -> limit.path("max").asInt())
                .sum();
    }

    private static Predicate<JsonNode> counting(String type) {
        return limit -> limit.path("nomineeTypes").size() == 1
                && limit.path("nomineeTypes").get(0).asText().equals(type);
    }

    private Official anybody() {
        return officials.as("canbo.lam-ha");
    }
}
