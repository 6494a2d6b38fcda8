package vn.khenthuong.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Số theo cách viết của cơ quan")
class VietnameseNumbersTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "0, '0'",
        "1234567, '1.234.567'",
        "12.5, '12,5'",
        "12.50, '12,50'",
        "12.345, '12,35'",
        "1E+3, '1.000'",
        "-1.25, '-1,25'"
    })
    @DisplayName("chấm ngăn nghìn, phẩy thập phân, nhiều nhất hai số lẻ")
    void numbers(BigDecimal number, String expected) {
        assertThat(VietnameseNumbers.of(number)).isEqualTo(expected);
    }
}
