package vn.khenthuong.tracking.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.calendar.WorkingDays;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.DossierAccess;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundKind;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;
import vn.khenthuong.tracking.DossierTracking;
import vn.khenthuong.tracking.RoundBoard;
import vn.khenthuong.tracking.internal.BoardRows.OpenCount;

@DisplayName("Bảng theo dõi đợt")
class RoundBoardServiceTest {

    private static final Instant DEADLINE = Instant.parse("2023-12-31T17:00:00Z");
    private static final Instant CLOSED = Instant.parse("2023-12-01T02:00:00Z");
    private static final Actor OBSERVER = new Actor("giamsat", Set.of("giamsat"));

    private final Rounds rounds = mock(Rounds.class);
    private final BoardRows rows = mock(BoardRows.class);
    private final DossierTracking tracking = mock(DossierTracking.class);
    private final Organization organization = mock(Organization.class);
    private final RoundBoardService boards = new RoundBoardService(
            rounds,
            mock(DossierAccess.class),
            tracking,
            rows,
            mock(DossierRows.class),
            mock(QuotaLedger.class),
            organization,
            mock(WorkingDays.class),
            Clock.fixed(Instant.parse("2023-12-02T02:00:00Z"), HomeZone.ID));

    @Test
    @DisplayName("mở ở đợt có việc: đợt đang nhận có hồ sơ, rồi đợt đã đóng có hồ sơ, rồi mới đến đợt trống")
    void opensOnTheRoundWithWork() {
        when(rounds.all())
                .thenReturn(List.of(
                        round("TK2025", RoundState.OPEN),
                        round("SK2023", RoundState.CLOSED),
                        round("SK2022", RoundState.OPEN)));

        assertThat(current("SK2023")).contains("SK2023");
        assertThat(current("SK2023", "SK2022")).contains("SK2022");
        assertThat(current()).contains("TK2025");
        when(rounds.all()).thenReturn(List.of());
        assertThat(current()).isEmpty();
    }

    @Test
    @DisplayName("đợt đã đóng không còn ngày nào, và nói đóng từ khi nào; đợt đang nhận đếm ngày")
    void closed() {
        assertThat(board(RoundState.CLOSED).daysLeft()).isNull();
        assertThat(board(RoundState.CLOSED).closedAt()).isEqualTo(CLOSED);
        assertThat(board(RoundState.CLOSED).extensions())
                .extracting(RoundBoard.Extension::daysLeft)
                .containsOnlyNulls();
        assertThat(board(RoundState.OPEN).daysLeft()).isEqualTo(29);
    }

    @Test
    @DisplayName("các bước theo thứ tự của hành trình, không theo số hồ sơ")
    void stepsInOrder() {
        when(rows.open(any(), any()))
                .thenReturn(List.of(open("userTask_decide", 9), open("userTask_prepareDossier", 2)));
        when(rows.durations(any(), any()))
                .thenReturn(List.of(new BoardRows.Duration(
                        "userTask_receiveDossier",
                        "Tiếp nhận",
                        LocalDate.of(2023, 12, 1),
                        LocalDate.of(2023, 12, 1),
                        1)));

        assertThat(board(RoundState.OPEN).steps())
                .extracting(RoundBoard.StepCount::step)
                .containsExactly("userTask_prepareDossier", "userTask_receiveDossier", "userTask_decide");
    }

    private Optional<String> current(String... atWork) {
        when(rows.roundsAtWork(any())).thenReturn(Set.of(atWork));
        return boards.current(OBSERVER);
    }

    private RoundBoard board(RoundState state) {
        when(rounds.require("SK2023")).thenReturn(round("SK2023", state));
        when(rounds.closedAt("SK2023")).thenReturn(Optional.of(CLOSED).filter(at -> state == RoundState.CLOSED));
        when(rounds.extensions("SK2023")).thenReturn(Map.of("di-linh", DEADLINE));
        when(tracking.seesOtherUnits(OBSERVER)).thenReturn(true);
        return boards.of("SK2023", OBSERVER);
    }

    private static OpenCount open(String step, long dossiers) {
        return new OpenCount(step, step, dossiers, 0, null);
    }

    private static AwardRound round(String code, RoundState state) {
        return new AwardRound(
                code,
                RoundKind.values()[0],
                code,
                "A",
                2023,
                LocalDate.of(2023, 1, 1),
                DEADLINE,
                LocalDate.of(2021, 1, 1),
                LocalDate.of(2023, 12, 31),
                state);
    }
}
