package vn.khenthuong.commendation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khenthuong.commendation.Commendation.Counts;

@DisplayName("Số trường hợp bằng lời")
class CountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 2 | 3 | 1 tập thể, 2 cá nhân, 3 hộ gia đình",
                "1 | 12 | 0 | 1 tập thể, 12 cá nhân",
                "0 | 0 | 1 | 1 hộ gia đình",
                "0 | 0 | 0 | 0 trường hợp"
            })
    @DisplayName("loại không có ai thì không kể")
    void inWords(int collectives, int individuals, int households, String words) {
        assertThat(new Counts(collectives, individuals, households).inWords()).isEqualTo(words);
    }
}
