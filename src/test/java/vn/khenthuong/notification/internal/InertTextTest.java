package vn.khenthuong.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Chữ người dùng nhập, trong thư")
class InertTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://la.example/x",
                "www.la.example",
                "HTTP://LA.EXAMPLE",
                "mailto:a@la.example",
                "a@b.vn",
                "la.vn/x"
            })
    @DisplayName("không thành liên kết, mắt đọc vẫn như cũ")
    void noLinks(String address) {
        var inert = InertText.of("Xem %s nhé".formatted(address));
        assertThat(inert).doesNotContain(address).doesNotContainPattern("(?i)://|www\\.la|@[a-z]|[a-z]\\.[a-z]");
        assertThat(inert.replace("\u2060", "")).isEqualTo("Xem %s nhé".formatted(address));
    }

    @Test
    @DisplayName("một dòng, để không giả được phần còn lại của thư")
    void oneLine() {
        assertThat(InertText.of("Thiếu giấy\r\n\r\nKính gửi ông B,\u2028Xem báo cáo"))
                .isEqualTo("Thiếu giấy Kính gửi ông B, Xem báo cáo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "24:00 ngày 14/11/2026",
                "BC2026-DAM-RONG",
                "45/TTr-UBND",
                "/bao-cao/2026/dam-rong",
                "1.234,5",
                "Điểm c khoản 2. Mục IV"
            })
    @DisplayName("số, ngày, số hiệu, đường dẫn trong hệ thống giữ nguyên")
    void untouched(String text) {
        assertThat(InertText.of(text)).isEqualTo(text);
    }

    @Test
    @DisplayName("cả trong danh sách; số giữ nguyên")
    void nested() {
        assertThat(InertText.values(Map.of("a", List.of(Map.of("b", "x.vn", "c", 3)))))
                .isEqualTo(Map.of("a", List.of(Map.of("b", "x.\u2060vn", "c", 3))));
    }
}
