package vn.khenthuong.annualreport.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khenthuong.annualreport.internal.ReportTargets.decimal;
import static vn.khenthuong.annualreport.internal.ReportTargets.result;
import static vn.khenthuong.annualreport.internal.ReportTargets.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khenthuong.annualreport.ReportContent;
import vn.khenthuong.annualreport.ReportContent.Certificates;
import vn.khenthuong.annualreport.TargetResult;
import vn.khenthuong.kernel.BadInputException;

@DisplayName("Số liệu báo cáo: sai rõ thì từ chối, lạ thì phải giải thích")
class FiguresPolicyTest {

    private final FiguresPolicy policy = new FiguresPolicy(ReportTargets.SETTINGS);

    @Test
    @DisplayName("tử số lớn hơn mẫu số; cả hai thành phần cộng lại cũng vậy")
    void numeratorOverDenominator() {
        refused("R-018", result("R-018", 101, 100, null), "tử số 101 lớn hơn mẫu số 100");
        accepted("R-018", result("R-018", 100, 100, null));
        refused("R-016", parts(60, 50, 100, 9), "tử số 110 lớn hơn mẫu số 109");
        accepted("R-016", parts(60, 50, 100, 10));
    }

    @Test
    @DisplayName("tỷ lệ nêu phải khớp số liệu, chỉ xê dịch do làm tròn")
    void statedRate() {
        refused("R-018", stated(1, 3, "33.35"), "không khớp số liệu");
        accepted("R-018", stated(1, 3, "33.33"));
        accepted("R-018", stated(1, 3, "33.34"));
        refused("R-018", stated(0, 0, "50"), "nhưng mẫu số bằng 0");
        refused("R-018", stated(1, 3, "101"), "phải từ 0 đến 100%");
        refused("R-018", stated(1, 3, "-0.01"), "phải từ 0 đến 100%");
        accepted("R-018", stated(0, 3, "0"));
        accepted("R-018", stated(3, 3, "100"));
    }

    @ParameterizedTest
    @DisplayName("tăng hay giảm từ 40 điểm so với năm trước phải có ghi chú; dưới thế thì không")
    @CsvSource({
        "40, 80, true",
        "80, 40, true",
        "40.01, 80, false",
        "41, 1, true",
        "40, 1, false",
    })
    void implausible(String lastYear, int rate, boolean wantsRemark) {
        var bare = result("R-018", rate, 100, lastYear);
        if (wantsRemark) {
            refused("R-018", bare, "cần giải thích ở “Ghi chú”");
            refused("R-018", remarked(bare, "  "), "cần giải thích ở “Ghi chú”");
        } else {
            accepted("R-018", bare);
        }
        accepted("R-018", remarked(bare, "Sáp nhập xã, số hộ tính lại."));
    }

    @Test
    @DisplayName("bỏ trống hay sửa tỷ lệ năm trước không tránh được: hệ thống biết báo cáo năm trước")
    void implausibleAgainstWhatIsKnown() {
        var known = Map.of("R-018", decimal("80"));
        var emptied = result("R-018", 30, 100, null);
        var changed = result("R-018", 30, 100, "31");
        for (var result : List.of(emptied, changed)) {
            assertThatThrownBy(() -> policy.check(List.of(target("R-018")), content(result), known))
                    .isInstanceOf(BadInputException.class)
                    .hasMessageContaining("tỷ lệ đổi từ 80% năm trước thành 30")
                    .hasMessageContaining("cần giải thích ở “Ghi chú”");
            assertThatCode(() -> policy.check(
                            List.of(target("R-018")), content(remarked(result, "Tập huấn dời sang năm sau.")), known))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    @DisplayName(
            "tổng số hộ bằng 0 thì từ chối; mẫu số khác bằng 0 thì phải giải thích; không có xã đặc biệt khó khăn là thường")
    void nobodyThere() {
        refused("R-010", result("R-010", 0, 0, null), "“Tổng số hộ” không thể bằng 0");
        refused("R-013-N", result("R-013-N", 0, 0, "5"), "“Tổng số hộ của tỉnh” không thể bằng 0");
        refused("R-018", result("R-018", 0, 0, null), "bằng 0, cần giải thích ở “Ghi chú”");
        accepted("R-018", remarked(result("R-018", 0, 0, null), "Chưa phân công người làm công tác giảm nghèo."));
        accepted("R-012-X", result("R-012-X", 0, 0, null));
        accepted("R-010", result("R-010", 0, 100, null));
    }

    @Test
    @DisplayName("R-019: báo cáo lập bằng biểu mẫu cũ chưa có chỉ tiêu này")
    void askedLater() {
        assertThatCode(() -> policy.check(
                        List.of(target("R-019")),
                        new ReportContent("x", List.of(), null, new Certificates(0, 0, 0), null, null, null),
                        Map.of()))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> policy.check(
                        List.of(target("R-018")),
                        new ReportContent("x", List.of(), null, new Certificates(0, 0, 0), null, null, null),
                        Map.of()))
                .isInstanceOf(BadInputException.class);
    }

    @Test
    @DisplayName("mức cả nước phải nhập, và không phải là năm trước")
    void nationalFigure() {
        refused("R-013", parts("R-013", 5, 5, 100, 100, null), "cần nhập mức đối chiếu");
        accepted("R-013", parts("R-013", 1, 1, 100, 100, "90"));
        refused("R-013", parts("R-013", 1, 1, 100, 100, "100.5"), "mức đối chiếu phải từ 0 đến 100%");
    }

    @Test
    @DisplayName("số âm, nửa hộ, thiếu phần, thừa phần, chỉ tiêu của người khác")
    void malformed() {
        refused("R-018", result("R-018", -1, 100, null), "phải là số nguyên không âm");
        refused(
                "R-018",
                new TargetResult("R-018", decimal("0.5"), null, decimal("100"), null, null, null, null),
                "phải là số nguyên không âm");
        refused("R-018", result("R-018", null, 100, null), "Cần nhập");
        refused("R-018", result("R-018", 1, null, null), "cần nhập");
        refused("R-017", result("R-017", 0, 100, null), "không có phần số liệu này");
        refused("R-016", parts(60, -1, 100, 10), "phải là số nguyên không âm");
        refused("R-016", parts(60, 1, 100, -1), "phải là số nguyên không âm");
        refused("R-018", result("R-010", 1, 100, null), "Có số liệu của một chỉ tiêu mà đơn vị không báo cáo.");
    }

    private void accepted(String target, TargetResult result) {
        assertThatCode(() -> policy.check(List.of(target(target)), content(result), Map.of()))
                .doesNotThrowAnyException();
    }

    private void refused(String target, TargetResult result, String because) {
        assertThatThrownBy(() -> policy.check(List.of(target(target)), content(result), Map.of()))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(because);
    }

    private static ReportContent content(TargetResult result) {
        return new ReportContent(null, List.of(result), null, new Certificates(0, 0, 0), null, null, null);
    }

    private static TargetResult stated(int numerator, int denominator, String rate) {
        return new TargetResult(
                "R-018",
                BigDecimal.valueOf(numerator),
                null,
                BigDecimal.valueOf(denominator),
                null,
                null,
                decimal(rate),
                null);
    }

    private static TargetResult remarked(TargetResult result, String remark) {
        return new TargetResult(
                result.target(), result.numerator(), null, result.denominator(), null, result.lastYear(), null, remark);
    }

    private static TargetResult parts(int numerator, int second, int denominator, int secondDenominator) {
        return parts("R-016", numerator, second, denominator, secondDenominator, null);
    }

    private static TargetResult parts(
            String target, int numerator, int second, int denominator, int secondDenominator, String lastYear) {
        var known = target(target).parts();
        return new TargetResult(
                target,
                BigDecimal.valueOf(numerator),
                known.secondNumerator() == null ? null : BigDecimal.valueOf(second),
                BigDecimal.valueOf(denominator),
                known.secondDenominator() == null ? null : BigDecimal.valueOf(secondDenominator),
                decimal(lastYear),
                null,
                null);
    }
}
