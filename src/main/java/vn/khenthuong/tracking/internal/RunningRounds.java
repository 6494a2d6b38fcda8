package vn.khenthuong.tracking.internal;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;

/** The rounds in which dossiers are under way. */
@Component
class RunningRounds {

    private static final Set<RoundState> RUNNING = Set.of(RoundState.OPEN, RoundState.CLOSED);

    private final Rounds rounds;

    RunningRounds(Rounds rounds) {
        this.rounds = rounds;
    }

    List<String> codes() {
        return rounds.all().stream()
                .filter(round -> RUNNING.contains(round.state()))
                .map(AwardRound::code)
                .toList();
    }
}
