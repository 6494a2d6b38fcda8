package vn.khenthuong.tracking.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.text.Normalizer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tên các bước và kết quả")
class WordsTest {

    private final Words words = shipped();

    @Test
    @DisplayName("bước được gọi như trên sơ đồ")
    void stepsAreCalledAsInTheModels() {
        assertThat(words.step("userTask_reviewDossier")).isEqualTo("Thẩm tra");
        assertThat(words.step("userTask_decide")).isEqualTo("Quyết định khen thưởng");
        assertThat(words.step("event_listSubmitted")).isEqualTo("Chờ danh sách");
    }

    @Test
    @DisplayName("bước không có trên sơ đồ vẫn có tên tiếng Việt")
    void domainStepsHaveNames() {
        assertThat(words.step("WITHDRAWN")).isEqualTo("Đơn vị rút hồ sơ");
        assertThat(words.step("AWARDED")).isEqualTo("Được khen thưởng");
    }

    @Test
    @DisplayName("kết quả được gọi như trên biểu mẫu, nếu không thì theo bảng chung")
    void outcomesHaveNames() {
        assertThat(words.outcome("userTask_receiveDossier", "COMPLETE")).isNotEqualTo("COMPLETE");
        assertThat(words.outcome("serviceTask_reserveQuota", "OVER_QUOTA")).isEqualTo("Vượt chỉ tiêu");
        assertThat(words.outcome("userTask_issueDecision", "AWARDED")).isEqualTo("Được khen thưởng");
        assertThat(words.outcome("STARTED", null)).isNull();
    }

    @Test
    @DisplayName("điều chưa có tên thì giữ nguyên mã")
    void theUnknownKeepsItsCode() {
        assertThat(words.step("userTask_unknown")).isEqualTo("userTask_unknown");
    }

    @Test
    @DisplayName("chữ viết theo NFC")
    void composedUnicode() {
        var label = words.step("userTask_receiveDossier");

        assertThat(Normalizer.isNormalized(label, Normalizer.Form.NFC)).isTrue();
    }

    private static Words shipped() {
        try {
            return new Words(new ObjectMapper());
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
