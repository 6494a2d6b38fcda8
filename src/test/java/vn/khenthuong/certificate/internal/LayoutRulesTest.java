package vn.khenthuong.certificate.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.khenthuong.certificate.Stock;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.paper.CertificateField;
import vn.khenthuong.paper.StockLayout;
import vn.khenthuong.paper.StockPlace;

@DisplayName("Vị trí trên phôi")
class LayoutRulesTest {

    @ParameterizedTest
    @EnumSource(Stock.class)
    @DisplayName("vị trí ban đầu của mỗi loại phôi là hợp lệ")
    void shipped(Stock stock) {
        assertThatCode(() -> LayoutRules.check(DefaultLayouts.of(stock))).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0} tại {1};{2} rộng {3} cao {4} cỡ {5}")
    @CsvSource({
        "RECIPIENT, 60, 130, 99, 20, 20, “Tên người được tặng”: chiều rộng phải từ 100 mm.",
        "RECIPIENT, 60, 130, 200, 9, 20, “Tên người được tặng”: chiều cao phải từ 10 mm.",
        "RECIPIENT, 201, 130, 200, 20, 20, “Tên người được tặng” nằm ra ngoài khổ giấy.",
        "RECIPIENT, -1, 130, 200, 20, 20, “Tên người được tặng” nằm ra ngoài khổ giấy.",
        "DETAIL, 60, 297, 200, 4, 20, “Chức vụ, đơn vị hoặc địa chỉ” nằm ra ngoài khổ giấy.",
        "DETAIL, 60, 100, 200, 4, 5.5, 'từ 6 đến 80'",
        "QR, 60, 100, 17, 30, 0, “Mã QR”: chiều rộng và cao phải từ 18 mm."
    })
    @DisplayName("chỗ quá nhỏ hoặc ra ngoài giấy bị từ chối, nêu tên dòng")
    void refused(CertificateField field, double x, double y, double width, double height, double size, String words) {
        var places = new EnumMap<>(DefaultLayouts.of(Stock.PRINTED).places());
        places.put(field, new StockPlace(x, y, width, height, size));
        var layout = new StockLayout(400, 300, 0, 0, places);

        assertThatThrownBy(() -> LayoutRules.check(layout))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining(words);
    }

    @Test
    @DisplayName("dịch cả tờ thì dòng bị đẩy ra ngoài cũng bị từ chối")
    void moved() {
        var shipped = DefaultLayouts.of(Stock.BLANK);
        var layout = new StockLayout(400, 300, 30, 0, shipped.places());
        assertThatCode(() -> LayoutRules.check(layout)).doesNotThrowAnyException();
        var far = new StockLayout(370, 300, 30, 0, shipped.places());
        assertThatThrownBy(() -> LayoutRules.check(far)).hasMessageContaining("“Khung viền” nằm ra ngoài khổ giấy.");
    }
}
