package vn.khenthuong.demo.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khenthuong.kernel.HomeZone;

@DisplayName("Đợt tổng kết của bản trình diễn")
class FinalReviewTest {

    private static final Instant MORNING = Instant.parse("2025-01-02T01:00:00Z");

    private final DemoRounds rounds = mock(DemoRounds.class);

    @ParameterizedTest
    @CsvSource({"2023-05-15T01:00:00Z", "2025-01-02T00:59:59Z", "2025-01-02T01:00:00Z", "2025-02-28T16:59:59Z"})
    @DisplayName("mở vào sáng 02/01/2025, hay khi đồng hồ tới sau đó mà đợt chưa hết hạn")
    void opens(Instant now) {
        assertThat(at(now).nextAt()).isEqualTo(MORNING);
    }

    @Test
    @DisplayName("đã có, hay đã quá hạn: không mở nữa, không báo lỗi mãi")
    void neverAgain() {
        var late = at(Instant.parse("2025-02-28T17:00:00Z"));
        late.run();
        assertThat(late.nextAt()).isEqualTo(Instant.MAX);

        when(rounds.isThere(FinalReview.CODE)).thenReturn(true);
        var again = at(MORNING);
        again.run();
        assertThat(again.nextAt()).isEqualTo(Instant.MAX);
        verify(rounds, never()).open(any());
    }

    private FinalReview at(Instant now) {
        return new FinalReview(rounds, Clock.fixed(now, HomeZone.ID));
    }
}
