package vn.khenthuong.decision.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.decision.Consolidation;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.quota.QuotaLimit;
import vn.khenthuong.quota.QuotaMessages;
import vn.khenthuong.quota.QuotaScope;
import vn.khenthuong.quota.QuotaVerdict;
import vn.khenthuong.support.ACase;

@DisplayName("Chỗ trong danh sách chung cấp tỉnh theo danh sách (A-17)")
class PoolPlacesTest {

    private static final QuotaLimit FULL = new QuotaLimit(
            1,
            "SK2023",
            QuotaScope.ROUND,
            null,
            Set.of("COLLECTIVE"),
            3,
            5,
            5,
            0,
            "R-066",
            "từ 03 đến 05 tập thể",
            0,
            null);

    private final QuotaLedger ledger = mock(QuotaLedger.class);
    private final QuotaMessages messages = mock(QuotaMessages.class);
    private final PoolPlaces places = new PoolPlaces(ledger, new QuotaWords(messages));

    @BeforeEach
    void everyPlaceIsFree() {
        when(ledger.reserve(anyString(), anyString(), anyString(), anyString())).thenReturn(new QuotaVerdict.Taken());
        when(messages.owner(any())).thenReturn("Danh sách chung cấp tỉnh");
        when(messages.counted(any())).thenReturn("tập thể");
    }

    @Test
    @DisplayName("đủ chỗ: ai vào danh sách cũng có chỗ")
    void everybodyGetsAPlace() {
        var listed = pool(1);

        assertThat(places.match(listing(listed), cases(listed, pool(2)))).isEmpty();

        verify(ledger).reserve(listed.number(), "SK2023", "so-y-te", "COLLECTIVE");
        verify(ledger, never()).reserve(eq(pool(2).number()), any(), any(), any());
    }

    @Test
    @DisplayName("số tối đa đã điều chỉnh: lời từ chối nêu văn bản điều chỉnh (R-100)")
    void changedByDocument() {
        var changed = new QuotaLimit(
                1,
                "SK2023",
                QuotaScope.ROUND,
                null,
                Set.of("COLLECTIVE"),
                1,
                1,
                1,
                0,
                "R-066",
                "từ 03 đến 05 tập thể",
                0,
                new DocumentReference("15/UBND-TH", LocalDate.of(2023, 6, 10)));
        when(ledger.reserve(anyString(), anyString(), anyString(), anyString()))
                .thenReturn(new QuotaVerdict.Exceeded(changed));

        assertThat(places.match(listing(pool(1)), cases(pool(1), pool(2))))
                .hasValueSatisfying(refusal -> assertThat(refusal)
                        .contains("chỉ tiêu tối đa 1 (theo văn bản số 15/UBND-TH ngày 10/06/2023, thay cho số ở"
                                + " điểm c khoản 2 Mục IV)"));
    }

    @Test
    @DisplayName("chọn 6 khi tối đa 5: không giữ chỗ nào mới, nêu con số")
    void allOrNothing() {
        var kept = pool(1);
        var taken = pool(2);
        var refused = pool(3);
        when(ledger.holding(List.of(kept.number(), taken.number(), refused.number())))
                .thenReturn(Set.of(kept.number()));
        when(ledger.reserve(eq(refused.number()), any(), any(), any())).thenReturn(new QuotaVerdict.Exceeded(FULL));

        var numbers = places.match(listing(kept, taken, refused), cases(kept, taken, refused));

        assertThat(numbers)
                .contains(
                        "Danh sách chung cấp tỉnh: danh sách chọn 3 tập thể, chỉ tiêu tối đa 5 (điểm c khoản 2 Mục IV)."
                                + " Hãy bỏ bớt trường hợp.");
        verify(ledger).release(List.of(taken.number()));
    }

    @Test
    @DisplayName("bỏ khỏi danh sách thì trả chỗ; hồ sơ để lại giữ chỗ")
    void unlistedGivesItsPlaceBack() {
        var dropped = pool(1);
        var deferred =
                ACase.numbered("SK2023-SO-Y-TE-0002").ofThePool().deferred().snapshot();

        places.match(listing(), cases(dropped, deferred));

        verify(ledger).release(List.of(dropped.number()));
    }

    private static AwardList listing(DossierSnapshot... listed) {
        var list = AwardList.open(new ListCode("SK2023", 1));
        var numbers = Stream.of(listed).map(DossierSnapshot::number).toList();
        list.consolidate(new Consolidation(numbers, true, null, null, null, null), List.of());
        return list;
    }

    private static ListedDossiers cases(DossierSnapshot... snapshots) {
        return ListedDossiers.of(List.of(snapshots));
    }

    private static DossierSnapshot pool(int serial) {
        return ACase.numbered("SK2023-SO-Y-TE-%04d".formatted(serial))
                .ofThePool()
                .snapshot();
    }
}
