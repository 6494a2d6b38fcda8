package vn.khenthuong.nomination.internal;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khenthuong.calendar.TimeLimit.Basis;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.nomination.HeldClocks;
import vn.khenthuong.nomination.internal.HoldRepository.StoppedClock;
import vn.khenthuong.round.Rounds;

/** Clocks of a dossier that goes on. */
@Component
class RestartedClocks {

    private final Dossiers dossiers;
    private final HoldTimes times;
    private final HeldClocks clocks;
    private final Rounds rounds;

    RestartedClocks(Dossiers dossiers, HoldTimes times, HeldClocks clocks, Rounds rounds) {
        this.dossiers = dossiers;
        this.times = times;
        this.clocks = clocks;
        this.rounds = rounds;
    }

    /** The clocks run again, and what hangs on them follows: what the unit was told, and until when it may submit. */
    void start(Dossier dossier, List<StoppedClock> stopped) {
        Set<String> open = new HashSet<>(clocks.tasks(dossier.number()));
        List<StoppedClock> standing =
                stopped.stream().filter(one -> open.contains(one.taskId())).toList();
        Map<String, Instant> due = times.started(dossier, standing, clocks.running(dossier.number()));
        clocks.start(dossier.number(), due);
        for (HeldClocks.Clock running : clocks.running(dossier.number())) {
            if (running.basis() == Basis.SUPPLEMENT) {
                dossiers.follow(dossier.number(), one -> one.moveSupplement(new Deadline(running.due()).lastDay()));
            } else if (running.basis() == Basis.UNIT_DEADLINE
                    && running.due().isAfter(rounds.deadlineFor(dossier.round(), dossier.unit()))) {
                dossiers.follow(dossier.number(), one -> one.submitUntil(running.due()));
            }
        }
    }
}
