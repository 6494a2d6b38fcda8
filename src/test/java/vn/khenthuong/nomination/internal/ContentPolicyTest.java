package vn.khenthuong.nomination.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static vn.khenthuong.nomination.internal.DossierFixture.NOW;
import static vn.khenthuong.nomination.internal.DossierFixture.TODAY;
import static vn.khenthuong.nomination.internal.DossierFixture.aDossier;
import static vn.khenthuong.nomination.internal.DossierFixture.content;
import static vn.khenthuong.nomination.internal.DossierFixture.contentWith;
import static vn.khenthuong.nomination.internal.DossierFixture.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.nomination.Achievement;
import vn.khenthuong.nomination.CouncilMinutes;
import vn.khenthuong.nomination.CriteriaAnswers;
import vn.khenthuong.nomination.DossierContent;
import vn.khenthuong.nomination.NomineeProfile;
import vn.khenthuong.nomination.PovertyFigures;
import vn.khenthuong.organization.Commune;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitKind;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundKind;

@DisplayName("Nội dung hồ sơ")
class ContentPolicyTest {

    private static final LocalDate BORN = LocalDate.of(2023, 9, 30);

    private final Organization organization = mock(Organization.class);
    private final ContentPolicy policy = new ContentPolicy(organization, Clock.fixed(NOW, HomeZone.ID));

    @Test
    @DisplayName("hồ sơ đúng thì được nhận")
    void fine() {
        assertThatCode(() -> check(content())).doesNotThrowAnyException();
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(
                        minutes(new CouncilMinutes(new DocumentReference("1/BB", TODAY.plusDays(1)), 9, 8, 7)),
                        "“Ngày họp” (" + VietnameseDates.of(TODAY.plusDays(1)) + ") không được sau hôm nay"),
                Arguments.of(
                        minutes(new CouncilMinutes(new DocumentReference("1/BB", TODAY), 8, 9, 7)),
                        "“Số thành viên dự họp” (9) không được lớn hơn"),
                Arguments.of(
                        minutes(new CouncilMinutes(new DocumentReference("1/BB", TODAY), 9, 7, 8)),
                        "“Số phiếu tán thành” (8) không được lớn hơn"),
                Arguments.of(
                        minutes(new CouncilMinutes(new DocumentReference("1/BB", TODAY), 9, 1, 0)),
                        "“Số phiếu tán thành” (0) phải quá một nửa “Tổng số thành viên Hội đồng” (9)"),
                Arguments.of(
                        minutes(new CouncilMinutes(new DocumentReference("1/BB", TODAY), 8, 8, 4)),
                        "“Số phiếu tán thành” (4) phải quá một nửa"),
                Arguments.of(
                        minutes(new CouncilMinutes(new DocumentReference("1/BB", TODAY), 9, 7, 3, 9)),
                        "cộng “Số ý kiến bằng văn bản” (3) không được lớn hơn"),
                Arguments.of(
                        minutes(new CouncilMinutes(new DocumentReference("abc", TODAY), 9, 9, 9)),
                        "“Số biên bản” gồm chữ số, dấu gạch chéo"),
                Arguments.of(
                        minutes(new CouncilMinutes(new DocumentReference("1/BB", day(1999, 5, 1)), 9, 9, 9)),
                        "“Ngày họp” (01/05/1999) quá xa trong quá khứ"),
                Arguments.of(
                        profile(new NomineeProfile.Collective(null, "x", 3, 3, day(2023, 10, 1))),
                        "“đến ngày” (30/09/2023) không được trước “Ngày thành lập” (01/10/2023)"),
                Arguments.of(
                        achieved("x ".repeat(301), day(2021, 1, 1), day(2023, 1, 1)),
                        "không được dài quá 300 chữ (đang có 301)"),
                Arguments.of(
                        achieved("x", day(2023, 2, 1), day(2023, 1, 1)),
                        "“đến ngày” (01/01/2023) không được trước “Thành tích từ ngày” (01/02/2023)"),
                Arguments.of(
                        achieved("x", day(2020, 12, 31), day(2023, 1, 1)),
                        "phải trong khoảng 01/01/2021 đến 31/12/2025"),
                Arguments.of(
                        achieved("x", day(2021, 1, 1), day(2026, 1, 1)), "phải trong khoảng 01/01/2021 đến 31/12/2025"),
                Arguments.of(achieved("x", day(2021, 1, 1), TODAY.plusDays(1)), "không được sau hôm nay"),
                Arguments.of(
                        profile(new NomineeProfile.Collective(null, "x", 3, 4, null)),
                        "“Trong đó số nữ” không được lớn hơn"),
                Arguments.of(
                        profile(new NomineeProfile.Household(TODAY.plusDays(1), null, null, null, "x", 1)),
                        "“Ngày sinh” (" + VietnameseDates.of(TODAY.plusDays(1)) + ") không được sau hôm nay"),
                Arguments.of(
                        profile(new NomineeProfile.Individual(
                                TODAY.plusDays(1), null, null, null, null, "x", true, null, null, null)),
                        "“Ngày sinh” (" + VietnameseDates.of(TODAY.plusDays(1)) + ") không được sau hôm nay"),
                Arguments.of(
                        profile(new NomineeProfile.Collective(null, "x", 3, 3, TODAY.plusDays(1))),
                        "“Ngày thành lập” (06/10/2023) không được sau hôm nay"),
                Arguments.of(
                        profile(new NomineeProfile.Individual(
                                day(2023, 10, 1), null, null, null, null, "x", true, null, null, null)),
                        "“đến ngày” (30/09/2023) không được trước “Ngày sinh” (01/10/2023)"),
                Arguments.of(
                        profile(new NomineeProfile.Household(day(2023, 10, 1), null, null, null, "x", 1)),
                        "“đến ngày” (30/09/2023) không được trước “Ngày sinh” (01/10/2023)"),
                Arguments.of(figuresOf(TODAY.plusDays(1)), "“Ngày của số liệu” (06/10/2023) không được sau hôm nay"),
                Arguments.of(
                        figuresOf(day(2021, 12, 30)),
                        "“Ngày của số liệu” (30/12/2021) không được trước “Đầu kỳ” (31/12/2021)"),
                Arguments.of(contentWith("xa-khac", 1, 1), "không thuộc địa bàn"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("wrong")
    @DisplayName("mỗi điều sai có câu của nó")
    void refused(DossierContent content, String sentence) {
        assertThatThrownBy(() -> check(content))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(sentence);
    }

    static Stream<DossierContent> justRight() {
        return Stream.of(
                minutes(new CouncilMinutes(new DocumentReference("1/BB", TODAY), 9, 9, 9)),
                minutes(new CouncilMinutes(new DocumentReference("1/BB", TODAY), 9, 3, 2, 5)),
                achieved("x ".repeat(300), day(2021, 1, 1), TODAY),
                achieved("x", TODAY, TODAY),
                figuresOf(TODAY),
                figuresOf(day(2021, 12, 31)),
                figuresOf(null),
                profile(new NomineeProfile.Collective(null, "x", 3, 3, null)),
                profile(new NomineeProfile.Individual(BORN, null, null, null, null, "x", true, null, null, null)),
                profile(new NomineeProfile.Household(BORN, null, null, null, "x", 1)));
    }

    @ParameterizedTest
    @MethodSource("justRight")
    @DisplayName("vừa đúng giới hạn thì được: hôm nay, đủ mặt, toàn nữ, 300 chữ")
    void atTheLimit(DossierContent content) {
        assertThatCode(() -> check(content)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("mô hình bắt buộc ở đợt sơ kết với địa phương; ở đợt tổng kết, hoặc sở, ngành, thì không (A-30)")
    void modelInThePreliminaryReviewOnly() {
        DossierContent base = content();
        DossierContent without = new DossierContent(
                base.profile(), null, null, null, base.minutes(), base.achievement(), base.criteria(), null);
        unitIs(UnitKind.DISTRICT);

        assertThatThrownBy(() -> check(without))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("“Mô hình giảm nghèo hay, hiệu quả” (điểm c khoản 2 Mục IV Kế hoạch");
        assertThatCode(() -> check(without, finalReview())).doesNotThrowAnyException();

        unitIs(UnitKind.DEPARTMENT);
        assertThatCode(() -> check(without)).doesNotThrowAnyException();
    }

    private void unitIs(UnitKind kind) {
        when(organization.require("di-linh")).thenReturn(new Unit("di-linh", "Di Linh", kind, false, true, BORN, null));
    }

    private static AwardRound finalReview() {
        AwardRound round = round(2025);
        return new AwardRound(
                "TK2025",
                RoundKind.TONG_KET_2025,
                round.title(),
                round.ruleSet(),
                2025,
                round.referenceDate(),
                round.unitDeadline(),
                round.achievementFrom(),
                round.achievementTo(),
                round.state());
    }

    @Test
    @DisplayName("xã của địa bàn thì được, xã khác thì không")
    void ownCommune() {
        when(organization.communesOf("di-linh")).thenReturn(List.of(new Commune("xa", "Xã", "di-linh")));

        assertThatCode(() -> check(contentWith("xa", 1, 1))).doesNotThrowAnyException();
        assertThatThrownBy(() -> check(contentWith("xa-khac", 1, 1)))
                .isInstanceOf(BadInputException.class)
                .hasMessage("“Xã, phường, thị trấn” không thuộc địa bàn của đơn vị đề nghị.");
    }

    @Test
    @DisplayName("không nêu thời gian: lấy cả giai đoạn, đến hôm nay")
    void wholePeriod() {
        Achievement completed = policy.complete(achieved("x", null, null), round(2023), new InputErrors())
                .achievement();

        assertThat(completed.from()).isEqualTo("2021-01-01");
        assertThat(completed.to()).isEqualTo(TODAY);
    }

    @Test
    @DisplayName("thời gian đã nêu thì giữ; giai đoạn đã qua thì lấy ngày cuối của nó; chưa có thành tích thì thôi")
    void ownPeriod() {
        DossierContent named = achieved("x", day(2022, 1, 1), day(2022, 12, 31));
        assertThat(policy.complete(named, round(2023), new InputErrors())).isEqualTo(named);

        ContentPolicy later = new ContentPolicy(
                organization,
                Clock.fixed(day(2026, 2, 1).atStartOfDay(HomeZone.ID).toInstant(), HomeZone.ID));
        assertThat(later.complete(achieved("x", null, null), round(2025), new InputErrors())
                        .achievement()
                        .to())
                .isEqualTo("2025-12-31");

        assertThat(policy.complete(DossierContent.empty(), round(2023), new InputErrors()))
                .isEqualTo(DossierContent.empty());
    }

    @Test
    @DisplayName("số biên bản được ghi theo một cách viết, phần còn lại của biên bản giữ nguyên")
    void minutesUnderOneSpelling() {
        DossierContent typed = minutes(new CouncilMinutes(new DocumentReference(" 5 / BB–HĐ", TODAY), 9, 8, 7));
        InputErrors errors = new InputErrors();

        assertThat(policy.complete(typed, round(2023), errors).minutes())
                .isEqualTo(new CouncilMinutes(new DocumentReference("5/BB-HĐ", TODAY), 9, 8, 7));
        assertThat(errors.isEmpty()).isTrue();
    }

    @Test
    @DisplayName("số biên bản sai không giấu các lỗi khác của biên bản")
    void everythingAtOnce() {
        assertThatThrownBy(() -> check(minutes(new CouncilMinutes(new DocumentReference("abc", TODAY), 8, 9, 0))))
                .isInstanceOf(BadInputException.class)
                .hasMessageContainingAll("“Số biên bản”", "“Số thành viên dự họp” (9)", "“Số phiếu tán thành” (0)");
    }

    @Test
    @DisplayName("tỷ lệ phiếu tính trên tổng số thành viên, hai số lẻ, làm tròn như thường lệ")
    void percentage() {
        assertThat(new CouncilMinutes(new DocumentReference("1/BB", TODAY), 9, 7, 6).shownPercentage())
                .isEqualByComparingTo("66.67");
    }

    private void check(DossierContent content) {
        check(content, round(2023));
    }

    private void check(DossierContent content, AwardRound round) {
        InputErrors errors = new InputErrors();
        policy.check(aDossier().draft(), policy.complete(content, round, errors), round, errors);
        errors.refuse();
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }

    private static DossierContent achieved(String summary, LocalDate from, LocalDate to) {
        return content().withAchievement(new Achievement(summary, from, to, null));
    }

    private static DossierContent minutes(CouncilMinutes minutes) {
        DossierContent base = content();
        return new DossierContent(
                base.profile(), base.povertyModel(), null, null, minutes, base.achievement(), base.criteria(), null);
    }

    private static DossierContent figuresOf(LocalDate day) {
        DossierContent base = content();
        return new DossierContent(
                base.profile(),
                base.povertyModel(),
                null,
                null,
                base.minutes(),
                base.achievement(),
                new CriteriaAnswers(
                        Map.of(),
                        List.of(),
                        new PovertyFigures(List.of(), 10, 5, day, null, false),
                        null,
                        null,
                        null,
                        Map.of(),
                        null),
                null);
    }

    private static DossierContent profile(NomineeProfile profile) {
        DossierContent base = content();
        return new DossierContent(
                profile, base.povertyModel(), null, null, base.minutes(), base.achievement(), base.criteria(), null);
    }
}
