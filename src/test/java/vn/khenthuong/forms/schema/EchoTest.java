package vn.khenthuong.forms.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Nhắc lại điều người dùng gửi")
class EchoTest {

    @Test
    @DisplayName("vừa đủ dài thì nguyên văn, dài hơn thì cắt")
    void shortened() {
        assertThat(Echo.of("12345", 5)).isEqualTo("12345");
        assertThat(Echo.of("123456", 5)).isEqualTo("12345…");
        assertThat(Echo.of(null, 5)).isEqualTo("null");
    }

    @Test
    @DisplayName("ký tự không in được thì thay")
    void printable() {
        assertThat(Echo.of("a\u0000\nb\u2028", 10)).isEqualTo("a��b�");
    }
}
