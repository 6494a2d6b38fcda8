package vn.khenthuong.decision.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.appraisal.DossierAppraised;
import vn.khenthuong.decision.Consolidation;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.decision.Progress;
import vn.khenthuong.engine.ProcessMessages;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.DossierLeftList;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.support.ACase;

@DisplayName("Thẩm định xong hay chưa")
class ProgressListenerTest {

    private static final String LIST = "SK2023-DS1";
    private static final String FIRST = "SK2023-DI-LINH-0001";
    private static final String LAST = "SK2023-DI-LINH-0002";

    private final AwardListRepository store = mock(AwardListRepository.class);
    private final Nominations nominations = mock(Nominations.class);
    private final ProcessMessages messages = mock(ProcessMessages.class);
    private final ProgressListener listener = new ProgressListener(store, nominations, messages);

    @Test
    @DisplayName("hồ sơ cuối cùng được thẩm định thì đánh thức danh sách")
    void lastAppraisal() {
        onList(appraised(FIRST), appraised(LAST));

        listener.on(new DossierAppraised(LAST, "SK2023", LIST));

        verify(messages).send("nomination.appraised", LIST);
    }

    @Test
    @DisplayName("còn hồ sơ chưa thẩm định thì chưa")
    void notTheLast() {
        onList(appraised(FIRST), waiting(LAST));

        listener.on(new DossierAppraised(FIRST, "SK2023", LIST));

        verifyNoInteractions(messages);
    }

    @Test
    @DisplayName("hồ sơ chưa thẩm định duy nhất rút thì đánh thức danh sách")
    void lastOpenCaseWithdraws() {
        var list = received(FIRST, LAST);
        when(store.underWay("SK2023")).thenReturn(Optional.of(list));
        when(nominations.require(LAST)).thenReturn(withdrawn(LAST));
        onList(appraised(FIRST));

        listener.on(new DossierLeftList(LAST, "SK2023", LIST));

        assertThat(list.live()).containsExactly(FIRST);
        verify(store).save(list);
        verify(messages).send("nomination.appraised", LIST);
    }

    @Test
    @DisplayName("không còn hồ sơ nào cũng đánh thức danh sách")
    void nobodyIsLeft() {
        var list = received(LAST);
        when(store.underWay("SK2023")).thenReturn(Optional.of(list));
        when(nominations.require(LAST)).thenReturn(withdrawn(LAST));
        onList();

        listener.on(new DossierLeftList(LAST, "SK2023", LIST));

        verify(messages).send("nomination.appraised", LIST);
    }

    @Test
    @DisplayName("trước khi tiếp nhận, rút hồ sơ chỉ làm danh sách thay đổi")
    void beforeTheReception() {
        var list = proposed(FIRST, LAST);
        var before = list.version();
        when(store.underWay("SK2023")).thenReturn(Optional.of(list));
        when(nominations.require(LAST)).thenReturn(withdrawn(LAST));

        listener.on(new DossierLeftList(LAST, "SK2023", null));

        assertThat(list.version()).isGreaterThan(before);
        verifyNoInteractions(messages);
    }

    @Test
    @DisplayName("hồ sơ ngoài danh sách không làm gì cả")
    void stranger() {
        var list = proposed(FIRST);
        when(store.underWay(any())).thenReturn(Optional.of(list));

        listener.on(new DossierLeftList(LAST, "SK2023", null));

        assertThat(list.live()).containsExactly(FIRST);
        verifyNoInteractions(messages);
    }

    private void onList(DossierSnapshot... snapshots) {
        when(nominations.hasUnappraised(LIST))
                .thenReturn(ListedDossiers.of(List.of(snapshots)).progress(LIST) == Progress.PENDING);
    }

    private static DossierSnapshot appraised(String number) {
        return ACase.numbered(number).on(LIST).passed().snapshot();
    }

    private static DossierSnapshot waiting(String number) {
        return ACase.numbered(number).on(LIST).in(DossierState.LISTED).snapshot();
    }

    private static DossierSnapshot withdrawn(String number) {
        return ACase.numbered(number).in(DossierState.WITHDRAWN).snapshot();
    }

    private static AwardList proposed(String... numbers) {
        var list = AwardList.open(new ListCode("SK2023", 1));
        list.consolidate(new Consolidation(List.of(numbers), true, null, null, null, null), List.of());
        list.propose();
        return list;
    }

    private static AwardList received(String... numbers) {
        var list = proposed(numbers);
        list.sign(new DocumentReference("148/TTr", LocalDate.of(2023, 10, 2)));
        list.receive();
        return list;
    }
}
