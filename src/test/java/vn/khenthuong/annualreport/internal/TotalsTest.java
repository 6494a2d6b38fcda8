package vn.khenthuong.annualreport.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khenthuong.annualreport.internal.ReportTargets.result;
import static vn.khenthuong.annualreport.internal.ReportTargets.target;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khenthuong.annualreport.ConsolidatedFigures.Verdict;
import vn.khenthuong.annualreport.TargetResult;

@DisplayName("Cộng chỉ tiêu của mọi đơn vị: cộng tử số, mẫu số rồi mới chia; so đúng “trên”, “dưới”, “ít nhất”")
class TotalsTest {

    @Test
    @DisplayName("tỷ lệ của tổng, không phải trung bình các tỷ lệ")
    void ratesOfSums() {
        // 50 % and 1 %: their mean would be 25.5 %
        var total = Totals.of(
                target("R-018"), List.of(result("R-018", 5, 10, null), result("R-018", 10, 1000, null)), List.of());

        assertThat(total.units()).isEqualTo(2);
        assertThat(total.numerator()).isEqualByComparingTo("15");
        assertThat(total.denominator()).isEqualByComparingTo("1010");
        assertThat(total.rate()).isEqualByComparingTo("1.49");
        assertThat(total.verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @ParameterizedTest
    @DisplayName(
            "R-010 giảm ít nhất 1 điểm (đúng 1 là đạt), R-011 giảm trên 3 điểm (đúng 3 là chưa), kể cả phần không hiện ra")
    @CsvSource({
        "R-010, 900, NOT_MET, 0.99",
        "R-010, 899, MET, 1.00",
        "R-010, 700, MET, 2.99",
        "R-010, 1000, NOT_MET, -0.01",
        "R-011, 699, NOT_MET, 3.00",
        "R-011, 698, MET, 3.01",
    })
    void falls(String code, int poorNow, Verdict verdict, String fall) {
        var before = List.of(result(code, 999, 10000, null));
        var now = List.of(result(code, poorNow, 10000, null));

        var total = Totals.of(target(code), now, before);

        assertThat(total.verdict()).isEqualTo(verdict);
        assertThat(total.value()).isEqualByComparingTo(fall);
    }

    @Test
    @DisplayName("so bằng số chưa làm tròn: giảm 3,004 điểm hiện là 3,00 mà vẫn là trên 3")
    void comparedBeforeRounding() {
        var total = Totals.of(
                target("R-011"),
                List.of(result("R-011", 6996, 100000, null)),
                List.of(result("R-011", 10000, 100000, null)));

        assertThat(total.value()).isEqualByComparingTo("3.00");
        assertThat(total.verdict()).isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @DisplayName("R-012, R-014, R-015, R-018: đúng 100%, thiếu một cũng chưa đạt")
    @CsvSource({"R-012-X", "R-012-T", "R-014", "R-015", "R-018"})
    void all(String code) {
        assertThat(verdict(code, result(code, 72, 72, null))).isEqualTo(Verdict.MET);
        assertThat(verdict(code, result(code, 99999, 100000, null))).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    @DisplayName("R-013: thấp hơn cả nước, bằng thì chưa đạt; mức cả nước không lấy từ năm trước")
    void againstTheNation() {
        assertThat(verdict("R-013", result("R-013", 499, 10000, "5"))).isEqualTo(Verdict.MET);
        assertThat(verdict("R-013", result("R-013", 500, 10000, "5"))).isEqualTo(Verdict.NOT_MET);
        assertThat(verdict("R-013", result("R-013", 500, 10000, null))).isEqualTo(Verdict.UNKNOWN);
        assertThat(Totals.of(
                                target("R-013"),
                                List.of(result("R-013", 600, 10000, "5")),
                                List.of(result("R-013", 900, 10000, "9")))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    @DisplayName("R-016: cộng cả hai thành phần, dưới 10% chặt")
    void relapse() {
        assertThat(verdict("R-016", relapse(40, 59, 500, 500))).isEqualTo(Verdict.MET);
        assertThat(verdict("R-016", relapse(40, 60, 500, 500))).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    @DisplayName("R-017: không còn hộ nào")
    void none() {
        assertThat(verdict("R-017", result("R-017", 0, null, null))).isEqualTo(Verdict.MET);
        assertThat(Totals.of(
                                target("R-017"),
                                List.of(result("R-017", 0, null, null), result("R-017", 1, null, null)),
                                List.of())
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    @DisplayName(
            "năm trước chưa có trong hệ thống: lấy tỷ lệ đơn vị nêu, theo trọng số mẫu số; chưa ai nêu thì chưa đủ số liệu")
    void statedLastYear() {
        var total = Totals.of(
                target("R-010"), List.of(result("R-010", 10, 100, "20"), result("R-010", 100, 900, "10")), List.of());
        assertThat(total.lastYear()).isEqualByComparingTo("11.00");
        assertThat(total.value()).isEqualByComparingTo("0.00");
        assertThat(total.verdict()).isEqualTo(Verdict.NOT_MET);

        assertThat(verdict("R-010", result("R-010", 10, 100, null))).isEqualTo(Verdict.UNKNOWN);
        assertThat(Totals.of(target("R-018"), List.of(), List.of()).verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(verdict("R-018", result("R-018", 0, 0, null))).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    @DisplayName("đơn vị nêu tỷ lệ năm trước mà mẫu số bằng 0 hoặc không có: không có trọng số, chưa đủ số liệu")
    void statedWithoutWeight() {
        for (var weightless : List.of(result("R-010", 0, 0, "20"), result("R-010", 0, null, "20"))) {
            var total = Totals.of(target("R-010"), List.of(weightless), List.of());
            assertThat(total.lastYear()).isNull();
            assertThat(total.verdict()).isEqualTo(Verdict.UNKNOWN);
        }
    }

    private static Verdict verdict(String code, TargetResult result) {
        return Totals.of(target(code), List.of(result), List.of()).verdict();
    }

    private static TargetResult relapse(int poor, int nearPoor, int ofPoor, int ofNearPoor) {
        return new TargetResult(
                "R-016",
                BigDecimal.valueOf(poor),
                BigDecimal.valueOf(nearPoor),
                BigDecimal.valueOf(ofPoor),
                BigDecimal.valueOf(ofNearPoor),
                null,
                null,
                null);
    }
}
