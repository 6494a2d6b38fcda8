package vn.khenthuong.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khenthuong.kernel.DocumentReference;

@DisplayName("Số, ngày viết trên giấy tờ")
class PaperWordingTest {

    @Test
    @DisplayName(
            "câu có ngày viết như trên màn hình: trên giấy chỉ có số 0 trước ngày dưới 10 và tháng 1, 2; thứ không phải ngày giữ nguyên")
    void shortDatesInSentences() {
        assertThat(PaperWording.shortDatesIn(
                        "Họp ngày 05/03/2023; hạn 10/11/2023, từ 01/02/2022; số 12/03/2023/QĐ, 45/13/2023"))
                .isEqualTo("Họp ngày 05/3/2023; hạn 10/11/2023, từ 01/02/2022; số 12/03/2023/QĐ, 45/13/2023");
        assertThat(PaperWording.shortMoment(Instant.parse("2023-11-14T17:00:00Z")))
                .isEqualTo("24:00 ngày 14/11/2023");
        assertThat(PaperWording.shortMoment(Instant.parse("2023-03-05T07:05:00Z")))
                .isEqualTo("14:05 ngày 05/3/2023");
        assertThat(PaperWording.shortSecond(Instant.parse("2023-11-14T17:00:00Z")))
                .isEqualTo("00:00:00 ngày 15/11/2023");
        assertThat(PaperWording.shortCited("Văn bản", new DocumentReference("5/SNV", LocalDate.of(2023, 4, 9))))
                .isEqualTo("Văn bản số 05/SNV ngày 09/4/2023");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2024-01-05, 'ngày 05 tháng 01 năm 2024'",
        "2026-02-10, 'ngày 10 tháng 02 năm 2026'",
        "2026-03-09, 'ngày 09 tháng 3 năm 2026'",
        "2026-11-20, 'ngày 20 tháng 11 năm 2026'"
    })
    @DisplayName("số 0 trước ngày dưới 10 và tháng 1, tháng 2")
    void dates(LocalDate day, String expected) {
        assertThat(PaperWording.date(day)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2024-01-05, 05/01/2024", "2024-03-05, 05/3/2024", "2023-12-31, 31/12/2023"})
    @DisplayName("ngày viết ngắn: số 0 như ngày viết đủ chữ")
    void shortDates(LocalDate day, String expected) {
        assertThat(PaperWording.shortDate(day)).isEqualTo(expected);
    }

    @Test
    @DisplayName("số văn bản và số lượng dưới 10 có số 0 đứng trước; chưa ký thì để trống")
    void numbers() {
        var signed = new DocumentReference("5/TTr-UBND", LocalDate.of(2024, 3, 5));

        assertThat(PaperWording.number(signed, "TTr")).isEqualTo("Số: 05/TTr-UBND");
        assertThat(PaperWording.number("15/TTr-UBND")).isEqualTo("15/TTr-UBND");
        assertThat(PaperWording.number("05/TTr-UBND")).isEqualTo("05/TTr-UBND");
        assertThat(PaperWording.number(null, "TTr")).isEqualTo("Số:         /TTr-…");
        assertThat(PaperWording.number(null, "TTr-SNV")).isEqualTo("Số:         /TTr-SNV");
        assertThat(PaperWording.numberOfLetter(null, "SNV")).isEqualTo("Số:         /SNV-…");
        assertThat(PaperWording.dated("Lâm Đồng", null, 2024)).isEqualTo("Lâm Đồng, ngày     tháng     năm 2024");
        assertThat(PaperWording.cited("Tờ trình", signed))
                .isEqualTo("Tờ trình số 05/TTr-UBND ngày 05 tháng 3 năm 2024");
        assertThat(PaperWording.count(1)).isEqualTo("01");
        assertThat(PaperWording.count(10)).isEqualTo("10");
    }
}
