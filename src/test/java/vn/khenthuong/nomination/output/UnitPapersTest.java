package vn.khenthuong.nomination.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.Achievement;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.CouncilMinutes;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.CriteriaOutcome;
import vn.khenthuong.nomination.CriteriaOutcome.Verdict;
import vn.khenthuong.nomination.DossierAccess;
import vn.khenthuong.nomination.DossierContent;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.NomineeProfile;
import vn.khenthuong.nomination.NomineeProfile.Gender;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitKind;
import vn.khenthuong.paper.LegalBases;
import vn.khenthuong.paper.LetterheadSettings;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.PaperBlock;
import vn.khenthuong.paper.PaperFaces;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.quota.QuotaLimit;
import vn.khenthuong.quota.QuotaScope;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.Guidance;
import vn.khenthuong.round.RoundKind;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;

@DisplayName("Tờ trình, danh sách trích ngang và biên bản họp Hội đồng của đơn vị")
class UnitPapersTest {

    private static final String KEY = "any";
    private static final Instant NOW = Instant.parse("2023-05-20T03:00:00Z");
    private static final LocalDate BORN = LocalDate.of(1988, 7, 5);
    private static final Unit DAM_RONG =
            new Unit("dam-rong", "Huyện Đam Rông", UnitKind.DISTRICT, true, true, LocalDate.of(2020, 1, 1), null);
    private static final Unit LABOUR = new Unit(
            "so-ldtbxh",
            "Sở Lao động - Thương binh và Xã hội",
            UnitKind.DEPARTMENT,
            false,
            true,
            LocalDate.of(2020, 1, 1),
            null);
    private static final AwardRound ROUND = new AwardRound(
            "SK2023",
            RoundKind.SO_KET_2023,
            "Sơ kết phong trào thi đua “Vì người nghèo” năm 2023",
            "A",
            2023,
            LocalDate.of(2023, 5, 1),
            NOW.plusSeconds(86_400),
            LocalDate.of(2021, 1, 1),
            LocalDate.of(2023, 5, 1),
            RoundState.OPEN);

    private final UnitPapers papers = mock(UnitPapers.class);
    private final Organization organization = mock(Organization.class);
    private final LegalBases bases = mock(LegalBases.class);
    private final QuotaLedger quota = mock(QuotaLedger.class);
    private final Clock clock = Clock.fixed(NOW, HomeZone.ID);
    private final Issuers issuers = new Issuers(
            new LetterheadSettings("UBND TỈNH LÂM ĐỒNG", "Lâm Đồng", "GIÁM ĐỐC"), organization, mock(Journal.class));

    @BeforeEach
    void known() {
        when(organization.holder(eq(Function.FOCAL_AGENCY), any())).thenReturn(LABOUR);
        when(bases.on(any())).thenReturn(List.of("Căn cứ Luật Thi đua, khen thưởng"));
        covers(
                household("Ka Brối", Gender.FEMALE),
                person("Nguyễn Văn Ất", Gender.MALE),
                person("Bon Krong Ha", null),
                collective("Thôn Nga Sơn"));
    }

    @Test
    @DisplayName(
            "thủ trưởng ký là khai: đáp ứng tiêu chí, tiêu chuẩn; không ai đang bị kỷ luật, thanh tra, khiếu nại, tố cáo")
    void declares() throws IOException {
        assertThat(oneLine(submission()))
                .contains(
                        "họp xét, bỏ phiếu từng trường hợp; đáp ứng tiêu chí quy định tại khoản 1 và tiêu chuẩn khen thưởng quy định tại điểm b khoản 2 Mục IV Kế hoạch của phong trào. Đến ngày trình, không trường hợp nào nêu trên đang bị xem xét, thi hành kỷ luật, đang bị thanh tra, kiểm tra hoặc có khiếu nại, tố cáo đang được xem xét, giải quyết.");
    }

    @Test
    @DisplayName(
            "không khai điều hệ thống biết là không đúng: tiêu chí định lượng chưa đạt thì nêu tên, có hồ sơ tạm dừng thì không nói không có vụ việc")
    void declaresNothingKnownToBeOtherwise() throws IOException {
        covers(
                tested("Thôn Một", Verdict.MET),
                tested("Thôn Hai", Verdict.NOT_MET),
                tested("Thôn Ba", Verdict.CONFIRM));
        assertThat(oneLine(submission()))
                .contains(
                        "của phong trào, trừ tiêu chí định lượng chưa đạt hoặc chưa chứng minh được ở đợt này của Thôn Ba; Thôn Hai (số liệu, giải trình có trong hồ sơ). Đến ngày trình");

        covers(collective("Thôn Nga Sơn"), held(person("Bon Krong Ha", null)));
        assertThat(oneLine(submission())).contains("đáp ứng tiêu chí").doesNotContain("kỷ luật", "khiếu nại", "tố cáo");
    }

    @Test
    @DisplayName("tỷ lệ phiếu trên giấy làm tròn đến hai chữ số: 10/11 là 90,91%")
    void roundsOnPaper() throws IOException {
        assertThat(text(minutes())).contains("90,91", "100,00").doesNotContain("90,90");
        assertThat(text(summary())).contains("(90,91%)").doesNotContain("90,90");
    }

    @Test
    @DisplayName("tập thể, cá nhân, hộ gia đình ở mọi giấy; Ông, Bà, Hộ ông, Hộ bà chỉ khi biết giới tính")
    void namesInOrder() throws IOException {
        for (var paper : List.of(submission(), summary(), minutes())) {
            assertThat(oneLine(paper))
                    .containsSubsequence("Thôn Nga Sơn", "Ông Nguyễn Văn Ất", "Bon Krong Ha", "Hộ bà Ka Brối")
                    .doesNotContain("Ông Bon", "Bà Bon", "Ông/Bà");
        }
    }

    @Test
    @DisplayName("Tờ trình nói số đề nghị trên số tối đa của đơn vị; không có chỉ tiêu riêng thì không nói")
    void quota() throws IOException {
        assertThat(oneLine(submission())).doesNotContain("số lượng tối đa");

        when(quota.limitsFor(eq("SK2023"), eq("dam-rong"), anyString()))
                .thenReturn(List.of(limit(1, QuotaScope.UNIT, Set.of("COLLECTIVE", "INDIVIDUAL", "HOUSEHOLD"), 5)));
        assertThat(oneLine(submission()))
                .contains("số lượng tối đa")
                .contains(": 04/05 tập thể, cá nhân, hộ gia đình.");

        when(quota.limitsFor("SK2023", "dam-rong", "COLLECTIVE"))
                .thenReturn(List.of(limit(2, QuotaScope.UNIT, Set.of("COLLECTIVE"), 1)));
        when(quota.limitsFor("SK2023", "dam-rong", "INDIVIDUAL"))
                .thenReturn(List.of(limit(3, QuotaScope.UNIT, Set.of("INDIVIDUAL"), 2)));
        when(quota.limitsFor("SK2023", "dam-rong", "HOUSEHOLD"))
                .thenReturn(List.of(limit(4, QuotaScope.ROUND, Set.of("HOUSEHOLD"), 6)));
        assertThat(oneLine(submission())).contains(": 01/01 tập thể; 02/02 cá nhân.");
    }

    @Test
    @DisplayName("số đề nghị tính cả các hồ sơ đơn vị đã trình trước còn giữ chỗ, không tính hồ sơ đã trả chỗ")
    void placesOfEarlierSubmissions() throws IOException {
        when(quota.limitsFor(eq("SK2023"), eq("dam-rong"), anyString()))
                .thenReturn(List.of(limit(1, QuotaScope.UNIT, Set.of("COLLECTIVE", "INDIVIDUAL", "HOUSEHOLD"), 9)));
        var earlier = Stream.of("A", "B", "C", "D")
                .map(name -> person(name, null).snapshot())
                .toList();
        when(papers.submittedBefore(any())).thenReturn(earlier);
        when(quota.holding(earlier.stream().map(DossierSnapshot::number).toList()))
                .thenReturn(Set.of(earlier.get(0).number(), earlier.get(2).number()));

        assertThat(oneLine(submission()))
                .contains(
                        "Số lượng đề nghị tại Tờ trình này cùng các trường hợp đơn vị đã trình trước đó trong đợt so với số lượng tối đa của đơn vị quy định tại Mục IV Kế hoạch của phong trào: 06/09 tập thể, cá nhân, hộ gia đình.");
    }

    @Test
    @DisplayName("đã trình trước: hồ sơ cùng đơn vị trình trước Tờ trình này; trước dự thảo là mọi hồ sơ đã trình")
    void submittedBefore() {
        var first = submitted(person("Một", null), DAM_RONG, NOW.minusSeconds(60));
        var here = submitted(person("Hai", null), DAM_RONG, NOW);
        var later = submitted(person("Ba", null), DAM_RONG, NOW.plusSeconds(60));
        var drafted = submitted(person("Bốn", null), DAM_RONG, null);
        var others = submitted(person("Năm", null), LABOUR, NOW.minusSeconds(60));
        var nominations = mock(Nominations.class);
        when(nominations.ofRound(ROUND.code()))
                .thenReturn(Stream.of(first, here, later, drafted, others)
                        .map(DossierReading::snapshot)
                        .toList());
        var all = new UnitPapers(
                nominations,
                mock(DossierAccess.class),
                mock(DossierView.class),
                mock(Rounds.class),
                organization,
                clock);

        assertThat(all.submittedBefore(
                        new Covered(ROUND, DAM_RONG, here.snapshot().document(), List.of(here))))
                .containsExactly(first.snapshot());
        assertThat(all.submittedBefore(new Covered(ROUND, DAM_RONG, null, List.of(drafted))))
                .containsExactly(first.snapshot(), here.snapshot(), later.snapshot());
    }

    @Test
    @DisplayName("Tờ trình đã ký không thành giấy khác khi về sau chỉ tiêu hay số chỗ thay đổi; đổi người thì có")
    void keptAsItWasSaid() {
        var paper = new SubmissionPaper(papers, issuers, bases, mock(Guidance.class), organization, quota, clock);
        var before = paper.facts(KEY);
        when(quota.limitsFor(eq("SK2023"), eq("dam-rong"), anyString()))
                .thenReturn(List.of(limit(1, QuotaScope.UNIT, Set.of("COLLECTIVE"), 9)));
        assertThat(before.areTold()).isTrue();
        assertThat(paper.facts(KEY)).isEqualTo(before);

        covers(collective("Thôn Nga Sơn"));
        assertThat(paper.facts(KEY)).isNotEqualTo(before);
    }

    @Test
    @DisplayName("số tối đa đã điều chỉnh hoặc đã trừ chỗ của đợt trước: Tờ trình nêu văn bản, số chỗ bên cạnh")
    void limitsOtherThanPlanned() throws IOException {
        var types = Set.of("COLLECTIVE", "INDIVIDUAL", "HOUSEHOLD");
        when(quota.limitsFor(eq("SK2023"), eq("dam-rong"), anyString()))
                .thenReturn(List.of(limit(types, 5, 0, new DocumentReference("15/UBND-TH", LocalDate.of(2023, 5, 9)))));
        assertThat(oneLine(submission()))
                .contains(
                        "quy định tại Mục IV Kế hoạch của phong trào và văn bản điều chỉnh: 04/05 tập thể, cá nhân, hộ gia đình theo văn bản số 15/UBND-TH ngày 09 tháng 5 năm 2023.");

        when(quota.limitsFor(eq("SK2023"), eq("dam-rong"), anyString())).thenReturn(List.of(limit(types, 4, 1, null)));
        assertThat(oneLine(submission()))
                .contains(
                        "quy định tại Mục IV Kế hoạch của phong trào: 04/04 tập thể, cá nhân, hộ gia đình sau khi trừ 01 chỗ của các đợt cùng loại trước đó.");
    }

    @Test
    @DisplayName("ngoặc kép trong ngoặc kép thành ngoặc đơn")
    void quotes() throws IOException {
        for (var paper : List.of(submission(), summary(), minutes())) {
            assertThat(oneLine(paper)).contains("đợt “Sơ kết phong trào thi đua ‘Vì người nghèo’ năm 2023”");
        }
    }

    @Test
    @DisplayName("Hội đồng gọi bằng tên của đơn vị")
    void councilByName() throws IOException {
        assertThat(oneLine(submission()))
                .contains(
                        "của Hội đồng Thi đua - Khen thưởng huyện Đam Rông",
                        "được Hội đồng Thi đua - Khen thưởng huyện Đam Rông họp xét")
                .doesNotContain("của đơn vị;", "của đơn vị họp");
        assertThat(oneLine(minutes()))
                .contains("Hội đồng Thi đua - Khen thưởng huyện Đam Rông có 11 thành viên")
                .doesNotContain("của đơn vị");
        assertThat(issuers.council(LABOUR))
                .isEqualTo("Hội đồng Thi đua - Khen thưởng Sở Lao động - Thương binh và Xã hội");
    }

    @Test
    @DisplayName("nơi nhận của Tờ trình: như trên, người đứng đầu và cấp phó, lưu")
    void recipients() throws IOException {
        assertThat(oneLine(submission()))
                .contains("- Như trên;", "- Chủ tịch, các Phó Chủ tịch UBND huyện Đam Rông;", "- Lưu: VT, TĐKT.");
        assertThat(issuers.leaders(LABOUR)).isEqualTo("Giám đốc, các Phó Giám đốc");
    }

    @Test
    @DisplayName("trích ngang: số thứ tự, ngày sinh, tỷ lệ đứng liền; ô không có gì là gạch ngang hoặc “Không”")
    void summaryCells() throws IOException {
        assertThat(text(summary())).contains("STT", "05/7/1988", "(90,91%)", "(100,00%)");
        var rows = summary().sections().get(0).blocks().stream()
                .filter(PaperBlock.Table.class::isInstance)
                .map(PaperBlock.Table.class::cast)
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.kind() == PaperBlock.RowKind.VALUES)
                .map(PaperBlock.Row::cells)
                .toList();
        assertThat(rows).allSatisfy(cells -> assertThat(cells).noneMatch(String::isBlank));
        assertThat(rows.get(0)).containsSubsequence("–", "Xã Đạ R’sal", "–", "–");
        assertThat(rows.get(1).get(8)).isEqualTo("Không");
    }

    @Test
    @DisplayName("biên bản là của Hội đồng: tên đơn vị trên tên Hội đồng; thư ký và chủ tọa ký")
    void minutesOfTheCouncil() throws IOException {
        var head = (PaperBlock.Head) minutes().sections().get(0).blocks().get(0);

        assertThat(head.above()).containsExactly("UBND HUYỆN ĐAM RÔNG");
        assertThat(head.issuer()).containsExactly("HỘI ĐỒNG", "THI ĐUA - KHEN THƯỞNG");
        assertThat(head.number()).isEqualTo("Số: 03/BB-HĐTĐKT");
        assertThat(oneLine(minutes()))
                .containsSubsequence("THI ĐUA - KHEN THƯỞNG", "THƯ KÝ", "CHỦ TỌA")
                .doesNotContain("CHỦ TỊCH HỘI ĐỒNG");
        assertThat(issuers.headOfCouncil(LABOUR, null).above()).containsExactly(LABOUR.name());
    }

    private static QuotaLimit limit(long id, QuotaScope scope, Set<String> types, int max) {
        return new QuotaLimit(
                id,
                "SK2023",
                scope,
                scope == QuotaScope.UNIT ? "dam-rong" : null,
                types,
                0,
                max,
                0,
                0,
                "R-064",
                "điểm c khoản 2 Mục IV",
                0,
                null);
    }

    private static QuotaLimit limit(Set<String> types, int max, int spent, DocumentReference document) {
        return new QuotaLimit(
                1,
                "SK2023",
                QuotaScope.UNIT,
                "dam-rong",
                types,
                0,
                max,
                0,
                0,
                "R-064",
                "điểm c khoản 2 Mục IV",
                spent,
                document);
    }

    private Paper submission() {
        return new SubmissionPaper(papers, issuers, bases, mock(Guidance.class), organization, quota, clock)
                .content(KEY);
    }

    private Paper summary() {
        return new SummaryPaper(papers, issuers, clock).content(KEY);
    }

    private Paper minutes() {
        return new CouncilMinutesPaper(papers, mock(DossierView.class), issuers, clock).content(KEY);
    }

    private void covers(DossierReading... dossiers) {
        when(papers.covered(anyString(), any()))
                .thenReturn(new Covered(
                        ROUND,
                        DAM_RONG,
                        new DocumentReference("7/TTr-UBND", LocalDate.of(2023, 5, 20)),
                        List.of(dossiers)));
    }

    private static DossierReading collective(String name) {
        return reading(
                name,
                NomineeType.COLLECTIVE,
                CriteriaGroup.VILLAGE,
                new NomineeProfile.Collective("Trần Văn Bình", "Xã Đạ R’sal", 10, 4, null),
                null);
    }

    private static DossierReading tested(String name, Verdict verdict) {
        var one = collective(name);
        return with(
                one,
                one.snapshot(),
                new CriteriaOutcome(
                        List.of(new CriteriaOutcome.Test("R-034", verdict, "Giảm trên 50 %.", "48 %", false)), null));
    }

    private static DossierReading held(DossierReading one) {
        return with(one, snapshot(one, DAM_RONG, true, NOW), null);
    }

    private static DossierReading submitted(DossierReading one, Unit unit, Instant at) {
        return with(one, snapshot(one, unit, false, at), null);
    }

    private static DossierSnapshot snapshot(DossierReading one, Unit unit, boolean onHold, Instant submittedAt) {
        var of = one.snapshot();
        return new DossierSnapshot(
                of.number(),
                of.round(),
                unit.code(),
                of.nomineeType(),
                of.nomineeName(),
                of.criteriaGroup(),
                of.awardForm(),
                of.state(),
                false,
                onHold,
                false,
                null,
                null,
                submittedAt,
                null,
                null,
                0,
                null,
                null,
                of.document(),
                null);
    }

    private static DossierReading with(DossierReading one, DossierSnapshot snapshot, CriteriaOutcome criteria) {
        return new DossierReading(
                snapshot,
                one.round(),
                one.unitName(),
                one.content(),
                criteria,
                one.checklist(),
                one.summary(),
                one.warnings(),
                one.remark(),
                one.supplement());
    }

    private static DossierReading person(String name, Gender gender) {
        return reading(
                name,
                NomineeType.INDIVIDUAL,
                CriteriaGroup.OFFICIAL,
                new NomineeProfile.Individual(
                        BORN, gender, "Kinh", null, "Trưởng thôn", "Xã Đạ R’sal", false, null, null, null),
                null);
    }

    private static DossierReading household(String name, Gender gender) {
        return reading(
                name,
                NomineeType.HOUSEHOLD,
                CriteriaGroup.HOUSEHOLD_SELF_ESCAPE,
                new NomineeProfile.Household(BORN, gender, "Cơ Ho", null, "Thôn 1, xã Đạ R’sal", 4),
                "Giấy khen năm 2022");
    }

    private static DossierReading reading(
            String name, NomineeType type, CriteriaGroup group, NomineeProfile profile, String priorAwards) {
        var snapshot = new DossierSnapshot(
                "SK2023-DAM-RONG-" + name,
                ROUND.code(),
                DAM_RONG.code(),
                type,
                name,
                group,
                AwardForm.BANG_KHEN_TINH,
                DossierState.SUBMITTED,
                false,
                false,
                false,
                null,
                null,
                NOW,
                null,
                null,
                0,
                null,
                null,
                new DocumentReference("7/TTr-UBND", LocalDate.of(2023, 5, 20)),
                null);
        var votes = type == NomineeType.COLLECTIVE ? 11 : 10;
        var content = new DossierContent(
                profile,
                null,
                null,
                null,
                new CouncilMinutes(new DocumentReference("3/BB-HĐTĐKT", LocalDate.of(2023, 5, 18)), 11, 11, votes),
                new Achievement(
                        "Giảm nghèo bền vững.", LocalDate.of(2021, 1, 1), LocalDate.of(2023, 4, 30), priorAwards),
                null,
                null);
        return new DossierReading(
                snapshot,
                ROUND,
                DAM_RONG.name(),
                content,
                null,
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** The lines as they are read; a word that was broken is not found in them. */
    private static String text(Paper paper) throws IOException {
        return text(paper, true);
    }

    /** The same in one line, cell by cell. */
    private static String oneLine(Paper paper) throws IOException {
        return text(paper, false).replaceAll("[\\s\u00a0]+", " ");
    }

    private static String text(Paper paper, boolean byPosition) throws IOException {
        try (var document = Loader.loadPDF(PaperFaces.pdf(paper))) {
            var text = new PDFTextStripper();
            text.setSortByPosition(byPosition);
            return Normalizer.normalize(text.getText(document), Normalizer.Form.NFC);
        }
    }
}
