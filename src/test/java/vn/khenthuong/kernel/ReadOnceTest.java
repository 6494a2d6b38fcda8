package vn.khenthuong.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@DisplayName("Một câu hỏi đọc mỗi dòng một lần")
class ReadOnceTest {

    private final AtomicInteger readings = new AtomicInteger();
    private final ReadOnce<String, Integer> numbers = new ReadOnce<>();
    private final ReadOnce<String, Integer> others = new ReadOnce<>();
    private final TransactionRowCache<String, Integer> rows = new TransactionRowCache<>();

    @Test
    @DisplayName("trong một câu hỏi: đọc một lần cho mỗi khóa, mỗi nơi đọc một bức tranh riêng")
    void once() {
        ReadOnce.during(() -> {
            assertThat(number("A")).isEqualTo(1);
            assertThat(number("A")).isEqualTo(1);
            assertThat(number("B")).isEqualTo(2);
            assertThat(others.get("A", key -> -1)).isEqualTo(-1);
            return null;
        });
        assertThat(readings).hasValue(2);
    }

    @Test
    @DisplayName("ngoài câu hỏi, và sau câu hỏi: đọc lại mỗi lần")
    void anewOutside() {
        number("A");
        ReadOnce.during(() -> number("A"));
        number("A");
        ReadOnce.during(() -> number("A"));

        assertThat(readings).hasValue(4);
        assertThat(numbers.isOpen()).isFalse();
    }

    @Test
    @DisplayName("khóa một dòng là hết bức tranh: điều người khác vừa làm xong được thấy")
    void endsWithALock() {
        ReadOnce.during(() -> {
            number("A");
            rows.keep("C", 7);
            assertThat(number("A")).isEqualTo(1);
            rows.locked("C", 7);
            assertThat(numbers.isOpen()).isFalse();
            return number("A");
        });
        assertThat(readings).hasValue(2);
    }

    @Test
    @DisplayName("câu hỏi trong câu hỏi dùng chung bức tranh; câu hỏi hỏng không để lại gì")
    void nestedAndFailed() {
        assertThatThrownBy(() -> ReadOnce.during(() -> {
                    number("A");
                    ReadOnce.during(() -> number("A"));
                    assertThat(number("A")).isEqualTo(1);
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        assertThat(readings).hasValue(1);
        assertThat(TransactionSynchronizationManager.getResourceMap()).isEqualTo(Map.of());
    }

    private int number(String key) {
        return numbers.get(key, unread -> readings.incrementAndGet());
    }
}
