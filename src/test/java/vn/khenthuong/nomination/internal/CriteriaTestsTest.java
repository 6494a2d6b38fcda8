package vn.khenthuong.nomination.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static vn.khenthuong.nomination.internal.DossierFixture.contentWith;
import static vn.khenthuong.nomination.internal.DossierFixture.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.nomination.CriteriaAnswers;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.CriteriaOutcome;
import vn.khenthuong.nomination.CriteriaOutcome.Verdict;
import vn.khenthuong.nomination.CriteriaPoint;
import vn.khenthuong.nomination.DossierContent;
import vn.khenthuong.nomination.NominationTables;
import vn.khenthuong.nomination.PovertyFigures;
import vn.khenthuong.nomination.ServiceAccess;
import vn.khenthuong.organization.AreaClass;
import vn.khenthuong.organization.Organization;

@DisplayName("Tiêu chí định lượng")
class CriteriaTestsTest {

    private final Organization organization = mock(Organization.class);
    private final CriteriaTests tests = new CriteriaTests(new NominationTables(), organization);

    @Test
    @DisplayName("R-032: ba năm giảm đúng 1,5 điểm % là đạt, có số liệu và năm")
    void threeYears() {
        areaClass("xa", AreaClass.III, AreaClass.III);

        CriteriaOutcome outcome =
                evaluate(CriteriaGroup.COMMUNE_SPECIAL, contentWith("xa", 120, 100, "9.5", "8", "6.50", "5"), 2023);

        assertThat(outcome.tests()).singleElement().satisfies(test -> {
            assertThat(test.rule()).isEqualTo("R-032");
            assertThat(test.verdict()).isEqualTo(Verdict.MET);
            assertThat(test.numbers())
                    .isEqualTo(
                            "Tỷ lệ nghèo đa chiều giảm 1,50; 1,50; 1,50 điểm % trong các năm 2020, 2021, 2022. Hộ nghèo và hộ cận nghèo: đầu kỳ 120, hiện nay 100, giảm 16,66 %.");
        });
        assertThat(outcome.needsRemark()).isFalse();
    }

    @Test
    @DisplayName("R-032: một năm dưới 1,5 thì năm 2023 chỉ còn chờ xác nhận (A-05), phải có nhận xét")
    void oneWeakYear() {
        areaClass("xa", AreaClass.III, AreaClass.III);

        CriteriaOutcome outcome =
                evaluate(CriteriaGroup.COMMUNE_SPECIAL, contentWith("xa", 120, 50, "9.5", "8.01", "6.5", "5"), 2023);

        assertThat(outcome.tests()).extracting(CriteriaOutcome.Test::verdict).containsExactly(Verdict.CONFIRM);
        assertThat(outcome.needsRemark()).isTrue();
        assertThat(outcome.hasFailedTest()).isFalse();
    }

    @Test
    @DisplayName("R-033: giảm đúng 50 % là chưa đạt, hơn một hộ là đạt")
    void moreThanHalf() {
        areaClass("xa", AreaClass.II, AreaClass.II);

        assertThat(verdict(CriteriaGroup.COMMUNE_AREA, contentWith("xa", 100000, 50000), 2025))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(CriteriaGroup.COMMUNE_AREA, contentWith("xa", 100000, 49999), 2025))
                .isEqualTo(Verdict.MET);
    }

    @Test
    @DisplayName("R-114: xã khu vực III đầu kỳ đã lên khu vực I vẫn xét được cả hai cách")
    void classChangesInTime() {
        areaClass("xa", AreaClass.III, AreaClass.I);

        assertThat(verdict(CriteriaGroup.COMMUNE_SPECIAL, contentWith("xa", 100, 40), 2025))
                .isEqualTo(Verdict.MET);
        assertThat(verdict(CriteriaGroup.COMMUNE_AREA, contentWith("xa", 100, 40), 2025))
                .isEqualTo(Verdict.MET);
    }

    @Test
    @DisplayName("R-036: thôn không phụ thuộc khu vực của xã; số hộ tăng là không đạt")
    void village() {
        when(organization.areaClass(any(), any())).thenReturn(Optional.empty());

        assertThat(verdict(CriteriaGroup.VILLAGE, contentWith("xa", 10, 12), 2025))
                .isEqualTo(Verdict.NOT_MET);
        assertThat(verdict(CriteriaGroup.VILLAGE, contentWith("xa", 10, 0), 2025))
                .isEqualTo(Verdict.MET);
    }

    @Test
    @DisplayName("hỏi tỷ lệ cuối bốn năm trước năm đánh giá, cũ nhất trước (A-02, A-03)")
    void rateYears() {
        assertThat(CriteriaTests.rateYears(round(2023))).containsExactly(2019, 2020, 2021, 2022);
    }

    @Test
    @DisplayName("xã không còn được phân loại: lấy khu vực đầu kỳ (A-05)")
    void classOfTheStart() {
        when(organization.areaClass(eq("xa"), any())).thenReturn(Optional.empty());
        when(organization.areaClass("xa", LocalDate.of(2021, 12, 31))).thenReturn(Optional.of(AreaClass.II));

        assertThat(evaluate(CriteriaGroup.COMMUNE_AREA, contentWith("xa", 100, 40), 2025)
                        .tests())
                .singleElement()
                .satisfies(test -> assertThat(test.rule()).isEqualTo("R-033"))
                .satisfies(test -> assertThat(test.verdict()).isEqualTo(Verdict.MET));
    }

    @Test
    @DisplayName("lời giải thích của đơn vị đi cùng kết quả; chưa trả lời gì thì không có lời nào, số liệu là chưa có")
    void explanation() {
        areaClass("xa", AreaClass.II, AreaClass.II);
        DossierContent base = contentWith("xa", 100, 80);
        DossierContent explained = withCriteria(
                base,
                new CriteriaAnswers(
                        Map.of(),
                        List.of(),
                        base.criteria().figures(),
                        null,
                        null,
                        "Thiên tai năm 2024",
                        Map.of(),
                        null));

        assertThat(evaluate(CriteriaGroup.COMMUNE_AREA, explained, 2025).explanation())
                .isEqualTo("Thiên tai năm 2024");
        assertThat(evaluate(CriteriaGroup.AGENCY, explained, 2025).explanation())
                .isEqualTo("Thiên tai năm 2024");

        CriteriaOutcome unanswered = evaluate(CriteriaGroup.COMMUNE_AREA, withCriteria(base, null), 2025);
        assertThat(unanswered.explanation()).isNull();
        assertThat(unanswered.tests())
                .extracting(CriteriaOutcome.Test::numbers)
                .containsOnly("Chưa có số hộ nghèo, hộ cận nghèo.");
    }

    @Test
    @DisplayName(
            "thôn năm 2025: một dịch vụ thiếu hụt là chưa đạt, dù hộ giảm đủ; không phải một trong sáu là xong (A-28)")
    void anyLackingServiceIsUnmet() {
        assertThat(village(ServiceAccess.IMPROVED, ServiceAccess.LACKING).hasFailedTest())
                .isTrue();
        assertThat(village(ServiceAccess.IMPROVED, ServiceAccess.NOTHING_LACKING)
                        .hasFailedTest())
                .isFalse();
        assertThat(village(ServiceAccess.IMPROVED, ServiceAccess.LACKING)
                        .tests()
                        .get(0)
                        .numbers())
                .isEqualTo("việc làm: cải thiện rõ rệt; y tế: còn thiếu hụt");
    }

    @Test
    @DisplayName("số ước: kết quả ghi “Đạt (ước)”, nói rõ ngày và nguồn (A-28)")
    void estimateIsShown() {
        var tests = village(ServiceAccess.IMPROVED, ServiceAccess.IMPROVED).tests();

        assertThat(tests).extracting(CriteriaOutcome.Test::verdictLabel).containsExactly("Đạt", "Đạt (ước)");
        assertThat(tests.get(1).numbers())
                .endsWith("Số ước do địa phương xác nhận ngày 30/09/2025, nguồn: Báo cáo của xã.");
    }

    private CriteriaOutcome village(ServiceAccess employment, ServiceAccess health) {
        var figures = new PovertyFigures(List.of(), 100, 40, LocalDate.of(2025, 9, 30), "Báo cáo của xã", true);
        var services = Map.of(CriteriaPoint.EMPLOYMENT.name(), employment, CriteriaPoint.HEALTH.name(), health);
        var answers = new CriteriaAnswers(Map.of(), List.of(), figures, null, null, null, services, null);
        return evaluate(CriteriaGroup.VILLAGE, withCriteria(contentWith("xa", 1, 1), answers), 2025);
    }

    private static DossierContent withCriteria(DossierContent base, CriteriaAnswers criteria) {
        return new DossierContent(
                base.profile(), base.povertyModel(), "xa", null, base.minutes(), base.achievement(), criteria, null);
    }

    @Test
    @DisplayName("nhóm xét bằng lời không có tiêu chí định lượng")
    void wordsOnly() {
        assertThat(evaluate(CriteriaGroup.AGENCY, DossierFixture.content(), 2023)
                        .tests())
                .isEmpty();
    }

    private void areaClass(String commune, AreaClass atStart, AreaClass later) {
        when(organization.areaClass(eq(commune), any())).thenReturn(Optional.of(later));
        when(organization.areaClass(commune, LocalDate.of(2021, 12, 31))).thenReturn(Optional.of(atStart));
    }

    private Verdict verdict(CriteriaGroup group, DossierContent content, int year) {
        var all = evaluate(group, content, year).tests();
        return all.get(all.size() - 1).verdict();
    }

    private CriteriaOutcome evaluate(CriteriaGroup group, DossierContent content, int year) {
        return tests.evaluate(group, content, round(year));
    }
}
