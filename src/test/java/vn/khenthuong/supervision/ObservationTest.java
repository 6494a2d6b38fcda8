package vn.khenthuong.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.supervision.Observation.Answer;
import vn.khenthuong.supervision.Observation.Withdrawal;

@DisplayName("R-020: đời của một phản ánh giám sát")
class ObservationTest {

    private static final Instant NOW = Instant.parse("2023-05-15T01:00:00Z");
    private static final ObservationNumber NUMBER = new ObservationNumber("SK2023", 1);
    private static final Answer ANSWER = new Answer("Đã xem xét.", "canbo.so-noi-vu", "Sở Nội vụ", NOW);
    private static final Withdrawal WITHDRAWAL = new Withdrawal("Gửi nhầm", "canbo.mttq", NOW);

    @Test
    @DisplayName("trả lời một lần; rút rồi thì không trả lời")
    void answeredOnce() {
        var answered = filed().answered(ANSWER);
        assertThat(answered.state()).isEqualTo(ObservationState.ANSWERED);
        assertThatThrownBy(() -> answered.answered(ANSWER))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("SK2023-GS001", "Đã trả lời");
        var withdrawn = filed().withdrawn(WITHDRAWAL);
        assertThatThrownBy(() -> withdrawn.answered(ANSWER)).isInstanceOf(ConflictException.class);
    }

    @Test
    @DisplayName("rút: có vết, nội dung và trả lời còn; rút một lần")
    void withdrawnWithATrace() {
        var withdrawn = filed().answered(ANSWER).withdrawn(WITHDRAWAL);
        assertThat(withdrawn.state()).isEqualTo(ObservationState.WITHDRAWN);
        assertThat(withdrawn.content()).isEqualTo("Danh sách có điểm cần xem lại.");
        assertThat(withdrawn.answer()).isEqualTo(ANSWER);
        assertThat(withdrawn.withdrawal()).isEqualTo(WITHDRAWAL);
        assertThatThrownBy(() -> withdrawn.withdrawn(WITHDRAWAL)).isInstanceOf(ConflictException.class);
    }

    @Test
    @DisplayName("số phản ánh nói đợt; chữ khác không phải là số")
    void numbers() {
        assertThat(ObservationNumber.of("SK2023-GS001")).isEqualTo(NUMBER);
        assertThat(NUMBER).hasToString("SK2023-GS001");
        assertThat(filed().round()).isEqualTo("SK2023");
        assertThat(ObservationNumber.parse("SK2023-DS1")).isEmpty();
        assertThatThrownBy(() -> ObservationNumber.of("SK2023")).isInstanceOf(NotFoundException.class);
    }

    private static Observation filed() {
        return new Observation(
                NUMBER, null, "mttq", "Danh sách có điểm cần xem lại.", new Deed("canbo.mttq", NOW), null, null);
    }
}
