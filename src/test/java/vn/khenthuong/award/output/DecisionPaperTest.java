package vn.khenthuong.award.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.award.ExpectedRewards;
import vn.khenthuong.award.FundingSource;
import vn.khenthuong.award.MoneyArticle;
import vn.khenthuong.award.Reward;
import vn.khenthuong.award.Rewards;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.decision.AwardListSnapshot;
import vn.khenthuong.decision.AwardListState;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.decision.IssuedDecision;
import vn.khenthuong.decision.ListEntry;
import vn.khenthuong.decision.ListPapers;
import vn.khenthuong.decision.Verdict;
import vn.khenthuong.decision.VerificationCodes;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.DossierContent;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.NomineeProfile;
import vn.khenthuong.nomination.NomineeProfile.Gender;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitKind;
import vn.khenthuong.paper.AmountWords;
import vn.khenthuong.paper.AmountWordsSettings;
import vn.khenthuong.paper.BothFaces;
import vn.khenthuong.paper.LetterheadSettings;
import vn.khenthuong.paper.ShippedLegalBases;
import vn.khenthuong.round.Achievements;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.Movements;
import vn.khenthuong.round.RoundKind;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;

@DisplayName("Quyết định tặng Bằng khen: dự thảo và bản đã ban hành nói cùng một lời")
class DecisionPaperTest {

    private static final String CODE = "SK2023-DS1";
    private static final Actor READER = new Actor("vanthu.ubnd", Set.of("vanthu.ubnd"));
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 10);
    private static final Instant NOW = TODAY.atTime(8, 0).atZone(HomeZone.ID).toInstant();
    private static final LocalDate SUBMITTED = LocalDate.of(2023, 6, 5);
    private static final FundingSource FUND = new FundingSource("PROVINCIAL_FUND", "Quỹ thi đua, khen thưởng tỉnh");
    private static final AwardRound ROUND = new AwardRound(
            "SK2023",
            RoundKind.SO_KET_2023,
            "Sơ kết năm 2023",
            "A",
            2023,
            LocalDate.of(2023, 5, 1),
            NOW,
            LocalDate.of(2021, 1, 1),
            LocalDate.of(2023, 5, 1),
            RoundState.CLOSED);

    private static final DossierReading COMPANY = reading(
            "0001",
            NomineeType.COLLECTIVE,
            CriteriaGroup.ENTERPRISE,
            "Công ty TNHH Đạ Sar",
            new NomineeProfile.Collective(null, "Phường 9, Thành phố Đà Lạt", 12, 5, null),
            "Sở Lao động - Thương binh và Xã hội");
    private static final DossierReading OFFICE = reading(
            "0002",
            NomineeType.COLLECTIVE,
            CriteriaGroup.AGENCY,
            "Phòng Giảm nghèo",
            new NomineeProfile.Collective(null, null, 12, 5, null),
            "Sở Lao động - Thương binh và Xã hội");
    private static final DossierReading FATHER = person("0003", "Nguyễn Văn An", 1961, "Thôn 3, Xã Rô Men");
    private static final DossierReading SON = person("0004", "Nguyễn Văn An", 1989, "Thôn 3, Xã Rô Men");
    private static final DossierReading FAMILY = reading(
            "0005",
            NomineeType.HOUSEHOLD,
            CriteriaGroup.HOUSEHOLD_SELF_ESCAPE,
            "Ka Brối",
            new NomineeProfile.Household(null, Gender.FEMALE, null, null, "Thôn Cil Múp, xã Đạ Tông", 4),
            "Huyện Đam Rông");
    private static final List<DossierReading> ALL = List.of(COMPANY, OFFICE, FATHER, SON, FAMILY);

    private final ListPapers papers = mock(ListPapers.class);
    private final AwardLists lists = mock(AwardLists.class);
    private final Rewards rewards = mock(Rewards.class);
    private final ExpectedRewards expected = mock(ExpectedRewards.class);
    private final Organization organization = mock(Organization.class);
    private final Rounds rounds = mock(Rounds.class);
    private DecisionPaper paper;

    @BeforeEach
    void known() {
        var appraiser = new Unit("so-noi-vu", "Sở Nội vụ", UnitKind.DEPARTMENT, false, true, SUBMITTED, null);
        when(organization.holder(eq(vn.khenthuong.organization.Function.APPRAISER), any()))
                .thenReturn(appraiser);
        when(rounds.require("SK2023")).thenReturn(ROUND);
        var byNumber =
                ALL.stream().collect(Collectors.toMap(one -> one.snapshot().number(), Function.identity()));
        when(papers.inOrder(anyList()))
                .thenAnswer(call -> call.<List<String>>getArgument(0).stream()
                        .map(byNumber::get)
                        .toList());
        when(expected.of(eq(CODE), anyList(), any()))
                .thenAnswer(call -> call.<List<DossierSnapshot>>getArgument(1).stream()
                        .map(one -> reward(one, 1_800_000L))
                        .toList());
        Movements movements = () -> new Movements.Launched(
                "Phong trào thi đua “Vì người nghèo - Không để ai bị bỏ lại phía sau”",
                "Quyết định",
                "1479/QĐ-UBND",
                LocalDate.of(2022, 8, 24),
                "Ủy ban nhân dân tỉnh Lâm Đồng");
        paper = new DecisionPaper(
                papers,
                lists,
                rewards,
                new MoneyArticle(new AmountWords(new AmountWordsSettings(AmountWordsSettings.Usage.LINH_NGHIN))),
                new Issuers(
                        new LetterheadSettings("UBND TỈNH LÂM ĐỒNG", "Lâm Đồng", "GIÁM ĐỐC"),
                        organization,
                        mock(Journal.class)),
                ShippedLegalBases.get(),
                organization,
                mock(VerificationCodes.class),
                new Achievements(rounds, movements),
                expected,
                Clock.fixed(NOW, HomeZone.ID));
    }

    @Test
    @DisplayName(
            "dự thảo trước Chủ tịch có tiền thưởng tính theo ngày dự thảo và nói rõ như vậy; bản ban hành thì không nói")
    void draftHasAmounts() throws IOException {
        is(AwardListState.SUBMITTED);
        var draft = BothFaces.text(paper.content(CODE));
        issued(LocalDate.of(2023, 12, 31));
        var signed = BothFaces.text(paper.content(CODE));

        assertThat(draft)
                .contains("Số:         /QĐ-UBND", "cá nhân 1.800.000 đồng", "tổng cộng 9.000.000 đồng")
                .contains("Bằng chữ: Chín triệu đồng", "Nguồn chi: Quỹ thi đua, khen thưởng tỉnh")
                .contains("mức tiền thưởng tính theo ngày 10 tháng 01 năm 2024; mức chính thức tính theo ngày ký");
        assertThat(signed).contains("cá nhân 1.490.000 đồng").doesNotContain("mức chính thức", "Dự thảo");
    }

    @Test
    @DisplayName("mức không ai biết: dự thảo nêu tên người chưa có mức ở Điều 2 và ở dòng của người ấy (A-38)")
    void draftNamesWhoHasNoAmount() throws IOException {
        when(expected.of(eq(CODE), anyList(), any()))
                .thenReturn(ALL.stream()
                        .map(one -> reward(one.snapshot(), one == FAMILY ? null : Long.valueOf(1_490_000L)))
                        .toList());
        is(AwardListState.DECIDED);

        assertThat(BothFaces.text(paper.content(CODE)))
                .contains(
                        "tổng cộng 5.960.000 đồng",
                        "chưa kể 01 trường hợp chưa có quy định về mức tiền thưởng",
                        "Phải có mức tiền thưởng của Hộ bà Ka Brối trước khi cấp số.)")
                .containsSubsequence("Hộ bà Ka Brối, thôn Cil Múp", "chưa có mức", "Cộng");
    }

    @Test
    @DisplayName("thành tích ghi một lời ở Điều 1 và phụ lục, có giai đoạn xét")
    void achievement() throws IOException {
        is(AwardListState.SUBMITTED);

        assertThat(BothFaces.text(paper.content(CODE)))
                .containsSubsequence(
                        "Điều 1.",
                        "(có danh sách kèm theo), đã có thành tích xuất sắc trong Phong trào thi đua “Vì người nghèo - Không để ai bị bỏ lại phía sau”, từ năm 2021 đến năm 2023.",
                        "Phụ lục",
                        "Đã có thành tích xuất sắc trong Phong trào thi đua “Vì người nghèo - Không để ai bị bỏ lại phía sau”, từ năm 2021 đến năm 2023");
    }

    @Test
    @DisplayName(
            "mỗi dòng có địa phương và tỉnh; người trùng tên phân biệt được; doanh nghiệp không đứng dưới cơ quan trình")
    void lines() throws IOException {
        is(AwardListState.SUBMITTED);

        assertThat(BothFaces.text(paper.content(CODE)))
                .contains(
                        "Công ty TNHH Đạ Sar, Phường 9, thành phố Đà Lạt, tỉnh Lâm Đồng",
                        "Phòng Giảm nghèo, Sở Lao động - Thương binh và Xã hội, tỉnh Lâm Đồng",
                        "Ông Nguyễn Văn An, Nông dân, thôn 3, xã Rô Men, huyện Đam Rông, tỉnh Lâm Đồng, sinh năm 1961",
                        "Ông Nguyễn Văn An, Nông dân, thôn 3, xã Rô Men, huyện Đam Rông, tỉnh Lâm Đồng, sinh năm 1989",
                        "Hộ bà Ka Brối, thôn Cil Múp, xã Đạ Tông, huyện Đam Rông, tỉnh Lâm Đồng")
                .doesNotContain(", Thôn", ", Xã ", ", Huyện", ", Thành phố", "Công ty TNHH Đạ Sar, Sở");
    }

    @ParameterizedTest(name = "quyết định ngày {0}: {1}, không {2}")
    @CsvSource({
        "2023-12-31, Nghị định số 91/2017/NĐ-CP, Nghị định số 98/2023/NĐ-CP, true",
        "2024-01-01, Nghị định số 98/2023/NĐ-CP, Nghị định số 91/2017/NĐ-CP, false",
    })
    @DisplayName("căn cứ theo ngày của quyết định, không theo ngày nhập; văn bản đã hết hiệu lực khi nhập thì cảnh báo")
    void bases(LocalDate day, String cited, String not, boolean expired) throws IOException {
        issued(day);

        assertThat(BothFaces.text(paper.content(CODE)))
                .contains("Căn cứ " + cited)
                .doesNotContain(not);
        assertThat(paper.find(CODE, READER).map(PaperOffer::warnings).orElseThrow())
                .anyMatch(warning -> warning.startsWith("Nghị định số 91/2017/NĐ-CP"))
                .anyMatch(warning -> warning.contains(
                        expired
                                ? "văn bản ghi ngày 31/12/2023 nên vẫn căn cứ văn bản này"
                                : "hồ sơ được trình khi văn bản còn hiệu lực"))
                .noneMatch(warning -> warning.contains(expired ? "hồ sơ được trình" : "văn bản ghi ngày"));
    }

    private void is(AwardListState state) {
        var list = list(state);
        when(lists.require(CODE)).thenReturn(list);
        when(papers.find(CODE, READER)).thenReturn(Optional.of(list));
    }

    private void issued(LocalDate day) {
        is(AwardListState.ISSUED);
        when(lists.published("SK2023"))
                .thenReturn(List.of(
                        new IssuedDecision(CODE, "SK2023", new DocumentReference("7/QĐ-UBND", day), NOW, List.of())));
        when(rewards.ofDecision(CODE))
                .thenReturn(ALL.stream()
                        .map(one -> reward(one.snapshot(), 1_490_000L))
                        .toList());
    }

    private static AwardListSnapshot list(AwardListState state) {
        return new AwardListSnapshot(
                CODE,
                "SK2023",
                state,
                1,
                false,
                null,
                null,
                null,
                null,
                new DocumentReference("148/TTr-SLĐTBXH", LocalDate.of(2023, 7, 5)),
                new DocumentReference("77/TTr-SNV", LocalDate.of(2023, 7, 12)),
                null,
                ALL.stream()
                        .map(one -> ListEntry.of(one.snapshot().number(), true, 1))
                        .map(entry -> state == AwardListState.ISSUED || state == AwardListState.DECIDED
                                ? entry.decided(Verdict.APPROVED, null)
                                : entry)
                        .toList());
    }

    private static Reward reward(DossierSnapshot dossier, Long amount) {
        return new Reward(
                dossier.number(),
                dossier.unit(),
                dossier.nomineeName(),
                dossier.nomineeType(),
                dossier.awardForm(),
                new Reward.Rule(amount, BigDecimal.ONE, BigDecimal.ONE, "Điều 73"),
                amount,
                amount,
                null,
                FUND,
                null,
                null,
                0);
    }

    private static DossierReading person(String number, String name, int year, String workplace) {
        return reading(
                number,
                NomineeType.INDIVIDUAL,
                CriteriaGroup.HOUSEHOLD_SELF_ESCAPE,
                name,
                new NomineeProfile.Individual(
                        LocalDate.of(year, 3, 2),
                        Gender.MALE,
                        null,
                        null,
                        "Nông dân",
                        workplace,
                        true,
                        null,
                        null,
                        null),
                "Huyện Đam Rông");
    }

    private static DossierReading reading(
            String number, NomineeType type, CriteriaGroup group, String name, NomineeProfile profile, String unit) {
        var submitted = SUBMITTED.atTime(8, 0).atZone(HomeZone.ID).toInstant();
        return new DossierReading(
                new DossierSnapshot(
                        "SK2023-DAM-RONG-" + number,
                        "SK2023",
                        "dam-rong",
                        type,
                        name,
                        group,
                        AwardForm.BANG_KHEN_TINH,
                        DossierState.AWARDED,
                        false,
                        false,
                        false,
                        CODE,
                        null,
                        submitted,
                        submitted,
                        null,
                        0,
                        null,
                        null,
                        null,
                        null),
                ROUND,
                unit,
                new DossierContent(profile, null, null, null, null, null, null, null),
                null,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
