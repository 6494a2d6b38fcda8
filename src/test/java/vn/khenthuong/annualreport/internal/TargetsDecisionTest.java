package vn.khenthuong.annualreport.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
            DEPARTMENT       | true  | R-013 R-015 R-018
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
            R-013   | thấp hơn mức đối chiếu
            R-014   | bằng 100%
            R-015   | bằng 100%
            R-016   | dưới 10%
            R-017   | bằng 0
            R-018   | bằng 100%
            """)
    void goals(String code, String goal) {
        assertThat(ReportTargets.target(code).goal()).isEqualTo(goal);
    }
}
