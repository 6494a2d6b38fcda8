package vn.khenthuong.tracking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Cách viết ngày, giờ, dung lượng trên trang")
class ShownTest {

    @Test
    @DisplayName("ngày/tháng/năm theo giờ Việt Nam")
    void daysAndMoments() {
        assertThat(Shown.day(LocalDate.of(2023, 11, 5))).isEqualTo("05/11/2023");
        assertThat(Shown.moment(Instant.parse("2023-11-04T18:30:00Z"))).isEqualTo("05/11/2023 01:30");
        assertThat(Shown.moment(null)).isNull();
    }

    @Test
    @DisplayName("hạn 24:00 của một ngày là hết chính ngày ấy")
    void lastDayInTime() {
        assertThat(Shown.lastDay(Instant.parse("2023-11-14T17:00:00Z"))).isEqualTo("14/11/2023");
    }

    @Test
    @DisplayName("dung lượng có dấu phẩy thập phân")
    void sizes() {
        assertThat(Shown.size(900)).isEqualTo("900 byte");
        assertThat(Shown.size(1536)).isEqualTo("1,5 KB");
        assertThat(Shown.size(3 * 1024 * 1024)).isEqualTo("3,0 MB");
    }
}
