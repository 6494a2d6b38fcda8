package vn.khenthuong.nomination.internal;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.calendar.LaterWork;
import vn.khenthuong.calendar.RestingWork.NewTask;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.nomination.DossierHold;
import vn.khenthuong.nomination.NominationProcess.Tasks;

/** Nobody is reminded to resolve a hold before it is to be known whether the dossier may go on. */
@Component
class HeldDecisions implements LaterWork {

    private final HoldRepository holds;

    HeldDecisions(HoldRepository holds) {
        this.holds = holds;
    }

    @Override
    public Optional<Instant> dueAt(NewTask task) {
        return Tasks.RESOLVE_HOLD.is(task.step())
                ? holds.current(task.subject())
                        .map(DossierHold::decideBy)
                        .map(day -> Deadline.endOf(day).instant())
                : Optional.empty();
    }
}
