package vn.khenthuong.organization.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitKind;

@DisplayName("Không đơn vị nào kế thừa đơn vị đã kế thừa chính nó")
class SuccessionCircleTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 1);

    @Test
    @DisplayName("vòng qua đơn vị thứ ba, cả vào hai ngày khác nhau, bị từ chối; một chuỗi thì không")
    void circle() {
        var chain = List.of(new Succession("b", "a", DAY), new Succession("c", "b", DAY.plusYears(1)));
        assertThatCode(() -> data(chain).requireNoCircle()).doesNotThrowAnyException();

        var circle = Stream.concat(chain.stream(), Stream.of(new Succession("a", "c", DAY.minusYears(1))))
                .toList();
        assertThatThrownBy(() -> data(circle).requireNoCircle())
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("đã nhập vào");
    }

    private static OrganizationData data(List<Succession> successions) {
        return new OrganizationData(
                Stream.of("a", "b", "c")
                        .map(code -> new Unit(
                                code, "Huyện " + code, UnitKind.DISTRICT, false, true, DAY.minusYears(3), null))
                        .toList(),
                successions,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
