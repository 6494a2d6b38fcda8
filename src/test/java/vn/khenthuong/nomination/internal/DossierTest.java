package vn.khenthuong.nomination.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khenthuong.nomination.internal.DossierFixture.NOW;
import static vn.khenthuong.nomination.internal.DossierFixture.TODAY;
import static vn.khenthuong.nomination.internal.DossierFixture.aDossier;
import static vn.khenthuong.nomination.internal.DossierFixture.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.nomination.CouncilMinutes;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.CriteriaOutcome;
import vn.khenthuong.nomination.DossierContent;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.NomineeProfile;
import vn.khenthuong.nomination.Proposal;
import vn.khenthuong.nomination.ReasonCode;
import vn.khenthuong.nomination.Refusal;
import vn.khenthuong.nomination.SupplementRequest;

@DisplayName("Hồ sơ đề nghị")
class DossierTest {

    private static final Refusal REFUSAL = new Refusal(ReasonCode.BELOW_STANDARD, "Chưa nổi bật");
    private static final Proposal YES = new Proposal(true, null, null);

    private static final Map<Consumer<Dossier>, Set<DossierState>> TRANSITIONS = transitions();

    private static Map<Consumer<Dossier>, Set<DossierState>> transitions() {
        Map<Consumer<Dossier>, Set<DossierState>> all = new LinkedHashMap<>();
        all.put(
                dossier -> dossier.prepare(content(), new CriteriaOutcome(List.of(), null)),
                Set.of(DossierState.DRAFT));
        all.put(dossier -> dossier.returnToOfficer("Sửa"), Set.of(DossierState.PREPARED));
        all.put(dossier -> dossier.sign("1", TODAY), Set.of(DossierState.PREPARED));
        all.put(dossier -> dossier.drop("Thôi"), Set.of(DossierState.DRAFT, DossierState.PREPARED));
        all.put(dossier -> dossier.receive(NOW, TODAY), Set.of(DossierState.SUBMITTED));
        all.put(
                dossier -> dossier.requestSupplement(new SupplementRequest(List.of("minutes"), "", TODAY), 0),
                Set.of(DossierState.SUBMITTED));
        all.put(dossier -> dossier.reject(REFUSAL), Set.of(DossierState.SUBMITTED));
        all.put(dossier -> dossier.review(YES), Set.of(DossierState.RECEIVED));
        all.put(dossier -> dossier.list("DS1"), Set.of(DossierState.REVIEWED));
        all.put(Dossier::unlist, Set.of(DossierState.LISTED, DossierState.REVIEWED));
        all.put(dossier -> dossier.notSelect(REFUSAL), Set.of(DossierState.REVIEWED));
        all.put(dossier -> dossier.appraise(YES), Set.of(DossierState.LISTED));
        all.put(dossier -> dossier.returnToReview("Xem lại"), Set.of(DossierState.LISTED));
        all.put(dossier -> dossier.reappraise("Xem lại"), Set.of(DossierState.APPRAISED));
        all.put(Dossier::submitToChair, Set.of(DossierState.APPRAISED));
        all.put(Dossier::returnFromChair, Set.of(DossierState.WITH_CHAIR));
        all.put(dossier -> dossier.fail(REFUSAL), Set.of(DossierState.APPRAISED));
        all.put(Dossier::award, Set.of(DossierState.WITH_CHAIR));
        all.put(dossier -> dossier.notAward(REFUSAL), Set.of(DossierState.WITH_CHAIR));
        all.put(dossier -> dossier.defer("Chờ"), Set.of(DossierState.WITH_CHAIR));
        return all;
    }

    static Stream<Arguments> transitionsAndStates() {
        return TRANSITIONS.entrySet().stream()
                .flatMap(transition -> Stream.of(DossierState.values())
                        .map(state -> Arguments.of(
                                transition.getKey(),
                                state,
                                transition.getValue().contains(state))));
    }

    @ParameterizedTest(name = "{index}: từ {1}, được phép={2}")
    @MethodSource("transitionsAndStates")
    @DisplayName("mỗi bước chỉ đi từ trạng thái của nó, nếu không thì 409 và không đổi gì")
    void guards(Consumer<Dossier> transition, DossierState state, boolean allowed) {
        Dossier dossier = aDossier().in(state);
        if (allowed) {
            transition.accept(dossier);
        } else {
            assertThatThrownBy(() -> transition.accept(dossier))
                    .isInstanceOf(ConflictException.class)
                    .hasMessageContaining(state.label());
            assertThat(dossier.state()).isEqualTo(state);
        }
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
        assertThat(dossier.sheet().wasSubmitted()).isFalse();
        assertThat(dossier.sheet().documentNumber()).isNull();
    }

    @Test
    @DisplayName("trả lại thẩm tra giữ danh sách: thẩm tra xong quay lại thẩm định ngay")
    void listIsKept() {
        Dossier dossier = aDossier().listed();
        dossier.returnToReview("Xem lại số liệu");
        assertThat(dossier.sheet().list()).isEqualTo("SK2023-DS1");

        dossier.review(new Proposal(false, "Không rõ", REFUSAL));

        assertThat(dossier.state()).isEqualTo(DossierState.LISTED);
        assertThat(dossier.sheet().review().favourable()).isFalse();
    }

    @Test
    @DisplayName("hoãn: rời danh sách, chờ danh sách sau; vào danh sách mới thì hết hoãn")
    void deferral() {
        Dossier dossier = aDossier().withChair();
        dossier.defer("Chờ xác minh");
        assertThat(dossier.sheet())
                .satisfies(sheet -> assertThat(sheet.deferred()).isTrue())
                .satisfies(sheet -> assertThat(sheet.list()).isNull());

        dossier.list("SK2023-DS2");

        assertThat(dossier.sheet().deferred()).isFalse();
        assertThat(dossier.sheet().list()).isEqualTo("SK2023-DS2");
    }

    @Test
    @DisplayName("không chọn mà không nêu lý do riêng: lấy lý do thẩm tra")
    void reasonOfTheReview() {
        Dossier dossier = aDossier().received();
        dossier.review(new Proposal(false, null, REFUSAL));

        dossier.notSelect(null);

        assertThat(dossier.sheet().refusal()).isEqualTo(REFUSAL);
    }

    @Test
    @DisplayName("không kết thúc một hồ sơ mà không có lý do nào")
    void noReason() {
        Dossier dossier = aDossier().received();
        dossier.review(YES);

        assertThatThrownBy(() -> dossier.notSelect(null)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("rút được từ khi trình đến khi kết thúc, trước quyết định của Chủ tịch")
    void withdrawal(DossierState state) {
        Dossier dossier = aDossier().in(state);
        if (state.isFinal() || state.isWithUnit()) {
            assertThatThrownBy(() -> dossier.withdraw("Có đơn thư")).isInstanceOf(ConflictException.class);
        } else {
            dossier.withdraw("Có đơn thư");
            assertThat(dossier.state()).isEqualTo(DossierState.WITHDRAWN);
        }
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
                null, NomineeProfile.Gender.FEMALE, "Kinh", "012345678901", "Cán bộ", "Xã", true);
        dossier.prepare(with(content(), person, content().minutes()), new CriteriaOutcome(List.of(), null));
        dossier.sign("1", TODAY);
        dossier.submit(NOW);
        dossier.requestSupplement(new SupplementRequest(List.of("profile"), "Sai chức vụ", TODAY), 0);

        CouncilMinutes others = new CouncilMinutes("99", TODAY, 5, 5, 5);
        NomineeProfile.Individual corrected = new NomineeProfile.Individual(
                null, NomineeProfile.Gender.FEMALE, "Kinh", null, "Phó phòng", "Xã", false);
        dossier.supplement(with(content(), corrected, others));

        assertThat(dossier.content().minutes()).isEqualTo(content().minutes());
        assertThat(dossier.content().profile()).isEqualTo(corrected.withIdentityNumber("012345678901"));
    }

    @Test
    @DisplayName("đề nghị rút khi bổ sung: không ký bổ sung được, trả lại thì hết đề nghị")
    void proposedWithdrawal() {
        Dossier dossier = aDossier().supplementRequested("minutes");
        dossier.proposeWithdrawal("Không đủ điều kiện");
        assertThatThrownBy(() -> dossier.resubmit("7", TODAY, NOW)).isInstanceOf(ConflictException.class);

        dossier.returnSupplement("Bổ sung đi");
        dossier.resubmit("7", TODAY, NOW);

        assertThat(dossier.state()).isEqualTo(DossierState.SUBMITTED);
    }

    @Test
    @DisplayName("bổ sung dừng đồng hồ tiếp nhận và giữ số ngày đã dùng")
    void clockOfTheReception() {
        Dossier dossier = aDossier().supplementRequested("minutes");

        assertThat(dossier.receptionSince()).isNull();
        assertThat(dossier.sheet().receivedDays()).isEqualTo(2);
    }

    private static DossierContent with(DossierContent base, NomineeProfile profile, CouncilMinutes minutes) {
        return new DossierContent(
                profile, base.povertyModel(), null, null, minutes, base.achievement(), base.criteria(), null);
    }
}
