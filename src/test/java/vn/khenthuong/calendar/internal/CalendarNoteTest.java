package vn.khenthuong.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.kernel.HomeZone;

@DisplayName("Dòng khởi động về lịch làm việc")
class CalendarNoteTest {

    @Test
    @DisplayName("từ đầu tháng 10, giờ Việt Nam, mà năm sau chưa có lịch thì cảnh báo đúng năm ấy")
    void warnsOfTheYearThatIsMissing() {
        assertThat(lines("2023-09-30T17:00:00Z"))
                .containsExactly(
                        "  CẢNH BÁO: chưa có lịch làm việc năm 2024; các bước có hạn sang năm đó sẽ bị từ chối."
                                + " Nhập ở http://localhost:8080/quan-tri/lich/2024");
    }

    @Test
    @DisplayName("chưa đến lúc thì không nói gì")
    void silentWhileNothingIsMissing() {
        assertThat(lines("2023-09-30T16:59:59Z")).isEmpty();
    }

    private static List<String> lines(String now) {
        var clock = Clock.fixed(Instant.parse(now), HomeZone.ID);
        return new CalendarNote(CalendarFixture.workingDays(Set.of(2023), Map.of()), clock)
                .lines("http://localhost:8080");
    }
}
