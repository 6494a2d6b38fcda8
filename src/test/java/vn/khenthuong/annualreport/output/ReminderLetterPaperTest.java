package vn.khenthuong.annualreport.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.annualreport.LateReports;
import vn.khenthuong.annualreport.LateReports.Late;
import vn.khenthuong.annualreport.LateReports.Standing;
import vn.khenthuong.annualreport.ReminderKind;
import vn.khenthuong.annualreport.ReportAccess;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportReminderDue;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.correspondence.PapersDue;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitKind;
import vn.khenthuong.paper.BothFaces;
import vn.khenthuong.paper.LetterheadSettings;
import vn.khenthuong.round.Movements;

@DisplayName("Công văn đôn đốc báo cáo năm: số đã nhận, số lần nhắc, tên Phong trào lấy từ dữ liệu")
class ReminderLetterPaperTest {

    private static final LocalDate DAY = LocalDate.of(2023, 11, 15);
    private static final Instant AT = DAY.atTime(7, 30).atZone(HomeZone.ID).toInstant();

    private final LateReports late = mock(LateReports.class);
    private final Organization organization = mock(Organization.class);
    private final PapersDue due = mock(PapersDue.class);
    private final ReminderLetterPaper source = new ReminderLetterPaper(
            late,
            mock(ReportAccess.class),
            () -> new Movements.Launched(
                    "Phong trào thi đua “Chung tay”",
                    "Quyết định",
                    "5/QĐ-UBND",
                    LocalDate.of(2026, 1, 2),
                    "Ủy ban nhân dân tỉnh Lâm Đồng"),
            new Issuers(
                    new LetterheadSettings("UBND TỈNH LÂM ĐỒNG", "Lâm Đồng", "GIÁM ĐỐC"),
                    organization,
                    mock(Journal.class)),
            organization,
            Clock.fixed(AT, HomeZone.ID));

    @BeforeEach
    void known() {
        unit("dam-rong", "Huyện Đam Rông", UnitKind.DISTRICT);
        var appraiser = unit("so-noi-vu", "Sở Nội vụ", UnitKind.DEPARTMENT);
        var focal = unit("so-ldtbxh", "Sở Lao động - Thương binh và Xã hội", UnitKind.DEPARTMENT);
        when(organization.holder(eq(Function.FOCAL_AGENCY), any())).thenReturn(focal);
        when(organization.holder(eq(Function.APPRAISER), any())).thenReturn(appraiser);
    }

    @Test
    @DisplayName(
            "tên Phong trào, văn bản phát động và số lần nhắc đúng như dữ liệu; thời hạn mới để trống; không có lời tự đặt")
    void says() throws IOException {
        stand(new Late(new ReportNumber(2023, "dam-rong"), 6));

        assertThat(text())
                .containsSubsequence(
                        "V/v đôn đốc báo cáo năm 2023 về Phong trào thi đua “Chung tay”",
                        "Kính gửi: Ủy ban nhân dân huyện Đam Rông",
                        "Theo quy định tại khoản 6 Mục VI Kế hoạch ban hành kèm theo Quyết định số 05/QĐ-UBND ngày 02 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Lâm Đồng",
                        "kết quả thực hiện Phong trào thi đua “Chung tay” về Sở Lao động",
                        "đã nhận 01/02 báo cáo năm 2023; còn 01 đơn vị chưa báo cáo:",
                        "06",
                        "gửi báo cáo trước ngày ……./.",
                        "- Sở Nội vụ;")
                .doesNotContain("Vì người nghèo", "1479", "chậm nhất hết", "khẩn trương", "22/11", "22 tháng 11");
    }

    @Test
    @DisplayName("Sở Nội vụ cũng trễ: đã có trong “Như trên”, không gửi hai lần")
    void notTwice() throws IOException {
        stand(new Late(new ReportNumber(2023, "so-noi-vu"), 1));

        assertThat(text()).contains("Kính gửi: Sở Nội vụ").doesNotContain("- Sở Nội vụ;");
    }

    @Test
    @DisplayName("nhiều đơn vị: nêu trong bảng, đủ tên")
    void many() throws IOException {
        var all = IntStream.range(0, 11)
                .mapToObj(index -> {
                    unit("xa-" + index, "Huyện Số " + index, UnitKind.DISTRICT);
                    return new Late(new ReportNumber(2023, "xa-" + index), index);
                })
                .toArray(Late[]::new);
        stand(all);

        assertThat(text()).contains("Các cơ quan, địa phương, đơn vị có tên trong bảng dưới đây", "huyện Số 10", "11");
    }

    @Test
    @DisplayName("chỉ cơ quan đầu mối trễ: không có công văn")
    void nobodyElse() {
        when(late.isFirst(2023, DAY)).thenReturn(true);
        when(late.of(2023)).thenReturn(Optional.of(new Standing(2023, AT, 2, 2, List.of())));

        new ReminderLetterMade(due, late)
                .reminded(new ReportReminderDue(
                        new ReportNumber(2023, "so-ldtbxh"), "1", ReminderKind.OVERDUE, DAY, -1, List.of(), AT));

        verify(due, never()).make(any());
    }

    private String text() throws IOException {
        return BothFaces.text(source.content("BC2023"));
    }

    private void stand(Late... all) {
        when(late.of(2023)).thenReturn(Optional.of(new Standing(2023, AT, 1, all.length + 1, List.of(all))));
    }

    private Unit unit(String code, String name, UnitKind kind) {
        var unit = new Unit(code, name, kind, false, true, LocalDate.of(2004, 1, 1), null);
        when(organization.require(eq(code), any())).thenReturn(unit);
        return unit;
    }
}
