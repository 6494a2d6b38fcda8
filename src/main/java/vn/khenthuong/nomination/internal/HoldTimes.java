package vn.khenthuong.nomination.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.calendar.RestingWork;
import vn.khenthuong.calendar.Sla;
import vn.khenthuong.calendar.TimeLimit.Basis;
import vn.khenthuong.calendar.WorkingDays;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.HeldClocks;
import vn.khenthuong.nomination.internal.HoldRepository.StoppedClock;
import vn.khenthuong.round.Rounds;

/**
 * The arithmetic of a hold: how many working days a clock has left when it stops, and when it is over if it has as many again. The
 * day on which a clock stops or starts is day 0, as everywhere; what had passed before comes back as it was.
 */
@Component
class HoldTimes {

    private final WorkingDays workingDays;
    private final Sla sla;
    private final Rounds rounds;
    private final Clock clock;

    HoldTimes(WorkingDays workingDays, Sla sla, Rounds rounds, Clock clock) {
        this.workingDays = workingDays;
        this.sla = sla;
        this.rounds = rounds;
        this.clock = clock;
    }

    StoppedClock stopped(HeldClocks.Clock running) {
        return stopped(running.taskId(), running.step(), running.due());
    }

    /** Of a task that comes to a held dossier. */
    StoppedClock stopped(RestingWork.NewTask made) {
        return stopped(made.id(), made.step(), made.due());
    }

    private StoppedClock stopped(String task, String step, Instant due) {
        Integer left = clock.instant().isBefore(due)
                ? (Integer) workingDays.between(today(), new Deadline(due).lastDay())
                : null;
        return new StoppedClock(task, step, due, left);
    }

    /** Working days until the day of answer; empty without one, or where it has passed. */
    OptionalInt answerDays(Dossier dossier) {
        LocalDate today = today();
        return dossier.answerDue == null || dossier.answerDue.isBefore(today)
                ? OptionalInt.empty()
                : OptionalInt.of(workingDays.between(today, dossier.answerDue));
    }

    /** The day of answer with as many working days again; null where it does not move. */
    LocalDate answer(OptionalInt daysLeft) {
        return daysLeft.isPresent() ? workingDays.settled().plus(today(), daysLeft.getAsInt()) : null;
    }

    /** Working days the reception has used since its clock ran last; none where it stands. */
    int receptionDays(Dossier dossier) {
        return dossier.receptionSince() == null
                ? 0
                : workingDays.between(LocalDate.ofInstant(dossier.receptionSince(), HomeZone.ID), today());
    }

    /**
     * When the clocks are over that start now, by id of the task.
     *
     * @param running due dates of tasks that came while the dossier was held, before such tasks rested too; their time begins now
     */
    Map<String, Instant> started(Dossier dossier, List<StoppedClock> stopped, List<HeldClocks.Clock> running) {
        Map<String, Instant> due = new HashMap<>();
        running.forEach(late -> due.put(late.taskId(), dueOf(dossier, late)));
        due.putAll(stopped.stream().collect(Collectors.toMap(StoppedClock::taskId, one -> dueOf(dossier, one))));
        return due;
    }

    private Instant dueOf(Dossier dossier, StoppedClock stopped) {
        if (stopped.daysLeft() == null) {
            return stopped.due();
        }
        Instant due = sla.dueAt(clock.instant(), stopped.daysLeft());
        if (sla.basis(stopped.step()) == Basis.WORKING_DAYS) {
            return due;
        }
        Instant ofTheRound = rounds.deadlineFor(dossier.round(), dossier.unit());
        return ofTheRound.isAfter(due) ? ofTheRound : due;
    }

    private Instant dueOf(Dossier dossier, HeldClocks.Clock late) {
        if (late.basis() != Basis.WORKING_DAYS) {
            return late.due();
        }
        String ruleSet = rounds.require(dossier.round()).ruleSet();
        return sla.dueAt(clock.instant(), sla.workingDays(late.step(), ruleSet).orElseThrow());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    }
}
