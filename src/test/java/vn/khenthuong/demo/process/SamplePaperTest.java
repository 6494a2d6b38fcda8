package vn.khenthuong.demo.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Giấy tờ mẫu là một trang PDF thật")
class SamplePaperTest {

    private static final Pattern PLACE = Pattern.compile("(?m)^(\\d{10}) 00000 n ");

    @Test
    @DisplayName("chữ không dấu, dấu ngoặc được thoát, mỗi đối tượng ở đúng chỗ bảng tra nói")
    void everyObjectIsWhereTheTableSays() {
        var pdf = new String(
                SamplePaper.pdf(List.of("Tờ trình (bản mẫu)", "Hộ bà K’ Thủy – Đạ M’Rông")), StandardCharsets.US_ASCII);

        assertThat(pdf).startsWith("%PDF-1.4").endsWith("%%EOF\n");
        assertThat(pdf).contains("(To trinh \\(ban mau\\)) Tj", "(Ho ba K' Thuy - Da M'Rong) Tj");
        var places = PLACE.matcher(pdf)
                .results()
                .map(found -> Integer.parseInt(found.group(1)))
                .toList();
        assertThat(places).hasSize(5);
        for (var number = 1; number <= places.size(); number++) {
            assertThat(pdf.substring(places.get(number - 1))).startsWith(number + " 0 obj\n");
        }
        var table = Integer.parseInt(pdf.replaceFirst("(?s).*startxref\\n(\\d+)\\n.*", "$1"));
        assertThat(pdf.substring(table)).startsWith("xref\n");
    }
}
