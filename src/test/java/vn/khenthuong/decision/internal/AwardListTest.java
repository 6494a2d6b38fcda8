package vn.khenthuong.decision.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khenthuong.decision.AwardListSnapshot;
import vn.khenthuong.decision.AwardListState;
import vn.khenthuong.decision.ChairDecision;
import vn.khenthuong.decision.Consolidation;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.decision.ListEntry;
import vn.khenthuong.decision.Minutes;
import vn.khenthuong.decision.Verdict;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.ReasonCode;
import vn.khenthuong.nomination.Refusal;

@DisplayName("Danh sách trình khen")
class AwardListTest {

    private static final String A = "SK2023-DI-LINH-0001";
    private static final String B = "SK2023-DI-LINH-0002";
    private static final String C = "SK2023-LAM-HA-0001";
    private static final DocumentReference DOCUMENT = new DocumentReference("148/TTr", LocalDate.of(2023, 10, 2));
    private static final String STRANGER = "SK2023-XYZ-0009";
    private static final Refusal REFUSAL = new Refusal(ReasonCode.BELOW_STANDARD, "Chưa đủ tiêu chuẩn");
    private static final ChairDecision APPROVED = new ChairDecision(Set.of(), Set.of(), null, "chutich.ubnd");

    @Test
    @DisplayName("đi từ tổng hợp đến ban hành")
    void wholeWay() {
        var list = submitted();

        list.decide(new ChairDecision(Set.of(C), Set.of(B), REFUSAL, "chutich.ubnd"));
        list.issue();

        assertThat(list.state()).isEqualTo(AwardListState.ISSUED);
        assertThat(list.entries())
                .filteredOn(ListEntry::listed)
                .extracting(ListEntry::verdict)
                .containsExactly(Verdict.APPROVED, Verdict.DEFERRED, Verdict.REFUSED);
    }

    @Test
    @DisplayName("lý do chung thuộc về trường hợp không được khen; hồ sơ để lại không mang lý do ấy")
    void sharedReasonBelongsToTheRefused() {
        var list = submitted();

        list.decide(new ChairDecision(Set.of(C), Set.of(B), REFUSAL, "chutich.ubnd"));

        assertThat(entry(list, B).refusal()).isNull();
        assertThat(entry(list, C).refusal()).isEqualTo(REFUSAL);
    }

    @Test
    @DisplayName("không ai bị từ chối thì lý do nói vì sao để lại")
    void reasonOfTheDeferredAlone() {
        var list = submitted();

        list.decide(new ChairDecision(Set.of(), Set.of(B), REFUSAL, "chutich.ubnd"));

        assertThat(entry(list, B).refusal()).isEqualTo(REFUSAL);
    }

    @Test
    @DisplayName("hồ sơ rút sau khi người ký mở danh sách: nói rõ hồ sơ nào")
    void changedWhileTheSignerLooks() {
        var list = proposed();
        var seen = list.version();

        list.lose(B, DossierState.WITHDRAWN);

        assertThat(list.live()).containsExactly(A, C);
        assertThatThrownBy(() -> list.requireUnchangedSince(seen))
                .isInstanceOf(ConflictException.class)
                .hasMessage("Danh sách đã thay đổi từ khi bạn mở: hồ sơ SK2023-DI-LINH-0002 đã được rút."
                        + " Hãy mở lại nhiệm vụ để xem danh sách hiện tại.");
    }

    @Test
    @DisplayName("người ký xem lại danh sách mới thì không còn vướng")
    void seenAgain() {
        var list = proposed();
        list.lose(B, DossierState.WITHDRAWN);

        list.requireUnchangedSince(list.version());

        assertThat(list.state()).isEqualTo(AwardListState.PROPOSED);
    }

    @Test
    @DisplayName("trả lại rồi tổng hợp lại: phần thêm vào được nêu tên, phần giữ nguyên thì không")
    void consolidatedAgain() {
        var list = AwardList.open(new ListCode("SK2023", 1));
        consolidate(list, List.of(A), List.of());
        list.propose();
        var seen = list.version();
        list.returnToConsolidation("Thiếu hồ sơ của Lâm Hà");

        consolidate(list, List.of(A, C), List.of());

        assertThatThrownBy(() -> list.requireUnchangedSince(seen))
                .hasMessageContaining("hồ sơ SK2023-LAM-HA-0001 đã được thêm vào")
                .hasMessageNotContaining(A);
    }

    @Test
    @DisplayName("trả lại làm chữ ký hết hiệu lực")
    void signatureIsVoid() {
        var list = proposed();
        list.sign(DOCUMENT);

        list.returnToConsolidation("Sai tên đơn vị");

        assertThat(list.focalSubmission()).isNull();
        assertThat(list.snapshot().note()).isEqualTo("Sai tên đơn vị");
        assertThat(list.state()).isEqualTo(AwardListState.CONSOLIDATING);
    }

    @Test
    @DisplayName("Chủ tịch đã quyết định thì không hồ sơ nào rời danh sách")
    void nothingLeavesAfterTheDecision() {
        var list = submitted();
        list.decide(new ChairDecision(Set.of(), Set.of(), null, "chutich.ubnd"));

        assertThatThrownBy(() -> list.lose(A, DossierState.WITHDRAWN))
                .isInstanceOf(ConflictException.class)
                .hasMessage("Chủ tịch Ủy ban nhân dân tỉnh đã quyết định danh sách SK2023-DS1;"
                        + " hồ sơ SK2023-DI-LINH-0001 không thể rút được nữa.");
        list.issue();
        assertThatThrownBy(() -> list.lose(A, DossierState.WITHDRAWN)).isInstanceOf(ConflictException.class);
        assertThat(list.live()).containsExactly(A, B, C);
    }

    @Test
    @DisplayName("không quyết định về hồ sơ ngoài danh sách")
    void strangerIsRefused() {
        var list = submitted();

        assertThatThrownBy(() -> list.decide(new ChairDecision(Set.of(STRANGER), Set.of(), null, "chutich")))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("SK2023-XYZ-0009");
    }

    /** What may be done with a list: in which states, and in which state it leaves the list. */
    private record Step(String name, Consumer<AwardList> act, AwardListState to, Set<AwardListState> from) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Step> STEPS = List.of(
            step(
                    "tổng hợp",
                    list -> consolidate(list, List.of(A), List.of()),
                    AwardListState.CONSOLIDATING,
                    AwardListState.CONSOLIDATING),
            step("trong chỉ tiêu", AwardList::propose, AwardListState.PROPOSED, AwardListState.CONSOLIDATING),
            step(
                    "vượt chỉ tiêu",
                    list -> list.refuseProposal("chọn 6, tối đa 5"),
                    AwardListState.CONSOLIDATING,
                    AwardListState.CONSOLIDATING),
            step("ký Tờ trình", list -> list.sign(DOCUMENT), AwardListState.SIGNED, AwardListState.PROPOSED),
            step(
                    "trả lại tổng hợp",
                    list -> list.returnToConsolidation("Sai"),
                    AwardListState.CONSOLIDATING,
                    AwardListState.PROPOSED,
                    AwardListState.SIGNED),
            step("tiếp nhận", AwardList::receive, AwardListState.RECEIVED, AwardListState.SIGNED),
            step(
                    "thẩm định lại",
                    list -> list.reappraise(List.of(A), "Xem lại"),
                    AwardListState.RECEIVED,
                    AwardListState.RECEIVED),
            step("trình Chủ tịch", list -> list.submit(DOCUMENT), AwardListState.SUBMITTED, AwardListState.RECEIVED),
            step(
                    "trả lại thẩm định",
                    list -> list.returnToAppraisal("Sai"),
                    AwardListState.RECEIVED,
                    AwardListState.SUBMITTED),
            step("quyết định", list -> list.decide(APPROVED), AwardListState.DECIDED, AwardListState.SUBMITTED),
            step("ban hành", AwardList::issue, AwardListState.ISSUED, AwardListState.DECIDED),
            step(
                    "kết thúc không có hồ sơ",
                    AwardList::end,
                    AwardListState.EMPTY,
                    AwardListState.PROPOSED,
                    AwardListState.RECEIVED,
                    AwardListState.SUBMITTED));

    private static Step step(String name, Consumer<AwardList> act, AwardListState to, AwardListState... from) {
        return new Step(name, act, to, Set.of(from));
    }

    static Stream<Arguments> allowed() {
        return STEPS.stream().flatMap(step -> step.from().stream().map(from -> Arguments.of(step, from)));
    }

    static Stream<Arguments> forbidden() {
        return STEPS.stream()
                .flatMap(step -> Stream.of(AwardListState.values())
                        .filter(state -> !step.from().contains(state))
                        .map(state -> Arguments.of(step, state)));
    }

    @ParameterizedTest(name = "{0} từ {1}")
    @MethodSource("allowed")
    @DisplayName("mỗi bước đi từ chỗ của nó đến bước kế tiếp")
    void moves(Step step, AwardListState from) {
        var list = in(from);

        step.act().accept(list);

        assertThat(list.state()).isEqualTo(step.to());
    }

    @ParameterizedTest(name = "{0} từ {1}")
    @MethodSource("forbidden")
    @DisplayName("ở bước khác thì bị từ chối bằng một câu nói rõ, và danh sách không đổi gì")
    void guards(Step step, AwardListState state) {
        var list = in(state);
        var before = list.snapshot();

        assertThatThrownBy(() -> step.act().accept(list))
                .isInstanceOf(ConflictException.class)
                .hasMessage("Danh sách SK2023-DS1 đang ở bước “%s”, việc này không còn thực hiện được."
                        .formatted(state.label()));
        assertThat(list.snapshot()).isEqualTo(before);
    }

    @Test
    @DisplayName("thẩm định lại: danh sách có phiên bản mới và lý do; hồ sơ ngoài danh sách thì không")
    void reappraised() {
        var list = in(AwardListState.RECEIVED);
        var before = list.version();

        list.reappraise(List.of(A, B), "Xác minh đơn thư");

        assertThat(list.version()).isEqualTo(before + 1);
        assertThat(list.snapshot().note()).isEqualTo("Xác minh đơn thư");
        assertThatThrownBy(() -> list.reappraise(List.of(A, STRANGER), "Xem lại"))
                .isInstanceOf(BadInputException.class)
                .hasMessage("Hồ sơ SK2023-XYZ-0009 không có trong danh sách SK2023-DS1.");
    }

    @Test
    @DisplayName("trả lại thẩm định: chữ ký trình hết hiệu lực, người ký phải xem lại")
    void submissionIsVoid() {
        var list = submitted();
        var before = list.version();
        assertThat(list.appraisalSubmission()).isEqualTo(DOCUMENT);

        list.returnToAppraisal("Thiếu ý kiến");

        assertThat(list.appraisalSubmission()).isNull();
        assertThat(list.version()).isEqualTo(before + 1);
        assertThat(list.snapshot().note()).isEqualTo("Thiếu ý kiến");
    }

    @Test
    @DisplayName("tổng hợp lại thay cả danh sách và phần còn lại")
    void consolidatedFromScratch() {
        var list = AwardList.open(new ListCode("SK2023", 1));
        consolidate(list, List.of(A, B), List.of(C));
        assertThat(list.live()).containsExactly(A, B);
        assertThat(list.rest()).containsExactly(C);

        consolidate(list, List.of(C), List.of(A));

        assertThat(list.entries())
                .extracting(ListEntry::dossier, ListEntry::listed)
                .containsExactly(tuple(A, false), tuple(C, true));
    }

    @Test
    @DisplayName("danh sách nói đúng những gì cơ quan đầu mối đã ghi")
    void whatWasConsolidated() {
        var minutes = new Minutes(new DocumentReference("03/BB", LocalDate.of(2023, 9, 29)), 9, 8);
        var agreement = new DocumentReference("57/SNV", LocalDate.of(2023, 10, 2));
        var list = AwardList.open(new ListCode("SK2023", 1));
        assertThat(list.restWaits()).isTrue();

        list.consolidate(
                new Consolidation(List.of(A), false, REFUSAL, minutes, agreement, "Chỉ có một đơn vị"), List.of(B));

        assertThat(list.restWaits()).isFalse();
        assertThat(list.restRefusal()).isEqualTo(REFUSAL);
        assertThat(list.minutes()).isEqualTo(minutes);
        assertThat(list.snapshot().agreement()).isEqualTo(agreement);
        assertThat(list.snapshot().minimumReason()).isEqualTo("Chỉ có một đơn vị");
        list.propose();
        list.sign(DOCUMENT);
        assertThat(list.focalSubmission()).isEqualTo(DOCUMENT);
    }

    @Test
    @DisplayName("đọc lại từ nơi lưu thì vẫn là danh sách ấy")
    void restored() {
        var list = in(AwardListState.SUBMITTED);
        list.lose(B, DossierState.WITHDRAWN);

        var restored = AwardList.restore(list.snapshot());

        assertThat(restored.snapshot()).isEqualTo(list.snapshot());
        assertThat(restored.restRefusal()).isEqualTo(REFUSAL);
        assertThat(restored.live()).containsExactly(A, C);
    }

    @Test
    @DisplayName("hồ sơ để lại mà không có trong danh sách: không quyết định gì")
    void strangerIsNotDeferred() {
        var list = submitted();

        assertThatThrownBy(() -> list.decide(new ChairDecision(Set.of(), Set.of(STRANGER), REFUSAL, "chutich.ubnd")))
                .isInstanceOf(BadInputException.class)
                .hasMessage("Hồ sơ SK2023-XYZ-0009 không có trong danh sách SK2023-DS1.");
        assertThat(list.state()).isEqualTo(AwardListState.SUBMITTED);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "WITHDRAWN, đã được rút",
        "EXPIRED, đã hết hạn",
        "CANCELLED, đã bị hủy",
        "FAILED, không đạt thẩm định",
        "REVIEWED, đã ra khỏi danh sách"
    })
    @DisplayName("nói hồ sơ rời danh sách vì sao; điều đã thấy thì không nói lại")
    void whyItLeft(DossierState as, String words) {
        var list = proposed();
        list.lose(A, DossierState.WITHDRAWN);
        var seen = list.version();

        list.lose(B, as);

        assertThatThrownBy(() -> list.requireUnchangedSince(seen))
                .isInstanceOf(ConflictException.class)
                .hasMessage(("Danh sách đã thay đổi từ khi bạn mở: hồ sơ SK2023-DI-LINH-0002 %s."
                                + " Hãy mở lại nhiệm vụ để xem danh sách hiện tại.")
                        .formatted(words));
    }

    @Test
    @DisplayName("trả lại mà không hồ sơ nào đổi: nói là đã trả lại hoặc tổng hợp lại")
    void changedWithoutADossier() {
        var list = proposed();
        var seen = list.version();

        list.returnToConsolidation("Sai tên đơn vị");

        assertThatThrownBy(() -> list.requireUnchangedSince(seen))
                .hasMessageContaining("danh sách đã được trả lại hoặc tổng hợp lại");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName(
            "đợt bị hủy hoặc mở lại: danh sách chưa kết thúc thì kết thúc, ai đang xem nó phải xem lại; đã kết thúc thì thôi")
    void endsWithItsRound(AwardListState state) {
        var list = in(state);
        var before = list.snapshot();

        if (state.isFinal()) {
            assertThatThrownBy(() -> list.endWithRound("Đợt bị hủy"))
                    .isInstanceOf(ConflictException.class)
                    .hasMessage("Danh sách SK2023-DS1 đã kết thúc.");
            assertThat(list.snapshot()).isEqualTo(before);
        } else {
            list.endWithRound("Đợt bị hủy");
            assertThat(list.state()).isEqualTo(AwardListState.EMPTY);
            assertThat(list.snapshot().note()).isEqualTo("Đợt bị hủy");
            refusedTo(list, before.version());
        }
    }

    @Test
    @DisplayName("hồ sơ trong danh sách tạm dừng hoặc đi tiếp: người ký phải xem lại")
    void aCaseStandsStill() {
        var list = proposed();
        var seen = list.version();

        list.change();

        refusedTo(list, seen);
        assertThat(list.state()).isEqualTo(AwardListState.PROPOSED);
    }

    /** Whoever looked at that version must look again. */
    private static void refusedTo(AwardList list, int seen) {
        assertThatThrownBy(() -> list.requireUnchangedSince(seen))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("Danh sách đã thay đổi từ khi bạn mở");
    }

    @Test
    @DisplayName("vượt chỉ tiêu: danh sách ở lại, mang theo con số")
    void overQuotaKeepsTheNumbers() {
        var list = AwardList.open(new ListCode("SK2023", 1));
        consolidate(list, List.of(A), List.of());

        list.refuseProposal("chọn 6 tập thể, tối đa 5");

        assertThat(list.state()).isEqualTo(AwardListState.CONSOLIDATING);
        assertThat(list.snapshot().note()).isEqualTo("chọn 6 tập thể, tối đa 5");
    }

    private static AwardList proposed() {
        var list = AwardList.open(new ListCode("SK2023", 1));
        consolidate(list, List.of(A, B, C), List.of());
        list.propose();
        return list;
    }

    /** A list that carries three dossiers, in any state. */
    private static AwardList in(AwardListState state) {
        var snapshot = proposed().snapshot();
        return AwardList.restore(new AwardListSnapshot(
                snapshot.code(),
                snapshot.round(),
                state,
                snapshot.version(),
                snapshot.restWaits(),
                REFUSAL,
                null,
                null,
                null,
                DOCUMENT,
                DOCUMENT,
                "Ghi chú",
                snapshot.entries()));
    }

    private static AwardList submitted() {
        var list = proposed();
        list.sign(DOCUMENT);
        list.receive();
        list.submit(DOCUMENT);
        return list;
    }

    private static void consolidate(AwardList list, List<String> listed, List<String> rest) {
        list.consolidate(new Consolidation(listed, true, null, null, null, null), rest);
    }

    private static ListEntry entry(AwardList list, String number) {
        return list.entries().stream()
                .filter(entry -> entry.dossier().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
