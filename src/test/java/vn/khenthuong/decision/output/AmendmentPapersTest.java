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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.correspondence.PapersDue;
import vn.khenthuong.decision.AwardListSnapshot;
import vn.khenthuong.decision.AwardListState;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.decision.CertificateStanding;
import vn.khenthuong.decision.CertificateStanding.Standing;
import vn.khenthuong.decision.DecisionAmendment;
import vn.khenthuong.decision.DecisionAmendment.Kind;
import vn.khenthuong.decision.DecisionAmendment.Seat;
import vn.khenthuong.decision.DecisionAmendment.Signer;
import vn.khenthuong.decision.DecisionAmendments;
import vn.khenthuong.decision.IssuedDecision;
import vn.khenthuong.decision.ListEntry;
import vn.khenthuong.decision.ListPapers;
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
import vn.khenthuong.nomination.NomineeProfile.Gender;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitKind;
import vn.khenthuong.paper.BothFaces;
import vn.khenthuong.paper.LetterheadSettings;
import vn.khenthuong.paper.PaperWording;
import vn.khenthuong.paper.ShippedLegalBases;

@DisplayName("Quyết định sửa đổi, công văn đính chính: sửa ở đâu, vì sao, theo Tờ trình nào, ai ký")
class AmendmentPapersTest {

    private static final String CODE = "SK2023-DS1";
    private static final Instant NOW = Instant.parse("2024-01-10T01:00:00Z");
    private static final DocumentReference DECISION = new DocumentReference("7/QĐ-UBND", LocalDate.of(2023, 12, 20));
    private static final Actor READER = new Actor("vanthu.ubnd", Set.of("vanthu.ubnd"));

    private final DecisionAmendments amendments = mock(DecisionAmendments.class);
    private final ListPapers papers = mock(ListPapers.class);
    private final AwardLists lists = mock(AwardLists.class);
    private final Organization organization = mock(Organization.class);
    private final Clock clock = Clock.fixed(NOW, HomeZone.ID);
    private final Issuers issuers = new Issuers(
            new LetterheadSettings("UBND TỈNH LÂM ĐỒNG", "Lâm Đồng", "GIÁM ĐỐC"), organization, mock(Journal.class));
    private final AmendmentPapers found = new AmendmentPapers(
            amendments,
            papers,
            lists,
            mock(Nominations.class),
            mock(PapersDue.class),
            ShippedLegalBases.get(),
            organization,
            clock);
    private final CertificateStanding certificates = mock(CertificateStanding.class);
    private final AmendingDecisionPaper decision = new AmendingDecisionPaper(
            found, papers, issuers, ShippedLegalBases.get(), organization, certificates, clock);
    private final CorrectionLetter letter = new CorrectionLetter(found, papers, issuers, clock);

    @BeforeEach
    void known() {
        when(certificates.of(any(), any(), any())).thenReturn(Standing.HANDED_OVER);
        var list = new AwardListSnapshot(
                CODE,
                "SK2023",
                AwardListState.ISSUED,
                1,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(
                        ListEntry.of("1", true, 1).decided(Verdict.APPROVED, null),
                        ListEntry.of("2", true, 1).decided(Verdict.APPROVED, null),
                        ListEntry.of("3", true, 1).decided(Verdict.APPROVED, null)));
        when(lists.require(CODE)).thenReturn(list);
        when(papers.find(CODE, READER)).thenReturn(Optional.of(list));
        when(lists.published("SK2023"))
                .thenReturn(List.of(new IssuedDecision(CODE, "SK2023", DECISION, NOW, List.of())));
        when(papers.inOrder(anyList()))
                .thenReturn(List.of(
                        reading("1", NomineeType.COLLECTIVE, "Thôn Nga Sơn", null),
                        reading("3", NomineeType.HOUSEHOLD, "Ka Thủy", Gender.FEMALE),
                        reading("2", NomineeType.HOUSEHOLD, "Ka Brôi", Gender.FEMALE)));
        when(organization.holder(eq(vn.khenthuong.organization.Function.APPRAISER), any()))
                .thenReturn(new Unit(
                        "so-noi-vu", "Sở Nội vụ", UnitKind.DEPARTMENT, false, true, LocalDate.of(2020, 1, 1), null));
        when(organization.nameOf("pho")).thenReturn("Phạm Thị Dung");
        when(organization.nameOf("vp")).thenReturn("Lê Văn Phòng");
    }

    @Test
    @DisplayName("số thứ tự và mục trong phụ lục, xưng hô, lý do, Tờ trình, người ký thay; bằng được cấp đổi")
    void decision() throws IOException {
        is(
                Kind.AMENDMENT,
                document(),
                new DocumentReference("9/TTr-SNV", LocalDate.of(2024, 1, 3)),
                "pho",
                Seat.VICE_CHAIR);

        assertThat(BothFaces.text(decision.content("5")))
                .containsSubsequence(
                        "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 09/TTr-SNV ngày 03 tháng 01 năm 2024.",
                        "tại số thứ tự 2 mục II (hộ gia đình) Phụ lục kèm theo Quyết định số 07/QĐ-UBND",
                        "“Hộ bà Ka Brôi” sửa thành “Hộ bà Ka Brối”.",
                        "Lý do: Đơn vị báo sai dấu.",
                        "cấp đổi theo tên đúng",
                        "KT. CHỦ TỊCH",
                        "PHÓ CHỦ TỊCH",
                        "Phạm Thị Dung")
                .doesNotContain("cấp lại", "dấu..");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "NOT_PRINTED | Bằng khen chưa cấp được ghi theo tên đúng. | thu lại",
                "PRINTED     | Bằng khen đã in theo tên cũ, chưa trao, được hủy và cấp đổi theo tên đúng. | thu lại",
                "HANDED_OVER | Bằng khen đã trao theo tên cũ được thu lại để cấp đổi theo tên đúng. | chưa trao",
            })
    @DisplayName("bằng chưa in, đã in chưa trao, đã trao: không thu lại bằng chưa ai nhận")
    void certificate(Standing standing, String said, String not) throws IOException {
        is(Kind.AMENDMENT, document(), null, null, null);
        when(certificates.of(CODE, "2", NOW)).thenReturn(standing);

        assertThat(BothFaces.text(decision.content("5"))).contains(said).doesNotContain(not);
    }

    @Test
    @DisplayName("căn cứ theo ngày của quyết định sửa đổi; luật đổi từ quyết định gốc thì cảnh báo")
    void bases() throws IOException {
        is(Kind.AMENDMENT, document(), null, null, null);

        assertThat(BothFaces.text(decision.content("5")))
                .contains("Nghị định số 98/2023/NĐ-CP", "tại Tờ trình số " + PaperWording.ROOM)
                .doesNotContain("91/2017");
        assertThat(decision.find("5", READER).orElseThrow().warnings())
                .anyMatch(warning -> warning.startsWith("Nghị định số 91/2017/NĐ-CP"));
    }

    @Test
    @DisplayName(
            "công văn đính chính: ở đâu, đã in, nay là, lý do; thừa lệnh Chủ tịch, có tên người ký; không lời tự đặt")
    void letter() throws IOException {
        is(
                Kind.CORRECTION,
                new DocumentReference("12/UBND-TH", LocalDate.of(2024, 1, 5)),
                null,
                "vp",
                Seat.OFFICE_HEAD);

        assertThat(BothFaces.text(letter.content("5")))
                .containsSubsequence(
                        "Số: 12/UBND-TH",
                        "V/v đính chính Quyết định số 07/QĐ-UBND",
                        "Tại Điều 2 của Quyết định số 07/QĐ-UBND ngày 20 tháng 12 năm 2023 đã in “Ka Brôi”, nay đính chính là “Ka Brối”.",
                        "TL. CHỦ TỊCH",
                        "CHÁNH VĂN PHÒNG",
                        "Lê Văn Phòng")
                .doesNotContain("sơ suất");
        is(Kind.CORRECTION, null, null, null, null);
        assertThat(BothFaces.text(letter.content("5")))
                .containsSubsequence("Số:         /UBND-…", "TL. CHỦ TỊCH", "CHÁNH VĂN PHÒNG");
    }

    private static DocumentReference document() {
        return new DocumentReference("21/QĐ-UBND", LocalDate.of(2024, 1, 5));
    }

    private void is(Kind kind, DocumentReference document, DocumentReference submission, String signer, Seat seat) {
        var amendment = new DecisionAmendment(
                5,
                CODE,
                kind,
                kind == Kind.AMENDMENT ? "2" : null,
                kind == Kind.AMENDMENT ? null : "Điều 2",
                "Ka Brôi",
                "Ka Brối",
                "Đơn vị báo sai dấu.",
                new Deed("canbo", NOW),
                document,
                document == null ? null : new Deed("vanthu", NOW),
                null,
                submission,
                signer == null ? null : new Signer(signer, seat));
        when(amendments.find(5)).thenReturn(Optional.of(amendment));
    }

    private static DossierReading reading(String number, NomineeType type, String name, Gender gender) {
        return new DossierReading(
                new DossierSnapshot(
                        number,
                        "SK2023",
                        "bao-loc",
                        type,
                        name,
                        CriteriaGroup.VILLAGE,
                        AwardForm.BANG_KHEN_TINH,
                        DossierState.AWARDED,
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
                        null,
                        null,
                        null),
                null,
                "Thành phố Bảo Lộc",
                new DossierContent(
                        gender == null
                                ? new NomineeProfile.Collective(null, null, null, null, null)
                                : new NomineeProfile.Household(null, gender, null, null, "xã Lộc Châu", 4),
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
