package vn.khenthuong.forms.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.security.Browser;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.JdbcExecutions;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Official;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.OpenTask;
import vn.khenthuong.support.Reply;

@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("Bản nháp của biểu mẫu")
class DraftsIT {

    private static final String HOLDER = "canbo.lam-ha";
    private static final Map<String, Object> TYPED =
            Map.of("fullName", "Rơ Ông K’Liên", "identityNumber", "068099000111", "gender", "FEMALE");
    private static final int MOST_EXECUTIONS = 3;
    private static final ObjectMapper JSON = new ObjectMapper();

    @Autowired
    private Officials officials;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcExecutions executions;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    private Official holder;
    private OpenTask task;
    private String number;

    @BeforeEach
    void claim() {
        holder = officials.as(HOLDER);
        var route = new Route(officials, Clock.systemUTC(), "SK2023");
        number = route.open(Nominee.official("lam-ha", "Cil Múp Nháp " + System.nanoTime()));
        task = route.task(HOLDER, number, Route.PREPARE);
        holder.claim(task).expectSuccess();
    }

    @Test
    @DisplayName("giữ và trả lại đúng nội dung, kèm lúc lưu; chưa có thì 204, bỏ rồi cũng 204")
    void keeps() {
        var empty = holder.get(address()).expect(204);
        assertThat(tag(empty)).isEqualTo("\"0\"");
        var saved = save(holder, TYPED).expect(200);
        var at = Instant.parse(saved.json().path("savedAt").asText());
        assertThat(saved.json()).hasSize(1);

        var read = holder.get(address()).expect(200);
        assertThat(read.json().path("values")).isEqualTo(JSON.valueToTree(TYPED));
        assertThat(Instant.parse(read.json().path("savedAt").asText())).isEqualTo(at);
        assertThat(tag(read)).isEqualTo(tag(saved)).isNotEqualTo(tag(empty));
        assertThat(read.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");

        holder.delete(address()).expect(204);
        holder.get(address()).expect(204);
        holder.delete(address()).expect(204);
    }

    @Test
    @DisplayName(
            "người khác, kể cả quản trị, giám sát, đồng nghiệp được giao cùng việc: không có gì ở đó; người lạ phải đăng nhập")
    void nobodyElse() {
        save(holder, TYPED).expect(200);
        for (var other : List.of("quantri", "giamsat", "lanhdao.lam-ha", "canbo.so-ldtbxh", "canbo.di-linh")) {
            var official = officials.as(other);
            for (var reply : List.of(
                    official.get(address()),
                    save(official, Map.of("fullName", "Kẻ khác")),
                    save(official.withHeader("If-Match", "*"), Map.of("fullName", "Kẻ khác")),
                    official.delete(address()))) {
                reply.expect(404);
                assertThat(reply.sentence())
                        .isEqualTo("Không tìm thấy nhiệm vụ này, hoặc nhiệm vụ không do bạn xử lý.");
            }
        }
        assertThat(holder.get("/api/tasks/khong-co/draft").expect(404).sentence())
                .as("what is there is told as what is not")
                .isEqualTo("Không tìm thấy nhiệm vụ này, hoặc nhiệm vụ không do bạn xử lý.");
        assertThat(officials.stranger().get(address()).expect(401).headers().firstValue("WWW-Authenticate"))
                .isPresent();
        assertThat(officials
                        .stranger()
                        .withHeader("X-Requested-With", "fetch")
                        .get(address())
                        .expect(401)
                        .headers()
                        .firstValue("WWW-Authenticate"))
                .as("no browser asks for a password itself while somebody types")
                .isEmpty();
        save(officials.stranger(), TYPED).expect(401);
        assertThat(values(holder)).isEqualTo(JSON.valueToTree(TYPED));
    }

    @Test
    @DisplayName("việc chưa ai nhận, hoặc đã mất quyền trên đơn vị: 404")
    void onlyWhileHeld() {
        save(holder, TYPED).expect(200);
        jdbc.sql("UPDATE public.act_ru_task SET tenant_id_ = 'di-linh' WHERE id_ = ?")
                .param(task.id())
                .update();
        holder.get(address()).expect(404);
        jdbc.sql("UPDATE public.act_ru_task SET tenant_id_ = 'lam-ha' WHERE id_ = ?")
                .param(task.id())
                .update();
        holder.get(address()).expect(200);

        holder.unclaim(task).expectSuccess();
        holder.get(address()).expect(404);
        save(holder, TYPED).expect(404);
    }

    @Test
    @DisplayName(
            "quá 256 KiB: 413; nội dung vô nghĩa: 400; cách khác: 405, 415; không câu nào nhắc lại điều đã nhập, nhật ký cũng không")
    void refusals(CapturedOutput log) {
        var fits = "x".repeat(TypedSoFar.MOST - "{\"values\":{\"a\":\"\"}}".length());
        put(holder, "{\"values\":{\"a\":\"" + fits + "\"}}").expect(200);
        var large = put(holder, "{\"values\":{\"a\":\"" + fits + "x\"}}").expect(413);
        assertThat(large.sentence()).isEqualTo("Nội dung gửi lên quá lớn.");
        put(holder, "{\"values\":{\"a\":\"" + "ư".repeat(140_000) + "\"}}").expect(413);
        for (var malformed : List.of(
                "{\"values\":{\"a\":NguyễnBíMật}}",
                "{\"values\":[\"NguyễnBíMật\"]}",
                "{\"values\":null}",
                "{}",
                "[]",
                "",
                "{\"values\":{},\"revision\":\"0\"}",
                "{\"values\":{},\"revision\":\"' OR 1=1 --\"}",
                "{\"values\":{},\"revision\":7}")) {
            var refused = put(holder, malformed).expect(400);
            assertThat(refused.sentence()).as(malformed).isEqualTo("Nội dung nháp không đọc được.");
            assertThat(refused.text()).doesNotContain("BíMật");
        }
        put(holder, "{\"values\":{\"a\":\"đêm \\u0000 BíMật\"}}").expect(200);
        assertThat(values(holder).path("a").asText()).isEqualTo("đêm \u0000 BíMật");
        holder.post(address(), TYPED).expect(405);
        holder.call("PUT", address(), "text/plain", "BíMật").expect(415);
        assertThat(log.getAll()).doesNotContain("BíMật");
    }

    @Test
    @DisplayName(
            "lưu trên trạng thái cũ: 409, không ghi đè; biết trạng thái mới, hay tự đặt tên cho trạng thái, thì lưu được")
    void olderState() {
        var first = holder.withHeader("If-Match", "\"0\"");
        var one = tag(save(first, Map.of("a", 1)).expect(200));
        assertThat(save(first, Map.of("a", 2)).expect(409).sentence())
                .isEqualTo("Bản nháp vừa được lưu từ một cửa sổ hoặc máy khác. Hãy chọn bản muốn giữ.");
        var two = tag(save(holder.withHeader("If-Match", one), Map.of("a", 3)).expect(200));
        save(holder.withHeader("If-Match", one), Map.of("a", 4)).expect(409);
        holder.withHeader("If-Match", one).delete(address()).expect(409);
        assertThat(values(holder).path("a").asInt()).isEqualTo(3);

        var named = put(
                        holder.withHeader("If-Match", "\"0\", " + two),
                        "{\"revision\":\"cua-so-so-1\",\"values\":{\"a\":5}}")
                .expect(200);
        assertThat(tag(named)).isEqualTo("\"cua-so-so-1\"");
        holder.withHeader("If-Match", "\"cua-so-so-1\"").delete(address()).expect(204);
        save(holder.withHeader("If-Match", "\"cua-so-so-1\""), Map.of("a", 6)).expect(409);
        save(holder.withHeader("If-Match", "*"), Map.of("a", 6)).expect(409);
        holder.get(address()).expect(204);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("hai cửa sổ lưu cùng lúc trên cùng một trạng thái: 200 và 409, giữ bản của người được nhận")
    void race(boolean onSaved) throws Exception {
        for (var round = 0; round < 10; round++) {
            holder.delete(address()).expect(204);
            var known = onSaved ? tag(save(holder, Map.of("a", "cũ")).expect(200)) : "\"0\"";
            var together = new CountDownLatch(2);
            var threads = Executors.newFixedThreadPool(2);
            try {
                var answers =
                        threads.invokeAll(List.of(saving(known, "một", together), saving(known, "hai", together)));
                var one = answers.get(0).get().status();
                assertThat(List.of(one, answers.get(1).get().status())).containsExactlyInAnyOrder(200, 409);
                assertThat(values(holder).path("a").asText()).isEqualTo(one == 200 ? "một" : "hai");
            } finally {
                threads.shutdownNow();
            }
        }
    }

    private Callable<Reply> saving(String known, String text, CountDownLatch together) {
        return () -> {
            together.countDown();
            together.await();
            return save(holder.withHeader("If-Match", known), Map.of("a", text));
        };
    }

    @Test
    @DisplayName("hết cùng với việc: nộp, thu hồi, giao người khác, hủy; nộp không thành thì còn")
    void ends() {
        save(holder, TYPED).expect(200);
        holder.submit(task, Map.of("outcome", "SUBMIT", "lạ", true)).expect(400);
        assertThat(kept()).isOne();
        holder.submit(task, Map.of("outcome", "WITHDRAW", "reason", "Thôi đề nghị."))
                .expectSuccess();
        assertThat(kept()).isZero();

        claim();
        save(holder, TYPED).expect(200);
        tasks.setAssignee(task.id(), "canbo2.so-ldtbxh");
        assertThat(kept()).isZero();
        tasks.setAssignee(task.id(), HOLDER);
        save(holder, TYPED).expect(200);
        tasks.setPriority(task.id(), 7);
        assertThat(kept()).as("what is not about the assignee ends nothing").isOne();
        holder.unclaim(task).expectSuccess();
        assertThat(kept()).isZero();

        holder.claim(task).expectSuccess();
        save(holder, TYPED).expect(200);
        runtime.deleteProcessInstance(task.processInstanceId(), "cancelled");
        assertThat(kept()).isZero();
        holder.get(address()).expect(404);
    }

    @Test
    @DisplayName("lưu nháp trong lúc việc đang được nộp ở cửa sổ khác: không còn bản nháp nào sót lại")
    void whileItIsSubmitted() throws Exception {
        for (var round = 0; round < 5; round++) {
            var together = new CountDownLatch(2);
            Callable<Reply> submission = () -> {
                together.countDown();
                together.await();
                return holder.submit(task, Map.of("outcome", "WITHDRAW", "reason", "Thôi đề nghị."));
            };
            var threads = Executors.newFixedThreadPool(2);
            try {
                var answers = threads.invokeAll(List.of(submission, saving("\"0\"", "muộn", together)));
                answers.get(0).get().expectSuccess();
                assertThat(answers.get(1).get().status()).isIn(200, 404);
            } finally {
                threads.shutdownNow();
            }
            assertThat(kept()).isZero();
            claim();
        }
    }

    @Test
    @DisplayName("không nơi nào khác cho thấy bản nháp: biến, lịch sử, biểu mẫu, thẻ việc, nhật ký của hồ sơ")
    void shownNowhere() {
        save(holder, Map.of("fullName", "Bí Mật Chưa Nộp")).expect(200);
        for (var address : List.of(
                "/engine-rest/task/" + task.id() + "/form-variables",
                "/engine-rest/task/" + task.id(),
                "/engine-rest/variable-instance?processInstanceIdIn=" + task.processInstanceId(),
                "/engine-rest/history/variable-instance?processInstanceId=" + task.processInstanceId(),
                "/engine-rest/history/detail?processInstanceId=" + task.processInstanceId(),
                "/api/tasks/cards?ids=" + task.id(),
                "/api/dossiers/" + number,
                "/api/dossiers/" + number + "/journey")) {
            for (var reader : List.of(HOLDER, "lanhdao.lam-ha", "giamsat", "quantri")) {
                assertThat(officials.as(reader).get(address).text())
                        .as(reader + address)
                        .doesNotContain("Bí Mật");
            }
        }
    }

    @Test
    @DisplayName("lưu tốn không quá 3 lệnh JDBC, đọc và bỏ cũng vậy")
    void cost() {
        save(holder, TYPED).expect(200);
        for (Runnable call : List.<Runnable>of(
                () -> save(holder, Map.of("a", 1)).expect(200),
                () -> holder.get(address()).expect(200),
                () -> holder.delete(address()).expect(204))) {
            var before = executions.count();
            call.run();
            assertThat(executions.count() - before).isBetween(1L, (long) MOST_EXECUTIONS);
        }
    }

    @Test
    @DisplayName("với phiên của Tasklist: đọc cho biết mã chống giả mạo; lưu không có mã thì bị từ chối")
    void sessionOfTheWebApplications() {
        var browser = new Browser(officials.address()).signedInToWebApplications(HOLDER);
        var token = browser.call("GET", address(), null)
                .headers()
                .firstValue("X-KT-XSRF")
                .orElseThrow();
        var body = "{\"values\":{\"a\":\"từ trình duyệt\"}}";

        assertThat(browser.call("PUT", address(), body).statusCode()).isEqualTo(403);
        assertThat(browser.call("PUT", address(), body, Map.of("X-KT-XSRF", "gia-mao"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.call("PUT", address(), body, Map.of("X-KT-XSRF", token))
                        .statusCode())
                .isEqualTo(200);
        assertThat(values(holder).path("a").asText()).isEqualTo("từ trình duyệt");
        assertThat(holder.get(address()).headers().firstValue("X-KT-XSRF"))
                .as("whoever sends credentials needs none")
                .isEmpty();
    }

    private String address() {
        return "/api/tasks/" + task.id() + "/draft";
    }

    private Reply save(Official official, Map<String, ?> values) {
        return official.put(address(), Map.of("values", values));
    }

    private Reply put(Official official, String body) {
        return official.call("PUT", address(), "application/json", body);
    }

    private JsonNode values(Official official) {
        return official.get(address()).expect(200).json().path("values");
    }

    private static String tag(Reply reply) {
        return reply.headers().firstValue("ETag").orElseThrow();
    }

    private int kept() {
        return jdbc.sql("SELECT count(*) FROM khenthuong.task_draft WHERE task_id = ?")
                .param(task.id())
                .query(Integer.class)
                .single();
    }
}
