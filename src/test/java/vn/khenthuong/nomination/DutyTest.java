package vn.khenthuong.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Nguyên tắc bốn mắt")
class DutyTest {

    @ParameterizedTest(name = "{0} rồi {1}: cấm={2}")
    @CsvSource({
        "PREPARE, SIGN, true",
        "PREPARE, RECEIVE, true",
        "PREPARE, REVIEW, true",
        "PREPARE, APPRAISE, true",
        "SIGN, RECEIVE, true",
        "SIGN, REVIEW, true",
        "SIGN, APPRAISE, true",
        "RECEIVE, REVIEW, false",
        "RECEIVE, APPRAISE, true",
        "REVIEW, APPRAISE, true"
    })
    @DisplayName("ai đã làm việc này thì không làm việc kia, theo cả hai chiều")
    void pairs(Duty earlier, Duty later, boolean forbidden) {
        assertThat(later.incompatible().contains(earlier)).isEqualTo(forbidden);
        assertThat(earlier.incompatible().contains(later)).isEqualTo(forbidden);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("làm lại việc của mình thì được")
    void again(Duty duty) {
        assertThat(duty.incompatible()).doesNotContain(duty);
    }

    @Test
    @DisplayName("câu từ chối nói rõ vì sao")
    void sentence() {
        assertThat(Duty.SIGN.refusedAfter(Duty.PREPARE))
                .isEqualTo("Người đã lập hồ sơ này không được ký trình hồ sơ (nguyên tắc bốn mắt).");
    }
}
