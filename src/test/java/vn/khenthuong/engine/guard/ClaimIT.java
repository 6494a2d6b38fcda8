package vn.khenthuong.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Official;
import vn.khenthuong.support.Officials;

/** Taking tasks and putting them back, over HTTP. */
@IntegrationTest
class ClaimIT {

    private final Officials officials;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final IdentityService identities;
    private String instance;
    private String task;

    ClaimIT(
            @Autowired Officials officials,
            @Autowired RuntimeService runtime,
            @Autowired TaskService tasks,
            @Autowired IdentityService identities) {
        this.identities = identities;
        this.officials = officials;
        this.runtime = runtime;
        this.tasks = tasks;
    }

    @BeforeEach
    void startReceivedDossier() {
        instance = runtime.createProcessInstanceByKey("nomination")
                .businessKey("SK2023-DI-LINH-9003")
                .setVariable("round", "SK2023")
                .setVariable("unit", "di-linh")
                .setVariable("nominee", "Xã thử")
                .setVariable("unitDeadline", "2023-06-15T17:00:00Z")
                .startBeforeActivity("userTask_receiveDossier")
                .execute()
                .getId();
        task = tasks.createTaskQuery()
                .processInstanceId(instance)
                .singleResult()
                .getId();
    }

    @AfterEach
    void remove() {
        runtime.deleteProcessInstance(instance, "test");
    }

    @Test
    @DisplayName("Người thứ hai nhận thì 409; người khác không trả lại thay; người nhận trả được")
    void claims() {
        claim("canbo.so-ldtbxh", "canbo.so-ldtbxh", 204);
        var second = claim("canbo2.so-ldtbxh", "canbo2.so-ldtbxh", 409);
        assertThat(second).isEqualTo("Nhiệm vụ này đã có người khác nhận.");
        unclaim("canbo2.so-ldtbxh", 403);
        assertThat(assignee()).isEqualTo("canbo.so-ldtbxh");
        unclaim("canbo.so-ldtbxh", 204);
        assertThat(assignee()).isNull();
        unclaim("canbo.so-ldtbxh", 204);
    }

    @Test
    @DisplayName("Không nhận thay người khác; ai không thấy nhiệm vụ thì không biết nó có tồn tại")
    void claimsForOneselfOnly() {
        claim("canbo.so-ldtbxh", "canbo2.so-ldtbxh", 403);
        claim("canbo.dam-rong", "canbo.dam-rong", 404);
        claim("canbo.di-linh", "canbo.di-linh", 404);
        claim("giamsat", "giamsat", 404);
        claim("quantri", "quantri", 404);
        unclaim("giamsat", 404);
        unclaim("canbo.so-noi-vu", 404);
        assertThat(assignee()).isNull();
        var vanished = officials
                .as("canbo.so-ldtbxh")
                .get("/engine-rest/task/khong-co")
                .expect(404);
        var foreign =
                officials.as("canbo.dam-rong").get("/engine-rest/task/" + task).expect(404);
        assertThat(foreign.text()).isEqualTo(vanished.text());
        for (var form : List.of("form", "form-variables", "deployed-form", "variables")) {
            assertThat(officials
                            .as("canbo.dam-rong")
                            .get("/engine-rest/task/" + task + "/" + form)
                            .status())
                    .as(form)
                    .isIn(400, 403, 404);
        }
    }

    @Test
    @DisplayName("Hai người nhận cùng lúc: một được, một 409")
    void simultaneousClaims() throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            var statuses = pool
                    .invokeAll(List.<Callable<Integer>>of(
                            () -> post(officials.as("canbo.so-ldtbxh"), "canbo.so-ldtbxh"),
                            () -> post(officials.as("canbo2.so-ldtbxh"), "canbo2.so-ldtbxh")))
                    .stream()
                    .map(answer -> {
                        try {
                            return answer.get();
                        } catch (Exception failed) {
                            throw new IllegalStateException(failed);
                        }
                    })
                    .toList();
            assertThat(statuses).containsExactlyInAnyOrder(204, 409);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    @DisplayName("Mất vai trò thì mất nhiệm vụ đã nhận: nhiệm vụ về lại nhóm ngay, đồng nghiệp nhận được")
    void claimsDoNotOutliveTheRole() {
        claim("canbo.so-ldtbxh", "canbo.so-ldtbxh", 204);
        withoutRole("canbo.so-ldtbxh", () -> {
            assertThat(assignee()).isNull();
            claim("canbo2.so-ldtbxh", "canbo2.so-ldtbxh", 204);
            unclaim("canbo2.so-ldtbxh", 204);
        });
    }

    @Test
    @DisplayName("Đã nhận mà không còn vai trò thì nộp bị từ chối, nhiệm vụ được trả lại")
    void submissionAfterTheRole() {
        withoutRole("canbo.so-ldtbxh", () -> {
            // Whoever has no role at all does not even get in.
            identities.createMembership("canbo.so-ldtbxh", "canbo.dam-rong");
            tasks.setAssignee(task, "canbo.so-ldtbxh");
            var refused = officials
                    .as("canbo.so-ldtbxh")
                    .post("/engine-rest/task/" + task + "/submit-form", Map.of("variables", Map.of()))
                    .expect(403);
            identities.deleteMembership("canbo.so-ldtbxh", "canbo.dam-rong");
            assertThat(refused.sentence()).contains("không còn giữ vai trò");
            assertThat(assignee()).isNull();
        });
    }

    private void withoutRole(String userId, Runnable work) {
        identities.deleteMembership(userId, userId);
        try {
            work.run();
        } finally {
            identities.createMembership(userId, userId);
        }
    }

    private String claim(String caller, String claimer, int expected) {
        return officials
                .as(caller)
                .post("/engine-rest/task/" + task + "/claim", Map.of("userId", claimer))
                .expect(expected)
                .sentence();
    }

    private void unclaim(String caller, int expected) {
        officials
                .as(caller)
                .post("/engine-rest/task/" + task + "/unclaim", Map.of())
                .expect(expected);
    }

    private int post(Official official, String claimer) {
        return official.post("/engine-rest/task/" + task + "/claim", Map.of("userId", claimer))
                .status();
    }

    private String assignee() {
        return tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
    }
}
