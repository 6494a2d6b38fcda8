package vn.khenthuong.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Hạn đề nghị của một đợt")
class RoundDeadlinesTest {

    private static final Instant JUNE_15 = Instant.parse("2023-06-15T17:00:00Z");
    private static final Instant JUNE_20 = Instant.parse("2023-06-20T17:00:00Z");
    private static final Instant JUNE_30 = Instant.parse("2023-06-30T17:00:00Z");

    private final RoundDeadlines deadlines = new RoundDeadlines(JUNE_15, Map.of("di-linh", JUNE_20, "lam-ha", JUNE_30));

    @Test
    @DisplayName("hạn riêng nếu có, không thì hạn chung; đợt đóng theo hạn muộn nhất")
    void present() {
        assertThat(deadlines.of("di-linh")).isEqualTo(JUNE_20);
        assertThat(deadlines.of("dam-rong")).isEqualTo(JUNE_15);
        assertThat(deadlines.last()).isEqualTo(JUNE_30);
        assertThat(new RoundDeadlines(JUNE_15, Map.of()).last()).isEqualTo(JUNE_15);
    }

    @Test
    @DisplayName("gia hạn cho mọi đơn vị thay hạn riêng không muộn hơn, giữ hạn riêng muộn hơn")
    void forAll() {
        assertThat(deadlines.extended(null, JUNE_20)).isEqualTo(new RoundDeadlines(JUNE_20, Map.of("lam-ha", JUNE_30)));
        assertThat(deadlines.extended(null, JUNE_30)).isEqualTo(new RoundDeadlines(JUNE_30, Map.of()));
    }

    @Test
    @DisplayName("gia hạn cho một đơn vị không động đến đơn vị khác")
    void forOne() {
        assertThat(deadlines.extended("dam-rong", JUNE_30))
                .isEqualTo(new RoundDeadlines(
                        JUNE_15, Map.of("di-linh", JUNE_20, "lam-ha", JUNE_30, "dam-rong", JUNE_30)));
    }

    @Test
    @DisplayName("điều đã thấy đổi theo mọi hạn, không theo thứ tự đọc; bản gốc không đổi theo bản đọc vào")
    void seen() {
        var read = new HashMap<>(Map.of("lam-ha", JUNE_30, "di-linh", JUNE_20));
        var same = new RoundDeadlines(JUNE_15, read);
        read.clear();
        assertThat(same).isEqualTo(deadlines);
        assertThat(same.seen()).isEqualTo(deadlines.seen());
        assertThat(deadlines.extended("di-linh", JUNE_30).seen()).isNotEqualTo(deadlines.seen());
        assertThat(deadlines.extended("dam-rong", JUNE_20).seen()).isNotEqualTo(deadlines.seen());
        assertThat(deadlines.extended(null, JUNE_20).seen()).isNotEqualTo(deadlines.seen());
    }
}
