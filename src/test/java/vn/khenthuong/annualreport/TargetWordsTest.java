package vn.khenthuong.annualreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khenthuong.annualreport.ReportTarget.Comparison;
import vn.khenthuong.annualreport.ReportTarget.Measure;

@DisplayName("Chỉ tiêu: mục tiêu bằng lời và tỷ lệ từ tử số, mẫu số")
class TargetWordsTest {

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource({
        "FALL, AT_LEAST, 1.0, 'giảm ít nhất 1 điểm %'",
        "FALL, MORE_THAN, 3.0, 'giảm trên 3 điểm %'",
        "FALL, MORE_THAN, 0.5, 'giảm trên 0,5 điểm %'",
        "RATE, EQUAL, 100.0, 'bằng 100%'",
        "RATE, LESS_THAN, 10, 'dưới 10%'",
        "COUNT, EQUAL, 0, 'bằng 0'",
        "AGAINST, LESS_THAN, 0, 'thấp hơn mức đối chiếu'"
    })
    @DisplayName("mục tiêu")
    void goal(Measure measure, Comparison comparison, BigDecimal threshold, String expected) {
        var target = new ReportTarget("R-010", "Tỷ lệ nghèo", "poverty", measure, comparison, threshold, null, "R-010");

        assertThat(target.goal()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "({0} + {1}) / ({2} + {3}) = {4}")
    @CsvSource({"1, , 3, , 33.33", "2, , 3, , 66.67", "5, 4, 60, 30, 10.00", "0, , 0, ,", "3, , , ,", ", , 3, ,"})
    @DisplayName("tỷ lệ phần trăm, hai số lẻ; không có khi thiếu phần hoặc mẫu số bằng 0")
    void rate(BigDecimal first, BigDecimal second, BigDecimal whole, BigDecimal secondWhole, BigDecimal expected) {
        assertThat(result(first, second, whole, secondWhole).rate().orElse(null))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("hai thành phần được cộng lại")
    void components() {
        var result = result(BigDecimal.ONE, BigDecimal.TEN, BigDecimal.TEN, null);

        assertThat(result.wholeNumerator()).isEqualTo("11");
        assertThat(result.wholeDenominator()).isEqualTo("10");
    }

    private static TargetResult result(BigDecimal first, BigDecimal second, BigDecimal whole, BigDecimal secondWhole) {
        return new TargetResult("R-016", first, second, whole, secondWhole, null, null, null);
    }
}
