package vn.khenthuong.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.NomineeType;

@DisplayName("Bảng quyết định reward")
class RewardDecisionTest {

    private static final RewardTables TABLES = new RewardTables();
    private static final List<String> ORDERS = List.of("FIRST", "SECOND", "THIRD");
    private static final List<String> LETTERS = List.of("PROVINCE_DISTRICT", "COMMUNE");

    /** Every first and last day of a row, and days far from them. */
    private static final List<String> DAYS = List.of(
            "2017-10-01",
            "2020-01-01",
            "2023-06-30",
            "2023-07-01",
            "2023-12-31",
            "2024-01-01",
            "2024-06-30",
            "2024-07-01",
            "2025-06-30",
            "2025-07-01",
            "2040-01-01");

    @ParameterizedTest(name = "{0} {1} {2} ngày {3} → {4} × {5}")
    @CsvSource(
            nullValues = "-",
            value = {
                "BANG_KHEN_TINH, -, INDIVIDUAL, 2023-12-31, 1.0, 1, PROVINCIAL_FUND",
                "BANG_KHEN_TINH, -, COLLECTIVE, 2023-12-31, 1.0, 2, PROVINCIAL_FUND",
                "BANG_KHEN_TINH, -, HOUSEHOLD,  2023-12-31, -,   -, PROVINCIAL_FUND",
                "BANG_KHEN_TINH, -, INDIVIDUAL, 2024-01-01, 1.5, 1, PROVINCIAL_FUND",
                "BANG_KHEN_TINH, -, COLLECTIVE, 2025-06-30, 1.5, 2, PROVINCIAL_FUND",
                "BANG_KHEN_TINH, -, HOUSEHOLD,  2025-07-01, 1.5, 1.5, PROVINCIAL_FUND",
                "BANG_KHEN_THU_TUONG, -, INDIVIDUAL, 2023-12-31, 3.5, 1, PROVINCIAL_FUND",
                "BANG_KHEN_THU_TUONG, -, COLLECTIVE, 2024-01-01, 3.5, 2, PROVINCIAL_FUND",
                "BANG_KHEN_THU_TUONG, -, HOUSEHOLD,  2024-01-01, -,   -, PROVINCIAL_FUND",
                "HUAN_CHUONG_LAO_DONG, FIRST,  INDIVIDUAL, 2025-07-01, 9.0, 1, PROVINCIAL_FUND",
                "HUAN_CHUONG_LAO_DONG, SECOND, COLLECTIVE, 2025-07-01, 7.5, 2, PROVINCIAL_FUND",
                "HUAN_CHUONG_LAO_DONG, THIRD,  INDIVIDUAL, 2023-07-01, 4.5, 1, PROVINCIAL_FUND",
                "GIAY_KHEN, PROVINCE_DISTRICT, INDIVIDUAL, 2023-07-01, 0.3,  1,   UNIT_FUND",
                "GIAY_KHEN, PROVINCE_DISTRICT, HOUSEHOLD,  2024-01-01, 0.3,  1.5, UNIT_FUND",
                "GIAY_KHEN, COMMUNE,           INDIVIDUAL, 2023-07-01, 0.15, 1,   UNIT_FUND",
                "GIAY_KHEN, COMMUNE,           COLLECTIVE, 2024-01-01, 0.15, 2,   UNIT_FUND",
                "GIAY_KHEN, COMMUNE,           HOUSEHOLD,  2023-12-31, -,    -,   UNIT_FUND"
            })
    @DisplayName(
            "Mức của từng hình thức, đối tượng, theo ngày quyết định; chỗ không có mức thì không đặt ra mức (A-38)")
    void everyRow(
            String form,
            String grade,
            String type,
            LocalDate day,
            String coefficient,
            String multiplier,
            String source) {
        assertThat(TABLES.evaluate("reward", inputs(form, grade, type, day)))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("coefficient", coefficient)
                        .containsEntry("multiplier", multiplier)
                        .containsEntry("fundingSource", source));
    }

    static Stream<Map<String, Object>> grid() {
        var cells = new ArrayList<Map<String, Object>>();
        for (var form : AwardForm.values()) {
            for (var grade : grades(form)) {
                for (var type : NomineeType.values()) {
                    DAYS.forEach(day -> cells.add(inputs(form.name(), grade, type.name(), LocalDate.parse(day))));
                }
            }
        }
        return cells.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("grid")
    @DisplayName("Toàn lưới: đúng một dòng, có căn cứ, có nguồn chi")
    void total(Map<String, Object> inputs) {
        assertThat(TABLES.evaluate("reward", inputs)).singleElement().satisfies(row -> {
            assertThat(row.get("citation")).asString().isNotBlank();
            assertThat(row.get("fundingSource")).asString().isIn("PROVINCIAL_FUND", "UNIT_FUND");
            assertThat(row.get("coefficient") == null).isEqualTo(row.get("multiplier") == null);
        });
    }

    @ParameterizedTest(name = "thiếu {0}")
    @ValueSource(strings = {"awardForm", "nomineeType", "decisionDate"})
    @DisplayName("Thiếu dữ liệu vào thì không có dòng nào")
    void missing(String input) {
        assertThat(grid().map(cell -> {
                    cell.put(input, null);
                    return cell;
                }))
                .allSatisfy(cell -> assertThat(TABLES.evaluate("reward", cell)).isEmpty());
    }

    @Test
    @DisplayName("Huân chương, Giấy khen thiếu hạng, cấp thì không có dòng nào; trước Nghị định 91 cũng không")
    void withoutGrade() {
        var day = LocalDate.of(2024, 1, 1);
        assertThat(TABLES.evaluate("reward", inputs("HUAN_CHUONG_LAO_DONG", null, "INDIVIDUAL", day)))
                .isEmpty();
        assertThat(TABLES.evaluate("reward", inputs("GIAY_KHEN", "FIRST", "INDIVIDUAL", day)))
                .isEmpty();
        assertThat(TABLES.evaluate("reward", inputs("BANG_KHEN_TINH", null, "INDIVIDUAL", LocalDate.of(2017, 9, 30))))
                .isEmpty();
    }

    private static List<String> grades(AwardForm form) {
        return switch (form) {
            case HUAN_CHUONG_LAO_DONG -> ORDERS;
            case GIAY_KHEN -> LETTERS;
            case BANG_KHEN_TINH, BANG_KHEN_THU_TUONG -> Collections.singletonList(null);
        };
    }

    private static Map<String, Object> inputs(String form, String grade, String type, LocalDate day) {
        var inputs = new HashMap<String, Object>();
        inputs.put("awardForm", form);
        inputs.put("grade", grade);
        inputs.put("nomineeType", type);
        inputs.put("decisionDate", day);
        return inputs;
    }

    /** Figures or articles that no source was found for, by award form, type of nominee and first day; the others have one. */
    @ParameterizedTest(name = "{0} {1} từ {2}")
    @CsvSource({
        "BANG_KHEN_TINH, INDIVIDUAL, 2024-01-01",
        "BANG_KHEN_TINH, COLLECTIVE, 2024-01-01",
        "BANG_KHEN_TINH, HOUSEHOLD, 2024-01-01",
        "BANG_KHEN_TINH, HOUSEHOLD, 2025-07-01",
        "BANG_KHEN_THU_TUONG, INDIVIDUAL, 2024-01-01",
        "BANG_KHEN_THU_TUONG, COLLECTIVE, 2024-01-01",
        "HUAN_CHUONG_LAO_DONG, INDIVIDUAL, 2017-10-01",
        "HUAN_CHUONG_LAO_DONG, COLLECTIVE, 2025-07-01",
        "GIAY_KHEN, INDIVIDUAL, 2024-01-01",
        "GIAY_KHEN, COLLECTIVE, 2024-01-01",
        "GIAY_KHEN, HOUSEHOLD, 2024-01-01",
        "GIAY_KHEN, INDIVIDUAL, 2025-07-01",
        "GIAY_KHEN, COLLECTIVE, 2025-07-01",
        "GIAY_KHEN, HOUSEHOLD, 2025-07-01"
    })
    @DisplayName("mức chưa đối chiếu được nguyên văn thì dòng ghi rõ như thế")
    void whatIsNotCheckedSaysSo(String form, String type, String from) throws IOException {
        var rows = rows().stream()
                .filter(row -> row.contains("\"%s\"".formatted(form)) && row.contains("\"%s\"".formatted(type)))
                .filter(row -> row.contains("date(\"%s\")".formatted(from)))
                .toList();

        assertThat(rows)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).contains("Chưa đối chiếu được nguyên văn", ", BK -->"));
    }

    private static List<String> rows() throws IOException {
        var table = Files.readString(Path.of("processes/award/reward.dmn"));
        return Pattern.compile("<rule .*?</rule>", Pattern.DOTALL)
                .matcher(table)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
