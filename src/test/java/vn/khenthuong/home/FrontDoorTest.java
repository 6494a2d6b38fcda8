package vn.khenthuong.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitKind;
import vn.khenthuong.paper.LetterheadSettings;

@DisplayName("Cửa vào nêu nơi làm việc và hỏi ai")
class FrontDoorTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 3);
    private static final LetterheadSettings LETTERHEAD =
            new LetterheadSettings("UBND TỈNH LÂM ĐỒNG", "Lâm Đồng", "GIÁM ĐỐC");

    private final Organization organization = mock(Organization.class);

    @Test
    @DisplayName(
            "tên cơ quan theo chức năng của ngày hôm nay; không đặt câu trợ giúp thì hỏi quản trị viên qua cơ quan đầu mối")
    void names() {
        holds(Function.FOCAL_AGENCY, "Sở Nông nghiệp và Môi trường");
        holds(Function.APPRAISER, "Sở Nội vụ");

        var names = door("").names();
        assertThat(names.authority()).isEqualTo("UBND TỈNH LÂM ĐỒNG");
        assertThat(names.focalAgency()).isEqualTo("Sở Nông nghiệp và Môi trường");
        assertThat(names.appraiser()).isEqualTo("Sở Nội vụ");
        assertThat(names.help()).contains("quản trị viên hệ thống", "Sở Nông nghiệp và Môi trường");
        assertThat(door("Gọi Tổ hỗ trợ, số máy lẻ 12.").names().help()).isEqualTo("Gọi Tổ hỗ trợ, số máy lẻ 12.");
    }

    private void holds(Function function, String name) {
        when(organization.holder(function, TODAY))
                .thenReturn(new Unit("so", name, UnitKind.DEPARTMENT, false, true, LocalDate.of(2021, 1, 1), null));
    }

    private FrontDoor door(String help) {
        var clock = Clock.fixed(Instant.parse("2025-03-03T03:00:00Z"), HomeZone.ID);
        return new FrontDoor(new FrontDoorSettings("Hệ thống khen thưởng", help), LETTERHEAD, organization, clock);
    }
}
