package vn.khenthuong.certificate.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Số sổ vàng người ta gõ")
class SoughtNumberTest {

    @ParameterizedTest
    @CsvSource({"5, 5, 0", "05/2023, 5, 2023", "5 / 2023, 5, 2023", "Nguyễn, 0, 0", "5/23, 0, 0", "00, 0, 0", "'', 0, 0"
    })
    @DisplayName("có hoặc không có năm; chữ khác thì không phải số")
    void read(String typed, int number, int year) {
        assertThat(SoughtNumber.of(typed)).isEqualTo(new SoughtNumber(number, year));
    }
}
