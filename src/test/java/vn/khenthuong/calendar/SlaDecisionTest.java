package vn.khenthuong.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Bảng thời hạn xử lý")
class SlaDecisionTest {

    private static final Path TABLE = Path.of("processes/calendar/sla.dmn");
    private static final List<String> RULE_SETS = List.of("A", "B", "C");

    private static DmnEngine engine;
    private static DmnDecision decision;

    @BeforeAll
    static void parse() throws IOException {
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (InputStream table = Files.newInputStream(TABLE)) {
            decision = engine.parseDecision("sla", table);
        }
    }

    @ParameterizedTest(name = "{0}: {1} ngày, {2}")
    @DisplayName("mỗi bước có một thời hạn, dưới mọi chế độ pháp luật")
    @CsvSource({
        "userTask_prepareDossier, , UNIT_DEADLINE",
        "userTask_approveByUnit, , UNIT_DEADLINE",
        "userTask_receiveDossier, 5, WORKING_DAYS",
        "userTask_signRejection, 3, WORKING_DAYS",
        "userTask_supplementDossier, 5, SUPPLEMENT",
        "userTask_approveSupplement, 5, SUPPLEMENT",
        "userTask_reviewDossier, 10, WORKING_DAYS",
        "userTask_appraiseDossier, 25, WORKING_DAYS",
        "userTask_confirmOpening, 5, WORKING_DAYS",
        "userTask_consolidateList, 5, WORKING_DAYS",
        "userTask_signFocalSubmission, 5, WORKING_DAYS",
        "userTask_receiveList, 5, WORKING_DAYS",
        "userTask_signAppraisalSubmission, 5, WORKING_DAYS",
        "userTask_decide, 10, WORKING_DAYS",
        "userTask_issueDecision, 10, WORKING_DAYS",
        "userTask_prepareReport, , REPORT_DEADLINE",
        "userTask_signReport, , REPORT_DEADLINE",
        "userTask_consolidateReport, 10, WORKING_DAYS",
        "userTask_consolidateForBoard, 10, WORKING_DAYS",
        "userTask_signConsolidatedReport, 5, WORKING_DAYS",
        "userTask_signBoardReport, 5, WORKING_DAYS",
        "userTask_signBoardReportByChair, 5, WORKING_DAYS",
        "userTask_issueBoardReport, 2, WORKING_DAYS",
        "userTask_prepareCommendation, 15, WORKING_DAYS",
        "userTask_decideCommendation, 10, WORKING_DAYS",
        "userTask_answerByFocalAgency, 10, WORKING_DAYS",
        "userTask_answerByAppraiser, 10, WORKING_DAYS",
        "userTask_recordCommitteeAnswer, 20, WORKING_DAYS"
    })
    void everyStepHasOneLimit(String step, Integer days, String basis) {
        for (var ruleSet : RULE_SETS) {
            var row = evaluate(step, ruleSet).getSingleResult();
            assertThat((Integer) row.getEntry("workingDays")).as(ruleSet).isEqualTo(days);
            assertThat((String) row.getEntry("basis")).as(ruleSet).isEqualTo(basis);
        }
    }

    @Test
    @DisplayName("không tác vụ nào trong các quy trình thiếu thời hạn")
    void coversEveryUserTaskOfTheModels() throws IOException {
        var tasks = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            files.filter(file -> file.toString().endsWith(".bpmn"))
                    .flatMap(file ->
                            Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class).stream())
                    .forEach(task -> tasks.add(task.getId()));
        }
        assertThat(tasks)
                .allSatisfy(task -> assertThat(RULE_SETS)
                        .allSatisfy(ruleSet ->
                                assertThat(evaluate(task, ruleSet).size()).isOne()));
    }

    @ParameterizedTest
    @DisplayName("không đoán thời hạn khi thiếu hoặc lạ đầu vào")
    @CsvSource({", A", "userTask_unknown, A", "userTask_appraiseDossier, ", "userTask_appraiseDossier, X"})
    void answersNothingForMissingInput(String step, String ruleSet) {
        assertThat(evaluate(step, ruleSet).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @DisplayName("bước không phụ thuộc chế độ pháp luật không cần biết chế độ")
    @ValueSource(strings = {"userTask_prepareDossier", "userTask_receiveDossier", "userTask_confirmOpening"})
    void ruleSetMayBeMissingWhereTheLawDoesNotDiffer(String step) {
        assertThat(evaluate(step, null).size()).isOne();
    }

    @Test
    @DisplayName("mỗi dòng dẫn điều khoản của nó, hoặc nói là mức mặc định; thời hạn bằng lời khớp với số")
    void everyRowCitesItsSource() {
        assertThat(Dmn.readModelFromFile(TABLE.toFile()).getModelElementsByType(Rule.class))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.getDescription().getTextContent())
                        .containsPattern("Mục (IV|V|VI) Kế hoạch|Kế hoạch không ấn định"))
                .filteredOn(rule -> outputs(rule).contains("\"WORKING_DAYS\""))
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.getDescription().getTextContent())
                        .contains(outputs(rule).get(0) + " ngày làm việc"));
    }

    @Test
    @DisplayName(
            "số ngày lấy từ thủ tục của nơi khác thì không nói là của nghị định; thủ tục của Lâm Đồng chỉ cho việc báo kết quả")
    void noRowCitesWhatDoesNotSaySo() {
        assertThat(Dmn.readModelFromFile(TABLE.toFile()).getModelElementsByType(Rule.class))
                .allSatisfy(rule -> assertThat(rule.getDescription().getTextContent())
                        .doesNotContain("(Nghị định", "như Nghị định"))
                .filteredOn(rule -> rule.getDescription().getTextContent().contains("T-LDG-BS998"))
                .extracting(Rule::getId)
                .containsExactly("rule_issueDecision");
    }

    private static List<String> outputs(Rule rule) {
        return rule.getOutputEntries().stream()
                .map(entry -> entry.getText().getTextContent())
                .toList();
    }

    private static DmnDecisionTableResult evaluate(String step, String ruleSet) {
        Map<String, Object> inputs =
                Variables.createVariables().putValue("step", step).putValue("ruleSet", ruleSet);
        return engine.evaluateDecisionTable(decision, inputs);
    }
}
