package vn.khenthuong.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Cách viết ngày, giờ, dung lượng trên trang")
class FormatsTest {

    @Test
    @DisplayName("ngày/tháng/năm theo giờ Việt Nam")
    void daysAndMoments() {
        assertThat(Formats.day(LocalDate.of(2023, 11, 5))).isEqualTo("05/11/2023");
        assertThat(Formats.moment(Instant.parse("2023-11-04T18:30:00Z"))).isEqualTo("05/11/2023 01:30");
        assertThat(Formats.moment(null)).isNull();
    }

    @Test
    @DisplayName("hạn 24:00 của một ngày là hết chính ngày ấy")
    void lastDayInTime() {
        assertThat(Formats.lastDay(Instant.parse("2023-11-14T17:00:00Z"))).isEqualTo("14/11/2023");
    }

    @Test
    @DisplayName("dung lượng có dấu phẩy thập phân")
    void sizes() {
        assertThat(Formats.size(900)).isEqualTo("900 byte");
        assertThat(Formats.size(1536)).isEqualTo("1,5 KB");
        assertThat(Formats.size(3 * 1024 * 1024)).isEqualTo("3,0 MB");
    }
}
