package vn.khenthuong.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khenthuong.kernel.ConflictException;

@DisplayName("Đợt khen thưởng")
class AwardRoundTest {

    private record Step(String name, UnaryOperator<AwardRound> act, RoundState from, RoundState to) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Step> STEPS = List.of(
            new Step("duyệt mở", AwardRound::opened, RoundState.PROPOSED, RoundState.OPEN),
            new Step("không duyệt", AwardRound::refused, RoundState.PROPOSED, RoundState.CANCELLED),
            new Step("đóng", AwardRound::closed, RoundState.OPEN, RoundState.CLOSED),
            new Step("kết thúc", AwardRound::ended, RoundState.CLOSED, RoundState.ENDED));

    static Stream<Arguments> everyStepInEveryState() {
        return STEPS.stream().flatMap(step -> Stream.of(RoundState.values()).map(state -> Arguments.of(step, state)));
    }

    @ParameterizedTest(name = "{0} khi {1}")
    @MethodSource("everyStepInEveryState")
    @DisplayName("mỗi bước chỉ đi từ một trạng thái, chỉ đổi trạng thái; ở trạng thái khác thì bị từ chối")
    void steps(Step step, RoundState state) {
        var round = round(state);
        if (state == step.from()) {
            assertThat(step.act().apply(round)).isEqualTo(round(step.to()));
        } else {
            refused(() -> step.act().apply(round), state);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("hủy một đợt đang chạy, đã đóng hay chưa; đề xuất, đợt đã kết thúc hay đã hủy thì không")
    void calledOff(RoundState state) {
        if (state == RoundState.OPEN || state == RoundState.CLOSED) {
            assertThat(round(state).cancelled()).isEqualTo(round(RoundState.CANCELLED));
        } else {
            refused(round(state)::cancelled, state);
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("chỉ đợt đã đóng được mở lại, với hạn đề nghị mới; mọi điều khác giữ nguyên")
    void openAgain(RoundState state) {
        var deadline = Instant.parse("2023-10-31T17:00:00Z");
        if (state == RoundState.CLOSED) {
            assertThat(round(state).reopened(deadline)).isEqualTo(round(RoundState.OPEN, deadline));
        } else {
            refused(() -> round(state).reopened(deadline), state);
        }
    }

    private static void refused(ThrowingCallable act, RoundState state) {
        assertThatThrownBy(act)
                .isInstanceOf(ConflictException.class)
                .hasMessage("Đợt SK2023 %s; không thực hiện được việc này.".formatted(state.label()));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("chỉ dời hạn khi đang nhận đề nghị")
    void openOnly(RoundState state) {
        var round = round(state);
        if (state == RoundState.OPEN) {
            assertThat(round.requireOpen()).isSameAs(round);
        } else {
            assertThatThrownBy(round::requireOpen)
                    .isInstanceOf(ConflictException.class)
                    .hasMessage("Đợt SK2023 %s.".formatted(state.label()));
        }
    }

    private static AwardRound round(RoundState state) {
        return round(state, Instant.parse("2023-09-15T17:00:00Z"));
    }

    private static AwardRound round(RoundState state, Instant deadline) {
        return new AwardRound(
                "SK2023",
                RoundKind.SO_KET_2023,
                "Sơ kết năm 2023",
                "A",
                2023,
                LocalDate.of(2023, 6, 30),
                deadline,
                LocalDate.of(2021, 1, 1),
                LocalDate.of(2023, 12, 31),
                state);
    }
}
