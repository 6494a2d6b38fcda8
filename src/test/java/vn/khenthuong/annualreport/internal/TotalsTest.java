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

    /** The only year in which every target is judged. */
    private static final int YEAR = 2025;

    @Test
    @DisplayName("tỷ lệ của tổng, không phải trung bình các tỷ lệ")
    void ratesOfSums() {
        // 50 % and 1 %: their mean would be 25.5 %
        var total = Totals.of(
                target("R-018"),
                YEAR,
                List.of(result("R-018", 5, 10, null), result("R-018", 10, 1000, null)),
                List.of());

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

        var total = Totals.of(target(code), YEAR, now, before);

        assertThat(total.verdict()).isEqualTo(verdict);
        assertThat(total.value()).isEqualByComparingTo(fall);
    }

    @Test
    @DisplayName("so bằng số chưa làm tròn: giảm 3,004 điểm hiện là 3,00 mà vẫn là trên 3")
    void comparedBeforeRounding() {
        var total = Totals.of(
                target("R-011"),
                YEAR,
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
    @DisplayName("R-013, A-25: mỗi tỷ lệ thấp hơn cả nước, bằng thì chưa đạt; mức cả nước không lấy từ năm trước")
    void againstTheNation() {
        for (var code : List.of("R-013-N", "R-013-C", "R-013")) {
            assertThat(verdict(code, result(code, 499, 10000, "5"))).isEqualTo(Verdict.MET);
            assertThat(verdict(code, result(code, 500, 10000, "5"))).isEqualTo(Verdict.NOT_MET);
            assertThat(verdict(code, result(code, 500, 10000, null))).isEqualTo(Verdict.UNKNOWN);
        }
        assertThat(Totals.of(
                                target("R-013"),
                                YEAR,
                                List.of(result("R-013", 600, 10000, "5")),
                                List.of(result("R-013", 900, 10000, "9")))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @ParameterizedTest
    @DisplayName(
            "A-27: R-012, R-013, R-019 chỉ đánh giá trong báo cáo năm 2025; trước và sau đó là tiến độ, thiếu số thì nói thiếu")
    @CsvSource({
        "R-012-X, 2022, IN_PROGRESS",
        "R-012-X, 2024, IN_PROGRESS",
        "R-012-X, 2025, NOT_MET",
        "R-012-T, 2024, IN_PROGRESS",
        "R-013-N, 2024, IN_PROGRESS",
        "R-013-N, 2025, NOT_MET",
        "R-013-C, 2023, IN_PROGRESS",
        "R-019, 2024, IN_PROGRESS",
        "R-019, 2025, NOT_MET",
        "R-019, 2026, IN_PROGRESS",
        "R-014, 2023, NOT_MET",
    })
    void judgedInItsYear(String code, int year, Verdict expected) {
        var total = Totals.of(target(code), year, List.of(result(code, 3, 4, "5")), List.of());

        assertThat(total.verdict()).isEqualTo(expected);
        if (expected == Verdict.IN_PROGRESS) {
            assertThat(total.finding()).startsWith("Đang thực hiện, đánh giá trong báo cáo năm 2025");
            assertThat(Totals.of(target(code), year, List.of(), List.of()).verdict())
                    .isEqualTo(Verdict.UNKNOWN);
        }
    }

    @Test
    @DisplayName("A-28: số ước tính thì kết luận cũng là ước")
    void estimated() {
        var total = Totals.of(
                target("R-010"),
                YEAR,
                List.of(result("R-010", 100, 10000, null)),
                List.of(result("R-010", 300, 10000, null)));

        assertThat(total.estimated(true).finding()).isEqualTo("Đạt (ước) (giảm 2,00 điểm %)");
        assertThat(total.finding()).isEqualTo("Đạt (giảm 2,00 điểm %)");
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
                                YEAR,
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
                target("R-010"),
                YEAR,
                List.of(result("R-010", 10, 100, "20"), result("R-010", 100, 900, "10")),
                List.of());
        assertThat(total.lastYear()).isEqualByComparingTo("11.00");
        assertThat(total.value()).isEqualByComparingTo("0.00");
        assertThat(total.verdict()).isEqualTo(Verdict.NOT_MET);

        assertThat(verdict("R-010", result("R-010", 10, 100, null))).isEqualTo(Verdict.UNKNOWN);
        assertThat(Totals.of(target("R-018"), YEAR, List.of(), List.of()).verdict())
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(verdict("R-018", result("R-018", 0, 0, null))).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    @DisplayName("đơn vị nêu tỷ lệ năm trước mà mẫu số bằng 0 hoặc không có: không có trọng số, chưa đủ số liệu")
    void statedWithoutWeight() {
        for (var weightless : List.of(result("R-010", 0, 0, "20"), result("R-010", 0, null, "20"))) {
            var total = Totals.of(target("R-010"), YEAR, List.of(weightless), List.of());
            assertThat(total.lastYear()).isNull();
            assertThat(total.verdict()).isEqualTo(Verdict.UNKNOWN);
        }
    }

    private static Verdict verdict(String code, TargetResult result) {
        return Totals.of(target(code), YEAR, List.of(result), List.of()).verdict();
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
