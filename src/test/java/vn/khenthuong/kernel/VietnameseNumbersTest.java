package vn.khenthuong.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khenthuong.support.EntryCases;

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

    static Stream<Arguments> written() {
        return EntryCases.numbers().entrySet().stream().map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource("written")
    @DisplayName("gõ hay dán thế nào cũng đọc đúng, hoặc không phải là số")
    void read(String typed, BigDecimal understood) {
        var read = VietnameseNumbers.read(typed);
        if (understood == null) {
            assertThat(read).isEmpty();
        } else {
            assertThat(read.orElseThrow()).isEqualByComparingTo(understood);
        }
    }

    @Test
    @DisplayName("chữ dài vô lý không được đọc")
    void absurd() {
        assertThat(VietnameseNumbers.read("9".repeat(61))).isEmpty();
    }
}
