package vn.khenthuong.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Số và ngày của văn bản")
class DocumentReferenceTest {

    private static final LocalDate TODAY = LocalDate.of(2023, 6, 1);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9/SNV",
                "12/CV-UBND",
                "77/SLĐTBXH",
                "148/TTr-SLĐTBXH",
                "05/BB-HĐTĐKT",
                "17/2023/QĐ-UBND",
                "07-NQ/TU",
                "45a/KH-UBND"
            })
    @DisplayName("chữ số, dấu gạch chéo, chữ viết tắt; không bắt có số 0 đứng đầu")
    void numbers(String number) {
        assertThat(DocumentReference.of(number, TODAY, TODAY).number()).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "12",
                "/SNV",
                "12/",
                "12//SNV",
                "SNV/12",
                "12/SNV<b>",
                "12/QĐ-U\u0412ND",
                "số mười hai/SNV",
                "12/SNV/"
            })
    @DisplayName("không phải số văn bản thì nói rõ hình dạng và cho ví dụ")
    void notANumber(String number) {
        assertThatThrownBy(() -> DocumentReference.of(number, TODAY, TODAY))
                .isInstanceOf(BadInputException.class)
                .hasMessage("“Số văn bản” gồm chữ số, dấu gạch chéo và chữ viết tắt, ví dụ 12/TTr-UBND.");
    }

    @ParameterizedTest
    @CsvSource({
        "' 12 / TTr-UBND', 12/TTr-UBND",
        "12/TTr–UBND, 12/TTr-UBND",
        "12/TTr\u2011UBND, 12/TTr-UBND",
        "12/Q\u00d0-UBND, 12/QĐ-UBND",
        "12/qd-UBND, 12/QĐ-UBND",
        "05/2023/QD-UBND, 05/2023/QĐ-UBND",
        "12/QDTW, 12/QDTW"
    })
    @DisplayName("một số, gõ thế nào cũng là một")
    void oneSpelling(String typed, String number) {
        assertThat(DocumentReference.of(typed, TODAY, TODAY).number()).isEqualTo(number);
    }

    @Test
    @DisplayName("số dài đúng 100 ký tự thì được, 101 thì không")
    void longest() {
        var longest = "1/" + "A".repeat(98);

        assertThat(DocumentReference.of(longest, TODAY, TODAY).number()).isEqualTo(longest);
        assertThatThrownBy(() -> DocumentReference.of(longest + "A", TODAY, TODAY))
                .isInstanceOf(BadInputException.class)
                .hasMessage("“Số văn bản” dài quá 100 ký tự.");
    }

    @Test
    @DisplayName("ngày của thư, không hỏi số: đã đến, thuộc thời gian của phong trào, không bỏ trống")
    void dayAlone() {
        assertThat(DocumentReference.day(TODAY, "Ngày nhận", TODAY)).isEqualTo(TODAY);
        assertThatThrownBy(() -> DocumentReference.day(TODAY.plusDays(1), "Ngày nhận", TODAY))
                .hasMessageStartingWith("“Ngày nhận” (02/06/2023) không được sau hôm nay");
        assertThatThrownBy(() -> DocumentReference.day(LocalDate.of(2019, 12, 31), "Ngày nhận", TODAY))
                .hasMessage("“Ngày nhận” (31/12/2019) quá xa trong quá khứ.");
        assertThatThrownBy(() -> DocumentReference.day(null, "Ngày nhận", TODAY))
                .hasMessage("Cần nhập “Ngày nhận”.");
    }

    @Test
    @DisplayName("thiếu, ở tương lai, năm 1999: mỗi điều có câu của nó, gọi đúng tên ô")
    void dates() {
        assertThatThrownBy(() -> DocumentReference.checked(null, "Số Tờ trình", "Ngày Tờ trình", TODAY))
                .hasMessage("Cần nhập “Số Tờ trình”. Cần nhập “Ngày Tờ trình”.");
        assertThatThrownBy(() -> DocumentReference.of("1/SNV", null, TODAY)).hasMessage("Cần nhập “Ngày văn bản”.");
        assertThatThrownBy(() -> DocumentReference.of("1/SNV", TODAY.plusDays(1), TODAY))
                .hasMessage(
                        "“Ngày văn bản” (02/06/2023) không được sau hôm nay, 01/06/2023 theo đồng hồ của hệ thống.");
        assertThatThrownBy(() -> DocumentReference.of("1/SNV", LocalDate.of(1999, 1, 1), TODAY))
                .hasMessage("“Ngày văn bản” (01/01/1999) quá xa trong quá khứ.");
    }

    @Test
    @DisplayName("cặp ngày có thứ tự: cùng ngày được, ngược thì không; chưa biết thì không so")
    void order() {
        assertThatCode(() -> DateOrder.require(TODAY, "Ngày họp", TODAY, "Ngày Tờ trình"))
                .doesNotThrowAnyException();
        assertThatCode(() -> DateOrder.require(null, "Ngày họp", TODAY, "Ngày Tờ trình"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> DateOrder.require(TODAY, "Ngày họp", TODAY.minusDays(1), "Ngày Tờ trình"))
                .isInstanceOf(BadInputException.class)
                .hasMessage("“Ngày Tờ trình” (31/05/2023) không được trước “Ngày họp” (01/06/2023).");
    }
}
