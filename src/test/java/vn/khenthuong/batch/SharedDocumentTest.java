package vn.khenthuong.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.EnteredDocuments;
import vn.khenthuong.kernel.HomeZone;

@DisplayName("Tờ trình chung của một lượt ký: sai thì nói một lần, trước khi thử hồ sơ nào")
class SharedDocumentTest {

    private static final String NUMBER = "“Số Tờ trình” gồm chữ số, dấu gạch chéo và chữ viết tắt, ví dụ 12/TTr-UBND.";
    private static final String DAY =
            "“Ngày Tờ trình” phải là một ngày có thật, viết ngày/tháng/năm, ví dụ 12/05/2023.";

    private final EnteredDocuments documents =
            new EnteredDocuments(Clock.fixed(Instant.parse("2023-05-15T01:00:00Z"), HomeZone.ID));

    @Test
    @DisplayName("đúng: đọc được số và ngày, nêu thành lời")
    void cited() {
        assertThat(new SharedDocument(" 45/TTr-UBND", "15/5/2023 ")
                        .checked(documents)
                        .cited(SharedDocument.NAME))
                .isEqualTo("Tờ trình số 45/TTr-UBND ngày 15/05/2023");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "45|15/05/2023|" + NUMBER,
                "45|hôm qua|" + DAY + " " + NUMBER,
                "45/TTr-UBND|31/02/2023|" + DAY,
                "''|''|Cần nhập “Số Tờ trình”. Cần nhập “Ngày Tờ trình”.",
                "45/TTr-UBND||Cần nhập “Ngày Tờ trình”."
            })
    @DisplayName("sai: nói hết, mỗi điều một lần, và là lỗi của Tờ trình")
    void wrong(String number, String date, String said) {
        assertThatThrownBy(() -> new SharedDocument(number, date).checked(documents))
                .hasMessage(said)
                .isInstanceOfSatisfying(
                        BadInputException.class,
                        refused ->
                                assertThat(SharedDocument.isBlamedBy(refused)).isTrue());
    }

    @Test
    @DisplayName("chưa chọn hồ sơ nào không phải là lỗi của Tờ trình")
    void notBlamed() {
        assertThat(SharedDocument.isBlamedBy(new BadInputException("Hãy chọn ít nhất một hồ sơ.")))
                .isFalse();
    }
}
