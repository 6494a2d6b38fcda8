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
        "userTask_decide, DECIDE, true, true"
    })
    @DisplayName("ai đã làm ở bên này thì không làm ở bên kia; hỏi trước cũng nói thế")
    void sides(String step, String outcome, boolean focal, boolean appraisal) {
        done("an", step, outcome);
        expect(focal, appraisal);
    }

    @Test
    @DisplayName("tài khoản kia của cùng một người, nay hay lúc làm việc ấy, cũng là người ấy; người khác thì không")
    void secondAccount() {
        done("an.cu", "userTask_consolidateList", "SUBMIT");
        expect(true, true);

        when(organization.accountsBehind(new Deed("an.cu", Instant.EPOCH))).thenReturn(Set.of("an", "an.cu"));
        expect(true, false);
        assertThat(sides.objection(LIST, "userTask_decide", "an")).isEmpty();
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
