package vn.khenthuong.decision.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.decision.Consolidation;
import vn.khenthuong.decision.Minutes;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDocuments;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.nomination.ReasonCode;
import vn.khenthuong.nomination.Refusal;
import vn.khenthuong.quota.QuotaLimit;
import vn.khenthuong.quota.QuotaMessages;
import vn.khenthuong.quota.QuotaScope;
import vn.khenthuong.support.ACase;

@DisplayName("Điều kiện tổng hợp danh sách")
class ConsolidationPolicyTest {

    private static final String LOCAL = "SK2023-DI-LINH-0001";
    private static final String POOL = "SK2023-SO-Y-TE-0001";
    private static final LocalDate TODAY = LocalDate.of(2023, 10, 2);
    private static final Minutes MINUTES = new Minutes(new DocumentReference("03/BB", LocalDate.of(2023, 9, 29)), 9, 8);
    private static final DocumentReference AGREEMENT = new DocumentReference("57/SNV", TODAY);
    private static final Refusal REFUSAL = new Refusal(ReasonCode.BELOW_STANDARD, "Chưa đủ tiêu chuẩn");

    private final QuotaMessages messages = mock(QuotaMessages.class);
    private final ConsolidationPolicy policy = new ConsolidationPolicy(
            new QuotaWords(messages),
            new EnteredDocuments(Clock.fixed(Instant.parse("2023-10-02T03:00:00Z"), HomeZone.ID)));

    @BeforeEach
    void words() {
        when(messages.owner(any())).thenReturn("Danh sách chung cấp tỉnh");
        when(messages.counted(any())).thenReturn("tập thể");
    }

    @Test
    @DisplayName("phần còn lại là các hồ sơ đã thẩm tra mà cán bộ đã thấy")
    void theRest() {
        var unseen = ACase.numbered("SK2023-DI-LINH-0003").snapshot();
        var cases = cases(local(), ACase.numbered("SK2023-DI-LINH-0002").snapshot(), unseen);

        var rest = policy.check(
                list(List.of(LOCAL), true), cases, List.of(), Optional.of(Set.of(LOCAL, "SK2023-DI-LINH-0002")));

        assertThat(rest).containsExactly("SK2023-DI-LINH-0002");
    }

    @Test
    @DisplayName("hồ sơ chưa thẩm tra không vào danh sách")
    void notReviewedYet() {
        var cases = cases(ACase.numbered(LOCAL).in(DossierState.RECEIVED).snapshot());

        assertThatThrownBy(() -> check(list(List.of(LOCAL), true), cases))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining(LOCAL)
                .hasMessageContaining(DossierState.RECEIVED.label());
    }

    @Test
    @DisplayName("danh sách có hồ sơ phải có biên bản họp Hội đồng; ngày không ở tương lai")
    void minutes() {
        var without = new Consolidation(List.of(LOCAL), true, null, null, null, null);
        var early = new Minutes(new DocumentReference("03/BB", TODAY.plusDays(1)), null, null);
        var crowd = new Minutes(new DocumentReference("03/BB", TODAY), 7, 8);

        assertThatThrownBy(() -> check(without, cases(local()))).hasMessageContaining("biên bản họp Hội đồng");
        assertThatThrownBy(
                        () -> check(new Consolidation(List.of(LOCAL), true, null, early, null, null), cases(local())))
                .hasMessageContaining("sau hôm nay, ");
        assertThatThrownBy(
                        () -> check(new Consolidation(List.of(LOCAL), true, null, crowd, null, null), cases(local())))
                .hasMessageContaining("không được lớn hơn");
    }

    @Test
    @DisplayName(
            "có trường hợp của danh sách chung cấp tỉnh thì cần văn bản thống nhất của Sở Nội vụ (điểm c khoản 2 Mục IV)")
    void agreement() {
        assertThatThrownBy(() -> check(list(List.of(POOL), true), cases(pool(1))))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("văn bản thống nhất của Sở Nội vụ");

        assertThat(check(new Consolidation(List.of(POOL), true, null, MINUTES, AGREEMENT, null), cases(pool(1))))
                .isEmpty();
    }

    @Test
    @DisplayName("phần còn lại không được chọn thì cần lý do, trừ khi thẩm tra đã nêu đủ")
    void restNeedsReason() {
        var explained = ACase.numbered("SK2023-DI-LINH-0002")
                .notSelected(ReasonCode.INSUFFICIENT_DOSSIER)
                .snapshot();
        var unexplained = ACase.numbered("SK2023-DI-LINH-0003").snapshot();

        assertThat(check(list(List.of(LOCAL), false), cases(local(), explained)))
                .containsExactly(explained.number());
        assertThatThrownBy(() -> check(list(List.of(LOCAL), false), cases(local(), explained, unexplained)))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(unexplained.number());
        assertThat(check(
                        new Consolidation(List.of(LOCAL), false, REFUSAL, MINUTES, null, null),
                        cases(local(), unexplained)))
                .containsExactly(unexplained.number());
    }

    @Test
    @DisplayName("“vượt số lượng” chỉ dùng cho danh sách chung cấp tỉnh")
    void beyondNumberIsForThePool() {
        var beyond = new Refusal(ReasonCode.BEYOND_NUMBER, "Đã đủ 5 tập thể");
        var consolidation = new Consolidation(List.of(), false, beyond, null, null, null);

        assertThat(check(consolidation, cases(pool(1)))).containsExactly(POOL);
        assertThatThrownBy(() -> check(consolidation, cases(pool(1), local())))
                .hasMessageContaining(ReasonCode.BEYOND_NUMBER.label())
                .hasMessageContaining(LOCAL);
    }

    @Test
    @DisplayName("2 tập thể khi chốt, dưới mức tối thiểu 03: cần giải trình, không chặn (A-07)")
    void belowMinimum() {
        var cases = cases(pool(1), pool(2));
        var listed = List.of(pool(1).number(), pool(2).number());

        assertThatThrownBy(() -> policy.check(
                        new Consolidation(listed, false, null, MINUTES, AGREEMENT, null),
                        cases,
                        List.of(poolCollectives()),
                        Optional.empty()))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("02 tập thể, dưới mức tối thiểu 03 tập thể (điểm c khoản 2 Mục IV)");
        assertThat(policy.check(
                        new Consolidation(listed, false, null, MINUTES, AGREEMENT, "Chỉ có hai đơn vị đủ tiêu chuẩn"),
                        cases,
                        List.of(poolCollectives()),
                        Optional.empty()))
                .isEmpty();
    }

    @Test
    @DisplayName("đạt mức tối thiểu thì lý do của những hồ sơ bị loại không thành lý do chưa đạt")
    void reasonOfSomethingElse() {
        var all = List.of(pool(1).number(), pool(2).number(), pool(3).number());
        var cases = cases(pool(1), pool(2), pool(3), pool(4));
        var limits = List.of(poolCollectives());
        var enough = new Consolidation(all, false, REFUSAL, MINUTES, AGREEMENT, "Chưa tiêu biểu");
        var tooFew = new Consolidation(all.subList(0, 2), false, REFUSAL, MINUTES, AGREEMENT, "Chưa tiêu biểu");

        assertThat(ConsolidationPolicy.missesMinimum(enough, cases, limits, List.of(pool(4).number())))
                .isFalse();
        assertThat(ConsolidationPolicy.missesMinimum(
                        tooFew, cases, limits, List.of(pool(3).number(), pool(4).number())))
                .isTrue();
    }

    @Test
    @DisplayName("còn hồ sơ chờ danh sách sau có thể đạt mức tối thiểu thì chưa cần giải trình")
    void minimumMayStillBeReached() {
        var cases = cases(pool(1), pool(2), pool(3));
        var listed = List.of(pool(1).number());

        assertThat(policy.check(
                        new Consolidation(listed, true, null, MINUTES, AGREEMENT, null),
                        cases,
                        List.of(poolCollectives()),
                        Optional.empty()))
                .hasSize(2);
        assertThatThrownBy(() -> policy.check(
                        new Consolidation(listed, false, REFUSAL, MINUTES, AGREEMENT, null),
                        cases,
                        List.of(poolCollectives()),
                        Optional.empty()))
                .hasMessageContaining("01 tập thể");
    }

    @Test
    @DisplayName("kết thúc không có ai: chỉ cần lý do của phần còn lại")
    void emptyList() {
        assertThat(check(new Consolidation(List.of(), true, null, null, null, null), cases(local())))
                .containsExactly(LOCAL);
    }

    @Test
    @DisplayName("số thành viên Hội đồng và số dự họp cùng có hoặc cùng không; họp đủ thì được")
    void membersOfTheMinutes() {
        assertThatThrownBy(() -> check(held(9, null), cases(local()))).hasMessageContaining("Cần nhập cả");
        assertThatThrownBy(() -> check(held(null, 8), cases(local()))).hasMessageContaining("Cần nhập cả");
        assertThat(check(held(9, 9), cases(local()))).isEmpty();
        assertThat(check(held(null, null), cases(local()))).isEmpty();
    }

    @Test
    @DisplayName("lý do của phần còn lại gồm mã và lời, thiếu gì báo nấy")
    void partsOfTheReason() {
        var codeOnly =
                new Consolidation(List.of(), false, new Refusal(ReasonCode.BELOW_STANDARD, null), null, null, null);
        var wordsOnly = new Consolidation(List.of(), false, new Refusal(null, "Chưa tiêu biểu"), null, null, null);
        var nothing = new Consolidation(List.of(), false, null, null, null, null);

        assertThatThrownBy(() -> check(codeOnly, cases(local())))
                .hasMessageContaining("cần nhập “Lý do không chọn”")
                .message()
                .doesNotContain("cần chọn");
        assertThatThrownBy(() -> check(wordsOnly, cases(local())))
                .hasMessageContaining("cần chọn “Mã lý do không chọn”")
                .message()
                .doesNotContain("cần nhập");
        assertThatThrownBy(() -> check(nothing, cases(local())))
                .hasMessageContaining("cần chọn “Mã lý do không chọn”")
                .hasMessageContaining("cần nhập “Lý do không chọn”");
    }

    @Test
    @DisplayName("mức tối thiểu đếm hồ sơ đã khen và hồ sơ còn đi tiếp, không đếm hồ sơ ở đơn vị hay đã kết thúc")
    void whatCountsForTheMinimum() {
        var limits = List.of(poolCollectives());

        assertThat(policy.shortfall(cases(pool(1), in(2, DossierState.AWARDED), in(3, DossierState.SUBMITTED)), limits))
                .isNull();
        for (var gone :
                List.of(DossierState.DRAFT, DossierState.PREPARED, DossierState.WITHDRAWN, DossierState.NOT_AWARDED)) {
            assertThat(policy.shortfall(cases(pool(1), pool(2), in(3, gone)), limits))
                    .as("%s", gone)
                    .contains("02 tập thể, dưới mức tối thiểu 03 tập thể");
        }
    }

    private static DossierSnapshot in(int serial, DossierState state) {
        return ACase.numbered("SK2023-SO-Y-TE-%04d".formatted(serial))
                .ofThePool()
                .type(NomineeType.COLLECTIVE)
                .in(state)
                .snapshot();
    }

    private static Consolidation held(Integer members, Integer present) {
        return new Consolidation(
                List.of(LOCAL), true, null, new Minutes(MINUTES.document(), members, present), null, null);
    }

    private List<String> check(Consolidation consolidation, ListedDossiers cases) {
        return policy.check(consolidation, cases, List.of(), Optional.empty());
    }

    private static Consolidation list(List<String> listed, boolean restWaits) {
        return new Consolidation(listed, restWaits, null, MINUTES, null, null);
    }

    private static DossierSnapshot local() {
        return ACase.numbered(LOCAL).snapshot();
    }

    private static DossierSnapshot pool(int serial) {
        return ACase.numbered("SK2023-SO-Y-TE-%04d".formatted(serial))
                .ofThePool()
                .type(NomineeType.COLLECTIVE)
                .snapshot();
    }

    private static ListedDossiers cases(DossierSnapshot... snapshots) {
        return ListedDossiers.of(Stream.of(snapshots).toList());
    }

    private static QuotaLimit poolCollectives() {
        return new QuotaLimit(
                1,
                "SK2023",
                QuotaScope.ROUND,
                null,
                Set.of("COLLECTIVE"),
                3,
                5,
                0,
                0,
                "R-066",
                "từ 03 đến 05 tập thể",
                0,
                null);
    }

    @Test
    @DisplayName("mức tối thiểu của từng đơn vị đếm hồ sơ của đơn vị ấy")
    void minimumOfAUnit() {
        var limit = new QuotaLimit(
                2,
                "TK2025",
                QuotaScope.UNIT,
                "so-y-te",
                Set.of("INDIVIDUAL"),
                1,
                2,
                0,
                0,
                "R-071",
                "01 đến 02 cá nhân",
                0,
                null);
        var others = IntStream.range(0, 3)
                .mapToObj(serial -> ACase.numbered("TK2025-SO-TU-PHAP-%04d".formatted(serial))
                        .of("so-tu-phap")
                        .type(NomineeType.INDIVIDUAL)
                        .snapshot())
                .toList();
        var own = ACase.numbered("TK2025-SO-Y-TE-0001")
                .of("so-y-te")
                .type(NomineeType.INDIVIDUAL)
                .snapshot();

        assertThat(MinimumPolicy.unreached(List.of(limit), others))
                .singleElement()
                .satisfies(shortfall -> assertThat(shortfall.count()).isZero());
        assertThat(MinimumPolicy.unreached(List.of(limit), List.of(own))).isEmpty();
    }
}
