package vn.khenthuong.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Mã quy tắc thành dẫn chiếu Kế hoạch")
class PlanCitationTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "R-012-X, khoản 2 Mục II",
        "R-019, khoản 1 Mục II",
        "R-030a, điểm a khoản 1 Mục IV",
        "R-032, điểm c khoản 1 Mục IV",
        "R-036, điểm d khoản 1 Mục IV",
        "R-040, điểm g khoản 1 Mục IV",
        "R-063, điểm c khoản 2 Mục IV",
        "R-078, điểm e khoản 2 Mục IV",
        "R-098, khoản 6 Mục VI"
    })
    @DisplayName("mỗi quy tắc có điểm, khoản, mục của nó")
    void clauseOfARule(String rule, String clause) {
        assertThat(PlanCitation.of(rule)).isEqualTo(clause);
    }

    @Test
    @DisplayName("chỗ Kế hoạch không nói thì không bịa ra điểm, khoản")
    void nothingIsInvented() {
        assertThat(PlanCitation.find("A-21")).isEmpty();
        assertThat(PlanCitation.find("R-083")).isEmpty();
        assertThat(PlanCitation.find(null)).isEmpty();
        assertThat(PlanCitation.find("thẩm tra")).isEmpty();
        assertThatThrownBy(() -> PlanCitation.of("A-07")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vượt chỉ tiêu: đã dùng 4/3 trường hợp (R-063).|Vượt chỉ tiêu: đã dùng 4/3 trường hợp (điểm c khoản 2 Mục IV).",
                "Chưa đạt (R-032, A-04, R-036) vì thiếu số.|Chưa đạt (điểm c khoản 1 Mục IV, điểm d khoản 1 Mục IV) vì thiếu số.",
                "Cần xác nhận (A-03, A-05).|Cần xác nhận.",
                "Văn bản số R-012/TTr (A-12/SNV)|Văn bản số R-012/TTr (A-12/SNV)"
            })
    @DisplayName("câu đã lưu từ trước đọc được, không còn mã")
    void storedSentences(String stored, String read) {
        assertThat(PlanCitation.readable(stored)).isEqualTo(read);
    }

    @Test
    @DisplayName("câu không có mã giữ nguyên")
    void otherTextStays() {
        assertThat(PlanCitation.readable(null)).isNull();
        assertThat(PlanCitation.readable("Hồ sơ (bản chính) đủ.")).isEqualTo("Hồ sơ (bản chính) đủ.");
    }
}
