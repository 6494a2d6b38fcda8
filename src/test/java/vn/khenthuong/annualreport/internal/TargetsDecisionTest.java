package vn.khenthuong.annualreport.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khenthuong.annualreport.ReportTarget;
import vn.khenthuong.organization.UnitKind;

@DisplayName("Ai báo cáo chỉ tiêu nào, và chỉ tiêu so thế nào (QĐ 1479/QĐ-UBND, khoản 2 Mục II)")
class TargetsDecisionTest {

    @ParameterizedTest
    @DisplayName(
            "huyện, thành phố, ngân hàng chính sách, cơ quan đầu mối; còn lại chỉ R-018, mức cả nước không ai khác báo cáo")
    @CsvSource(delimiter = '|', textBlock = """
            CITY             | false | R-010 R-011 R-012-X R-012-T R-016 R-017 R-018
            DISTRICT         | false | R-010 R-011 R-012-X R-012-T R-016 R-017 R-018
            POLICY_BANK      | false | R-014 R-018
            DEPARTMENT       | true  | R-013-N R-013-C R-015 R-015-V R-018
            DEPARTMENT       | false | R-018
            FATHERLAND_FRONT | false | R-018
            SOCIO_POLITICAL  | false | R-018
            CONSULTED_AGENCY | false | R-018
            """)
    void whoAnswers(UnitKind kind, boolean focalAgency, String codes) {
        assertThat(ReportTargets.of(kind, focalAgency))
                .extracting(ReportTarget::code)
                .containsExactlyElementsOf(Arrays.asList(codes.split(" ")));
    }

    @ParameterizedTest
    @DisplayName("mục tiêu bằng lời đúng như kế hoạch")
    @CsvSource(delimiter = '|', textBlock = """
            R-010   | giảm ít nhất 1 điểm %
            R-011   | giảm trên 3 điểm %
            R-012-X | bằng 100%
            R-012-T | bằng 100%
            R-013-N | thấp hơn mức đối chiếu
            R-013-C | thấp hơn mức đối chiếu
            R-019   | bằng 100%
            R-014   | bằng 100%
            R-015   | bằng 100%
            R-015-V | bằng 100%
            R-016   | dưới 10%
            R-017   | bằng 0
            R-018   | bằng 100%
            """)
    void goals(String code, String goal) {
        assertThat(ReportTargets.target(code).goal()).isEqualTo(goal);
    }

    @Test
    @DisplayName("R-019: huyện trọng điểm báo cáo thêm chỉ tiêu của mình; R-013 cũ chỉ trong biểu mẫu cũ")
    void specialCases() {
        assertThat(ReportTargets.of(UnitKind.DISTRICT, false, true, false))
                .extracting(ReportTarget::code)
                .endsWith("R-019");
        assertThat(ReportTargets.of(UnitKind.DEPARTMENT, true, false, true))
                .extracting(ReportTarget::code)
                .containsExactly("R-013", "R-015", "R-015-V", "R-018");
    }

    @Test
    @DisplayName("mọi đơn vị đều có ít nhất một chỉ tiêu, dù là loại gì, giữ vai gì")
    void total() {
        for (var kind : UnitKind.values()) {
            for (var facts = 0; facts < 8; facts++) {
                assertThat(ReportTargets.of(kind, (facts & 1) > 0, (facts & 2) > 0, (facts & 4) > 0))
                        .as("%s %d", kind, facts)
                        .isNotEmpty()
                        .extracting(ReportTarget::code)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"unitKind", "focalAgency", "specialFocus", "combinedRates"})
    @DisplayName("thiếu một điều kiện thì vẫn còn chỉ tiêu chung, không có chỉ tiêu của riêng ai")
    void missingInput(String missing) {
        var inputs = new HashMap<String, Object>(
                Map.of("unitKind", "POLICY_BANK", "focalAgency", false, "specialFocus", false, "combinedRates", false));
        inputs.put(missing, null);

        assertThat(ReportTargets.evaluate("reportTarget", inputs))
                .extracting(row -> row.get("code"))
                .contains("R-018")
                .doesNotContain("R-010", "R-013-N", "R-013-C", "R-013", "R-019");
    }
}
