package vn.khenthuong.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Bảng quyết định dossierChecklist")
class ChecklistDecisionTest {

    private static final NominationTables TABLES = new NominationTables();
    private static final List<String> BASE = List.of("SUBMISSION_LETTER", "ACHIEVEMENT_REPORT", "COUNCIL_MINUTES");

    @ParameterizedTest(name = "{1} → {2}")
    @CsvSource({
        "COLLECTIVE, AGENCY,                ''",
        "COLLECTIVE, VILLAGE,               ''",
        "HOUSEHOLD,  HOUSEHOLD_HELPER,      ''",
        "INDIVIDUAL, OFFICIAL,              ''",
        "HOUSEHOLD,  HOUSEHOLD_SELF_ESCAPE, ESCAPE_REGISTRATION BANK_CONFIRMATION",
        "COLLECTIVE, ENTERPRISE,            TAX_CONFIRMATION",
        "INDIVIDUAL, ENTERPRISE,            TAX_CONFIRMATION",
        "COLLECTIVE, CREDIT_INSTITUTION,    TAX_CONFIRMATION",
        "COLLECTIVE, POLICY_BANK,           ''"
    })
    @DisplayName("Giấy tờ bắt buộc: ba giấy tờ chung, thêm của R-037 và R-041")
    void required(String type, String group, String extra) {
        var expected = new ArrayList<>(BASE);
        expected.addAll(
                Arrays.stream(extra.split(" ")).filter(item -> !item.isEmpty()).toList());
        assertThat(items("BANG_KHEN_TINH", type, group, "A", true)).containsExactlyElementsOf(expected);
    }

    @Test
    @DisplayName("Trên toàn lưới, kể cả thiếu đầu vào: ba giấy tờ chung có đúng một lần")
    void total() {
        for (var award : withNull(AwardForm.values())) {
            for (var type : withNull(NomineeType.values())) {
                for (var group : withNull(CriteriaGroup.values())) {
                    for (var ruleSet : Arrays.asList(null, "A", "B", "C", "D")) {
                        assertThat(items(award, type, group, ruleSet, true))
                                .as("%s %s %s %s", award, type, group, ruleSet)
                                .containsAll(BASE)
                                .doesNotHaveDuplicates();
                    }
                }
            }
        }
    }

    @Test
    @DisplayName("R-037: hộ không vay thì không phải có xác nhận của ngân hàng; có vay hay chưa rõ thì phải có (A-06)")
    void bankConfirmation() {
        assertThat(required("HOUSEHOLD", false)).contains("ESCAPE_REGISTRATION").doesNotContain("BANK_CONFIRMATION");
        assertThat(required("INDIVIDUAL", false)).doesNotContain("BANK_CONFIRMATION");
        assertThat(required("HOUSEHOLD", true)).contains("BANK_CONFIRMATION");
        assertThat(required("HOUSEHOLD", null)).contains("BANK_CONFIRMATION");
    }

    @ParameterizedTest
    @CsvSource({
        "COLLECTIVE, COMMUNE_AREA, true",
        "COLLECTIVE, VILLAGE, true",
        "HOUSEHOLD, HOUSEHOLD_HELPER, true",
        "INDIVIDUAL, OFFICIAL, true",
        "COLLECTIVE, AGENCY, false",
        "COLLECTIVE, CREDIT_INSTITUTION, false"
    })
    @DisplayName("R-095: biên bản họp thôn không chỉ của hộ")
    void villageMinutes(String type, String group, boolean offered) {
        assertThat(items("BANG_KHEN_TINH", type, group, "A", false).contains("VILLAGE_MINUTES"))
                .isEqualTo(offered);
    }

    private static List<String> required(String type, Boolean policyLoan) {
        var inputs = inputs("BANG_KHEN_TINH", type, "HOUSEHOLD_SELF_ESCAPE", "A");
        inputs.put("policyLoan", policyLoan);
        return TABLES.evaluate("dossierChecklist", inputs).stream()
                .filter(row -> row.get("required").equals(true))
                .map(row -> (String) row.get("item"))
                .toList();
    }

    @Test
    @DisplayName("Mẫu báo cáo thành tích theo chế độ pháp luật")
    void template() {
        assertThat(report("A")).contains("91/2017");
        assertThat(report("B")).contains("98/2023");
        assertThat(report("C")).contains("152/2025");
    }

    @Test
    @DisplayName("xác nhận thuế không phải của Kế hoạch: dòng ấy nêu thủ tục của nơi có quy định")
    void sourceOfTheTaxConfirmation() {
        assertThat(Dmn.readModelFromFile(Path.of("processes/nomination/dossier-checklist.dmn")
                                .toFile())
                        .getModelElementsByType(Rule.class))
                .filteredOn(rule -> rule.getOutputEntries().stream()
                        .anyMatch(entry -> entry.getTextContent().contains("TAX_CONFIRMATION")))
                .singleElement()
                .satisfies(rule -> assertThat(rule.getDescription().getTextContent())
                        .contains("huyện Đạ Tẻh", "Kế hoạch không quy định")
                        .doesNotContain("Mục IV"));
    }

    private static String report(String ruleSet) {
        return rows("BANG_KHEN_TINH", "COLLECTIVE", "AGENCY", ruleSet).stream()
                .filter(row -> "ACHIEVEMENT_REPORT".equals(row.get("item")))
                .map(row -> (String) row.get("label"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> withNull(Enum<?>[] constants) {
        return Stream.concat(Stream.of((String) null), Arrays.stream(constants).map(Enum::name))
                .toList();
    }

    private static List<String> items(String award, String type, String group, String ruleSet, boolean required) {
        return rows(award, type, group, ruleSet).stream()
                .filter(row -> row.get("required").equals(required))
                .map(row -> (String) row.get("item"))
                .toList();
    }

    private static List<Map<String, Object>> rows(String award, String type, String group, String ruleSet) {
        return TABLES.evaluate("dossierChecklist", inputs(award, type, group, ruleSet));
    }

    private static Map<String, Object> inputs(String award, String type, String group, String ruleSet) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("awardForm", award);
        inputs.put("nomineeType", type);
        inputs.put("criteriaGroup", group);
        inputs.put("ruleSet", ruleSet);
        inputs.put("policyLoan", null);
        return inputs;
    }
}
