package vn.khenthuong.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Khóa so sánh tên")
class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Hồng Ánh, nguyen thi hong anh",
        "'  NGUYỄN   Thị Hồng  ánh ', nguyen thi hong anh",
        "Đạ Đờn, da don",
        "Hoà, hoa",
        "Hòa, hoa",
        "Xã Đạ M’Rông, xa da m rong"
    })
    @DisplayName("bỏ dấu kể cả Đ, hoa thường, khoảng trắng")
    void folds(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @Test
    @DisplayName("NFC và NFD cho cùng một khóa")
    void composedAndDecomposed() {
        String name = "Nguyễn Thị Hồng Ánh";
        assertThat(NameKey.of(Normalizer.normalize(name, Normalizer.Form.NFD))).isEqualTo(NameKey.of(name));
    }

    @Test
    @DisplayName("từ trong tên đơn vị phải trọn vẹn")
    void wholeWords() {
        assertThat(NameKey.hasWords("Huyện Di Linh", "di linh")).isTrue();
        assertThat(NameKey.hasWords("Sở Thông tin và Truyền thông", "thong tin"))
                .isTrue();
        assertThat(NameKey.hasWords("Sở Thông tin và Truyền thông", "hong")).isFalse();
        assertThat(NameKey.hasWords("Sở Y tế", "")).isFalse();
    }
}
