package vn.khenthuong.commendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khenthuong.organization.UnitKind;

@DisplayName("Thẩm quyền tặng Giấy khen theo loại đơn vị")
class CommendationAuthorityDecisionTest {

    private static final LocalDate LAST_OF_OLD_LAW = LocalDate.of(2023, 12, 31);
    private static final LocalDate FIRST_OF_NEW_LAW = LocalDate.of(2024, 1, 1);

    private static DmnEngine engine;
    private static DmnDecision decision;

    @BeforeAll
    static void parse() throws IOException {
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (InputStream table = Files.newInputStream(Path.of("processes/commendation/commendation-authority.dmn"))) {
            decision = engine.parseDecision("commendationAuthority", table);
        }
    }

    @ParameterizedTest
    @EnumSource(UnitKind.class)
    @DisplayName("mỗi loại đơn vị có đúng một dòng cho mỗi ngày, dòng nào cũng nêu luật có hiệu lực ngày đó")
    void everyKindHasOneRow(UnitKind kind) {
        for (var day : List.of(
                LAST_OF_OLD_LAW.minusYears(1), LAST_OF_OLD_LAW, FIRST_OF_NEW_LAW, FIRST_OF_NEW_LAW.plusYears(10))) {
            var row = evaluate(kind.name(), day).getSingleResult();

            assertThat((String) row.getEntry("citation"))
                    .contains("Luật Thi đua, khen thưởng năm " + (day.isBefore(FIRST_OF_NEW_LAW) ? "2003" : "2022"));
            assertThat(row.getEntry("office") != null)
                    .as("who commends is named where somebody does")
                    .isEqualTo(row.getEntry("commends"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "CITY, true, khoản 2 Điều 80",
        "DISTRICT, true, khoản 2 Điều 80",
        "DEPARTMENT, true, khoản 1 Điều 80",
        "FATHERLAND_FRONT, false, Điều 80",
        "SOCIO_POLITICAL, false, Điều 80",
        "POLICY_BANK, false, Điều 80",
        "CONSULTED_AGENCY, false, Điều 80"
    })
    @DisplayName(
            "Chủ tịch cấp huyện và người đứng đầu sở, ban, ngành được tặng; loại khác không được nêu, theo cả hai luật")
    void whoCommends(String kind, boolean commends, String clause) {
        var before = evaluate(kind, LAST_OF_OLD_LAW).getSingleResult();
        var since = evaluate(kind, FIRST_OF_NEW_LAW).getSingleResult();

        assertThat((Boolean) before.getEntry("commends")).isEqualTo(commends);
        assertThat((String) before.getEntry("citation")).doesNotContain("Điều 80", "2022");
        assertThat((Boolean) since.getEntry("commends")).isEqualTo(commends);
        assertThat((String) since.getEntry("citation")).startsWith(clause).endsWith("2022");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "COMMUNE"})
    @DisplayName("thiếu hoặc lạ loại đơn vị thì không có thẩm quyền nào")
    void missingKind(String kind) {
        assertThat(evaluate(kind, FIRST_OF_NEW_LAW).isEmpty()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(UnitKind.class)
    @DisplayName("thiếu ngày thì không có thẩm quyền nào")
    void missingDay(UnitKind kind) {
        assertThat(evaluate(kind.name(), null).isEmpty()).isTrue();
    }

    private static DmnDecisionTableResult evaluate(String kind, LocalDate day) {
        var inputs = new HashMap<String, Object>();
        inputs.put("unitKind", kind);
        inputs.put("day", day);
        return engine.evaluateDecisionTable(decision, inputs);
    }
}
