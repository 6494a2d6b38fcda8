package vn.khenthuong.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Bảng thang nhắc việc")
class ReminderLadderDecisionTest {

    private static final Path TABLES = Path.of("processes/calendar/sla.dmn");

    private static DmnEngine engine;
    private static Map<String, DmnDecision> decisions;

    @BeforeAll
    static void parse() throws IOException {
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        decisions = new HashMap<>();
        try (InputStream tables = Files.newInputStream(TABLES)) {
            engine.parseDecisions(tables).forEach(decision -> decisions.put(decision.getKey(), decision));
        }
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @DisplayName("nhắc trước hạn và báo lên sau hạn theo từng bước")
    @CsvSource(delimiter = '|', textBlock = """
            userTask_prepareDossier          | UNIT_DEADLINE   | R15 HOLDERS, R5 HOLDERS, R1 HOLDERS, E1 HEAD
            userTask_approveByUnit           | UNIT_DEADLINE   | R15 HOLDERS, R5 HOLDERS, R1 HOLDERS, E1 HEAD
            userTask_receiveDossier          | WORKING_DAYS    | R2 HOLDERS, R0 HOLDERS, E1 HEAD, E3 SUPERVISORS
            userTask_signRejection           | WORKING_DAYS    | R2 HOLDERS, R0 HOLDERS, E1 SUPERVISORS
            userTask_supplementDossier       | SUPPLEMENT      | R2 HOLDERS, R0 HOLDERS, E1 HEAD, E3 SUPERVISORS
            userTask_approveSupplement       | SUPPLEMENT      | R2 HOLDERS, R0 HOLDERS, E1 SUPERVISORS
            userTask_reviewDossier           | WORKING_DAYS    | R2 HOLDERS, R0 HOLDERS, E1 HEAD, E3 SUPERVISORS
            userTask_appraiseDossier         | WORKING_DAYS    | R2 HOLDERS, R0 HOLDERS, E1 HEAD, E3 SUPERVISORS
            userTask_confirmOpening          | WORKING_DAYS    | R2 HOLDERS, R0 HOLDERS, E1 SUPERVISORS
            userTask_consolidateList         | WORKING_DAYS    | R2 HOLDERS, R0 HOLDERS, E1 HEAD, E3 SUPERVISORS
            userTask_signFocalSubmission     | WORKING_DAYS    | R2 HOLDERS, R0 HOLDERS, E1 SUPERVISORS
            userTask_receiveList             | WORKING_DAYS    | R2 HOLDERS, R0 HOLDERS, E1 HEAD, E3 SUPERVISORS
            userTask_signAppraisalSubmission | WORKING_DAYS    | R2 HOLDERS, R0 HOLDERS, E1 SUPERVISORS
            userTask_decide                  | WORKING_DAYS    | R2 HOLDERS, R0 HOLDERS, E1 SUPERVISORS
            userTask_issueDecision           | WORKING_DAYS    | R2 HOLDERS, R0 HOLDERS, E1 SUPERVISORS
            userTask_prepareReport           | REPORT_DEADLINE | R5 HOLDERS, E1 HEAD, E3 SUPERVISORS
            userTask_signReport              | REPORT_DEADLINE | R5 HOLDERS, E1 SUPERVISORS
            userTask_consolidateReport       | WORKING_DAYS    | R2 HOLDERS, R0 HOLDERS, E1 HEAD, E3 SUPERVISORS
            userTask_consolidateForBoard     | WORKING_DAYS    | R2 HOLDERS, R0 HOLDERS, E1 HEAD, E3 SUPERVISORS
            userTask_signConsolidatedReport  | WORKING_DAYS    | R2 HOLDERS, R0 HOLDERS, E1 SUPERVISORS
            userTask_signBoardReport         | WORKING_DAYS    | R2 HOLDERS, R0 HOLDERS, E1 SUPERVISORS
            userTask_signBoardReportByChair  | WORKING_DAYS    | R2 HOLDERS, R0 HOLDERS, E1 SUPERVISORS
            userTask_issueBoardReport        | WORKING_DAYS    | R2 HOLDERS, R0 HOLDERS, E1 SUPERVISORS
            userTask_prepareCommendation     | WORKING_DAYS    | R2 HOLDERS, R0 HOLDERS, E1 HEAD
            userTask_decideCommendation      | WORKING_DAYS    | R2 HOLDERS, R0 HOLDERS, E1 HEAD
            userTask_answerByFocalAgency     | WORKING_DAYS    | R2 HOLDERS, R0 HOLDERS, E1 HEAD, E3 SUPERVISORS
            userTask_answerByAppraiser       | WORKING_DAYS    | R2 HOLDERS, R0 HOLDERS, E1 HEAD, E3 SUPERVISORS
            userTask_recordCommitteeAnswer   | WORKING_DAYS    | R2 HOLDERS, R0 HOLDERS, E1 SUPERVISORS
            """)
    void theLadderOfAStep(String step, String basis, String ladder) {
        assertThat(String.join(", ", rungs(step, basis))).isEqualTo(ladder);
    }

    @Test
    @DisplayName("việc nào trong các quy trình cũng được nhắc ít nhất một lần và báo lên ít nhất một lần")
    void everyUserTaskIsRemindedAndEscalates() throws IOException {
        assertThat(performers()).isNotEmpty().allSatisfy((step, performer) -> {
            var rungs = rungs(step, basis(step));
            assertThat(rungs)
                    .doesNotHaveDuplicates()
                    .anyMatch(rung -> rung.startsWith("R"))
                    .anyMatch(rung -> rung.startsWith("E"));
            assertThat(rungs.stream().map(rung -> rung.split(" ")[0])).doesNotHaveDuplicates();
        });
    }

    @Test
    @DisplayName(
            "hồ sơ chưa trình, danh sách Giấy khen không báo ra ngoài đơn vị; việc của thủ trưởng, Chủ tịch, văn thư báo thẳng lên")
    void whoIsTold() throws IOException {
        performers().forEach((step, performer) -> {
            var recipients = rungs(step, basis(step)).stream()
                    .filter(rung -> rung.startsWith("E"))
                    .map(rung -> rung.split(" ")[1])
                    .toList();
            if (basis(step).equals("UNIT_DEADLINE") || step.endsWith("Commendation")) {
                assertThat(recipients).as(step).containsExactly("HEAD");
            } else if (performer.endsWith("_OFFICER")) {
                assertThat(recipients).as(step).containsExactly("HEAD", "SUPERVISORS");
            } else {
                assertThat(recipients).as(step).containsExactly("SUPERVISORS");
            }
        });
    }

    @Test
    @DisplayName("thiếu căn cứ thì không đoán; bước lạ chỉ được nhắc, không báo lên ai")
    void missingInput() {
        assertThat(rungs("userTask_receiveDossier", null)).isEmpty();
        assertThat(rungs("userTask_receiveDossier", "UNKNOWN")).isEmpty();
        assertThat(rungs(null, null)).isEmpty();
        assertThat(rungs("userTask_unknown", "WORKING_DAYS")).containsExactly("R2 HOLDERS", "R0 HOLDERS");
        assertThat(rungs(null, "UNIT_DEADLINE")).containsExactly("R15 HOLDERS", "R5 HOLDERS", "R1 HOLDERS");
    }

    @Test
    @DisplayName("căn cứ tính hạn của một bước không đổi theo chế độ pháp luật")
    void theBasisDoesNotDependOnTheRuleSet() throws IOException {
        for (var step : performers().keySet()) {
            assertThat(Stream.of("A", "B", "C")
                            .map(ruleSet -> basis(step, ruleSet))
                            .distinct())
                    .as(step)
                    .hasSize(1);
        }
    }

    private static List<String> rungs(String step, String basis) {
        var inputs = Variables.putValue("step", step).putValue("basis", basis);
        return engine.evaluateDecisionTable(decisions.get("reminderLadder"), inputs).stream()
                .map(row -> row.<String>getEntry("stage").substring(0, 1) + row.<Integer>getEntry("workingDays") + " "
                        + row.getEntry("recipients"))
                .toList();
    }

    private static String basis(String step) {
        return basis(step, Sla.DEFAULT_RULE_SET);
    }

    private static String basis(String step, String ruleSet) {
        var inputs = Variables.putValue("step", step).putValue("ruleSet", ruleSet);
        return engine.evaluateDecisionTable(decisions.get("sla"), inputs)
                .getSingleResult()
                .getEntry("basis");
    }

    /** Every user task of every model, with who works it. */
    private static Map<String, String> performers() throws IOException {
        var found = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(Path.of("processes"))) {
            files.filter(file -> file.toString().endsWith(".bpmn"))
                    .flatMap(file ->
                            Bpmn.readModelFromFile(file.toFile()).getModelElementsByType(UserTask.class).stream())
                    .forEach(task -> found.put(task.getId(), performer(task)));
        }
        return found;
    }

    private static String performer(UserTask task) {
        return task.getExtensionElements().getDomElement().getChildElements().stream()
                .flatMap(extension -> extension.getChildElements().stream())
                .filter(property -> "performer".equals(property.getAttribute("name")))
                .map(property -> property.getAttribute("value"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(task.getId() + " has no performer"));
    }
}
