package vn.khenthuong.appraisal.internal;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import vn.khenthuong.appraisal.DossierAppraised;
import vn.khenthuong.appraisal.Opinion;
import vn.khenthuong.appraisal.Opinions;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDocuments;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.nomination.CriteriaOutcome;
import vn.khenthuong.nomination.CriteriaOverride;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.Duty;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.Proposal;
import vn.khenthuong.nomination.ReasonCode;
import vn.khenthuong.nomination.Refusal;
import vn.khenthuong.support.ACase;

@DisplayName("Ý kiến thẩm tra, thẩm định")
class OpinionServiceTest {

    private static final String NUMBER = "SK2023-DI-LINH-0001";
    private static final Instant NOW = Instant.parse("2023-10-02T03:00:00Z");
    private static final Actor OFFICER = new Actor("canbo.so-ldtbxh", Set.of("canbo.so-ldtbxh"));

    private final Nominations nominations = mock(Nominations.class);
    private final OpinionRepository store = mock(OpinionRepository.class);
    private final ApplicationEventPublisher events = mock(ApplicationEventPublisher.class);
    private final Opinions opinions =
            new OpinionService(nominations, store, new EnteredDocuments(Clock.fixed(NOW, HomeZone.ID)), events);

    @Test
    @DisplayName("tiêu chí chưa đạt hoặc chưa chứng minh được: đề nghị chọn phải có ý kiến (A-03, A-05)")
    void selectNeedsARemark() {
        criteria(CriteriaOutcome.Verdict.CONFIRM);

        assertThatThrownBy(() -> opinions.select(NUMBER, OFFICER, null))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("Ý kiến thẩm tra");
        verifyNoInteractions(store);

        opinions.select(NUMBER, OFFICER, "Đã kiểm tra số liệu rà soát năm 2022");
        verify(nominations).review(NUMBER, new Proposal(true, "Đã kiểm tra số liệu rà soát năm 2022", null));
    }

    @Test
    @DisplayName("đạt đủ tiêu chí thì không bắt buộc ý kiến")
    void selectWithoutRemark() {
        criteria(CriteriaOutcome.Verdict.MET);

        opinions.select(NUMBER, OFFICER, null);

        verify(store).add(NUMBER, Opinion.Step.REVIEW, Opinion.Outcome.SELECT, null, null, null, OFFICER.userId());
    }

    @Test
    @DisplayName(
            "tiêu chí chưa đạt năm 2025: chỉ đề nghị chọn khi thủ trưởng đầu mối đã có văn bản, sau Tờ trình (A-28)")
    void overrideOfTheHead() {
        criteria(CriteriaOutcome.Verdict.NOT_MET);
        when(nominations.needsOverride(NUMBER)).thenReturn(true);
        var letter = new DocumentReference("77/SLĐTBXH", LocalDate.of(2023, 10, 1));

        assertThatThrownBy(() -> opinions.select(NUMBER, OFFICER, "Vẫn xứng đáng"))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("Có tiêu chí chưa đạt nên không đề nghị chọn được (khoản 1 Mục IV Kế hoạch)");
        assertThatThrownBy(() ->
                        opinions.select(NUMBER, OFFICER, "Vẫn xứng đáng", new CriteriaOverride("Thiên tai", null)))
                .isInstanceOf(BadInputException.class);
        assertThatThrownBy(() -> opinions.select(
                        NUMBER,
                        OFFICER,
                        "Vẫn xứng đáng",
                        new CriteriaOverride(
                                "Thiên tai", new DocumentReference("77/SLĐTBXH", LocalDate.of(2022, 1, 1)))))
                .hasMessageContaining("không được trước “Ngày Tờ trình của đơn vị”");
        verify(store, never()).add(any(), any(), any(), any(), any(), any(), any());

        var override = new CriteriaOverride("Thiên tai", letter);
        opinions.select(NUMBER, OFFICER, "Vẫn xứng đáng", override);

        verify(nominations).review(NUMBER, new Proposal(true, "Vẫn xứng đáng", null, override));
    }

    @Test
    @DisplayName("biểu mẫu của mô hình cũ không hỏi văn bản: ý kiến thẩm tra là đủ")
    void earlierForm() {
        criteria(CriteriaOutcome.Verdict.NOT_MET);

        assertThatThrownBy(() -> opinions.selectOnEarlierForm(NUMBER, OFFICER, null))
                .isInstanceOf(BadInputException.class);
        opinions.selectOnEarlierForm(NUMBER, OFFICER, "Vẫn xứng đáng");

        verify(nominations).review(NUMBER, new Proposal(true, "Vẫn xứng đáng", null));
    }

    @Test
    @DisplayName("thẩm định không kết luận “vượt số lượng”, kể cả với chỉ tiêu chung")
    void noNumbersAtTheAppraisal() {
        when(nominations.lock(NUMBER))
                .thenReturn(ACase.numbered(NUMBER).ofThePool().snapshot());

        assertThatThrownBy(
                        () -> opinions.fail(NUMBER, OFFICER, null, new Refusal(ReasonCode.BEYOND_NUMBER, "Đã đủ số")))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("chỉ dùng khi thẩm tra");
    }

    @Test
    @DisplayName("không chọn: đơn vị có chỉ tiêu riêng cần mã lý do, danh sách chung cấp tỉnh thì không bắt buộc")
    void notSelectNeedsACode() {
        var words = new Refusal(null, "Chưa thuyết phục");
        when(nominations.lock(NUMBER)).thenReturn(ACase.numbered(NUMBER).snapshot());

        assertThatThrownBy(() -> opinions.notSelect(NUMBER, OFFICER, null, words))
                .hasMessageContaining("Mã lý do");
        assertThatThrownBy(() ->
                        opinions.notSelect(NUMBER, OFFICER, null, new Refusal(ReasonCode.BEYOND_NUMBER, "Đã đủ số")))
                .hasMessageContaining(ReasonCode.BEYOND_NUMBER.label());

        when(nominations.lock(NUMBER))
                .thenReturn(ACase.numbered(NUMBER).ofThePool().snapshot());
        opinions.notSelect(NUMBER, OFFICER, null, words);
        verify(nominations).review(NUMBER, new Proposal(false, null, words));
    }

    @Test
    @DisplayName("không chọn hay không đạt đều cần lý do")
    void refusalNeedsWords() {
        when(nominations.lock(NUMBER)).thenReturn(ACase.numbered(NUMBER).snapshot());
        var silent = new Refusal(ReasonCode.VIOLATION, null);

        assertThatThrownBy(() -> opinions.notSelect(NUMBER, OFFICER, null, silent))
                .hasMessageContaining("Lý do");
        assertThatThrownBy(() -> opinions.fail(NUMBER, OFFICER, null, silent)).hasMessageContaining("Lý do");
    }

    @Test
    @DisplayName("thẩm định khóa đợt trước, rồi báo cho danh sách")
    void appraisalLocksTheRoundFirst() {
        var listed =
                ACase.numbered(NUMBER).on("SK2023-DS1").in(DossierState.LISTED).snapshot();
        when(nominations.lock(NUMBER)).thenReturn(listed);

        opinions.pass(NUMBER, OFFICER, null);

        var order = inOrder(nominations, events);
        order.verify(nominations).lock(NUMBER);
        order.verify(nominations).takeDuty(NUMBER, OFFICER, Duty.APPRAISE);
        order.verify(nominations).appraise(NUMBER, true, null, null);
        order.verify(events).publishEvent(new DossierAppraised(NUMBER, "SK2023", "SK2023-DS1"));
    }

    @Test
    @DisplayName("thẩm tra khóa đợt trước khi khóa hồ sơ: bước sau còn hỏi về danh sách")
    void reviewLocksTheRoundFirst() {
        criteria(CriteriaOutcome.Verdict.MET);

        opinions.select(NUMBER, OFFICER, null);

        var order = inOrder(nominations);
        order.verify(nominations).lock(NUMBER);
        order.verify(nominations).review(NUMBER, new Proposal(true, null, null));
    }

    @Test
    @DisplayName("người đã thẩm tra không thẩm định: không gì được ghi lại")
    void fourEyes() {
        when(nominations.lock(NUMBER))
                .thenReturn(ACase.numbered(NUMBER).on("SK2023-DS1").snapshot());
        doThrow(new NotPermittedException("bốn mắt")).when(nominations).takeDuty(NUMBER, OFFICER, Duty.APPRAISE);

        assertThatThrownBy(() -> opinions.pass(NUMBER, OFFICER, null)).isInstanceOf(NotPermittedException.class);

        verify(nominations, never()).appraise(any(), org.mockito.ArgumentMatchers.anyBoolean(), any(), any());
        verifyNoInteractions(store, events);
    }

    @Test
    @DisplayName("trả lại thẩm tra không báo cho danh sách")
    void returnKeepsTheListWaiting() {
        opinions.returnToReview(NUMBER, OFFICER, null, "Cần xác minh lại số hộ nghèo");

        verify(nominations).returnToReview(NUMBER, "Cần xác minh lại số hộ nghèo");
        verifyNoInteractions(events);
    }

    private void criteria(CriteriaOutcome.Verdict verdict) {
        var test = new CriteriaOutcome.Test("R-032", verdict, "Giảm nghèo 3 năm liên tục", "1,2; 1,6; 1,7", false);
        when(nominations.criteria(NUMBER)).thenReturn(new CriteriaOutcome(List.of(test), null));
        when(nominations.lock(NUMBER)).thenReturn(ACase.numbered(NUMBER).snapshot());
    }
}
