package vn.khenthuong.nomination.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khenthuong.nomination.DossierDeferred;
import vn.khenthuong.nomination.DossierEnded;
import vn.khenthuong.nomination.DossierEvent;
import vn.khenthuong.nomination.DossierListed;
import vn.khenthuong.nomination.DossierReceived;
import vn.khenthuong.nomination.DossierReturned;
import vn.khenthuong.nomination.DossierReviewed;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.DossierUnlisted;
import vn.khenthuong.nomination.SupplementDelivered;
import vn.khenthuong.nomination.SupplementRequest;
import vn.khenthuong.nomination.SupplementRequested;
import vn.khenthuong.support.ACase;

@DisplayName("Điều đã xảy ra với hồ sơ")
class DossierEventsTest {

    private static final String NUMBER = "SK2023-DI-LINH-0001";
    private static final LocalDate DUE = LocalDate.of(2023, 9, 20);

    static Stream<Arguments> steps() {
        return Stream.of(
                Arguments.of(DossierState.PREPARED, DossierState.DRAFT, DossierReturned.class),
                Arguments.of(DossierState.SUBMITTED, DossierState.SUPPLEMENT_REQUESTED, SupplementRequested.class),
                Arguments.of(DossierState.SUPPLEMENT_REQUESTED, DossierState.SUBMITTED, SupplementDelivered.class),
                Arguments.of(DossierState.SUBMITTED, DossierState.RECEIVED, DossierReceived.class),
                Arguments.of(DossierState.LISTED, DossierState.RECEIVED, DossierReturned.class),
                Arguments.of(DossierState.RECEIVED, DossierState.REVIEWED, DossierReviewed.class),
                Arguments.of(DossierState.RECEIVED, DossierState.LISTED, DossierReviewed.class),
                Arguments.of(DossierState.REVIEWED, DossierState.LISTED, DossierListed.class),
                Arguments.of(DossierState.LISTED, DossierState.REVIEWED, DossierUnlisted.class),
                Arguments.of(DossierState.WITH_CHAIR, DossierState.REVIEWED, DossierDeferred.class));
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @MethodSource("steps")
    @DisplayName("mỗi bước có đúng một điều để báo")
    void eachStepIsOneEvent(DossierState before, DossierState after, Class<? extends DossierEvent> event) {
        assertThat(DossierEvents.between(before, dossier(after))).hasValueSatisfying(happened -> {
            assertThat(happened).isExactlyInstanceOf(event);
            assertThat(happened.number()).isEqualTo(NUMBER);
            assertThat(happened.unit()).isEqualTo("di-linh");
            assertThat(happened.round()).isEqualTo("SK2023");
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"AWARDED", "NOT_AWARDED", "NOT_SELECTED", "FAILED", "REJECTED"})
    @DisplayName("kết thúc cách nào cũng báo một lần, kèm trạng thái cuối")
    void everyEndIsTold(DossierState end) {
        assertThat(DossierEvents.between(DossierState.WITH_CHAIR, dossier(end)))
                .contains(new DossierEnded(NUMBER, "SK2023", "di-linh", end, null));
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHDRAWN", "EXPIRED", "CANCELLED"})
    @DisplayName("rút, hết hạn, hủy: kèm lý do đã ghi")
    void whoeverLeavesTheRouteSaysWhy(DossierState end) {
        assertThat(DossierEvents.between(DossierState.SUBMITTED, dossier(end)))
                .contains(new DossierEnded(NUMBER, "SK2023", "di-linh", end, "Thiếu minh chứng"));
    }

    @Test
    @DisplayName("yêu cầu bổ sung: kèm những mục cần bổ sung, lý do và hạn")
    void whatIsWanted() {
        assertThat(DossierEvents.between(DossierState.SUBMITTED, dossier(DossierState.SUPPLEMENT_REQUESTED)))
                .contains(new SupplementRequested(
                        NUMBER, "SK2023", "di-linh", List.of("ACHIEVEMENT_REPORT"), "Thiếu dấu", DUE));
    }

    @Test
    @DisplayName("không đổi trạng thái, hoặc trình (còn hỏi chỉ tiêu): chưa có gì để báo")
    void nothingHappened() {
        assertThat(DossierEvents.between(DossierState.RECEIVED, dossier(DossierState.RECEIVED)))
                .isEmpty();
        assertThat(DossierEvents.between(DossierState.PREPARED, dossier(DossierState.SUBMITTED)))
                .isEmpty();
        assertThat(DossierEvents.between(DossierState.SUBMITTED, dossier(DossierState.DRAFT)))
                .isEmpty();
    }

    private static Dossier dossier(DossierState state) {
        var dossier = mock(Dossier.class);
        when(dossier.snapshot()).thenReturn(ACase.numbered(NUMBER).in(state).snapshot());
        when(dossier.remark()).thenReturn(Optional.of("Thiếu minh chứng"));
        when(dossier.supplement())
                .thenReturn(Optional.of(new SupplementRequest(List.of("ACHIEVEMENT_REPORT"), "Thiếu dấu", DUE)));
        return dossier;
    }
}
