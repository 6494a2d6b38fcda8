package vn.khenthuong.decision.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.appraisal.Opinion;
import vn.khenthuong.appraisal.Opinions;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.decision.AwardListSnapshot;
import vn.khenthuong.decision.AwardListState;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.decision.AwardMoney;
import vn.khenthuong.decision.ListEntry;
import vn.khenthuong.decision.ListPapers;
import vn.khenthuong.decision.Minutes;
import vn.khenthuong.decision.Verdict;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.DossierContent;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.NomineeProfile;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.nomination.Proposal;
import vn.khenthuong.nomination.ReasonCode;
import vn.khenthuong.nomination.Refusal;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitKind;
import vn.khenthuong.paper.BothFaces;
import vn.khenthuong.paper.LegalBases;
import vn.khenthuong.paper.LetterheadSettings;
import vn.khenthuong.paper.PaperWording;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.quota.QuotaLimit;
import vn.khenthuong.quota.QuotaMessages;
import vn.khenthuong.quota.QuotaScope;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.Guidance;
import vn.khenthuong.round.RoundKind;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;

@DisplayName("Giấy của danh sách: biên bản của cơ quan đầu mối, báo cáo thẩm định, hai Tờ trình")
class ListPapersTest {

    private static final String CODE = "SK2023-DS2";
    private static final Instant NOW = Instant.parse("2023-07-20T03:00:00Z");
    private static final Actor READER = new Actor("canbo.so-noi-vu", Set.of("canbo.so-noi-vu"));
    private static final Unit LABOUR = department("so-ldtbxh", "Sở Lao động - Thương binh và Xã hội");
    private static final Unit HOME_AFFAIRS = department("so-noi-vu", "Sở Nội vụ");
    private static final AwardRound ROUND = new AwardRound(
            "SK2023",
            RoundKind.SO_KET_2023,
            "Sơ kết phong trào thi đua “Vì người nghèo” năm 2023",
            "A",
            2023,
            LocalDate.of(2023, 5, 1),
            NOW,
            LocalDate.of(2021, 1, 1),
            LocalDate.of(2023, 5, 1),
            RoundState.CLOSED);
    private static final DocumentReference FOCAL = document("148/TTr-SLĐTBXH", 5);
    private static final Minutes MINUTES = new Minutes(document("9/BB-HĐTĐKT", 3), null, null);

    private static final DossierReading VILLAGE =
            reading("0001", NomineeType.COLLECTIVE, "Thôn Nga Sơn", new Proposal(true, null, null));
    private static final DossierReading PERSON = reading(
            "0002",
            NomineeType.INDIVIDUAL,
            "Bon Krong Ha",
            new Proposal(false, null, new Refusal(ReasonCode.BELOW_STANDARD, "Chưa đủ 2 năm thành tích")));
    private static final DossierReading LEFT_OUT = reading("0003", NomineeType.HOUSEHOLD, "Ka Brối", null);

    private final ListPapers papers = mock(ListPapers.class);
    private final AwardLists lists = mock(AwardLists.class);
    private final Rounds rounds = mock(Rounds.class);
    private final Organization organization = mock(Organization.class);
    private final LegalBases bases = mock(LegalBases.class);
    private final Guidance guidance = mock(Guidance.class);
    private final Opinions opinions = mock(Opinions.class);
    private final Nominations nominations = mock(Nominations.class);
    private final QuotaLedger quota = mock(QuotaLedger.class);
    private final QuotaMessages words = mock(QuotaMessages.class);
    private final ListFacts facts = new ListFacts(
            papers,
            lists,
            rounds,
            new Issuers(
                    new LetterheadSettings("UBND TỈNH LÂM ĐỒNG", "Lâm Đồng", "GIÁM ĐỐC"),
                    organization,
                    mock(Journal.class)),
            bases,
            guidance,
            organization,
            quota,
            words,
            Clock.fixed(NOW, HomeZone.ID));
    private final FocalMinutesPaper minutes = new FocalMinutesPaper(facts);
    private final AppraisalReportPaper report = new AppraisalReportPaper(facts, opinions, nominations, quota, words);
    private final AwardMoney money = mock(AwardMoney.class);
    private final AppraisalSubmissionPaper submission = new AppraisalSubmissionPaper(facts, money);

    @BeforeEach
    void known() {
        when(rounds.require("SK2023")).thenReturn(ROUND);
        when(organization.holder(eq(vn.khenthuong.organization.Function.FOCAL_AGENCY), any()))
                .thenReturn(LABOUR);
        when(organization.holder(eq(vn.khenthuong.organization.Function.APPRAISER), any()))
                .thenReturn(HOME_AFFAIRS);
        when(organization.require(any(), any()))
                .thenReturn(new Unit(
                        "dam-rong", "Huyện Đam Rông", UnitKind.DISTRICT, true, true, LocalDate.of(2020, 1, 1), null));
        when(bases.on(any())).thenReturn(List.of("Căn cứ Luật Thi đua, khen thưởng"));
        var known = Stream.of(VILLAGE, PERSON, LEFT_OUT)
                .collect(Collectors.toMap(one -> one.snapshot().number(), Function.identity()));
        when(papers.inOrder(anyList()))
                .thenAnswer(call -> call.<List<String>>getArgument(0).stream()
                        .map(known::get)
                        .toList());
    }

    @Test
    @DisplayName("biên bản: ai được chọn, ai không và vì sao; số phiếu, chủ trì, thảo luận không ai nhập thì để trống")
    void minutes() throws IOException {
        is(list(AwardListState.PROPOSED, false, null, live("0001"), live("0002"), leftOut("0003")));

        assertThat(BothFaces.text(minutes.content(CODE)))
                .contains("Số: 09/BB-HĐTĐKT", "ngày 03 tháng 7 năm 2023")
                .contains("Hội đồng Thi đua - Khen thưởng Sở Lao động - Thương binh và Xã hội có …… thành viên")
                .contains("Chủ trì: " + PaperWording.LINE, "01 tập thể, 01 cá nhân, 01 hộ gia đình")
                .containsSubsequence("SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI", "HỘI ĐỒNG", "THI ĐUA - KHEN THƯỞNG")
                .containsSubsequence(
                        "IV. KẾT LUẬN",
                        "1. Đề nghị khen thưởng 01 tập thể, 01 cá nhân:",
                        "2. Không đề nghị khen thưởng 01 hộ gia đình:",
                        "Ka Brối",
                        "Hết chỉ tiêu của đơn vị",
                        "THƯ KÝ",
                        "CHỦ TỌA")
                .doesNotContain("thống nhất", "100");
    }

    @Test
    @DisplayName("biên bản: bảng biểu quyết xếp tập thể, cá nhân, hộ gia đình, được chọn hay không")
    void votesInOrder() throws IOException {
        when(papers.inOrder(anyList()))
                .thenAnswer(call -> Stream.of(VILLAGE, PERSON, LEFT_OUT)
                        .filter(one -> call.<List<String>>getArgument(0)
                                .contains(one.snapshot().number()))
                        .toList());
        is(list(AwardListState.PROPOSED, false, null, live("0003"), leftOut("0001"), leftOut("0002")));

        var text = BothFaces.text(minutes.content(CODE));

        assertThat(text.substring(text.indexOf("III. KẾT QUẢ BIỂU QUYẾT"), text.indexOf("IV. KẾT LUẬN")))
                .containsSubsequence("Thôn Nga Sơn", "Bon Krong Ha", "Ka Brối");
    }

    @Test
    @DisplayName("biên bản: hồ sơ chờ danh sách sau thì nói vậy, không gán lý do; số thành viên đã nhập thì in")
    void minutesOfTheWaiting() throws IOException {
        is(new AwardListSnapshot(
                CODE,
                "SK2023",
                AwardListState.SIGNED,
                1,
                true,
                new Refusal(ReasonCode.BEYOND_NUMBER, "Hết chỉ tiêu của đơn vị"),
                new Minutes(MINUTES.document(), 11, 9),
                null,
                null,
                FOCAL,
                null,
                null,
                List.of(live("0001"), leftOut("0003"))));

        assertThat(BothFaces.text(minutes.content(CODE)))
                .contains("Biểu quyết: 09/11 thành viên; đồng ý: ……, không đồng ý: ……")
                .contains("có 11 thành viên; có mặt 09, vắng 02", "2. Để lại xét ở danh sách sau 01 hộ gia đình:")
                .doesNotContain("Hết chỉ tiêu");
    }

    @Test
    @DisplayName("báo cáo thẩm định: ý kiến cuối của mỗi bên, đề nghị, không đề nghị và lý do, số lượng so với tối đa")
    void report() throws IOException {
        is(list(AwardListState.RECEIVED, false, null, live("0001"), live("0002")));
        when(opinions.of(anyCollection()))
                .thenReturn(Map.of(
                        VILLAGE.snapshot().number(),
                        List.of(
                                opinion(Opinion.Step.REVIEW, Opinion.Outcome.SELECT, null),
                                opinion(Opinion.Step.APPRAISAL, Opinion.Outcome.RETURN, "Thiếu số liệu"),
                                opinion(Opinion.Step.APPRAISAL, Opinion.Outcome.PASS, "Hồ sơ hợp lệ"))));
        var limit = new QuotaLimit(
                1, "SK2023", QuotaScope.UNIT, "dam-rong", Set.of("COLLECTIVE"), 0, 3, 2, 1, "R-064", "điểm c", 0, null);
        when(quota.limits("SK2023")).thenReturn(List.of(limit));
        when(words.owner(limit)).thenReturn("Huyện Đam Rông");
        when(words.counted(any())).thenReturn("tập thể");
        var both = List.of(earlier(), lists.require(CODE));
        when(lists.ofRound("SK2023")).thenReturn(both);
        when(nominations.ofRound("SK2023")).thenReturn(List.of(VILLAGE.snapshot(), PERSON.snapshot()));

        assertThat(BothFaces.text(report.content(CODE)))
                .contains("Số:         /BC-SNV", "báo cáo kết quả thẩm định hồ sơ của danh sách SK2023-DS2")
                .contains("Tờ trình số 148/TTr-SLĐTBXH ngày 05 tháng 7 năm 2023")
                .contains("do Ủy ban nhân dân huyện Đam Rông trình.")
                .contains("Thẩm tra: Đề nghị chọn. Thẩm định: Đạt; Hồ sơ hợp lệ")
                .containsSubsequence(
                        "III. ĐỀ NGHỊ KHEN THƯỞNG",
                        "tặng Bằng khen cho 01 tập thể.",
                        "IV. KHÔNG ĐỀ NGHỊ KHEN THƯỞNG",
                        "01 cá nhân:",
                        "Chưa đủ 2 năm thành tích",
                        "V. SỐ LƯỢNG",
                        "Huyện Đam Rông",
                        "tập thể",
                        "3",
                        "1",
                        "1")
                .doesNotContain("Thiếu số liệu");
    }

    @Test
    @DisplayName("báo cáo thẩm định: cơ quan đầu mối không chọn bao nhiêu, vì sao; đang tạm dừng thì chỉ nói số lượng")
    void notOnTheList() throws IOException {
        is(list(AwardListState.RECEIVED, false, null, live("0001"), leftOut("0003")));
        when(nominations.ofRound("SK2023")).thenReturn(List.of(VILLAGE.snapshot(), held(PERSON.snapshot())));

        assertThat(BothFaces.text(report.content(CODE)))
                .containsSubsequence(
                        "IV. KHÔNG ĐỀ NGHỊ KHEN THƯỞNG",
                        "Cơ quan đầu mối không chọn: 01 hộ gia đình; lý do: Hết chỉ tiêu của đơn vị.",
                        "Đang tạm dừng, chưa xét: 01 cá nhân.",
                        "V. SỐ LƯỢNG")
                .doesNotContain("Không có.", "Bon Krong Ha");
    }

    private static DossierSnapshot held(DossierSnapshot one) {
        return new DossierSnapshot(
                one.number(),
                one.round(),
                one.unit(),
                one.nomineeType(),
                one.nomineeName(),
                one.criteriaGroup(),
                one.awardForm(),
                DossierState.REVIEWED,
                false,
                true,
                false,
                null,
                null,
                NOW,
                NOW,
                null,
                0,
                null,
                null,
                null,
                null);
    }

    @Test
    @DisplayName(
            "Tờ trình thẩm định: trường hợp không đạt đứng trong phần không đề nghị ngay từ dự thảo; Chủ tịch quyết khác thì giấy vẫn nói lời cũ")
    void submission() throws IOException {
        is(list(AwardListState.RECEIVED, false, null, live("0001"), live("0002")));
        var draft = BothFaces.text(submission.content(CODE));

        is(list(
                AwardListState.DECIDED,
                false,
                document("77/TTr-SNV", 12),
                live("0001").decided(Verdict.REFUSED, new Refusal(ReasonCode.VIOLATION, "Có đơn tố cáo")),
                live("0002").left(3, DossierState.FAILED)));
        var kept = BothFaces.text(submission.content(CODE));

        for (var text : List.of(draft, kept)) {
            assertThat(text)
                    .containsSubsequence(
                            "tặng Bằng khen cho 01 tập thể",
                            "Không đề nghị khen thưởng 01 cá nhân:",
                            "Chưa đủ 2 năm thành tích",
                            "Phụ lục",
                            "Thôn Nga Sơn",
                            "Đạt")
                    .doesNotContain("Có đơn tố cáo", "Đủ điều kiện");
        }
    }

    @Test
    @DisplayName(
            "Tờ trình thẩm định: nhận bao nhiêu, ai không được chọn và vì sao, tiền thưởng từng mức, tổng bằng số và chữ, nguồn chi, ai chưa có mức")
    void submissionNamesMoneyAndWhoIsNotSelected() throws IOException {
        is(list(AwardListState.RECEIVED, false, null, live("0001"), live("0002"), leftOut("0003")));
        when(money.inWords(eq(CODE), eq(List.of(VILLAGE.snapshot())), eq(LocalDate.of(2023, 7, 20))))
                .thenReturn(
                        Optional.of(
                                "Kèm theo tiền thưởng: tập thể 3.600.000 đồng; tổng cộng 3.600.000 đồng (Bằng chữ: Ba triệu sáu trăm nghìn đồng). Nguồn chi: Quỹ thi đua, khen thưởng của tỉnh."));
        when(money.withoutAmount(eq(CODE), anyList(), any())).thenReturn(List.of());

        assertThat(BothFaces.text(submission.content(CODE)))
                .containsSubsequence(
                        "Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng",
                        "Sở Nội vụ đã tiếp nhận hồ sơ của 01 tập thể, 01 cá nhân do Sở Lao động - Thương binh và Xã hội trình và thẩm định",
                        "tặng Bằng khen cho 01 tập thể (có danh sách kèm theo)",
                        "trong số lượng tối đa quy định tại Mục IV Kế hoạch của phong trào; không trường hợp nào đang tạm dừng xét",
                        "Không đề nghị khen thưởng 01 cá nhân:",
                        "Chưa đủ 2 năm thành tích",
                        "Cơ quan đầu mối không chọn 01 hộ gia đình:",
                        "Ka Brối",
                        "Hết chỉ tiêu của đơn vị",
                        "tập thể 3.600.000 đồng; tổng cộng 3.600.000 đồng (Bằng chữ: Ba triệu sáu trăm nghìn đồng). Nguồn chi: Quỹ thi đua, khen thưởng của tỉnh.",
                        "mức chính thức tính theo ngày ký Quyết định",
                        "Gửi kèm: Tờ trình của Sở Lao động - Thương binh và Xã hội; Báo cáo kết quả thẩm định; dự thảo Quyết định",
                        "Kính trình Chủ tịch Ủy ban nhân dân tỉnh xem xét, quyết định./.",
                        "Giám đốc, các Phó Giám đốc;",
                        "Phụ lục")
                .doesNotContain("Chưa có quy định về mức");

        when(money.withoutAmount(eq(CODE), anyList(), any())).thenReturn(List.of(VILLAGE.snapshot()));
        when(money.inWords(any(), anyList(), any())).thenReturn(Optional.empty());
        assertThat(BothFaces.text(submission.content(CODE)))
                .contains(
                        "Chưa có quy định về mức tiền thưởng của: Thôn Nga Sơn; mức được xác định trước khi Quyết định được cấp số.")
                .doesNotContain("Quyết định này");
    }

    @Test
    @DisplayName(
            "Tờ trình của cơ quan đầu mối gửi Chủ tịch và cơ quan thẩm định; một sở giữ cả hai việc thì không tự gửi mình")
    void focalSubmission() throws IOException {
        var focal = new FocalSubmissionPaper(facts);
        is(list(AwardListState.SIGNED, false, null, live("0001")));
        when(guidance.of("SK2023")).thenReturn(Optional.of(new Guidance.Issued(document("12/HD-SNV", 1), "Sở Nội vụ")));

        assertThat(BothFaces.text(focal.content(CODE)))
                .contains("Căn cứ Hướng dẫn số 12/HD-SNV ngày 01 tháng 7 năm 2023 của Sở Nội vụ");
        assertThat(BothFaces.text(focal.content(CODE)))
                .containsSubsequence("Kính gửi:", "- Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng;", "- Sở Nội vụ.");
        when(organization.holder(eq(vn.khenthuong.organization.Function.FOCAL_AGENCY), any()))
                .thenReturn(HOME_AFFAIRS);
        assertThat(BothFaces.text(focal.content(CODE)))
                .contains("Kính gửi: Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng")
                .doesNotContain("- Sở Nội vụ.");
    }

    @Test
    @DisplayName(
            "số tối đa đã điều chỉnh hoặc đã trừ chỗ của đợt trước: cả hai Tờ trình và báo cáo nêu văn bản, số chỗ; số của Kế hoạch thì như cũ")
    void limitsOtherThanPlanned() throws IOException {
        is(list(AwardListState.RECEIVED, false, null, live("0001")));
        var focal = new FocalSubmissionPaper(facts);
        when(words.owner(any())).thenReturn("Huyện Đam Rông");
        when(words.counted(any())).thenReturn("tập thể");
        var plan = "nằm trong số lượng tối đa quy định tại Mục IV Kế hoạch của phong trào";

        when(quota.limits("SK2023")).thenReturn(List.of(limit(0, null)));
        for (var paper : List.of(focal, submission)) {
            assertThat(BothFaces.text(paper.content(CODE)))
                    .contains(plan + "; không trường hợp nào")
                    .doesNotContain("số lượng tối đa là");
        }
        assertThat(BothFaces.text(report.content(CODE))).doesNotContain("số lượng tối đa là");

        when(quota.limits("SK2023")).thenReturn(List.of(limit(0, document("15/UBND-TH", 10)), limit(2, null)));
        for (var paper : List.of(focal, submission)) {
            assertThat(BothFaces.text(paper.content(CODE)))
                    .contains(plan + " và văn bản điều chỉnh; không trường hợp nào");
        }
        for (var paper : List.of(focal, submission, report)) {
            assertThat(BothFaces.text(paper.content(CODE)))
                    .contains(
                            "Huyện Đam Rông: số lượng tối đa là 05 tập thể theo văn bản số 15/UBND-TH ngày 10 tháng 7 năm 2023.",
                            "Huyện Đam Rông: số lượng tối đa là 05 tập thể sau khi trừ 02 chỗ của các đợt cùng loại trước đó.");
        }
    }

    private static QuotaLimit limit(int spent, DocumentReference document) {
        return new QuotaLimit(
                1,
                "SK2023",
                QuotaScope.UNIT,
                "dam-rong",
                Set.of("COLLECTIVE"),
                0,
                5,
                2,
                1,
                "R-064",
                "điểm c",
                spent,
                document);
    }

    @Test
    @DisplayName("giấy nào có ở bước nào: biên bản từ khi danh sách được lập, báo cáo là dự thảo đến khi ký Tờ trình")
    void offered() {
        assertThat(offer(minutes, list(AwardListState.CONSOLIDATING, false, null, live("0001"))))
                .isEmpty();
        assertThat(offer(minutes, list(AwardListState.PROPOSED, false, null, live("0001"))))
                .get()
                .satisfies(offer -> {
                    assertThat(offer.draft()).isFalse();
                    assertThat(offer.signed()).isEqualTo(MINUTES.document());
                });
        assertThat(offer(report, list(AwardListState.SIGNED, false, null, live("0001"))))
                .isEmpty();
        assertThat(offer(report, list(AwardListState.RECEIVED, false, null, live("0001"))))
                .get()
                .satisfies(offer -> assertThat(offer.draft()).isTrue());
        assertThat(offer(report, list(AwardListState.SUBMITTED, false, document("77/TTr-SNV", 12), live("0001"))))
                .get()
                .satisfies(offer -> {
                    assertThat(offer.draft()).isFalse();
                    assertThat(offer.signed()).isNull();
                });
        assertThat(offer(minutes, list(AwardListState.EMPTY, false, null))).isEmpty();
        assertThat(report.preview("userTask_signAppraisalSubmission", CODE)).isPresent();
        assertThat(report.preview("userTask_decide", CODE)).isEmpty();
    }

    private static Optional<PaperOffer> offer(ListPaper paper, AwardListSnapshot list) {
        var papers = paper.facts().papers();
        when(papers.find(CODE, READER)).thenReturn(Optional.of(list));
        return paper.find(CODE, READER);
    }

    private void is(AwardListSnapshot list) {
        when(lists.require(CODE)).thenReturn(list);
    }

    private static AwardListSnapshot list(
            AwardListState state, boolean restWaits, DocumentReference submission, ListEntry... entries) {
        return new AwardListSnapshot(
                CODE,
                "SK2023",
                state,
                1,
                restWaits,
                new Refusal(ReasonCode.BEYOND_NUMBER, "Hết chỉ tiêu của đơn vị"),
                MINUTES,
                null,
                null,
                FOCAL,
                submission,
                null,
                List.of(entries));
    }

    private static AwardListSnapshot earlier() {
        return new AwardListSnapshot(
                "SK2023-DS1",
                "SK2023",
                AwardListState.ISSUED,
                1,
                true,
                null,
                null,
                null,
                null,
                FOCAL,
                FOCAL,
                null,
                List.of(live("0001").decided(Verdict.APPROVED, null)));
    }

    private static ListEntry live(String number) {
        return ListEntry.of("SK2023-DAM-RONG-" + number, true, 1);
    }

    private static ListEntry leftOut(String number) {
        return ListEntry.of("SK2023-DAM-RONG-" + number, false, 1);
    }

    private static Opinion opinion(Opinion.Step step, Opinion.Outcome outcome, String remark) {
        return new Opinion(step, outcome, null, remark, null, "canbo", NOW);
    }

    private static DocumentReference document(String number, int day) {
        return new DocumentReference(number, LocalDate.of(2023, 7, day));
    }

    private static Unit department(String code, String name) {
        return new Unit(code, name, UnitKind.DEPARTMENT, false, true, LocalDate.of(2020, 1, 1), null);
    }

    private static DossierReading reading(String number, NomineeType type, String name, Proposal appraisal) {
        var snapshot = new DossierSnapshot(
                "SK2023-DAM-RONG-" + number,
                "SK2023",
                "dam-rong",
                type,
                name,
                CriteriaGroup.VILLAGE,
                AwardForm.BANG_KHEN_TINH,
                DossierState.APPRAISED,
                false,
                false,
                false,
                CODE,
                null,
                NOW,
                NOW,
                null,
                0,
                null,
                appraisal,
                null,
                null);
        return new DossierReading(
                snapshot,
                ROUND,
                "Huyện Đam Rông",
                new DossierContent(
                        type == NomineeType.COLLECTIVE
                                ? new NomineeProfile.Collective(null, null, null, null, null)
                                : null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                null,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
