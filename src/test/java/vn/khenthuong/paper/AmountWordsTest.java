package vn.khenthuong.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khenthuong.paper.AmountWordsSettings.Usage;

@DisplayName("Số tiền bằng chữ")
class AmountWordsTest {

    private final AmountWords words = new AmountWords(new AmountWordsSettings(Usage.LINH_NGHIN));
    private final AmountWords southern = new AmountWords(new AmountWordsSettings(Usage.LE_NGAN));

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "0, Không",
        "10, Mười",
        "11, Mười một",
        "14, Mười bốn",
        "15, Mười lăm",
        "20, Hai mươi",
        "21, Hai mươi mốt",
        "24, Hai mươi tư",
        "55, Năm mươi lăm",
        "105, Một trăm linh năm",
        "111, Một trăm mười một",
        "114, Một trăm mười bốn",
        "121, Một trăm hai mươi mốt",
        "1001, Một nghìn không trăm linh một",
        "1015, Một nghìn không trăm mười lăm",
        "230000, Hai trăm ba mươi nghìn",
        "710000, Bảy trăm mười nghìn",
        "1490000, Một triệu bốn trăm chín mươi nghìn",
        "2340000, Hai triệu ba trăm bốn mươi nghìn",
        "5265000, Năm triệu hai trăm sáu mươi lăm nghìn",
        "7020000, Bảy triệu không trăm hai mươi nghìn",
        "21404000, Hai mươi mốt triệu bốn trăm linh bốn nghìn",
        "100005000, Một trăm triệu không trăm linh năm nghìn",
        "1000000001, Một tỷ không trăm linh một",
        "2000050000, Hai tỷ không trăm năm mươi nghìn"
    })
    @DisplayName("Hai mươi lăm ví dụ")
    void examples(long amount, String expected) {
        assertThat(words.of(amount)).isEqualTo(expected + " đồng");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "1, Một",
        "4, Bốn",
        "5, Năm",
        "44, Bốn mươi tư",
        "91, Chín mươi mốt",
        "100, Một trăm",
        "104, Một trăm linh bốn",
        "1000, Một nghìn",
        "1000000, Một triệu",
        "1000100, Một triệu một trăm",
        "31415000, Ba mươi mốt triệu bốn trăm mười lăm nghìn",
        "1000000000, Một tỷ",
        "5000000000000, Năm nghìn tỷ",
        "5000001000000, Năm nghìn tỷ không trăm linh một triệu",
        "1000005000000000, Một triệu không trăm linh năm tỷ",
        "9223372036854775807, Chín tỷ hai trăm hai mươi ba triệu ba trăm bảy mươi hai nghìn không trăm ba mươi sáu tỷ tám trăm năm mươi tư triệu bảy trăm bảy mươi lăm nghìn tám trăm linh bảy"
    })
    @DisplayName("Đầu và cuối mỗi nhóm, số lớn nhất")
    void more(long amount, String expected) {
        assertThat(words.of(amount)).isEqualTo(expected + " đồng");
    }

    @Test
    @DisplayName("Cách viết lẻ, ngàn theo thiết lập")
    void southern() {
        assertThat(southern.of(21_404_005)).isEqualTo("Hai mươi mốt triệu bốn trăm lẻ bốn ngàn không trăm lẻ năm đồng");
    }

    @Test
    @DisplayName("Không có số tiền âm")
    void negative() {
        assertThatThrownBy(() -> words.of(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
