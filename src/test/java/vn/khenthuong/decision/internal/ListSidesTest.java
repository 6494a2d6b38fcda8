package vn.khenthuong.decision.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.organization.Organization;

@DisplayName("Hai bên của một danh sách (A-20)")
class ListSidesTest {

    private static final String LIST = "SK2023-DS1";

    private final Journal journal = mock(Journal.class);
    private final Organization organization = mock(Organization.class);
    private final ListSides sides = new ListSides(journal, () -> Optional.of(new Actor("an", Set.of())), organization);

    @BeforeEach
    void everybodyHasOneAccount() {
        when(organization.isDeedOf(anyString(), any())).thenCallRealMethod();
        when(organization.accountsBehind(any()))
                .thenAnswer(asked -> Set.of(asked.<Deed>getArgument(0).by()));
    }

    @ParameterizedTest(name = "{0} {1}: đầu mối {2}, thẩm định {3}")
    @CsvSource({
        "userTask_consolidateList, SUBMIT, true, false",
        "userTask_consolidateList, LEAVE_REST, true, false",
        "userTask_signFocalSubmission, APPROVE, true, false",
        "userTask_signFocalSubmission, RETURN, true, true",
        "userTask_receiveList, ACCEPT, false, true",
        "userTask_receiveList, RETURN, true, true",
        "userTask_signAppraisalSubmission, SUBMIT, false, true",
        "userTask_signAppraisalSubmission, REAPPRAISE, false, true",
        "userTask_checkByOffice, PASS, false, false",
        "userTask_checkByOffice, RETURN, true, true",
        "userTask_decide, RETURN, true, true",
        "userTask_decide, DECIDE, false, false"
    })
    @DisplayName("ai đã làm ở bên này thì không làm ở bên kia; hỏi trước cũng nói thế")
    void sides(String step, String outcome, boolean focal, boolean appraisal) {
        done("an", step, outcome);
        expect(focal, appraisal);
    }

    @ParameterizedTest(name = "{0} {1}: Văn phòng {2}, Chủ tịch {3}")
    @CsvSource({
        "userTask_consolidateList, SUBMIT, false, false",
        "userTask_signFocalSubmission, APPROVE, false, false",
        "userTask_receiveList, ACCEPT, false, false",
        "userTask_signAppraisalSubmission, SUBMIT, false, false",
        "userTask_checkByOffice, PASS, true, false",
        "userTask_decide, DECIDE, false, true",
        "userTask_decide, RETURN, true, true"
    })
    @DisplayName("ai đã làm danh sách ở đầu mối hay thẩm định thì không kiểm tra ở Văn phòng, không quyết định")
    void officeAndChair(String step, String outcome, boolean office, boolean chair) {
        done("an", step, outcome);

        allowed(office, () -> sides.requireOffice(LIST));
        allowed(chair, () -> sides.requireChair(LIST));
        assertThat(sides.objection(LIST, "userTask_checkByOffice", "an").isEmpty())
                .isEqualTo(office);
        assertThat(sides.objection(LIST, "userTask_decide", "an").isEmpty()).isEqualTo(chair);
    }

    @Test
    @DisplayName("nói đúng việc đã làm và việc không được làm")
    void inWords() {
        done("an", "userTask_signAppraisalSubmission", "SUBMIT");

        assertThatThrownBy(() -> sides.requireChair(LIST))
                .hasMessage(
                        "Người đã nhận hoặc trình danh sách ở cơ quan thẩm định không được quyết định danh sách ấy (nguyên tắc bốn mắt).");
        assertThatThrownBy(() -> sides.requireFocal(LIST))
                .hasMessage(
                        "Người đã nhận hoặc trình danh sách ở cơ quan thẩm định không được tổng hợp hay ký danh sách ấy ở cơ quan đầu mối (nguyên tắc bốn mắt).");
    }

    @Test
    @DisplayName("tài khoản kia của cùng một người, nay hay lúc làm việc ấy, cũng là người ấy; người khác thì không")
    void secondAccount() {
        done("an.cu", "userTask_consolidateList", "SUBMIT");
        expect(true, true);

        when(organization.accountsBehind(new Deed("an.cu", Instant.EPOCH))).thenReturn(Set.of("an", "an.cu"));
        expect(true, false);
        assertThat(sides.objection(LIST, "userTask_issueDecision", "an")).isEmpty();
    }

    private void done(String actor, String step, String outcome) {
        when(journal.of(LIST))
                .thenReturn(List.of(
                        JournalEntry.bySystem(LIST, "userTask_consolidateList", Instant.EPOCH, "SUBMIT", null, null),
                        new JournalEntry(LIST, step, actor, "x", Instant.EPOCH, Instant.EPOCH, outcome, null, null)));
    }

    private void expect(boolean focal, boolean appraisal) {
        allowed(focal, () -> sides.requireFocal(LIST));
        allowed(appraisal, () -> sides.requireAppraisal(LIST));
        assertThat(sides.objection(LIST, "userTask_consolidateList", "an").isEmpty())
                .isEqualTo(focal);
        assertThat(sides.objection(LIST, "userTask_signFocalSubmission", "an").isEmpty())
                .isEqualTo(focal);
        assertThat(sides.objection(LIST, "userTask_receiveList", "an").isEmpty())
                .isEqualTo(appraisal);
        assertThat(sides.objection(LIST, "userTask_signAppraisalSubmission", "an")
                        .isEmpty())
                .isEqualTo(appraisal);
    }

    private static void allowed(boolean expected, Runnable act) {
        if (expected) {
            assertThatCode(act::run).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(act::run)
                    .isInstanceOf(NotPermittedException.class)
                    .hasMessageContaining("nguyên tắc bốn mắt");
        }
    }
}
