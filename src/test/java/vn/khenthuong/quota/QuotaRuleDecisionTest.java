package vn.khenthuong.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khenthuong.organization.UnitKind;

@DisplayName("Bảng quyết định quotaRule")
class QuotaRuleDecisionTest {

    private static final List<String> KINDS = List.of("SO_KET_2023", "TONG_KET_2025");
    private static final ShippedTables TABLES = new ShippedTables();

    @ParameterizedTest(name = "{5}: {0} {1} trọng điểm={2} đầu mối={3} {4} → {6} {7}–{8}")
    @CsvSource({
        "SO_KET_2023,   CITY,       false, false, HOUSEHOLD,  R-062, UNIT,  0, 2",
        "SO_KET_2023,   DISTRICT,   false, false, COLLECTIVE, R-063, UNIT,  0, 3",
        "SO_KET_2023,   DISTRICT,   true,  false, INDIVIDUAL, R-064, UNIT,  0, 4",
        "SO_KET_2023,   DEPARTMENT, false, false, COLLECTIVE, R-066, ROUND, 3, 5",
        "SO_KET_2023,   DEPARTMENT, false, true,  INDIVIDUAL, R-067, ROUND, 4, 6",
        "SO_KET_2023,   POLICY_BANK, false, false, HOUSEHOLD, R-068, ROUND, 0, 0",
        "TONG_KET_2025, DEPARTMENT, false, false, COLLECTIVE, R-070, UNIT,  1, 1",
        "TONG_KET_2025, SOCIO_POLITICAL, false, false, INDIVIDUAL, R-071, UNIT, 1, 2",
        "TONG_KET_2025, FATHERLAND_FRONT, false, false, HOUSEHOLD, R-070, UNIT, 0, 0",
        "TONG_KET_2025, DEPARTMENT, false, true,  COLLECTIVE, R-072, UNIT,  2, 2",
        "TONG_KET_2025, DEPARTMENT, false, true,  INDIVIDUAL, R-072, UNIT,  3, 3",
        "TONG_KET_2025, CITY,       false, false, COLLECTIVE, R-073, UNIT,  0, 3",
        "TONG_KET_2025, DISTRICT,   false, false, HOUSEHOLD,  R-074, UNIT,  0, 4",
        "TONG_KET_2025, DISTRICT,   true,  false, HOUSEHOLD,  R-075, UNIT,  0, 5"
    })
    @DisplayName("Mỗi dòng của §3.1 cho đúng một chỉ tiêu")
    void everyRow(
            String kind,
            String unit,
            boolean special,
            boolean focal,
            String type,
            String rule,
            String scope,
            int min,
            int max) {
        assertThat(limits(kind, unit, special, focal, type))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("rule", rule)
                        .containsEntry("scope", scope)
                        .containsEntry("min", min)
                        .containsEntry("max", max));
    }

    static Stream<Map<String, Object>> grid() {
        var cells = new ArrayList<Map<String, Object>>();
        for (var kind : KINDS) {
            for (var unit : UnitKind.values()) {
                for (var special : List.of(true, false)) {
                    for (var focal : List.of(true, false)) {
                        cells.add(Map.of(
                                "roundKind",
                                kind,
                                "unitKind",
                                unit.name(),
                                "specialFocus",
                                special,
                                "focalAgency",
                                focal));
                    }
                }
            }
        }
        return cells.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("grid")
    @DisplayName(
            "Toàn lưới: mỗi đối tượng của đơn vị được đề nghị có đúng một chỉ tiêu; cơ quan chỉ được hỏi ý kiến không có")
    void total(Map<String, Object> inputs) {
        var types = TABLES.evaluate("quotaRule", inputs).stream()
                .flatMap(row -> Arrays.stream(row.get("nomineeTypes").toString().split(",")));
        if (inputs.get("unitKind").equals(UnitKind.CONSULTED_AGENCY.name())) {
            assertThat(types).isEmpty();
        } else {
            assertThat(types).containsExactlyInAnyOrder("COLLECTIVE", "INDIVIDUAL", "HOUSEHOLD");
        }
    }

    @ParameterizedTest(name = "thiếu {0}")
    @ValueSource(strings = {"roundKind", "unitKind"})
    @DisplayName("Thiếu dữ liệu vào thì không có chỉ tiêu nào")
    void missingKind(String input) {
        assertThat(grid().map(cell -> without(cell, input)))
                .allSatisfy(
                        cell -> assertThat(TABLES.evaluate("quotaRule", cell)).isEmpty());
    }

    @ParameterizedTest(name = "thiếu {0}")
    @ValueSource(strings = {"specialFocus", "focalAgency"})
    @DisplayName("Thiếu cờ thì không bao giờ có hai chỉ tiêu cho một đối tượng")
    void missingFlag(String input) {
        assertThat(grid().map(cell -> without(cell, input)))
                .allSatisfy(cell -> assertThat(TABLES.evaluate("quotaRule", cell).stream()
                                .flatMap(row -> Arrays.stream(
                                        row.get("nomineeTypes").toString().split(","))))
                        .doesNotHaveDuplicates());
    }

    @Test
    @DisplayName("Loại đợt không biết thì không có chỉ tiêu nào")
    void unknownKind() {
        assertThat(limits("HANG_NAM_2024", "CITY", false, false, "COLLECTIVE")).isEmpty();
    }

    private static List<Map<String, Object>> limits(
            String kind, String unit, boolean special, boolean focal, String type) {
        return TABLES
                .evaluate(
                        "quotaRule",
                        Map.of("roundKind", kind, "unitKind", unit, "specialFocus", special, "focalAgency", focal))
                .stream()
                .filter(row ->
                        List.of(row.get("nomineeTypes").toString().split(",")).contains(type))
                .toList();
    }

    private static Map<String, Object> without(Map<String, Object> cell, String input) {
        var inputs = new HashMap<>(cell);
        inputs.put(input, null);
        return inputs;
    }
}
