package vn.khenthuong.engine.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger asked = new AtomicInteger();
    private final Remembered<String> remembered = new Remembered<>(Duration.ofSeconds(20), now::get);

    @Test
    @DisplayName("Câu trả lời được nhớ đến hết hạn")
    void remembersForAWhile() {
        assertThat(ask("a")).contains("a");
        now.set(Duration.ofSeconds(19).toNanos());
        assertThat(ask("a")).contains("a");
        assertThat(asked).hasValue(1);
        now.set(Duration.ofSeconds(20).toNanos());
        assertThat(ask("a")).contains("a");
        assertThat(asked).hasValue(2);
    }

    @Test
    @DisplayName("Câu “không” không bao giờ được nhớ")
    void neverRemembersNo() {
        assertThat(ask(null)).isEmpty();
        assertThat(ask("a")).contains("a");
        assertThat(asked).hasValue(2);
    }

    private Optional<String> ask(String answer) {
        return remembered.get("key", () -> {
            asked.incrementAndGet();
            return Optional.ofNullable(answer);
        });
    }
}
