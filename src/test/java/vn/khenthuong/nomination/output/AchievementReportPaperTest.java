package vn.khenthuong.nomination.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.Achievement;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.CriteriaAnswers;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.CriteriaOutcome;
import vn.khenthuong.nomination.DossierContent;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.LocalOutcome;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.NomineeProfile;
import vn.khenthuong.nomination.NomineeProfile.Gender;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.nomination.PovertyFigures;
import vn.khenthuong.nomination.ServiceAccess;
import vn.khenthuong.nomination.VillageMeeting;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitKind;
import vn.khenthuong.paper.BothFaces;
import vn.khenthuong.paper.IncompletePaperException;
import vn.khenthuong.paper.LetterheadSettings;
import vn.khenthuong.paper.PaperBlock;
import vn.khenthuong.paper.PaperWording;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundKind;
import vn.khenthuong.round.RoundState;

@DisplayName("Báo cáo thành tích: từ điều đơn vị đã nhập; điều không ai nhập là chỗ trống")
class AchievementReportPaperTest {

    private static final String NUMBER = "SK2023-DAM-RONG-0001";
    private static final Instant NOW = Instant.parse("2023-05-20T03:00:00Z");
    private static final Unit DAM_RONG =
            new Unit("dam-rong", "Huyện Đam Rông", UnitKind.DISTRICT, true, true, LocalDate.of(2020, 1, 1), null);
    private static final AwardRound ROUND = new AwardRound(
            "SK2023",
            RoundKind.SO_KET_2023,
            "Sơ kết phong trào thi đua năm 2023",
            "A",
            2023,
            LocalDate.of(2023, 5, 1),
            NOW.plusSeconds(86_400),
            LocalDate.of(2021, 1, 1),
            LocalDate.of(2023, 5, 1),
            RoundState.OPEN);
    private static final Achievement ACHIEVEMENT = new Achievement(
            "Vận động nhân dân chuyển đổi cây trồng, giảm hộ nghèo bền vững.",
            LocalDate.of(2021, 1, 1),
            LocalDate.of(2023, 4, 30),
            null);

    private final UnitPapers papers = mock(UnitPapers.class);
    private final DossierView view = mock(DossierView.class);
    private final Organization organization = mock(Organization.class);
    private final Nominations nominations = mock(Nominations.class);
    private final AchievementReportPaper source = new AchievementReportPaper(
            papers,
            nominations,
            view,
            organization,
            new Issuers(
                    new LetterheadSettings("UBND TỈNH LÂM ĐỒNG", "Lâm Đồng", "GIÁM ĐỐC"),
                    organization,
                    mock(Journal.class)),
            Clock.fixed(NOW, HomeZone.ID));

    @BeforeEach
    void known() {
        when(organization.require("dam-rong")).thenReturn(DAM_RONG);
    }

    @Test
    @DisplayName("tập thể: đặc điểm, từng tiêu chí với số liệu trước và sau, số của văn bản để trống; hai bên ký")
    void ofACollective() throws IOException {
        shows(
                NomineeType.COLLECTIVE,
                "Thôn Nga Sơn",
                CriteriaGroup.VILLAGE,
                new NomineeProfile.Collective("Trần Văn Bình", "Xã Đạ R’sal", 310, 152, null),
                ACHIEVEMENT,
                new CriteriaAnswers(
                        Map.of("villagePolicy", "Triển khai đủ 5 chính sách; huy động 1,2 tỷ đồng."),
                        List.of(),
                        new PovertyFigures(
                                Arrays.asList(
                                        null, new BigDecimal("21.5"), new BigDecimal("17.25"), new BigDecimal("12.1")),
                                1240,
                                35,
                                LocalDate.of(2023, 4, 30),
                                "Báo cáo của UBND xã",
                                true),
                        null,
                        null,
                        null,
                        Map.of("HEALTH", ServiceAccess.IMPROVED, "WATER_SANITATION", ServiceAccess.LACKING),
                        null));

        assertThat(text())
                .startsWith("THÔN NGA SƠN")
                .contains(
                        "Số:         /BC-…",
                        "Đam Rông, ngày     tháng     năm 2023",
                        "BÁO CÁO THÀNH TÍCH",
                        "Tên tập thể đề nghị: Thôn Nga Sơn")
                .contains("II. THÀNH TÍCH ĐẠT ĐƯỢC (TỪ NGÀY 01/01/2021 ĐẾN NGÀY 30/4/2023)")
                .contains("- Số thành viên: 310", "- Ngày thành lập: ………")
                .contains("huy động 1,2 tỷ đồng", "y tế: cải thiện rõ rệt; nước sạch và vệ sinh: còn thiếu hụt")
                .containsSubsequence("Cuối năm 2020", "21,5", "Cuối năm 2021", "17,25", "Cuối năm 2022", "12,1")
                .containsSubsequence("Cuối năm 2021", "1.240", "Ngày 30/4/2023 (số ước)", "35")
                .containsSubsequence("XÁC NHẬN CỦA CẤP TRÌNH KHEN THƯỞNG", "THỦ TRƯỞNG ĐƠN VỊ")
                .doesNotContain("Cuối năm 2019", "Đạt", "kỷ luật", "ỦY BAN NHÂN DÂN", "BC-UBND");
        assertThat(emptyAnswers()).isEqualTo(2);
    }

    @Test
    @DisplayName("cá nhân: lý lịch, không số văn bản, không số định danh; ba nơi ký, không tên ai dưới chữ ký")
    void ofAPerson() throws IOException {
        shows(
                NomineeType.INDIVIDUAL,
                "Nguyễn Văn Ất",
                CriteriaGroup.OFFICIAL,
                new NomineeProfile.Individual(
                        LocalDate.of(1988, 7, 5),
                        Gender.MALE,
                        "Kinh",
                        "068088001234",
                        "Trưởng phòng",
                        "Phòng Lao động",
                        false,
                        null,
                        "Xã Rô Men",
                        "Đại học"),
                new Achievement("Sáng kiến cho vay theo nhóm.", null, null, "Giấy khen số 12/QĐ-UBND ngày 02/01/2022"),
                new CriteriaAnswers(
                        Map.of("officialAchievement", "Tham mưu 02 nghị quyết."),
                        List.of("INITIATIVE"),
                        null,
                        null,
                        "Nghị quyết số 5",
                        null,
                        null,
                        null));

        assertThat(text())
                .contains("- Họ và tên: Nguyễn Văn Ất", "- Ngày, tháng, năm sinh: 05/7/1988")
                .contains("- Quê quán: ………", "Giấy khen số 12/QĐ-UBND ngày 02/01/2022")
                .contains("có sáng kiến xây dựng, tham mưu cơ chế, chính sách")
                .containsSubsequence(
                        "THỦ TRƯỞNG ĐƠN VỊ XÁC NHẬN, ĐỀ NGHỊ",
                        "NGƯỜI BÁO CÁO THÀNH TÍCH",
                        "XÁC NHẬN CỦA CẤP TRÌNH KHEN THƯỞNG")
                .doesNotContain("068088001234", "Số:", "TỪ NGÀY", "ỦY BAN NHÂN DÂN", "HUYỆN ĐAM RÔNG");
        assertThat(text())
                .startsWith("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .contains("Độc lập - Tự do - Hạnh phúc", "Đam Rông, ngày     tháng     năm 2023");
    }

    @Test
    @DisplayName("hộ gia đình: chủ hộ, nhân khẩu, giá trị đóng góp viết theo hàng nghìn; xã và đại diện hộ ký")
    void ofAHousehold() throws IOException {
        shows(
                NomineeType.HOUSEHOLD,
                "Hộ bà Ka Brối",
                CriteriaGroup.HOUSEHOLD_HELPER,
                new NomineeProfile.Household(null, Gender.FEMALE, "Cơ Ho", null, "Thôn 1, xã Đạ R’sal", 4),
                ACHIEVEMENT,
                new CriteriaAnswers(
                        Map.of("helperContribution", "Giúp 03 hộ nghèo giống và phân bón."),
                        List.of(),
                        null,
                        new BigDecimal("120000000"),
                        null,
                        null,
                        null,
                        null));

        assertThat(text())
                .startsWith("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .contains(
                        "Hộ gia đình đề nghị: Hộ bà Ka Brối",
                        "- Chủ hộ: Ka Brối",
                        "- Số nhân khẩu: 4",
                        "120.000.000 đồng")
                .doesNotContain("HUYỆN ĐAM RÔNG")
                .containsSubsequence(
                        "XÁC NHẬN CỦA ỦY BAN NHÂN DÂN CẤP XÃ",
                        "ĐẠI DIỆN HỘ GIA ĐÌNH",
                        "XÁC NHẬN CỦA CẤP TRÌNH KHEN THƯỞNG");
    }

    @Test
    @DisplayName("không có tóm tắt thành tích thì không có báo cáo, mà có tên điều thiếu")
    void withoutAchievement() {
        shows(
                NomineeType.HOUSEHOLD,
                "Ka Brối",
                CriteriaGroup.HOUSEHOLD_HELPER,
                new NomineeProfile.Household(null, null, null, null, null, null),
                null,
                null);

        Assertions.assertThatThrownBy(() -> source.content(NUMBER))
                .isInstanceOf(IncompletePaperException.class)
                .hasMessageContaining("tóm tắt thành tích của Ka Brối");
    }

    @Test
    @DisplayName("có từ khi chờ ký, là dự thảo; hồ sơ đang soạn chưa có; bước ký của thủ trưởng dẫn tới bản dự thảo")
    void offered() {
        var reader = new Actor("lanhdao.dam-rong", Set.of("lanhdao.dam-rong"));
        when(papers.readable(any(), any())).thenReturn(Optional.of(snapshot(DossierState.PREPARED, null)));
        assertThat(source.about(NUMBER, reader)).singleElement().satisfies(offer -> {
            assertThat(offer.draft()).isTrue();
            assertThat(source.preview("userTask_approveByUnit", NUMBER)).contains(offer.ref());
        });
        when(papers.readable(any(), any())).thenReturn(Optional.of(snapshot(DossierState.RECEIVED, NOW)));
        assertThat(source.about(NUMBER, reader))
                .singleElement()
                .satisfies(offer -> assertThat(offer.draft()).isFalse());
        when(papers.readable(any(), any())).thenReturn(Optional.of(snapshot(DossierState.DRAFT, null)));
        assertThat(source.about(NUMBER, reader)).isEmpty();
        assertThat(source.preview("userTask_prepareDossier", NUMBER)).isEmpty();
        assertThat(new PaperRef(PaperKind.BAO_CAO_THANH_TICH, NUMBER).id()).startsWith("BAO_CAO_THANH_TICH.");
    }

    @Test
    @DisplayName(
            "tiêu chí của địa phương là một mục riêng, có căn cứ, câu trả lời, minh chứng; họp thôn có số người tán thành")
    void localCriteria() throws IOException {
        var local = new LocalOutcome(
                UUID.randomUUID(),
                "Kế hoạch số 45/KH-UBND ngày 10/03/2023 của Ủy ban nhân dân huyện Đam Rông",
                true,
                List.of(new LocalOutcome.Test(
                        1, "Giúp hộ nghèo", "Từ 3 hộ trở lên", "5 hộ", "Danh sách kèm theo", true)));
        var snapshot =
                snapshot(NomineeType.HOUSEHOLD, "Ka Brối", CriteriaGroup.HOUSEHOLD_HELPER, DossierState.SUBMITTED, NOW);
        when(view.show(NUMBER))
                .thenReturn(new DossierReading(
                        snapshot,
                        ROUND,
                        DAM_RONG.name(),
                        new DossierContent(
                                        new NomineeProfile.Household(null, null, null, null, "Thôn 1", 4),
                                        null,
                                        null,
                                        null,
                                        null,
                                        new Achievement("Giúp hộ nghèo", null, null, null),
                                        null,
                                        null)
                                .with(
                                        new VillageMeeting(
                                                LocalDate.of(2023, 5, 10), "Thôn 1", "Ha Chủ", "K’ Thư", 50, 40),
                                        null),
                        new CriteriaOutcome(List.of(), null, local),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));

        assertThat(text())
                .contains(
                        "Tiêu chí của địa phương (Kế hoạch số 45/KH-UBND ngày 10/3/2023",
                        "Giúp hộ nghèo (từ 3 hộ trở lên): 5 hộ; minh chứng: Danh sách kèm theo",
                        "Họp ngày 10/5/2023 tại Thôn 1; chủ trì Ha Chủ, thư ký K’ Thư; 40/50 người dự họp tán thành");
    }

    private String text() throws IOException {
        return BothFaces.text(source.content(NUMBER));
    }

    /** Lines that nobody filled in, below a heading. */
    private long emptyAnswers() {
        return source.content(NUMBER).sections().get(0).blocks().stream()
                .filter(PaperBlock.Text.class::isInstance)
                .map(PaperBlock.Text.class::cast)
                .filter(block -> block.spans().get(0).text().equals(PaperWording.LINE))
                .count();
    }

    private void shows(
            NomineeType type,
            String name,
            CriteriaGroup group,
            NomineeProfile profile,
            Achievement achievement,
            CriteriaAnswers answers) {
        var snapshot = snapshot(type, name, group, DossierState.SUBMITTED, NOW);
        when(view.show(NUMBER))
                .thenReturn(new DossierReading(
                        snapshot,
                        ROUND,
                        DAM_RONG.name(),
                        new DossierContent(profile, null, null, null, null, achievement, answers, null),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static DossierSnapshot snapshot(DossierState state, Instant submittedAt) {
        return snapshot(NomineeType.HOUSEHOLD, "Ka Brối", CriteriaGroup.HOUSEHOLD_HELPER, state, submittedAt);
    }

    private static DossierSnapshot snapshot(
            NomineeType type, String name, CriteriaGroup group, DossierState state, Instant submittedAt) {
        return new DossierSnapshot(
                NUMBER,
                ROUND.code(),
                DAM_RONG.code(),
                type,
                name,
                group,
                AwardForm.BANG_KHEN_TINH,
                state,
                false,
                false,
                false,
                null,
                null,
                submittedAt,
                null,
                null,
                0,
                null,
                null,
                null,
                null);
    }
}
