package vn.khenthuong.decision.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.decision.AwardListSnapshot;
import vn.khenthuong.decision.AwardListState;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.decision.IssuedDecision;
import vn.khenthuong.decision.ListEntry;
import vn.khenthuong.decision.ListPapers;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.DossierAccess;
import vn.khenthuong.nomination.DossierContent;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.nomination.ReasonCode;
import vn.khenthuong.nomination.Refusal;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitKind;
import vn.khenthuong.paper.BothFaces;
import vn.khenthuong.paper.LetterheadSettings;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundKind;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;

@DisplayName("Thông báo không khen thưởng: mọi trường hợp không được khen, với lý do của từng trường hợp")
class ResultNoticePaperTest {

    private static final String LIST = "SK2023-DS1";
    private static final String KEY = LIST + "|so-y-te";
    private static final Instant NOW = Instant.parse("2023-07-20T03:00:00Z");
    private static final Actor READER = new Actor("canbo.so-y-te", Set.of("canbo.so-y-te"));
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

    private DocumentReference focalSubmission = new DocumentReference("148/TTr-SLĐTBXH", LocalDate.of(2023, 7, 5));

    private final AwardLists lists = mock(AwardLists.class);
    private final ListPapers papers = mock(ListPapers.class);
    private final Nominations nominations = mock(Nominations.class);
    private final DossierAccess access = mock(DossierAccess.class);
    private final Rounds rounds = mock(Rounds.class);
    private final Organization organization = mock(Organization.class);
    private final ResultNoticePaper source = new ResultNoticePaper(
            lists,
            papers,
            nominations,
            access,
            rounds,
            new Issuers(
                    new LetterheadSettings("UBND TỈNH LÂM ĐỒNG", "Lâm Đồng", "GIÁM ĐỐC"),
                    organization,
                    mock(Journal.class)),
            organization,
            Clock.fixed(NOW, HomeZone.ID));

    @BeforeEach
    void known() {
        var focal = unit("so-ldtbxh", "Sở Lao động - Thương binh và Xã hội");
        var appraiser = unit("so-noi-vu", "Sở Nội vụ");
        unit("so-y-te", "Sở Y tế");
        when(organization.holder(eq(Function.FOCAL_AGENCY), any())).thenReturn(focal);
        when(organization.holder(eq(Function.APPRAISER), any())).thenReturn(appraiser);
        when(rounds.require("SK2023")).thenReturn(ROUND);
        lists(ListEntry.of(number(1), true, 1), ListEntry.of(number(2), false, 1));
    }

    @Test
    @DisplayName(
            "không được chọn, không đạt thẩm định, Chủ tịch không khen: cùng một thông báo, mỗi trường hợp lý do của mình")
    void everyGround() throws IOException {
        lists(
                ListEntry.of(number(1), true, 1),
                ListEntry.of(number(2), false, 1),
                ListEntry.of(number(3), true, 1),
                ListEntry.of(number(4), true, 1));
        are(
                dossier(1, "Phòng Nghiệp vụ", DossierState.AWARDED, LIST, null),
                dossier(
                        2,
                        "Lê Văn Hai",
                        DossierState.NOT_SELECTED,
                        null,
                        refusal(ReasonCode.BEYOND_NUMBER, "Xếp hạng 7")),
                dossier(
                        3,
                        "Lê Văn Ba",
                        DossierState.FAILED,
                        LIST,
                        refusal(ReasonCode.INSUFFICIENT_DOSSIER, "Thiếu biên bản")),
                dossier(
                        4,
                        "Lê Văn Tư",
                        DossierState.NOT_AWARDED,
                        LIST,
                        refusal(ReasonCode.VIOLATION, "Có kết luận vi phạm")));
        when(lists.published("SK2023"))
                .thenReturn(List.of(new IssuedDecision(
                        LIST,
                        "SK2023",
                        new DocumentReference("9/QĐ-UBND", LocalDate.of(2023, 7, 19)),
                        NOW,
                        List.of())));

        assertThat(BothFaces.text(source.content(KEY)))
                .contains("Quyết định số 09/QĐ-UBND ngày 19 tháng 7 năm 2023")
                .contains("Nhận Bằng khen và tiền thưởng: …… giờ …… ngày ……, tại …….")
                .containsSubsequence(
                        "II. TRƯỜNG HỢP KHÔNG ĐƯỢC KHEN THƯỞNG",
                        "Lê Văn Hai",
                        "Vượt số lượng được chọn: Xếp hạng 7",
                        "Lê Văn Ba",
                        "Hồ sơ không bảo đảm: Thiếu biên bản",
                        "Lê Văn Tư",
                        "Vi phạm pháp luật: Có kết luận vi phạm",
                        "thông tin đến tập thể, cá nhân nêu trên./.")
                .doesNotContain("thông báo sau", "nhận tại");
    }

    @Test
    @DisplayName("không được chọn mà không ai trong đơn vị vào danh sách: có thông báo ngay, trước quyết định")
    void notSelectedAlone() throws IOException {
        are(dossier(2, "Lê Văn Hai", DossierState.NOT_SELECTED, null, refusal(ReasonCode.BEYOND_NUMBER, "Xếp hạng 7")));

        assertThat(source.due(number(2))).contains(KEY);
        assertThat(source.about(number(2), READER)).hasSize(1);
        assertThat(BothFaces.text(source.content(KEY)))
                .containsSubsequence(
                        "SỞ NỘI VỤ",
                        "Số:         /TB-SNV",
                        "I. TRƯỜNG HỢP ĐƯỢC KHEN THƯỞNG",
                        "Không có.",
                        "Không có tên trong danh sách kèm theo Tờ trình số 148/TTr-SLĐTBXH ngày 05 tháng 7 năm 2023 của Sở Lao động - Thương binh và Xã hội: 01 cá nhân.",
                        "Lê Văn Hai",
                        "Xếp hạng 7",
                        "- Sở Lao động - Thương binh và Xã hội;",
                        "- Lưu: VT, TĐKT.")
                .doesNotContain("Quyết định", "Nhận Bằng khen");
        assertThat(source.numberDesk(KEY)).get().satisfies(desk -> {
            assertThat(desk.issuer()).isEqualTo("so-noi-vu");
            assertThat(desk.performers()).contains(Performer.APPRAISAL_HEAD);
            assertThat(desk.subjects()).containsExactly(number(2));
        });
    }

    @Test
    @DisplayName("danh sách không ai ký thì chưa đến Sở Nội vụ: cơ quan đầu mối trả lời đơn vị")
    void listThatWasNeverSigned() throws IOException {
        focalSubmission = null;
        lists(ListEntry.of(number(2), false, 1));
        are(dossier(2, "Lê Văn Hai", DossierState.NOT_SELECTED, null, refusal(ReasonCode.BEYOND_NUMBER, "Xếp hạng 7")));

        assertThat(BothFaces.text(source.content(KEY)))
                .contains("SỞ LAO ĐỘNG - THƯƠNG BINH", "Số:         /TB-SLĐTBXH", "- Sở Nội vụ;", "- Lưu: VT.")
                .doesNotContain("Không có tên trong danh sách");
        assertThat(source.numberDesk(KEY))
                .get()
                .satisfies(desk -> assertThat(desk.performers()).contains(Performer.FOCAL_HEAD));
    }

    @ParameterizedTest
    @EnumSource(names = {"LISTED", "APPRAISED", "WITH_CHAIR"})
    @DisplayName("còn trường hợp của đơn vị đang được xét theo danh sách: chờ, rồi một thông báo cho tất cả")
    void waits(DossierState state) {
        are(
                dossier(1, "Phòng Nghiệp vụ", state, LIST, null),
                dossier(
                        2,
                        "Lê Văn Hai",
                        DossierState.NOT_SELECTED,
                        null,
                        refusal(ReasonCode.BEYOND_NUMBER, "Xếp hạng 7")));

        assertThat(source.due(number(2))).isEmpty();
        assertThat(source.about(number(2), READER)).isEmpty();

        are(
                dossier(1, "Phòng Nghiệp vụ", DossierState.AWARDED, LIST, null),
                dossier(
                        2,
                        "Lê Văn Hai",
                        DossierState.NOT_SELECTED,
                        null,
                        refusal(ReasonCode.BEYOND_NUMBER, "Xếp hạng 7")));
        assertThat(source.keys(LIST)).containsExactly(KEY);
    }

    @Test
    @DisplayName("hết hạn bổ sung: thông báo riêng của hồ sơ; bản nháp hết hạn thì không")
    void expired() throws IOException {
        are(dossier(2, "Lê Văn Hai", DossierState.EXPIRED, null, null));
        when(nominations.remark(number(2))).thenReturn(Optional.of("Không bổ sung hồ sơ đúng hạn."));

        assertThat(source.due(number(2))).contains(number(2));
        assertThat(BothFaces.text(source.content(number(2))))
                .containsSubsequence(
                        "Số:         /TB-SLĐTBXH",
                        "Không có.",
                        "Lê Văn Hai",
                        "Không bổ sung hồ sơ đúng hạn.",
                        "- Sở Nội vụ;",
                        "- Lưu: VT.");

        are(draft(dossier(2, "Lê Văn Hai", DossierState.EXPIRED, null, null)));
        assertThat(source.due(number(2))).isEmpty();
        assertThat(source.about(number(2), READER)).isEmpty();
    }

    @Test
    @DisplayName("mọi trường hợp được khen, hồ sơ rút, địa chỉ lạ: không có thông báo")
    void nothingToTell() {
        are(
                dossier(1, "Phòng Nghiệp vụ", DossierState.AWARDED, LIST, null),
                dossier(2, "Lê Văn Hai", DossierState.WITHDRAWN, null, null));

        assertThat(source.keys(LIST)).isEmpty();
        assertThat(source.about(number(1), READER)).isEmpty();
        assertThat(source.find("KHONG|so-y-te", READER)).isEmpty();
        assertThat(source.find("SK2023-DS99999999999|so-y-te", READER)).isEmpty();
        assertThat(source.find("", READER)).isEmpty();
        assertThat(source.about("KHONG", READER)).isEmpty();
    }

    private void lists(ListEntry... entries) {
        when(lists.ofRound("SK2023"))
                .thenReturn(List.of(new AwardListSnapshot(
                        LIST,
                        "SK2023",
                        AwardListState.RECEIVED,
                        1,
                        false,
                        null,
                        null,
                        null,
                        null,
                        focalSubmission,
                        null,
                        null,
                        List.of(entries))));
    }

    private void are(DossierSnapshot... dossiers) {
        when(nominations.ofList(LIST))
                .thenReturn(Stream.of(dossiers)
                        .filter(one -> LIST.equals(one.list()))
                        .toList());
        for (var one : dossiers) {
            when(nominations.find(one.number())).thenReturn(Optional.of(one));
            when(access.findPapers(READER, one.number())).thenReturn(Optional.of(one));
        }
        when(papers.inOrder(anyList()))
                .thenAnswer(call -> call.<List<String>>getArgument(0).stream()
                        .map(number -> Arrays.stream(dossiers)
                                .filter(one -> one.number().equals(number))
                                .findFirst()
                                .orElseThrow())
                        .sorted(java.util.Comparator.comparing(DossierSnapshot::number))
                        .map(ResultNoticePaperTest::reading)
                        .toList());
    }

    private static String number(int ordinal) {
        return "SK2023-SO-Y-TE-%04d".formatted(ordinal);
    }

    private static Refusal refusal(ReasonCode code, String reason) {
        return new Refusal(code, reason);
    }

    private static DossierSnapshot draft(DossierSnapshot one) {
        return dossier(one, null);
    }

    private static DossierSnapshot dossier(int ordinal, String name, DossierState state, String list, Refusal refusal) {
        return new DossierSnapshot(
                number(ordinal),
                "SK2023",
                "so-y-te",
                ordinal == 1 ? NomineeType.COLLECTIVE : NomineeType.INDIVIDUAL,
                name,
                CriteriaGroup.OFFICIAL,
                AwardForm.BANG_KHEN_TINH,
                state,
                true,
                false,
                false,
                list,
                refusal,
                NOW,
                NOW,
                null,
                0,
                null,
                null,
                null,
                null);
    }

    private static DossierSnapshot dossier(DossierSnapshot one, Instant submitted) {
        return new DossierSnapshot(
                one.number(),
                one.round(),
                one.unit(),
                one.nomineeType(),
                one.nomineeName(),
                one.criteriaGroup(),
                one.awardForm(),
                one.state(),
                true,
                false,
                false,
                one.list(),
                one.refusal(),
                submitted,
                null,
                null,
                0,
                null,
                null,
                null,
                null);
    }

    private static DossierReading reading(DossierSnapshot snapshot) {
        return new DossierReading(
                snapshot,
                ROUND,
                "Sở Y tế",
                new DossierContent(null, null, null, null, null, null, null, null),
                null,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private Unit unit(String code, String name) {
        var unit = new Unit(code, name, UnitKind.DEPARTMENT, false, true, LocalDate.of(2020, 1, 1), null);
        when(organization.require(eq(code), any())).thenReturn(unit);
        when(organization.require(code)).thenReturn(unit);
        return unit;
    }
}
