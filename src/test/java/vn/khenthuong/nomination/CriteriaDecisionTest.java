package vn.khenthuong.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Bảng quyết định criteria")
class CriteriaDecisionTest {

    private static final NominationTables TABLES = new NominationTables();
    private static final List<Double> FALLS = Arrays.asList(null, -1.0, 0.0, 1.49, 1.5, 3.0);
    private static final List<Double> HOUSEHOLDS = Arrays.asList(null, -20.0, 0.0, 50.0, 50.000001, 100.0);
    private static final List<String> AREAS = Arrays.asList(null, "I", "II", "III");
    private static final List<Integer> YEARS = Arrays.asList(null, 2023, 2024, 2025, 2026);

    @ParameterizedTest(name = "{0} khu vực {1} năm {2}, giảm {3} điểm %, hộ giảm {4} % → {5} {6}")
    @CsvSource({
        "COMMUNE_SPECIAL, III, 2023, 1.5,  ,          R-032, MET",
        "COMMUNE_SPECIAL, III, 2023, 1.5,  10,        R-032, MET",
        "COMMUNE_SPECIAL, III, 2023, 1.49, 60,        R-032, CONFIRM",
        "COMMUNE_SPECIAL, III, 2023, 1.49, 10,        R-032, CONFIRM",
        "COMMUNE_SPECIAL, III, 2023, 1.49, ,          R-032, NOT_MET",
        "COMMUNE_SPECIAL, III, 2025, 1.49, 50.000001, R-032, MET",
        "COMMUNE_SPECIAL, III, 2025, 1.49, 50,        R-032, NOT_MET",
        "COMMUNE_SPECIAL, III, 2025, ,     51,        R-032, MET",
        "COMMUNE_SPECIAL, II,  2025, 3,    80,        R-032, NOT_MET",
        "COMMUNE_SPECIAL, ,    2025, 3,    80,        R-032, NOT_MET",
        "COMMUNE_AREA,    I,   2025, ,     50.1,      R-033, MET",
        "COMMUNE_AREA,    II,  2025, ,     50,        R-033, NOT_MET",
        "COMMUNE_AREA,    II,  2023, ,     70,        R-033, CONFIRM",
        "COMMUNE_AREA,    III, 2025, ,     90,        R-032, MET",
        "COMMUNE_AREA,    III, 2023, 1.5,  ,          R-032, MET",
        "COMMUNE_AREA,    III, 2025, 1.4,  50,        R-032, NOT_MET",
        "COMMUNE_AREA,    ,    2025, 3,    90,        R-033, NOT_MET",
        "COMMUNE_AREA,    I,   2025, 3,    ,          R-033, NOT_MET",
        "VILLAGE,         ,    2025, ,     50.1,      R-036, MET",
        "VILLAGE,         III, 2025, ,     50,        R-036, NOT_MET",
        "VILLAGE,         ,    2023, ,     50.1,      R-036, CONFIRM",
        "VILLAGE,         ,    2025, ,     ,          R-036, NOT_MET"
    })
    @DisplayName("Ranh giới của R-032, R-033, R-036 và A-03, A-04, A-05")
    void boundaries(
            String group, String area, Integer year, Double fall, Double households, String rule, String verdict) {
        assertThat(evaluate(group, area, year, fall, households))
                .filteredOn(row -> !"R-035".equals(row.get("rule")))
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("rule", rule).containsEntry("verdict", verdict));
    }

    @ParameterizedTest
    @EnumSource(CriteriaGroup.class)
    @DisplayName("Trên toàn lưới, kể cả thiếu đầu vào: nhóm có số đúng một kết quả, nhóm khác không có")
    void total(CriteriaGroup group) {
        for (var area : AREAS) {
            for (var year : YEARS) {
                for (var fall : FALLS) {
                    for (var households : HOUSEHOLDS) {
                        assertThat(evaluate(group.name(), area, year, fall, households))
                                .as("%s %s %s %s %s", group, area, year, fall, households)
                                .hasSize(group == CriteriaGroup.VILLAGE ? 2 : group.isNumeric() ? 1 : 0);
                    }
                }
            }
        }
    }

    @ParameterizedTest(name = "{0} dịch vụ thiếu hụt → {1}")
    @CsvSource({"0, MET", "1, NOT_MET", "6, NOT_MET", ", CONFIRM"})
    @DisplayName("R-035: còn một dịch vụ thiếu hụt là chưa đạt; chưa nêu từng dịch vụ thì phải xác nhận (A-28)")
    void services(Integer lacking, String verdict) {
        for (var year : YEARS) {
            var inputs = inputs("VILLAGE", null, year, null, 60.0);
            inputs.put("lackingServices", lacking);
            assertThat(TABLES.evaluate("criteria", inputs))
                    .filteredOn(row -> "R-035".equals(row.get("rule")))
                    .singleElement()
                    .satisfies(row -> assertThat(row).containsEntry("verdict", verdict));
        }
    }

    @Test
    @DisplayName("Xã khu vực III được nói rõ xét theo gạch đầu dòng nào (A-04)")
    void saysByWhichClause() {
        assertThat(evaluate("COMMUNE_AREA", "III", 2025, 1.0, 10.0))
                .singleElement()
                .satisfies(row -> assertThat((String) row.get("text"))
                        .startsWith("Xã khu vực III xét theo gạch đầu dòng thứ nhất điểm c khoản 1 Mục IV Kế hoạch: "));
    }

    @Test
    @DisplayName("Thiếu nhóm tiêu chí: không có kết quả")
    void missingGroup() {
        assertThat(evaluate(null, "III", 2025, 2.0, 60.0)).isEmpty();
    }

    private static List<Map<String, Object>> evaluate(
            String group, String area, Integer year, Double fall, Double households) {
        return TABLES.evaluate("criteria", inputs(group, area, year, fall, households));
    }

    private static Map<String, Object> inputs(String group, String area, Integer year, Double fall, Double households) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("criteriaGroup", group);
        inputs.put("areaClass", area);
        inputs.put("assessmentYear", year);
        inputs.put("smallestYearlyFall", fall);
        inputs.put("householdFall", households);
        inputs.put("lackingServices", null);
        return inputs;
    }
}
