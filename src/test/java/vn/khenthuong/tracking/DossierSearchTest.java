package vn.khenthuong.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khenthuong.kernel.BadInputException;

@DisplayName("Điều kiện tìm hồ sơ")
class DossierSearchTest {

    @Test
    @DisplayName("điều kiện trống thì không lọc")
    void blankDoesNotNarrow() {
        var search = new DossierSearch(" ", "", null, "  ", null, false, null, 0, 20);

        assertThat(search.round()).isNull();
        assertThat(search.unit()).isNull();
        assertThat(search.text()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"-1,20", "0,0", "0,101", "0,-5", "2147483647,20"})
    @DisplayName("số vô lý bị từ chối bằng tiếng Việt")
    void absurdNumbers(int page, int size) {
        assertThatThrownBy(() -> new DossierSearch(null, null, null, null, null, false, null, page, size))
                .isInstanceOf(BadInputException.class)
                .hasMessageStartingWith("Số ");
    }

    @Test
    @DisplayName("từ khóa quá dài bị từ chối")
    void longText() {
        assertThatThrownBy(() -> new DossierSearch(null, null, null, "a".repeat(301), null, false, null, 0, 20))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("300 ký tự");
    }
}
