package vn.khenthuong.decision.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.nomination.CriteriaOutcome;
import vn.khenthuong.nomination.CriteriaOutcome.Verdict;

@DisplayName("Phiếu của Chủ tịch: tiêu chí chưa tính được bằng số thì nói ai đã xác nhận, khi nào")
class CaseSheetTest {

    private static final CriteriaOutcome OUTCOME = new CriteriaOutcome(
            List.of(
                    new CriteriaOutcome.Test("R-033", Verdict.CONFIRM, "", "", false),
                    new CriteriaOutcome.Test("R-036", Verdict.MET, "", "", false)),
            null);

    @Test
    @DisplayName("đã xác nhận: tên, ngày; chưa ai xác nhận: vẫn là cần người thẩm tra xác nhận")
    void confirmed() {
        assertThat(CaseSheet.criteria(OUTCOME, () -> "Thẩm tra xác nhận: Trần Văn Ất, 09:00 ngày 12/06/2023"))
                .startsWith("Đạt 1/2 (Chưa tính được bằng số: ")
                .endsWith("Thẩm tra xác nhận: Trần Văn Ất, 09:00 ngày 12/06/2023)")
                .doesNotContain("Cần người");
        assertThat(CaseSheet.criteria(OUTCOME, () -> "")).startsWith("Đạt 1/2 (Cần người thẩm tra xác nhận: ");
    }

    @Test
    @DisplayName("mọi tiêu chí đạt bằng số: không hỏi ai đã xác nhận")
    void met() {
        var met = new CriteriaOutcome(List.of(OUTCOME.tests().get(1)), null);

        assertThat(CaseSheet.criteria(met, () -> {
                    throw new AssertionError("asked");
                }))
                .isEqualTo("Đạt 1/1");
    }
}
