package vn.khenthuong.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.forms.FormStarts.Started;

@DisplayName("Khởi tạo bằng biểu mẫu, không qua Tasklist")
class FormStartsTest {

    /** Starts whatever it is given under the name in the submission. */
    private final FormStarts starts = (process, submitted) -> submitted.stream()
            .map(one -> new Started(process, (String) one.get("name")))
            .toList();

    @Test
    @DisplayName("một lần gửi đi cùng cửa với nhiều lần gửi, và trả đúng việc vừa khởi tạo")
    void one() {
        assertThat(starts.start("petition", Map.of("name", "DON-0001"))).isEqualTo(new Started("petition", "DON-0001"));
        assertThat(starts.start("petition", List.of(Map.of("name", "DON-0001"), Map.of("name", "DON-0002"))))
                .extracting(Started::businessKey)
                .containsExactly("DON-0001", "DON-0002");
    }
}
