package vn.khenthuong.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Khóa so sánh tên")
class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Hồng Ánh, nguyenthihonganh",
        "'  NGUYỄN   Thị Hồng  ánh ', nguyenthihonganh",
        "Đạ Đờn, dadon",
        "Xã Đạ M’Rông, xadamrong",
        "Tổ 1/2, to1 2",
        "Ông, ong",
        "?!, ''"
    })
    @DisplayName("bỏ dấu kể cả Đ, hoa thường, khoảng trắng")
    void folds(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @MethodSource("vn.khenthuong.support.NameCases#same")
    @DisplayName("hai cách viết một tên gặp nhau, khi so và khi tìm")
    void meets(String name, String other) {
        assertThat(NameKey.of(other)).isEqualTo(NameKey.of(name));
        assertThat(NameKey.of(name)).contains(NameKey.sought(other));
        assertThat(NameKey.of(other)).contains(NameKey.sought(name));
    }

    @ParameterizedTest
    @MethodSource("vn.khenthuong.support.NameCases#different")
    @DisplayName("tên của hai người vẫn là hai tên")
    void differs(String name, String other) {
        assertThat(NameKey.of(other)).isNotEqualTo(NameKey.of(name));
    }

    @ParameterizedTest
    @MethodSource("vn.khenthuong.support.NameCases#found")
    @DisplayName("gõ một phần, có dấu hay không, có Ông Bà Hộ hay không vẫn tìm thấy")
    void finds(String name, String typed) {
        assertThat(NameKey.of(name)).contains(NameKey.sought(typed));
    }

    @ParameterizedTest
    @MethodSource("vn.khenthuong.support.NameCases#notFound")
    @DisplayName("tìm không thấy tên khác")
    void findsNothingElse(String name, String typed) {
        assertThat(NameKey.of(name)).doesNotContain(NameKey.sought(typed));
    }

    @Test
    @DisplayName("viết như nhau: dấu thanh có nghĩa, hoa thường và dấu nháy thì không")
    void writtenAlike() {
        assertThat(NameKey.isWrittenAlike("Tổ Hòa K'Long", "TỔ  HÒA KLong")).isTrue();
        assertThat(NameKey.isWrittenAlike("Tổ Hòa", "Tổ Hoa")).isFalse();
    }

    @Test
    @DisplayName("một chữ hóa nhiều chữ không làm khóa dài hơn ô lưu")
    void fitsItsColumn() {
        assertThat(NameKey.of("\ufb03".repeat(300))).hasSize(300);
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
        assertThat(NameKey.hasWords("Sở Y tế", "sở y")).isTrue();
        assertThat(NameKey.hasWords("Sở Y tế", " ")).isFalse();
    }
}
