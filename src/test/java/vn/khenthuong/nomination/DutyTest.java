package vn.khenthuong.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
        "REVIEW, APPRAISE, true",
        "PREPARE, ADVISE, true",
        "SIGN, ADVISE, true",
        "RECEIVE, ADVISE, true",
        "SIGN_REJECTION, ADVISE, true",
        "ADVISE, REVIEW, true",
        "ADVISE, APPRAISE, true"
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

    @ParameterizedTest
    @CsvSource({
        "userTask_prepareDossier, PREPARE",
        "userTask_supplementDossier, PREPARE",
        "userTask_approveByUnit, SIGN",
        "userTask_approveSupplement, SIGN",
        "userTask_receiveDossier, RECEIVE",
        "userTask_signRejection, SIGN_REJECTION",
        "userTask_giveOpinion, ADVISE",
        "userTask_reviewDossier, REVIEW",
        "userTask_appraiseDossier, APPRAISE"
    })
    @DisplayName("làm bước nào là làm việc gì; bước của danh sách, báo cáo thì không là việc nào")
    void steps(String step, Duty duty) {
        assertThat(Duty.of(step)).contains(duty);
        assertThat(Duty.of("userTask_consolidateList")).isEmpty();
    }

    @Test
    @DisplayName("hỏi trước: chỉ việc đã làm của chính người ấy, ở chính hồ sơ ấy, mới ngăn")
    void askedBeforehand() {
        var done = new DutiesDone(Map.of("SK2023-DI-LINH-0001", Map.of("canbo.di-linh", Set.of(Duty.PREPARE))));

        assertThat(done.objection("SK2023-DI-LINH-0001", "userTask_reviewDossier", "canbo.di-linh"))
                .contains("Người đã lập hồ sơ này không được thẩm tra hồ sơ (nguyên tắc bốn mắt).");
        assertThat(done.mayTake("SK2023-DI-LINH-0001", "userTask_prepareDossier", "canbo.di-linh"))
                .isTrue();
        assertThat(done.mayTake("SK2023-DI-LINH-0001", "userTask_reviewDossier", "canbo2.di-linh"))
                .isTrue();
        assertThat(done.mayTake("SK2023-DI-LINH-0002", "userTask_reviewDossier", "canbo.di-linh"))
                .isTrue();
        assertThat(done.mayTake("SK2023-DI-LINH-0001", "userTask_consolidateList", "canbo.di-linh"))
                .isTrue();
    }

    @Test
    @DisplayName("hồ sơ của chính mình: không làm bước nào, kể cả giải quyết tạm dừng; hồ sơ khác thì làm được")
    void own() {
        var done = new DutiesDone(Map.of(), Map.of("SK2023-DI-LINH-0001", Set.of("canbo.so-noi-vu")));

        for (var step : List.of("userTask_appraiseDossier", "userTask_resolveHold")) {
            assertThat(done.objection("SK2023-DI-LINH-0001", step, "canbo.so-noi-vu"))
                    .as(step)
                    .contains(OwnDossiers.REFUSAL);
            assertThat(done.mayTake("SK2023-DI-LINH-0001", step, "canbo2.so-noi-vu"))
                    .as(step)
                    .isTrue();
            assertThat(done.mayTake("SK2023-DI-LINH-0002", step, "canbo.so-noi-vu"))
                    .as(step)
                    .isTrue();
        }
    }
}
