package vn.khenthuong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.demo.Chronicle.Day;
import vn.khenthuong.demo.Chronicle.Happening;
import vn.khenthuong.demo.Chronicle.Line;

@DisplayName("Điều đã xảy ra: theo ngày, cùng loại gộp một dòng")
class ChronicleTest {

    /** 00:00 of 1/10/2023 in Viet Nam. */
    private static final Instant OPENING = Instant.parse("2023-09-30T17:00:00Z");

    @Test
    @DisplayName("ngày theo giờ Việt Nam, loại nào bắt đầu trước đứng trước, mỗi đối tượng một lần")
    void byDayAndKind() {
        var chronicle = Chronicle.of(
                List.of(
                        happening(86_400 * 14, "Nhắc nộp báo cáo", "Di Linh"),
                        happening(0, "Mở năm báo cáo 2023", "Di Linh"),
                        happening(60, "Nhắc nộp báo cáo", "Lạc Dương"),
                        happening(1, "Mở năm báo cáo 2023", "Đà Lạt"),
                        happening(61, "Nhắc nộp báo cáo", "Lạc Dương")),
                true);

        assertThat(chronicle.days())
                .extracting(Day::date)
                .containsExactly(LocalDate.of(2023, 10, 1), LocalDate.of(2023, 10, 15));
        assertThat(chronicle.days().get(0).lines())
                .extracting(Line::inWords)
                .containsExactly("Mở năm báo cáo 2023 (2 đơn vị)", "Nhắc nộp báo cáo: Lạc Dương");
        assertThat(chronicle.days().get(0).lines())
                .extracting(Line::isCollapsed)
                .containsExactly(true, false);
    }

    @Test
    @DisplayName("cùng lời mà đếm khác loại đối tượng thì không gộp")
    void differentThingsAreNotCountedTogether() {
        var chronicle = Chronicle.of(
                List.of(
                        new Happening(OPENING, "Hết hạn", "hồ sơ", "SK2023-DI-LINH-0001"),
                        new Happening(OPENING, "Hết hạn", "đơn vị", "Di Linh")),
                true);

        assertThat(chronicle.days().get(0).lines()).hasSize(2);
    }

    private static Happening happening(long seconds, String what, String whom) {
        return new Happening(OPENING.plusSeconds(seconds), what, "đơn vị", whom);
    }
}
