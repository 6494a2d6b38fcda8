package vn.khenthuong.forms.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.forms.StartForm;
import vn.khenthuong.forms.TaskForm;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.SubmissionGate;

/** A feature small enough for a test: errands with a start form and one task, kept in one table. */
@Configuration(proxyBeanMethods = false)
class ErrandForms {

    static final String PROCESS = "testErrand";
    static final String TASK = "userTask_run";
    static final String TABLE = "khenthuong.test_errand";

    static final String START_FORM = """
            {"id":"test-start-errand","type":"default","schemaVersion":16,"executionPlatform":"Camunda Platform","components":[
              {"type":"textfield","id":"f1","key":"name","label":"Tên việc","validate":{"required":true,"maxLength":100}},
              {"type":"select","id":"f2","key":"place","label":"Nơi đến","valuesKey":"places","validate":{"required":true}}]}
            """;

    static final String TASK_FORM = """
            {"id":"test-run-errand","type":"default","schemaVersion":16,"executionPlatform":"Camunda Platform","components":[
              {"type":"text","id":"g0","text":"Hãy chọn kết quả."},
              {"type":"radio","id":"g1","key":"outcome","label":"Kết quả","validate":{"required":true},
               "values":[{"value":"DONE","label":"Xong"},{"value":"FAILED","label":"Không xong"}]},
              {"type":"textarea","id":"g2","key":"reason","label":"Lý do"},
              {"type":"textfield","id":"g3","key":"helper","label":"Người giúp","validate":{"maxLength":50},
               "conditional":{"hide":"=alone"}},
              {"type":"datetime","subtype":"date","id":"g4","key":"documentDate","dateLabel":"Ngày văn bản"},
              {"type":"number","id":"g5","key":"hours","label":"Số giờ","validate":{"min":0,"max":24}},
              {"type":"checklist","id":"g6","key":"items","label":"Đồ mang theo","valuesKey":"packed"}]}
            """;

    /** Deploys the process for this candidate group and answers the deployment. */
    static String deploy(RepositoryService repository, String candidates) {
        var model = Bpmn.createExecutableProcess(PROCESS)
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .camundaFormRef("test-start-errand")
                .camundaFormRefBinding("deployment")
                .userTask(TASK)
                .camundaFormRef("test-run-errand")
                .camundaFormRefBinding("deployment")
                .camundaCandidateGroups(candidates)
                .endEvent()
                .done();
        return repository
                .createDeployment()
                .addModelInstance("test-errand.bpmn", model)
                .addString("forms/test/test-start-errand.form", START_FORM)
                .addString("forms/test/test-run-errand.form", TASK_FORM)
                .deploy()
                .getId();
    }

    static void createTable(JdbcClient jdbc) {
        jdbc.sql("CREATE TABLE " + TABLE + " (errand text, answers text)").update();
    }

    @Bean
    TaskForm runErrandForm(JdbcClient jdbc) {
        return new RunErrand(jdbc);
    }

    @Bean
    StartForm startErrandForm() {
        return new StartErrand();
    }

    /** Another module's: errands that are held are not worked on, nobody named “ma” starts one. */
    @Bean
    SubmissionGate errandGate() {
        return submission -> Optional.of("Việc đang tạm dừng.")
                .filter(reason -> submission.process().equals(PROCESS)
                        && (submission.step() == null
                                ? submission.actor().userId().equals("ma")
                                : submission.subject().endsWith("HELD") && "thu-nghiem".equals(submission.unit())));
    }

    private record RunErrand(JdbcClient jdbc) implements TaskForm {

        @Override
        public String process() {
            return PROCESS;
        }

        @Override
        public String task() {
            return TASK;
        }

        @Override
        public Map<String, Object> read(CurrentTask task) {
            return Map.of(
                    "alone",
                    task.businessKey().endsWith("ALONE"),
                    "packed",
                    List.of(Map.of("value", "BAG", "label", "Túi"), Map.of("value", "MAP", "label", "Bản đồ")),
                    "owner",
                    "Lơ Mu Ha Poh");
        }

        @Override
        public Map<String, Object> submit(CurrentTask task, Answers answers) {
            jdbc.sql("INSERT INTO " + TABLE + " (errand, answers) VALUES (?, ?)")
                    .params(task.businessKey(), answers.values().toString())
                    .update();
            if (answers.text("outcome").filter("FAILED"::equals).isPresent() && !answers.has("reason")) {
                throw new BadInputException("Cần nhập “Lý do”.");
            }
            return Map.of("outcome", answers.requireText("outcome", "Kết quả"));
        }
    }

    private static final class StartErrand implements StartForm {

        @Override
        public String process() {
            return PROCESS;
        }

        @Override
        public Map<String, List<Option>> options(Actor actor) {
            return Map.of("place", List.of(new Option("MARKET", "Chợ của " + actor.userId())));
        }

        @Override
        public Start submit(Actor actor, Answers answers) {
            return new Start(
                    "VIEC-" + answers.requireText("name", "Tên việc"),
                    Map.of("unit", actor.groups().iterator().next().split("\\.", 2)[1]));
        }
    }
}
