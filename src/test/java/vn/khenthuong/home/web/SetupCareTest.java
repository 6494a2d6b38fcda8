package vn.khenthuong.home.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khenthuong.notification.MailGap;

@DisplayName("Trang chủ nói với quản trị viên hệ thống còn thiếu gì")
class SetupCareTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NO_SERVER|Chưa có máy chủ thư|cần đặt máy chủ thư",
                "NO_SENDER|Chưa đặt địa chỉ gửi thư|cần đặt địa chỉ gửi",
                "LINKS_TO_READER|dẫn tới chính máy người đọc|cần đặt địa chỉ mà cán bộ truy cập"
            })
    @DisplayName("thư thiếu gì và phải làm gì, dẫn tới hướng dẫn; không nêu tên cài đặt")
    void mails(MailGap gap, String what, String remedy) {
        assertThat(new SetupCare(() -> List.of(gap), () -> false).list())
                .singleElement()
                .satisfies(care -> {
                    assertThat(care.sentence()).contains(what, remedy).doesNotContain("khenthuong.", "spring.");
                    assertThat(care.address()).isEqualTo("/huong-dan/quan-tri-vien");
                });
    }

    @Test
    @DisplayName("chỉ một quản trị viên: nói ra sau điều về thư; đủ cả thì không có gì để nói")
    void administrators() {
        assertThat(new SetupCare(() -> List.of(MailGap.values()), () -> true).list())
                .hasSize(4)
                .last()
                .satisfies(care ->
                        assertThat(care.sentence()).contains("Chỉ có một quản trị viên", "Cần có người thứ hai"));
        assertThat(new SetupCare(List::of, () -> false).list()).isEmpty();
    }
}
