package vn.khenthuong.annualreport.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.annualreport.ReportAccess;
import vn.khenthuong.annualreport.ReportContent;
import vn.khenthuong.annualreport.ReportDelivered;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportState;
import vn.khenthuong.annualreport.ReportVisibility;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.annualreport.UnitReportProcess.Tasks;
import vn.khenthuong.annualreport.UnitReports;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.PapersDue;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitKind;
import vn.khenthuong.paper.BothFaces;
import vn.khenthuong.paper.LetterheadSettings;
import vn.khenthuong.paper.PaperWording;

@DisplayName("Báo cáo năm của đơn vị: điều đơn vị đã nhập, theo thể thức; điều không nhập là chỗ trống")
class UnitReportPaperTest {

    private static final ReportNumber NUMBER = new ReportNumber(2026, "dam-rong");
    private static final Instant NOW = Instant.parse("2026-11-12T03:00:00Z");
    private static final Actor OFFICER = new Actor("canbo.dam-rong", Set.of("canbo.dam-rong"));

    private final UnitReports reports = mock(UnitReports.class);
    private final ReportAccess access = mock(ReportAccess.class);
    private final Organization organization = mock(Organization.class);
    private final Journal journal = mock(Journal.class);
    private final PapersDue due = mock(PapersDue.class);
    private final UnitReportPaper source = new UnitReportPaper(
            reports,
            access,
            () -> SampleReport.submitted().movement(),
            organization,
            new Issuers(new LetterheadSettings("UBND TỈNH LÂM ĐỒNG", "Lâm Đồng", "GIÁM ĐỐC"), organization, journal),
            due,
            Clock.fixed(NOW, HomeZone.ID));

    @BeforeEach
    void known() {
        when(organization.require(eq("dam-rong"), any()))
                .thenReturn(unit("dam-rong", "Huyện Đam Rông", UnitKind.DISTRICT));
        when(organization.holder(eq(Function.FOCAL_AGENCY), any()))
                .thenReturn(unit("so-ldtbxh", SampleReport.FOCAL, UnitKind.DEPARTMENT));
        when(organization.holder(eq(Function.APPRAISER), any()))
                .thenReturn(unit("so-noi-vu", "Sở Nội vụ", UnitKind.DEPARTMENT));
        when(reports.targets(NUMBER)).thenReturn(List.of(SampleReport.POVERTY, SampleReport.AGAIN, SampleReport.MERIT));
    }

    @Test
    @DisplayName("đã nộp: số, ngày, hai nơi gửi, số liệu từng chỉ tiêu lúc nộp, người ký; có ngay từ chữ ký")
    void delivered() throws IOException {
        when(reports.require(NUMBER)).thenReturn(report(ReportState.DELIVERED, Instant.parse("2026-11-13T03:00:00Z")));
        when(reports.contentAt(eq(NUMBER), any())).thenReturn(Optional.of(content("Đã ban hành kế hoạch.")));
        when(journal.of(NUMBER.toString()))
                .thenReturn(List.of(new JournalEntry(
                        NUMBER.toString(),
                        Tasks.SIGN_REPORT.id(),
                        "lanhdao.dam-rong",
                        null,
                        NOW,
                        NOW,
                        "APPROVE",
                        null,
                        null)));
        when(organization.nameOf("lanhdao.dam-rong")).thenReturn("Lê Thị Én");

        assertThat(BothFaces.text(source.content(NUMBER.toString())))
                .contains("Số: 88/BC-UBND", "Đam Rông, ngày 13 tháng 11 năm 2026")
                .contains("- Sở Lao động - Thương binh và Xã hội;", "- Sở Nội vụ.")
                .contains("hộ nghèo đa chiều: 800", "6,67% (năm trước: 7,5%)", "-1+1 theo rà soát")
                .contains("10 tập thể, 17 cá nhân, 4 hộ gia đình", "số liệu ước tính, tính đến ngày 31/10/2026")
                .containsSubsequence(
                        "I. KẾT QUẢ CHỈ ĐẠO, PHÁT ĐỘNG",
                        "Đã ban hành kế hoạch.",
                        "Số cuộc kiểm tra, giám sát: " + PaperWording.ROOM,
                        "II. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU",
                        "VII. PHƯƠNG HƯỚNG",
                        PaperWording.LINE,
                        "./.",
                        "TM. ỦY BAN NHÂN DÂN",
                        "CHỦ TỊCH",
                        "Lê Thị Én")
                .doesNotContain("null", "DỰ THẢO");

        source.delivered(new ReportDelivered(NUMBER, NOW, false, List.of()));
        verify(due).make(new PaperRef(PaperKind.BAO_CAO_DON_VI, "BC2026-DAM-RONG"));
    }

    @Test
    @DisplayName("chờ ký là dự thảo, dẫn từ việc ký; chỉ ai được đọc nội dung mới thấy; đang soạn thì chưa có")
    void offered() {
        when(reports.require(NUMBER)).thenReturn(report(ReportState.PREPARED, null));
        when(access.sightOf(OFFICER)).thenReturn(new ReportVisibility(Set.of("dam-rong"), false, false));
        assertThat(source.about("BC2026-DAM-RONG", OFFICER)).singleElement().satisfies(offer -> {
            assertThat(offer.draft()).isTrue();
            assertThat(offer.signed()).isNull();
            assertThat(source.preview("userTask_signReport", "BC2026-DAM-RONG")).contains(offer.ref());
        });

        when(access.sightOf(OFFICER)).thenReturn(new ReportVisibility(Set.of("da-lat"), true, true));
        assertThat(source.about("BC2026-DAM-RONG", OFFICER)).isEmpty();

        when(access.sightOf(OFFICER)).thenReturn(new ReportVisibility(Set.of("dam-rong"), false, false));
        when(reports.require(NUMBER)).thenReturn(report(ReportState.OWED, null));
        assertThat(source.about("BC2026-DAM-RONG", OFFICER)).isEmpty();
        assertThat(source.about("SK2023-DAM-RONG-0001", OFFICER)).isEmpty();
    }

    private static UnitReport report(ReportState state, Instant deliveredAt) {
        return new UnitReport(
                NUMBER,
                state,
                SampleReport.DEADLINE,
                deliveredAt,
                false,
                deliveredAt == null ? null : "88/BC-UBND",
                deliveredAt == null ? null : LocalDate.of(2026, 11, 13),
                0,
                0);
    }

    private static ReportContent content(String direction) {
        var sample = SampleReport.content(direction, 800);
        return new ReportContent(
                sample.direction(),
                null,
                sample.results(),
                new ReportContent.Basis(LocalDate.of(2026, 10, 31), null, ReportContent.Status.ESTIMATED),
                new ReportContent.Resources(new BigDecimal("1250.5"), "Doanh nghiệp đóng góp"),
                sample.models(),
                sample.certificates(),
                sample.difficulties(),
                sample.proposals(),
                sample.plans());
    }

    private static Unit unit(String code, String name, UnitKind kind) {
        return new Unit(code, name, kind, false, true, LocalDate.of(2020, 1, 1), null);
    }
}
