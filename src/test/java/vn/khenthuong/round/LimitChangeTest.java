package vn.khenthuong.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Điều đã nhập để điều chỉnh chỉ tiêu")
class LimitChangeTest {

    @Test
    @DisplayName("loại đối tượng bỏ trống trong danh sách là chưa nhập, không phải lỗi hệ thống")
    void nothingInAList() {
        var typed = new HashSet<String>(List.of("HOUSEHOLD"));
        typed.add(null);
        assertThat(new LimitChange("dam-rong", typed, 5, null, null, null, null).nomineeTypes())
                .containsExactly("HOUSEHOLD");
        assertThat(new LimitChange("dam-rong", null, 5, null, null, null, null).nomineeTypes())
                .isEmpty();
    }
}
