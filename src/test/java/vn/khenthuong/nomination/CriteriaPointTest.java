package vn.khenthuong.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Nội dung đạt được của cán bộ")
class CriteriaPointTest {

    @Test
    @DisplayName("hồ sơ đã lưu với giá trị cũ đọc ra giá trị nay, nhãn không có mã")
    void storedBefore() {
        var answers =
                new CriteriaAnswers(Map.of(), List.of("R-040", "R-039", "HEALTH"), null, null, null, null, null, null);

        assertThat(answers.points()).containsExactly("HELP", "INITIATIVE", "HEALTH");
        assertThat(answers.points().stream().map(CriteriaPoint::labelOf))
                .containsExactly(
                        "giúp đỡ huyện nghèo, xã, thôn đặc biệt khó khăn và người nghèo",
                        "có sáng kiến xây dựng, tham mưu cơ chế, chính sách",
                        "y tế");
    }
}
