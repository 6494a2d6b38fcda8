package vn.khenthuong.nomination.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khenthuong.nomination.internal.DossierFixture.NOW;
import static vn.khenthuong.nomination.internal.DossierFixture.TODAY;
import static vn.khenthuong.nomination.internal.DossierFixture.aDossier;
import static vn.khenthuong.nomination.internal.DossierFixture.content;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.Achievement;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.ChecklistItem;
import vn.khenthuong.nomination.CouncilMinutes;
import vn.khenthuong.nomination.CriteriaAnswers;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.CriteriaOutcome;
import vn.khenthuong.nomination.DossierContent;
import vn.khenthuong.nomination.DossierPart;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.LocalAnswers;
import vn.khenthuong.nomination.NomineeProfile;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.nomination.Proposal;
import vn.khenthuong.nomination.ReasonCode;
import vn.khenthuong.nomination.Refusal;
import vn.khenthuong.nomination.SupplementRequest;
import vn.khenthuong.nomination.VillageMeeting;

@DisplayName("Hồ sơ đề nghị")
class DossierTest {

    private static final Refusal REFUSAL = new Refusal(ReasonCode.BELOW_STANDARD, "Chưa nổi bật");
    private static final Proposal YES = new Proposal(true, null, null);

    private static final SupplementRequest REQUEST = new SupplementRequest(List.of("minutes"), "Thiếu", TODAY);

    private static final DossierState[] UNDER_WAY =
            Stream.of(DossierState.values()).filter(state -> !state.isFinal()).toArray(DossierState[]::new);

    /** What may be done with a dossier: from which states, to which state, and how a refusal calls it. */
    private record Step(String words, Consumer<Dossier> act, DossierState to, Set<DossierState> from) {

        @Override
        public String toString() {
            return words;
        }
    }

    private static final List<Step> STEPS = List.of(
            step("sửa tên trong", dossier -> dossier.rename("Ka Thu"), DossierState.DRAFT, DossierState.DRAFT),
            step("lập lại", dossier -> dossier.begin(content()), DossierState.DRAFT, DossierState.DRAFT),
            step(
                    "hoàn thiện",
                    dossier -> dossier.prepare(content(), new CriteriaOutcome(List.of(), null)),
                    DossierState.PREPARED,
                    DossierState.DRAFT),
            step("trả lại", dossier -> dossier.returnToOfficer("Sửa"), DossierState.DRAFT, DossierState.PREPARED),
            step(
                    "ký trình",
                    dossier -> dossier.sign(new DocumentReference("1/TTr", TODAY)),
                    DossierState.PREPARED,
                    DossierState.PREPARED),
            step("trình", dossier -> dossier.submit(NOW), DossierState.SUBMITTED, DossierState.PREPARED),
            step(
                    "trả lại",
                    dossier -> dossier.comeBackOverQuota("3/3 trường hợp"),
                    DossierState.DRAFT,
                    DossierState.SUBMITTED),
            step(
                    "rút",
                    dossier -> dossier.drop("Thôi"),
                    DossierState.WITHDRAWN,
                    DossierState.DRAFT,
                    DossierState.PREPARED),
            step(
                    "yêu cầu bổ sung",
                    dossier -> dossier.requestSupplement(REQUEST, 0),
                    DossierState.SUPPLEMENT_REQUESTED,
                    DossierState.SUBMITTED),
            step(
                    "bổ sung",
                    dossier -> dossier.supplement(content()),
                    DossierState.SUPPLEMENT_REQUESTED,
                    DossierState.SUPPLEMENT_REQUESTED),
            step(
                    "đề nghị rút",
                    dossier -> dossier.proposeWithdrawal("Thôi"),
                    DossierState.SUPPLEMENT_REQUESTED,
                    DossierState.SUPPLEMENT_REQUESTED),
            step(
                    "trả lại",
                    dossier -> dossier.returnSupplement("Sửa"),
                    DossierState.SUPPLEMENT_REQUESTED,
                    DossierState.SUPPLEMENT_REQUESTED),
            step(
                    "ký bổ sung",
                    dossier -> dossier.resubmit(new DocumentReference("2/CV", TODAY), NOW),
                    DossierState.SUBMITTED,
                    DossierState.SUPPLEMENT_REQUESTED),
            step(
                    "dời hạn bổ sung của",
                    dossier -> dossier.moveSupplement(TODAY.plusDays(9)),
                    DossierState.SUPPLEMENT_REQUESTED,
                    DossierState.SUPPLEMENT_REQUESTED),
            step("tiếp nhận", dossier -> dossier.receive(NOW, TODAY), DossierState.RECEIVED, DossierState.SUBMITTED),
            step("từ chối", dossier -> dossier.reject(REFUSAL), DossierState.REJECTED, DossierState.SUBMITTED),
            step(
                    "đề nghị từ chối",
                    dossier -> dossier.proposeRejection(REFUSAL, 0),
                    DossierState.SUBMITTED,
                    DossierState.SUBMITTED),
            step(
                    "trả lại đề nghị từ chối",
                    dossier -> dossier.returnRejection("Xem lại", NOW),
                    DossierState.SUBMITTED,
                    DossierState.SUBMITTED),
            step("lấy ý kiến về", Dossier::consult, DossierState.CONSULTING, DossierState.RECEIVED),
            step("kết thúc lấy ý kiến về", Dossier::consulted, DossierState.RECEIVED, DossierState.CONSULTING),
            step("thẩm tra", dossier -> dossier.review(YES), DossierState.REVIEWED, DossierState.RECEIVED),
            step("đưa vào danh sách", dossier -> dossier.list("DS1"), DossierState.LISTED, DossierState.REVIEWED),
            step(
                    "đưa khỏi danh sách",
                    Dossier::unlist,
                    DossierState.REVIEWED,
                    DossierState.LISTED,
                    DossierState.REVIEWED),
            step("không chọn", dossier -> dossier.notSelect(REFUSAL), DossierState.NOT_SELECTED, DossierState.REVIEWED),
            step("thẩm định", dossier -> dossier.appraise(YES), DossierState.APPRAISED, DossierState.LISTED),
            step(
                    "trả lại thẩm tra",
                    dossier -> dossier.returnToReview("Xem lại"),
                    DossierState.RECEIVED,
                    DossierState.LISTED),
            step(
                    "thẩm định lại",
                    dossier -> dossier.reappraise("Xem lại"),
                    DossierState.LISTED,
                    DossierState.APPRAISED),
            step("trình Chủ tịch", Dossier::submitToChair, DossierState.WITH_CHAIR, DossierState.APPRAISED),
            step("trả lại từ Chủ tịch", Dossier::returnFromChair, DossierState.APPRAISED, DossierState.WITH_CHAIR),
            step("kết luận không đạt", dossier -> dossier.fail(REFUSAL), DossierState.FAILED, DossierState.APPRAISED),
            step("khen thưởng", Dossier::award, DossierState.AWARDED, DossierState.WITH_CHAIR),
            step("kết thúc", dossier -> dossier.notAward(REFUSAL), DossierState.NOT_AWARDED, DossierState.WITH_CHAIR),
            step("hoãn", dossier -> dossier.defer("Chờ"), DossierState.REVIEWED, DossierState.WITH_CHAIR),
            step(
                    "rút",
                    dossier -> dossier.withdraw("Có đơn thư"),
                    DossierState.WITHDRAWN,
                    DossierState.SUBMITTED,
                    DossierState.SUPPLEMENT_REQUESTED,
                    DossierState.RECEIVED,
                    DossierState.CONSULTING,
                    DossierState.REVIEWED,
                    DossierState.LISTED,
                    DossierState.APPRAISED,
                    DossierState.WITH_CHAIR),
            step(
                    "kết thúc do hết hạn",
                    dossier -> dossier.expire("Hết hạn bổ sung"),
                    DossierState.EXPIRED,
                    DossierState.SUPPLEMENT_REQUESTED),
            step(
                    "kết thúc do hết hạn",
                    dossier -> dossier.expireUnsubmitted("Hết hạn đề nghị"),
                    DossierState.EXPIRED,
                    DossierState.DRAFT,
                    DossierState.PREPARED),
            step("hủy", dossier -> dossier.cancel("Đợt bị hủy"), DossierState.CANCELLED, UNDER_WAY));

    private static Step step(String words, Consumer<Dossier> act, DossierState to, DossierState... from) {
        return new Step(words, act, to, Set.of(from));
    }

    static Stream<Arguments> allowed() {
        return STEPS.stream().flatMap(step -> step.from().stream().map(from -> Arguments.of(step, from)));
    }

    static Stream<Arguments> forbidden() {
        return STEPS.stream()
                .flatMap(step -> Stream.of(DossierState.values())
                        .filter(state -> !step.from().contains(state))
                        .map(state -> Arguments.of(step, state)));
    }

    @ParameterizedTest(name = "{0} từ {1}")
    @MethodSource("allowed")
    @DisplayName("mỗi bước đi từ trạng thái của nó đến trạng thái kế tiếp")
    void moves(Step step, DossierState from) {
        Dossier dossier = withHistory(from);

        step.act().accept(dossier);

        assertThat(dossier.state()).isEqualTo(step.to());
    }

    @ParameterizedTest(name = "{0} từ {1}")
    @MethodSource("forbidden")
    @DisplayName("ở trạng thái khác thì bị từ chối bằng một câu nói rõ, và hồ sơ không đổi gì")
    void guards(Step step, DossierState state) {
        Dossier dossier = withHistory(state);
        var before = List.of(dossier.snapshot(), dossier.written(), dossier.remark());

        assertThatThrownBy(() -> step.act().accept(dossier))
                .isInstanceOf(ConflictException.class)
                .hasMessage("Không thể %s hồ sơ SK2023-DI-LINH-0001: hồ sơ đang ở trạng thái “%s”."
                        .formatted(step.words(), state.label()));
        assertThat(List.of(dossier.snapshot(), dossier.written(), dossier.remark()))
                .isEqualTo(before);
    }

    /** Signed, submitted and asked for a supplement, so that nothing but the state can be what is missing. */
    private static Dossier withHistory(DossierState state) {
        Dossier dossier = aDossier().supplementRequested("minutes");
        dossier.state = state;
        return dossier;
    }

    @Test
    @DisplayName(
            "đề nghị từ chối: hồ sơ đứng lại, đồng hồ tiếp nhận dừng; chưa ai ký thì không làm gì khác được (A-32)")
    void rejectionIsAProposal() {
        Dossier dossier = aDossier().submitted();

        dossier.proposeRejection(REFUSAL, 2);

        assertThat(dossier.state()).isEqualTo(DossierState.SUBMITTED);
        assertThat(dossier.receptionSince()).isNull();
        assertThat(dossier.snapshot().receivedDays()).isEqualTo(2);
        assertThat(dossier.snapshot().refusal()).isNull();
        assertThatThrownBy(() -> dossier.receive(NOW, TODAY))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("chờ thủ trưởng cơ quan đầu mối ký");
        assertThatThrownBy(() -> dossier.requestSupplement(REQUEST, 0)).isInstanceOf(ConflictException.class);
    }

    @Test
    @DisplayName(
            "đề nghị từ chối đang chờ ký: không tiếp nhận, không từ chối, không yêu cầu bổ sung, không đề nghị lần nữa")
    void rejectionWaits() {
        Dossier dossier = aDossier().submitted();
        dossier.proposeRejection(REFUSAL, 2);

        Map.<String, Runnable>of(
                        "tiếp nhận", () -> dossier.receive(NOW, TODAY),
                        "từ chối", () -> dossier.reject(REFUSAL),
                        "yêu cầu bổ sung", () -> dossier.requestSupplement(REQUEST, 0),
                        "đề nghị từ chối", () -> dossier.proposeRejection(REFUSAL, 2))
                .forEach((words, act) -> assertThatThrownBy(act::run)
                        .isInstanceOf(ConflictException.class)
                        .hasMessage(
                                "Không thể %s hồ sơ SK2023-DI-LINH-0001: đề nghị từ chối đang chờ thủ trưởng cơ quan đầu mối ký."
                                        .formatted(words)));
        assertThat(dossier.state()).isEqualTo(DossierState.SUBMITTED);
        assertThat(dossier.snapshot().receivedDays()).isEqualTo(2);
        assertThat(dossier.supplement()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SUBMITTED")
    @DisplayName("đề nghị từ chối chỉ ký được khi hồ sơ còn ở bước tiếp nhận")
    void rejectionSignedTooLate(DossierState state) {
        Dossier dossier = aDossier().submitted();
        dossier.proposeRejection(REFUSAL, 0);
        dossier.state = state;

        assertThatThrownBy(() -> dossier.signRejection(new DocumentReference("77/SLĐTBXH", TODAY)))
                .isInstanceOf(ConflictException.class)
                .hasMessage("Không thể ký từ chối hồ sơ SK2023-DI-LINH-0001: hồ sơ đang ở trạng thái “%s”."
                        .formatted(state.label()));
        assertThat(dossier.state()).isEqualTo(state);
        assertThat(dossier.snapshot().refusal()).isNull();
        assertThat(dossier.rejection().orElseThrow().document()).isNull();
    }

    @Test
    @DisplayName("tạm dừng thì đề nghị từ chối cũng không ký được")
    void rejectionHeld() {
        Dossier dossier = aDossier().submitted();
        dossier.proposeRejection(REFUSAL, 0);
        dossier.hold(0);

        assertThatThrownBy(() -> dossier.signRejection(new DocumentReference("77/SLĐTBXH", TODAY)))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("đang tạm dừng");
        assertThat(dossier.snapshot().refusal()).isNull();
    }

    @Test
    @DisplayName("hẹn lại ngày trả lời: chỉ hồ sơ đã hẹn ngày và chưa kết thúc")
    void answerPostponed() {
        Dossier dossier = aDossier().received();
        dossier.postponeAnswer(TODAY.plusDays(45));
        assertThat(dossier.snapshot().answerDue()).isEqualTo(TODAY.plusDays(45));
        assertThat(dossier.state()).isEqualTo(DossierState.RECEIVED);

        assertThatThrownBy(() -> aDossier().submitted().postponeAnswer(TODAY.plusDays(45)))
                .isInstanceOf(ConflictException.class)
                .hasMessage("Không thể hẹn lại ngày trả lời hồ sơ SK2023-DI-LINH-0001:"
                        + " hồ sơ đang ở trạng thái “Đã nộp, chờ tiếp nhận”.");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("đã hẹn ngày trả lời thì hẹn lại được cho đến khi hồ sơ kết thúc")
    void answerPostponedWhileUnderWay(DossierState state) {
        Dossier dossier = aDossier().received();
        dossier.state = state;

        if (state.isFinal()) {
            assertThatThrownBy(() -> dossier.postponeAnswer(TODAY.plusDays(45)))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining("Không thể hẹn lại ngày trả lời");
            assertThat(dossier.snapshot().answerDue()).isEqualTo(TODAY.plusDays(30));
        } else {
            dossier.postponeAnswer(TODAY.plusDays(45));
            assertThat(dossier.snapshot().answerDue()).isEqualTo(TODAY.plusDays(45));
        }
    }

    @Test
    @DisplayName("tạm dừng, hoặc Chủ tịch đã quyết định, thì không hẹn lại ngày trả lời")
    void answerNotPostponed() {
        Dossier held = aDossier().received();
        held.hold(0);
        assertThatThrownBy(() -> held.postponeAnswer(TODAY.plusDays(45)))
                .isInstanceOf(ConflictException.class)
                .hasMessage("Hồ sơ SK2023-DI-LINH-0001 đang tạm dừng.");

        Dossier decided = aDossier().withChair();
        decided.decided = true;
        assertThatThrownBy(() -> decided.postponeAnswer(TODAY.plusDays(45)))
                .isInstanceOf(ConflictException.class)
                .hasMessage("Chủ tịch đã quyết định về hồ sơ SK2023-DI-LINH-0001, không thể hẹn lại ngày trả lời nữa.");
        assertThat(List.of(held, decided))
                .extracting(dossier -> dossier.snapshot().answerDue())
                .containsOnly(TODAY.plusDays(30));
    }

    @Test
    @DisplayName("đang trong danh sách thì không lấy thêm ý kiến")
    void notConsultedWhileListed() {
        Dossier dossier = aDossier().listed();
        dossier.returnToReview("Xem lại");

        assertThatThrownBy(dossier::consult)
                .isInstanceOf(ConflictException.class)
                .hasMessage("Hồ sơ SK2023-DI-LINH-0001 đang trong danh sách SK2023-DS1, không lấy thêm ý kiến được.");
        assertThat(dossier.state()).isEqualTo(DossierState.RECEIVED);
    }

    @Test
    @DisplayName("tên sửa khi còn là nháp thì thành tên trong hồ sơ")
    void renamed() {
        Dossier dossier = aDossier().draft();

        dossier.rename("Ka Thu");

        assertThat(dossier.nomineeName()).isEqualTo("Ka Thu");
        assertThat(dossier.snapshot().nomineeName()).isEqualTo("Ka Thu");
    }

    @Test
    @DisplayName("lập lại thì hồ sơ mới bắt đầu bằng nội dung của hồ sơ cũ, vẫn là nháp")
    void begunWithWhatIsLeft() {
        Dossier dossier = aDossier().draft();

        dossier.begin(content());

        assertThat(dossier.content()).isEqualTo(content());
        assertThat(dossier.state()).isEqualTo(DossierState.DRAFT);
    }

    @Test
    @DisplayName("dời hạn bổ sung chỉ đổi ngày cuối")
    void supplementMoved() {
        Dossier dossier = aDossier().supplementRequested("minutes");

        dossier.moveSupplement(TODAY.plusDays(14));

        assertThat(dossier.supplement())
                .contains(new SupplementRequest(List.of("minutes"), "Thiếu", TODAY.plusDays(14)));
    }

    @Test
    @DisplayName("đợt bị hủy: kết thúc dù đang tạm dừng, ra khỏi danh sách, đồng hồ tiếp nhận dừng, nói rõ vì sao")
    void cancelled() {
        Dossier held = aDossier().listed();
        held.hold(0);
        held.cancel("Đợt bị hủy");
        assertThat(held.state()).isEqualTo(DossierState.CANCELLED);
        assertThat(held.snapshot().onHold()).isFalse();
        assertThat(held.list()).isNull();
        assertThat(held.remark()).contains("Đợt bị hủy");

        Dossier waiting = aDossier().submitted();
        waiting.cancel("Đợt bị hủy");
        assertThat(waiting.receptionSince()).isNull();
    }

    @Test
    @DisplayName("được nộp đến một ngày riêng thì nói ngày ấy; không thì chỉ đợt quyết định")
    void timeOfItsOwn() {
        Dossier dossier = aDossier().draft();
        assertThat(dossier.submitUntil()).isEmpty();

        dossier.submitUntil(NOW);

        assertThat(dossier.submitUntil()).contains(NOW);
    }

    @Test
    @DisplayName("ngày họp Hội đồng lấy từ biên bản, ngày Tờ trình lấy từ chữ ký; chưa có thì chưa có ngày")
    void daysOfThePapers() {
        assertThat(aDossier().draft().councilDay()).isNull();
        assertThat(aDossier().prepared().councilDay()).isEqualTo(TODAY.minusDays(3));
        assertThat(aDossier().prepared().submissionDay()).isNull();
        assertThat(aDossier().submitted().submissionDay()).isEqualTo(TODAY);
    }

    @Test
    @DisplayName("thủ trưởng trả lại đề nghị từ chối: đồng hồ tiếp nhận chạy tiếp, nói rõ vì sao")
    void rejectionReturned() {
        Dossier dossier = aDossier().submitted();
        dossier.proposeRejection(REFUSAL, 0);

        dossier.returnRejection("Đúng đối tượng", NOW);

        assertThat(dossier.rejection()).isEmpty();
        assertThat(dossier.remark()).contains("Đúng đối tượng");
        assertThat(dossier.receptionSince()).isEqualTo(NOW);
        dossier.receive(NOW, TODAY);
        assertThat(dossier.state()).isEqualTo(DossierState.RECEIVED);
    }

    @Test
    @DisplayName("thủ trưởng ký từ chối: kết thúc với lý do và văn bản; không có đề nghị thì không có gì để ký")
    void rejectionSigned() {
        Dossier dossier = aDossier().submitted();
        DocumentReference letter = new DocumentReference("77/SLĐTBXH", TODAY);
        assertThatThrownBy(() -> dossier.signRejection(letter))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("chưa có đề nghị từ chối");
        dossier.proposeRejection(REFUSAL, 0);

        dossier.signRejection(letter);

        assertThat(dossier.state()).isEqualTo(DossierState.REJECTED);
        assertThat(dossier.snapshot().refusal()).isEqualTo(REFUSAL);
        assertThat(dossier.rejection().orElseThrow().document()).isEqualTo(letter);
    }

    @Test
    @DisplayName("không trình được khi thủ trưởng chưa ký")
    void unsigned() {
        Dossier dossier = aDossier().prepared();

        assertThatThrownBy(() -> dossier.submit(NOW))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("chưa được thủ trưởng đơn vị ký trình");
    }

    @Test
    @DisplayName("hết chỗ: về lại cán bộ với con số, chữ ký mất giá trị, coi như chưa trình")
    void overQuota() {
        Dossier dossier = aDossier().submitted();

        dossier.comeBackOverQuota("Huyện Di Linh đã đề nghị 3/3 trường hợp");

        assertThat(dossier.state()).isEqualTo(DossierState.DRAFT);
        assertThat(dossier.remark()).contains("Huyện Di Linh đã đề nghị 3/3 trường hợp");
        assertThat(dossier.snapshot().wasSubmitted()).isFalse();
        assertThat(dossier.receptionSince()).isNull();
        assertThat(dossier.snapshot().document()).isNull();
    }

    @Test
    @DisplayName("trả lại thẩm tra giữ danh sách: thẩm tra xong quay lại thẩm định ngay")
    void listIsKept() {
        Dossier dossier = aDossier().listed();
        dossier.returnToReview("Xem lại số liệu");
        assertThat(dossier.snapshot().list()).isEqualTo("SK2023-DS1");

        dossier.review(new Proposal(false, "Không rõ", REFUSAL));

        assertThat(dossier.state()).isEqualTo(DossierState.LISTED);
        assertThat(dossier.snapshot().review().favourable()).isFalse();
    }

    @Test
    @DisplayName("hoãn: rời danh sách, chờ danh sách sau; vào danh sách mới thì hết hoãn")
    void deferral() {
        Dossier dossier = aDossier().withChair();
        dossier.defer("Chờ xác minh");
        assertThat(dossier.snapshot())
                .satisfies(snapshot -> assertThat(snapshot.deferred()).isTrue())
                .satisfies(snapshot -> assertThat(snapshot.list()).isNull());

        dossier.list("SK2023-DS2");

        assertThat(dossier.snapshot().deferred()).isFalse();
        assertThat(dossier.snapshot().list()).isEqualTo("SK2023-DS2");
    }

    @Test
    @DisplayName("không chọn mà không nêu lý do riêng: lấy lý do thẩm tra")
    void reasonOfTheReview() {
        Dossier dossier = aDossier().received();
        dossier.review(new Proposal(false, null, REFUSAL));

        dossier.notSelect(null);

        assertThat(dossier.snapshot().refusal()).isEqualTo(REFUSAL);
    }

    @Test
    @DisplayName("không kết thúc một hồ sơ mà không có lý do nào")
    void noReason() {
        Dossier dossier = aDossier().received();
        dossier.review(YES);

        assertThatThrownBy(() -> dossier.notSelect(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(DossierFixture.NUMBER);
        assertThat(dossier.state()).isEqualTo(DossierState.REVIEWED);
    }

    @Test
    @DisplayName("không đạt mà không nêu lý do riêng: lấy lý do thẩm định; không có lý do nào thì không kết thúc")
    void reasonOfTheAppraisal() {
        Dossier refused = aDossier().listed();
        refused.appraise(new Proposal(false, null, REFUSAL));
        refused.fail(null);
        assertThat(refused.snapshot().refusal()).isEqualTo(REFUSAL);

        Dossier favoured = aDossier().listed();
        favoured.appraise(YES);
        assertThatThrownBy(() -> favoured.fail(null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(DossierFixture.NUMBER);
        assertThat(favoured.state()).isEqualTo(DossierState.APPRAISED);
    }

    @Test
    @DisplayName("Chủ tịch đã quyết định thì không rút nữa")
    void decided() {
        Dossier dossier = aDossier().withChair();
        dossier.decided = true;

        assertThatThrownBy(() -> dossier.withdraw("Muộn"))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("Chủ tịch đã quyết định");
    }

    @Test
    @DisplayName("bổ sung chỉ sửa phần được yêu cầu; số định danh giữ nguyên")
    void supplementTouchesWhatWasAsked() {
        Dossier dossier = aDossier().of(CriteriaGroup.OFFICIAL).draft();
        NomineeProfile.Individual person = new NomineeProfile.Individual(
                null,
                NomineeProfile.Gender.FEMALE,
                "Kinh",
                "012345678901",
                "Cán bộ",
                "Xã",
                true,
                "Di Linh",
                null,
                null);
        dossier.prepare(with(content(), person, content().minutes()), new CriteriaOutcome(List.of(), null));
        dossier.sign(new DocumentReference("1/TTr", TODAY));
        dossier.submit(NOW);
        dossier.requestSupplement(new SupplementRequest(List.of("profile"), "Sai chức vụ", TODAY), 0);

        CouncilMinutes others = new CouncilMinutes(new DocumentReference("99/BB", TODAY), 5, 5, 5);
        NomineeProfile.Individual corrected = new NomineeProfile.Individual(
                null, NomineeProfile.Gender.FEMALE, "Kinh", null, "Phó phòng", "Xã", false, null, "Gung Ré", "Đại học");
        dossier.supplement(with(content(), corrected, others));

        assertThat(dossier.content().minutes()).isEqualTo(content().minutes());
        assertThat(dossier.content().profile()).isEqualTo(corrected.withIdentityNumber("012345678901"));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("mỗi phần được yêu cầu bổ sung thì lấy bản mới, chỉ phần ấy")
    void eachPartOfASupplement(DossierPart part) {
        DossierContent old = content();
        DossierContent written = new DossierContent(
                new NomineeProfile.Collective("Lê Thị Hoa", "Xã Gung Ré", 12, 6, null),
                "Mô hình chăn nuôi bò",
                "di-linh-gung-re",
                "so-y-te",
                new CouncilMinutes(new DocumentReference("06/BB-HĐ", TODAY), 9, 9, 9),
                new Achievement("Khác", TODAY.minusYears(1), TODAY, null),
                new CriteriaAnswers(
                        Map.of("agencyGuidance", "Khác"), List.of(), null, null, null, null, Map.of(), true),
                "Khác người trùng tên");
        Dossier dossier = aDossier().supplementRequested(part.code());

        dossier.supplement(written);

        assertThat(dossier.content())
                .isEqualTo(new DossierContent(
                        part == DossierPart.PROFILE ? written.profile() : old.profile(),
                        part == DossierPart.MODEL ? written.povertyModel() : old.povertyModel(),
                        part == DossierPart.MODEL ? written.commune() : null,
                        part == DossierPart.MODEL ? written.managingUnit() : null,
                        part == DossierPart.MINUTES ? written.minutes() : old.minutes(),
                        part == DossierPart.ACHIEVEMENT ? written.achievement() : old.achievement(),
                        part == DossierPart.CRITERIA ? written.criteria() : old.criteria(),
                        null));
        assertThat(DossierPart.values())
                .as("only this part was asked for")
                .filteredOn(dossier::isAskedFor)
                .containsExactly(part);
    }

    @Test
    @DisplayName("họp thôn chỉ đổi khi biên bản họp thôn được yêu cầu và được gửi (R-095)")
    void villageMeetingOfASupplement() {
        VillageMeeting old = new VillageMeeting(TODAY.minusDays(9), "Thôn 3", "K’Brẻo", "Ka Thu", 40, 30);
        VillageMeeting other = new VillageMeeting(TODAY.minusDays(1), "Thôn 3", "K’Brẻo", "Ka Thu", 50, 45);
        var asked = List.of(ChecklistItem.VILLAGE_MINUTES);

        assertThat(supplemented(content().with(old, null), asked, content().with(other, null)))
                .isEqualTo(content().with(other, null));
        assertThat(supplemented(content().with(old, null), asked, content()))
                .isEqualTo(content().with(old, null));
        assertThat(supplemented(
                        content().with(old, null),
                        List.of("criteria"),
                        content().with(other, null)))
                .isEqualTo(content().with(old, null));
    }

    @Test
    @DisplayName(
            "tiêu chí của địa phương bổ sung cùng tiêu chí; hồ sơ không theo kế hoạch nào của địa phương thì không thêm (R-022)")
    void localAnswersOfASupplement() {
        UUID plan = UUID.fromString("00000000-0000-4000-8000-000000000045");
        LocalAnswers old = new LocalAnswers(plan, Map.of(1, new LocalAnswers.Answer(false, null, null)));
        LocalAnswers other = new LocalAnswers(plan, Map.of(1, new LocalAnswers.Answer(true, null, "Sổ họp")));
        var asked = List.of("criteria");

        assertThat(supplemented(content().with(null, old), asked, content().with(null, other)))
                .isEqualTo(content().with(null, other));
        assertThat(supplemented(content().with(null, old), asked, content()))
                .isEqualTo(content().with(null, old));
        assertThat(supplemented(content(), asked, content().with(null, other))).isEqualTo(content());
        assertThat(supplemented(
                        content().with(null, old), List.of("minutes"), content().with(null, other)))
                .isEqualTo(content().with(null, old));
    }

    /** What the dossier says after a supplement of what was asked. */
    private static DossierContent supplemented(DossierContent before, List<String> asked, DossierContent written) {
        Dossier dossier = aDossier().draft();
        dossier.prepare(before, new CriteriaOutcome(List.of(), null));
        dossier.sign(new DocumentReference("1/TTr", TODAY));
        dossier.submit(NOW);
        dossier.requestSupplement(new SupplementRequest(asked, "Thiếu", TODAY), 0);
        dossier.supplement(written);
        return dossier.content();
    }

    @Test
    @DisplayName("bổ sung không gửi trích ngang: giữ bản cũ; chưa ai yêu cầu thì không phần nào được yêu cầu")
    void profileIsKept() {
        Dossier dossier = aDossier().supplementRequested("profile");

        dossier.supplement(with(content(), null, content().minutes()));

        assertThat(dossier.content().profile()).isEqualTo(content().profile());
        assertThat(aDossier().submitted().isAskedFor(DossierPart.PROFILE)).isFalse();
    }

    @Test
    @DisplayName("đề nghị rút khi bổ sung: không ký bổ sung được, trả lại thì hết đề nghị")
    void proposedWithdrawal() {
        Dossier dossier = aDossier().supplementRequested("minutes");
        dossier.proposeWithdrawal("Không đủ điều kiện");
        assertThat(dossier.supplement())
                .map(SupplementRequest::withdrawalReason)
                .contains("Không đủ điều kiện");
        assertThatThrownBy(() -> dossier.resubmit(new DocumentReference("7/CV", TODAY), NOW))
                .isInstanceOf(ConflictException.class)
                .hasMessage("Cán bộ đã đề nghị rút hồ sơ SK2023-DI-LINH-0001; chưa có bổ sung để ký.");

        dossier.returnSupplement("Bổ sung đi");
        assertThat(dossier.remark()).contains("Bổ sung đi");
        dossier.resubmit(new DocumentReference("7/CV", TODAY), NOW);

        assertThat(dossier.state()).isEqualTo(DossierState.SUBMITTED);
        assertThat(dossier.remark()).isEmpty();
        assertThat(dossier.supplement())
                .contains(new SupplementRequest(List.of("minutes"), "Thiếu", TODAY.plusDays(7))
                        .answered(new DocumentReference("7/CV", TODAY)));
    }

    @Test
    @DisplayName("bổ sung dừng đồng hồ tiếp nhận, giữ số ngày đã dùng và đếm số lần")
    void clockOfTheReception() {
        Dossier dossier = aDossier().supplementRequested("minutes");
        assertThat(dossier.receptionSince()).isNull();
        assertThat(dossier.snapshot().receivedDays()).isEqualTo(2);
        assertThat(dossier.supplements()).isEqualTo(1);

        Instant later = NOW.plusSeconds(3600);
        dossier.resubmit(new DocumentReference("7/CV", TODAY), later);
        assertThat(dossier.receptionSince()).isEqualTo(later);

        dossier.requestSupplement(REQUEST, 3);
        assertThat(dossier.snapshot().receivedDays()).isEqualTo(5);
        assertThat(dossier.supplements()).isEqualTo(2);
        assertThat(dossier.supplement()).contains(REQUEST);
    }

    @Test
    @DisplayName("hồ sơ nói đúng những gì nó được mở với")
    void openedWith() {
        Dossier dossier = Dossier.open(
                "SK2023-SO-Y-TE-0001",
                "SK2023",
                "so-y-te",
                NomineeType.INDIVIDUAL,
                "K’Brẻo",
                CriteriaGroup.OFFICIAL,
                AwardForm.BANG_KHEN_TINH,
                true);

        assertThat(dossier.number()).isEqualTo("SK2023-SO-Y-TE-0001");
        assertThat(dossier.round()).isEqualTo("SK2023");
        assertThat(dossier.unit()).isEqualTo("so-y-te");
        assertThat(dossier.nomineeType()).isEqualTo(NomineeType.INDIVIDUAL);
        assertThat(dossier.nomineeName()).isEqualTo("K’Brẻo");
        assertThat(dossier.criteriaGroup()).isEqualTo(CriteriaGroup.OFFICIAL);
        assertThat(dossier.awardForm()).isEqualTo(AwardForm.BANG_KHEN_TINH);
        assertThat(dossier.pool()).isTrue();
        assertThat(aDossier().draft().pool()).isFalse();
        assertThat(dossier.state()).isEqualTo(DossierState.DRAFT);
        assertThat(dossier.list()).isNull();
        assertThat(dossier.criteria()).isEmpty();
        assertThat(dossier.supplement()).isEmpty();
        assertThat(dossier.content()).isEqualTo(DossierContent.empty());
    }

    @Test
    @DisplayName("kết quả xét tiêu chí theo nội dung mới nhất, và được ghi cùng nội dung")
    void judged() {
        Dossier dossier = aDossier().supplementRequested("criteria");
        CriteriaOutcome outcome = new CriteriaOutcome(List.of(), "Do thiên tai");

        dossier.judge(outcome);

        assertThat(dossier.criteria()).contains(outcome);
        assertThat(dossier.written())
                .isEqualTo(new Dossier.Written(dossier.supplement().orElseThrow(), content(), outcome));
    }

    @Test
    @DisplayName("hồ sơ trong danh sách nêu mã danh sách")
    void listed() {
        assertThat(aDossier().listed().list()).isEqualTo("SK2023-DS1");
    }

    private static DossierContent with(DossierContent base, NomineeProfile profile, CouncilMinutes minutes) {
        return new DossierContent(
                profile, base.povertyModel(), null, null, minutes, base.achievement(), base.criteria(), null);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            names = {
                "DRAFT",
                "PREPARED",
                "SUBMITTED",
                "SUPPLEMENT_REQUESTED",
                "RECEIVED",
                "CONSULTING",
                "REVIEWED",
                "LISTED",
                "APPRAISED"
            })
    @DisplayName("tạm dừng: không bước nào làm được, tiếp tục thì ở nguyên bước ấy")
    void held(DossierState state) {
        Dossier dossier = aDossier().in(state);
        dossier.hold(0);

        assertThat(dossier.snapshot().onHold()).isTrue();
        STEPS.stream()
                .filter(step -> !endsHeld(step))
                .forEach(step -> assertThatThrownBy(() -> step.act().accept(dossier))
                        .as(step.words())
                        .isInstanceOf(ConflictException.class)
                        .hasMessageContaining("đang tạm dừng"));
        assertThatThrownBy(() -> dossier.hold(0))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("đang tạm dừng");

        dossier.resume(NOW, null, null);
        assertThat(dossier.snapshot().onHold()).isFalse();
        assertThat(dossier.state()).isEqualTo(state);
        assertThat(dossier.worker()).isEqualTo("di-linh");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            names = {"AWARDED", "NOT_AWARDED", "NOT_SELECTED", "FAILED", "REJECTED", "WITHDRAWN", "EXPIRED", "CANCELLED"
            })
    @DisplayName("hồ sơ đã kết thúc không tạm dừng được")
    void endedIsNotHeld(DossierState state) {
        assertThatThrownBy(() -> aDossier().in(state).hold(0))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("Không thể tạm dừng");
    }

    @Test
    @DisplayName("tạm dừng dừng đồng hồ tiếp nhận; tiếp tục thì chạy lại; đề nghị từ chối đang chờ ký thì vẫn đứng")
    void clockOfTheReceptionStands() {
        Dossier dossier = aDossier().submitted();
        dossier.hold(2);
        assertThat(dossier.receptionSince()).isNull();
        assertThat(dossier.snapshot().receivedDays()).isEqualTo(2);
        Instant later = NOW.plusSeconds(86_400);
        dossier.resume(later, null, null);
        assertThat(dossier.receptionSince()).isEqualTo(later);

        dossier.proposeRejection(REFUSAL, 1);
        dossier.hold(0);
        dossier.resume(later, null, null);
        assertThat(dossier.receptionSince()).isNull();
        assertThat(dossier.snapshot().receivedDays()).isEqualTo(3);
    }

    @Test
    @DisplayName("đang ở Chủ tịch: tạm dừng thì ra khỏi danh sách, để lại danh sách sau; đã quyết định thì không")
    void heldWithTheChair() {
        Dossier dossier = aDossier().withChair();
        dossier.hold(0);
        assertThat(dossier.state()).isEqualTo(DossierState.REVIEWED);
        assertThat(dossier.list()).isNull();
        assertThat(dossier.snapshot().deferred()).isTrue();

        Dossier decided = aDossier().withChair();
        decided.decided = true;
        assertThatThrownBy(() -> decided.hold(0))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("đã quyết định");
    }

    @Test
    @DisplayName("danh sách đi tiếp không có hồ sơ tạm dừng; hồ sơ đang thẩm tra lại thì ở lại bước thẩm tra")
    void postponed() {
        Dossier listed = aDossier().listed();
        assertThatThrownBy(listed::postpone).isInstanceOf(ConflictException.class);
        listed.hold(0);
        listed.postpone();
        assertThat(listed.state()).isEqualTo(DossierState.REVIEWED);
        assertThat(listed.list()).isNull();

        Dossier returned = aDossier().listed();
        returned.returnToReview("Xem lại");
        returned.hold(0);
        returned.postpone();
        assertThat(returned.state()).isEqualTo(DossierState.RECEIVED);
        assertThat(returned.list()).isNull();
        assertThat(returned.snapshot().deferred()).isFalse();
    }

    @Test
    @DisplayName("kết thúc khi tạm dừng, rút khi tạm dừng; không tạm dừng thì không có gì để giải quyết")
    void resolvedOtherwise() {
        Dossier ended = aDossier().listed();
        assertThatThrownBy(() -> ended.endHeld("Vi phạm")).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> ended.resume(NOW, null, null)).isInstanceOf(ConflictException.class);
        ended.hold(0);
        ended.endHeld("Vi phạm");
        assertThat(ended.state()).isEqualTo(DossierState.CANCELLED);
        assertThat(ended.snapshot().onHold()).isFalse();
        assertThat(ended.list()).isNull();
        assertThat(ended.remark()).contains("Vi phạm");

        Dossier decided = aDossier().listed();
        decided.hold(0);
        decided.decided = true;
        assertThatThrownBy(() -> decided.endHeld("Vi phạm"))
                .isInstanceOf(ConflictException.class)
                .hasMessage("Chủ tịch đã quyết định về hồ sơ SK2023-DI-LINH-0001, không thể kết thúc nữa.");
        assertThat(decided.state()).isEqualTo(DossierState.LISTED);

        Dossier withdrawn = aDossier().listed();
        withdrawn.hold(0);
        withdrawn.withdraw("Xin rút");
        assertThat(withdrawn.state()).isEqualTo(DossierState.WITHDRAWN);
        assertThat(withdrawn.snapshot().onHold()).isFalse();
    }

    @Test
    @DisplayName("đơn vị tiếp nhận làm tiếp; đơn vị đề nghị và số hồ sơ giữ nguyên; ngày trả lời dời theo")
    void anotherUnitCarriesOn() {
        Dossier dossier = aDossier().received();
        dossier.hold(0);
        dossier.resume(NOW, "so-y-te", TODAY.plusDays(40));

        assertThat(dossier.unit()).isEqualTo("di-linh");
        assertThat(dossier.snapshot().worker()).isEqualTo("so-y-te");
        assertThat(dossier.snapshot().answerDue()).isEqualTo(TODAY.plusDays(40));
        assertThat(dossier.number()).isEqualTo(DossierFixture.NUMBER);
    }

    /** The unit may take a held dossier back, and it ends with its round. */
    private static boolean endsHeld(Step step) {
        return step.to() == DossierState.CANCELLED
                || step.to() == DossierState.WITHDRAWN && step.from().contains(DossierState.SUBMITTED);
    }
}
