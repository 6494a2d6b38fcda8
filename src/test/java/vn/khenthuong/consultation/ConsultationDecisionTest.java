package vn.khenthuong.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.junit.jupiter.params.provider.EnumSource;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.NomineeType;

@DisplayName("Cơ quan được lấy ý kiến")
class ConsultationDecisionTest {

    private static DmnEngine engine;
    private static DmnDecision decision;

    @BeforeAll
    static void parse() throws IOException {
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (InputStream table = Files.newInputStream(Path.of("processes/consultation/consultation.dmn"))) {
            decision = engine.parseDecision("consultation", table);
        }
    }

    @ParameterizedTest(name = "{0} {1}, Tỉnh ủy quản lý: {2} -> {3}")
    @CsvSource({
        "COLLECTIVE, ENTERPRISE, false, cuc-thue bhxh so-tnmt cong-an",
        "INDIVIDUAL, ENTERPRISE, false, cuc-thue bhxh so-tnmt cong-an",
        "INDIVIDUAL, ENTERPRISE, true, cuc-thue bhxh so-tnmt cong-an tinh-uy",
        "COLLECTIVE, CREDIT_INSTITUTION, false, cuc-thue bhxh cong-an",
        "INDIVIDUAL, OFFICIAL, true, tinh-uy",
        "INDIVIDUAL, OFFICIAL, false, ''",
        "HOUSEHOLD, HOUSEHOLD_SELF_ESCAPE, false, ''",
        "HOUSEHOLD, HOUSEHOLD_HELPER, true, ''",
        "COLLECTIVE, AGENCY, true, ''"
    })
    @DisplayName(
            "doanh nghiệp: thuế, bảo hiểm, môi trường, công an; cán bộ Tỉnh ủy quản lý: Tỉnh ủy; hộ gia đình: không hỏi")
    void whoIsAsked(String type, String group, boolean managed, String agencies) {
        assertThat(agencies(type, group, managed)).containsExactlyInAnyOrder(split(agencies));
    }

    @ParameterizedTest
    @EnumSource(CriteriaGroup.class)
    @DisplayName(
            "mọi tổ hợp được phép: mỗi cơ quan nhiều nhất một lần; chỉ doanh nghiệp, tổ chức tín dụng và cán bộ được quản lý mới hỏi; dòng nào cũng nêu căn cứ")
    void everyCombination(CriteriaGroup group) {
        for (var type : NomineeType.values()) {
            for (var managed : List.of(true, false)) {
                var rows = evaluate(type.name(), group.name(), managed).getResultList();
                assertThat(rows.stream().map(row -> row.get("agency"))).doesNotHaveDuplicates();
                assertThat(rows)
                        .allSatisfy(row ->
                                assertThat((String) row.get("citation")).startsWith("điểm e khoản 2 Mục IV Kế hoạch"));
                var asks = type != NomineeType.HOUSEHOLD
                        && (group == CriteriaGroup.ENTERPRISE
                                || group == CriteriaGroup.CREDIT_INSTITUTION
                                || group == CriteriaGroup.OFFICIAL && type == NomineeType.INDIVIDUAL && managed);
                assertThat(!rows.isEmpty()).as("%s %s %s", type, group, managed).isEqualTo(asks);
            }
        }
    }

    @Test
    @DisplayName(
            "thiếu một dữ kiện: không hỏi theo dữ kiện ấy; không biết có thuộc Tỉnh ủy quản lý thì vẫn hỏi các cơ quan khác")
    void missingInput() {
        assertThat(agencies(null, "ENTERPRISE", true)).isEmpty();
        assertThat(agencies("COLLECTIVE", null, true)).isEmpty();
        assertThat(agencies("INDIVIDUAL", "OFFICIAL", null)).isEmpty();
        assertThat(agencies("INDIVIDUAL", "ENTERPRISE", null))
                .containsExactlyInAnyOrder("cuc-thue", "bhxh", "so-tnmt", "cong-an");
    }

    private static String[] split(String agencies) {
        return Stream.of(agencies.split(" ")).filter(code -> !code.isEmpty()).toArray(String[]::new);
    }

    private static List<String> agencies(String type, String group, Boolean managed) {
        var found = new ArrayList<String>();
        evaluate(type, group, managed).getResultList().forEach(row -> found.add((String) row.get("agency")));
        return found;
    }

    private static DmnDecisionTableResult evaluate(String type, String group, Boolean managed) {
        var inputs = new HashMap<String, Object>();
        inputs.put("nomineeType", type);
        inputs.put("criteriaGroup", group);
        inputs.put("partyManaged", managed);
        return engine.evaluateDecisionTable(decision, inputs);
    }
}
