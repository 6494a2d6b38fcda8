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
        "Nguyễn Thị Hồng Ánh, nguyenthihonganh, true",
        "'  NGUYỄN   Thị Hồng  ánh ', nguyenthihonganh, true",
        "Đạ Đờn, dadon, true",
        "Xã Đạ M’Rông, xadamrong, true",
        "Tổ 1/2, to1 2, true",
        "Ông, ong, true",
        "?!, '', true"
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

    @ParameterizedTest(name = "{0} ~ {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Nguyễn Văn Hòa| nguyễn  văn HÒA| true",
                "Nguyễn Văn Hoà| Nguyễn Văn Hòa| true",
                "Ông Nguyễn Văn Hòa| Nguyễn Văn Hòa| true",
                "Nguyễn Văn Hòa, Trưởng phòng| Nguyễn Văn Hòa| true",
                "Hộ bà Trần Thị Thuỷ| Trần Thị Thủy| true",
                "ThS. Nguyễn Văn Hòa (Chi cục trưởng)| Nguyễn Văn Hòa| true",
                "K'Brểu Ha| K’Brểu Ha| true",
                "Nguуễn Văn Hòa| Nguyễn Văn Hòa| true",
                "Nguyễn Van Hòa| Nguyễn Văn Hòa| false",
                "Nguyễn Văn Hoa| Nguyễn Văn Hòa| false",
                "Nguyễn Văn Hòang| Nguyễn Văn Hòa| false",
                "Văn Hòa| Nguyễn Văn Hòa| false",
                "Ông Hạnh| Hạnh| true",
                "Trần Hạnh| Hạnh| false"
            })
    @DisplayName(
            "tên người trong tên đối tượng: NFC, hoa thường, khoảng trắng, chỗ đặt dấu, danh xưng không đáng kể; dấu thì có")
    void namesAPerson(String text, String person, boolean named) {
        assertThat(NameKey.isNamed(text, person)).isEqualTo(named);
        assertThat(NameKey.isNamed(Normalizer.normalize(text, Normalizer.Form.NFD), person))
                .isEqualTo(named);
        assertThat(NameKey.isNamed(text.replace(" ", "\u00a0"), person)).isEqualTo(named);
    }

    @Test
    @DisplayName("ký tự không nhìn thấy không tách được tên; tên rỗng không là của ai")
    void namesAPersonUnseen() {
        assertThat(NameKey.isNamed("Nguyễn V\u200băn H\u00adòa\u202e", "Nguyễn Văn Hòa"))
                .isTrue();
        assertThat(NameKey.isNamed("Nguyễn Văn Hòa", "")).isFalse();
        assertThat(NameKey.isNamed("", "Nguyễn Văn Hòa")).isFalse();
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
