package vn.khenthuong.award.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khenthuong.award.RewardTables;
import vn.khenthuong.award.internal.RewardSettings.Rounding;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.NomineeType;

@DisplayName("Số tiền thưởng: hệ số nhân lương cơ sở, làm tròn theo thiết lập")
class RewardAmountTest {

    private static final RewardSettings UP = new RewardSettings(Rounding.CEILING, 10_000, 100_000_000);
    private static final RewardSettings NEAREST = new RewardSettings(Rounding.HALF_UP, 10_000, 100_000_000);

    private final RewardRules rules = new RewardRules(new RewardTables());

    @ParameterizedTest(name = "{0} × {1} × {2} → lên {3}, gần nhất {4}")
    @CsvSource({
        "1490000, 1.0,  1,   1490000, 1490000",
        "1490000, 1.0,  2,   2980000, 2980000",
        "1800000, 1.0,  1,   1800000, 1800000",
        "1800000, 1.0,  2,   3600000, 3600000",
        "1800000, 1.5,  1,   2700000, 2700000",
        "1800000, 1.5,  2,   5400000, 5400000",
        "1800000, 1.5,  1.5, 4050000, 4050000",
        "2340000, 1.5,  1,   3510000, 3510000",
        "2340000, 1.5,  2,   7020000, 7020000",
        "2340000, 1.5,  1.5, 5270000, 5270000",
        "1490000, 0.15, 1,    230000,  220000",
        "1800000, 0.15, 1,    270000,  270000",
        "2340000, 0.15, 1,    360000,  350000",
        "1490000, 0.3,  1,    450000,  450000",
        "1800000, 0.3,  1,    540000,  540000",
        "2340000, 0.3,  1,    710000,  700000"
    })
    @DisplayName("Bảng giá trị: làm tròn lên hàng chục nghìn, hoặc đến hàng chục nghìn gần nhất")
    void workedValues(long base, BigDecimal coefficient, BigDecimal multiplier, long up, long nearest) {
        var product = new RewardRule(coefficient, multiplier, "X", "x").times(base);
        assertThat(UP.round(product)).isEqualTo(up);
        assertThat(NEAREST.round(product)).isEqualTo(nearest);
    }

    @Test
    @DisplayName("Làm tròn đến hàng nghìn theo thiết lập")
    void otherUnit() {
        assertThat(new RewardSettings(Rounding.CEILING, 1_000, 1).round(new BigDecimal("223500.0")))
                .isEqualTo(224_000);
    }

    @Test
    @DisplayName("Hộ gia đình trước 01/01/2024 không có mức (A-38); từ ngày ấy có")
    void householdWithoutFigure() {
        assertThat(rules.of(AwardForm.BANG_KHEN_TINH, NomineeType.HOUSEHOLD, LocalDate.of(2023, 12, 31))
                        .givesFigure())
                .isFalse();
        assertThat(rules.of(AwardForm.BANG_KHEN_TINH, NomineeType.HOUSEHOLD, LocalDate.of(2024, 1, 1))
                        .times(2_340_000))
                .isEqualByComparingTo("5265000");
    }

    @Test
    @DisplayName("Trường hợp bảng không có dòng thì không có số tiền nào được đặt ra")
    void noRow() {
        assertThatThrownBy(() -> rules.of(AwardForm.GIAY_KHEN, NomineeType.INDIVIDUAL, LocalDate.of(2024, 1, 1)))
                .isInstanceOf(IllegalStateException.class);
    }
}
