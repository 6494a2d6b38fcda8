package vn.khenthuong.commendation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
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
    @DisplayName("mỗi loại đơn vị có đúng một dòng, dòng nào cũng nêu điều luật")
    void everyKindHasOneRow(UnitKind kind) {
        var row = evaluate(kind.name()).getSingleResult();

        assertThat((String) row.getEntry("citation")).contains("Điều 80 Luật Thi đua, khen thưởng");
        assertThat(row.getEntry("office") != null)
                .as("who commends is named where somebody does")
                .isEqualTo(row.getEntry("commends"));
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
    @DisplayName("Chủ tịch cấp huyện và người đứng đầu sở, ban, ngành được tặng; loại khác không được nêu")
    void whoCommends(String kind, boolean commends, String clause) {
        var row = evaluate(kind).getSingleResult();

        assertThat((Boolean) row.getEntry("commends")).isEqualTo(commends);
        assertThat((String) row.getEntry("citation")).startsWith(clause);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "COMMUNE"})
    @DisplayName("thiếu hoặc lạ loại đơn vị thì không có thẩm quyền nào")
    void missingInput(String kind) {
        assertThat(evaluate(kind).isEmpty()).isTrue();
    }

    private static DmnDecisionTableResult evaluate(String kind) {
        return engine.evaluateDecisionTable(decision, Collections.singletonMap("unitKind", kind));
    }
}
