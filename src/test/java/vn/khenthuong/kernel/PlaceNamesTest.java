package vn.khenthuong.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Viết hoa địa danh trong dòng chữ (NĐ 30/2020/NĐ-CP, Phụ lục II)")
class PlaceNamesTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Huyện Đam Rông                                     | huyện Đam Rông
            Thành phố Đà Lạt                                   | thành phố Đà Lạt
            Thôn Cil Múp, Xã Đạ Tông, Huyện Đam Rông           | thôn Cil Múp, xã Đạ Tông, huyện Đam Rông
            Thôn 3, xã Liêng Srônh                             | thôn 3, xã Liêng Srônh
            Tổ 12, phường 11, Thành phố Đà Lạt                 | Tổ 12, Phường 11, thành phố Đà Lạt
            Phường 7, thành phố Đà Lạt                         | Phường 7, thành phố Đà Lạt
            Phường Lộc Phát, TP. Bảo Lộc                       | phường Lộc Phát, TP. Bảo Lộc
            Trung tâm Y tế Huyện Đam Rông                      | Trung tâm Y tế huyện Đam Rông
            Sở Lao động - Thương binh và Xã hội                | Sở Lao động - Thương binh và Xã hội
            Ngân hàng Chính sách Xã hội, Tỉnh Lâm Đồng         | Ngân hàng Chính sách Xã hội, tỉnh Lâm Đồng
            Thanh tra tỉnh                                     | Thanh tra tỉnh
            Huyện                                              | Huyện
            """)
    @DisplayName("danh từ chung viết thường trước tên riêng, viết hoa trước chữ số; tên cơ quan giữ nguyên")
    void inText(String written, String expected) {
        assertThat(PlaceNames.inText(written)).isEqualTo(expected);
    }

    @Test
    @DisplayName("đầu dòng giữ chữ hoa, sau dấu phẩy thì không")
    void line() {
        assertThat(PlaceNames.line("Thôn Nga Sơn, Xã Lộc Nga, Thành phố Bảo Lộc"))
                .isEqualTo("Thôn Nga Sơn, xã Lộc Nga, thành phố Bảo Lộc");
    }

    @Test
    @DisplayName("địa chỉ đã ghi địa phương thì biết, kể cả viết tắt")
    void names() {
        assertThat(PlaceNames.names("Phường 7, TP. Đà Lạt", "Thành phố Đà Lạt")).isTrue();
        assertThat(PlaceNames.names("xã Rô Men, huyện Đam Rông", "Huyện Đam Rông"))
                .isTrue();
        assertThat(PlaceNames.names("Trường Phổ thông Đà Lạt", "Thành phố Đà Lạt"))
                .isFalse();
        assertThat(PlaceNames.isUnit("Huyện Đam Rông")).isTrue();
        assertThat(PlaceNames.isUnit("Sở Y tế")).isFalse();
    }
}
