package vn.khenthuong.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khenthuong.nomination.NomineeType;

@DisplayName("Ưu tiên khi ngang nhau")
class PriorityDecisionTest {

    private static final List<String> RULE_SETS = List.of("A", "B", "C");

    private static DmnEngine engine;
    private static DmnDecision decision;

    @BeforeAll
    static void parse() throws IOException {
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (InputStream table = Files.newInputStream(Path.of("processes/selection/priority.dmn"))) {
            decision = engine.parseDecision("priority", table);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "B", "C"})
    @DisplayName("cá nhân là nữ đứng trước cá nhân trực tiếp lao động; ai là cả hai thì có cả hai căn cứ")
    void womenBeforeDirectWorkers(String ruleSet) {
        assertThat(facts(evaluate(ruleSet, "INDIVIDUAL", true, null, false))).containsExactly("FEMALE 1");
        assertThat(facts(evaluate(ruleSet, "INDIVIDUAL", false, null, true))).containsExactly("DIRECT_LABOUR 2");
        assertThat(facts(evaluate(ruleSet, "INDIVIDUAL", true, null, true)))
                .containsExactlyInAnyOrder("FEMALE 1", "DIRECT_LABOUR 2");
        assertThat(facts(evaluate(ruleSet, "INDIVIDUAL", false, null, false))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"69.999999, false", "70, true", "70.000001, true", "100, true", "0, false"})
    @DisplayName("tập thể có từ 70% nữ trở lên, tính cả đúng 70%")
    void fromSeventyPercentOn(double percent, boolean preferred) {
        for (var ruleSet : RULE_SETS) {
            assertThat(facts(evaluate(ruleSet, "COLLECTIVE", null, percent, null)))
                    .isEqualTo(preferred ? List.of("WOMEN_SHARE 1") : List.of());
        }
    }

    @Test
    @DisplayName("mọi dòng nêu căn cứ của luật có hiệu lực; chỗ chưa đối chiếu được nguyên văn thì nói rõ")
    void everyRowIsCited() {
        for (var ruleSet : RULE_SETS) {
            var rows = Stream.of(
                            evaluate(ruleSet, "INDIVIDUAL", true, null, true),
                            evaluate(ruleSet, "COLLECTIVE", null, 80.0, null))
                    .flatMap(result -> result.getResultList().stream())
                    .toList();

            assertThat(rows)
                    .hasSize(3)
                    .allSatisfy(row -> assertThat((String) row.get("citation"))
                            .matches("khoản 6 Điều 4 Nghị định 152/2025/NĐ-CP|.*\\(chưa đối chiếu được nguyên văn\\)"));
        }
        assertThat(citation("A")).contains("91/2017");
        assertThat(citation("B")).contains("98/2023");
        assertThat(citation("C")).contains("152/2025").doesNotContain("chưa đối chiếu");
    }

    @Test
    @DisplayName("thiếu thông tin, thiếu loại đối tượng hay chế độ pháp luật thì không ưu tiên ai")
    void nothingFollowsFromNothing() {
        for (var type : NomineeType.values()) {
            assertThat(evaluate("A", type.name(), null, null, null).isEmpty()).isTrue();
        }
        assertThat(evaluate(null, "INDIVIDUAL", true, null, true).isEmpty()).isTrue();
        assertThat(evaluate("D", "INDIVIDUAL", true, null, true).isEmpty()).isTrue();
        assertThat(evaluate("A", null, true, 80.0, true).isEmpty()).isTrue();
        assertThat(evaluate("A", "HOUSEHOLD", true, 80.0, true).isEmpty())
                .as("a household is not in the pool (R-068)")
                .isTrue();
    }

    private static String citation(String ruleSet) {
        return (String) evaluate(ruleSet, "INDIVIDUAL", true, null, false)
                .getSingleResult()
                .getEntry("citation");
    }

    private static List<String> facts(DmnDecisionTableResult result) {
        return result.getResultList().stream()
                .map(row -> "%s %s".formatted(row.get("fact"), row.get("rank")))
                .toList();
    }

    private static DmnDecisionTableResult evaluate(
            String ruleSet, String type, Boolean female, Double womenPercent, Boolean directLabour) {
        var inputs = new HashMap<String, Object>();
        inputs.put("ruleSet", ruleSet);
        inputs.put("nomineeType", type);
        inputs.put("female", female);
        inputs.put("womenPercent", womenPercent);
        inputs.put("directLabour", directLabour);
        return engine.evaluateDecisionTable(decision, inputs);
    }
}
