package vn.khenthuong.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NavigationTest {

    @Test
    @DisplayName("Mục đang xem được đánh dấu, mục khác thì không")
    void current() {
        var navigation = new Navigation(List::of, "/bao-cao/2023");
        assertThat(navigation.current("/bao-cao")).isEqualTo("true");
        assertThat(navigation.current("/bao-cao/2023")).isEqualTo("page");
        assertThat(navigation.current("/bao")).isNull();
        assertThat(navigation.current("/ho-so")).isNull();
    }
}
