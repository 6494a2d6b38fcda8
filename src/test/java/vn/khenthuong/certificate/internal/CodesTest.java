package vn.khenthuong.certificate.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Mã xác minh")
class CodesTest {

    @Test
    @DisplayName("26 ký tự của 32 chữ: 130 bit; nghìn mã không mã nào trùng, mỗi vị trí có đủ mọi chữ")
    void chance() {
        var codes = Stream.generate(Codes::fresh).limit(2000).toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[0-9A-HJKMNP-TV-Z]{26}"));
        for (int place = 0; place < 26; place++) {
            var at = place;
            assertThat(codes.stream().map(code -> code.charAt(at)).collect(Collectors.toSet()))
                    .hasSize(32);
        }
    }

    @Test
    @DisplayName("gõ thường, có gạch nối, dấu cách, O cho 0, I và L cho 1: vẫn là mã ấy")
    void typed() {
        var code = "01234ABCDE56789FGHJK01MNPQ";
        assertThat(Codes.printed(code)).isEqualTo("01234-ABCDE-56789-FGHJK-01MNP-Q");
        assertThat(Codes.meant(" o1234-abcde–56789 fghjk-olmnp-q ")).isEqualTo(code);
        assertThat(Codes.digest(code)).hasSize(64).isNotEqualTo(Codes.digest(Codes.meant(code + "0")));
    }
}
