package vn.khenthuong.tracking.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.calendar.WorkingDays;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.NominationProcess.ApproveSupplement;
import vn.khenthuong.nomination.NominationProcess.ReceiveDossier;
import vn.khenthuong.nomination.NominationProcess.Tasks;

/** The times a dossier was with its unit for a supplement, which count for nobody but the unit, or stood still, which count for nobody. */
final class Pauses {

    private static final String HELD = "HELD";
    private static final Set<String> HOLD_ENDS = Set.of("RESUMED", "HOLD_ENDED", "WITHDRAWN", "CANCELLED");
    private static final Set<String> ENDS = Set.of("EXPIRED", "WITHDRAWN", "CANCELLED");

    private final List<Pause> pauses;

    private Pauses(List<Pause> pauses) {
        this.pauses = List.copyOf(pauses);
    }

    /** @param own the dossier's own lines, oldest first */
    static Pauses in(List<JournalEntry> own, Instant now) {
        var pauses = between(own, now, Pauses::asksForSupplement, Pauses::endsSupplement);
        pauses.addAll(between(own, now, line -> HELD.equals(line.step()), line -> HOLD_ENDS.contains(line.step())));
        return new Pauses(together(pauses));
    }

    private static List<Pause> between(
            List<JournalEntry> own, Instant now, Predicate<JournalEntry> begins, Predicate<JournalEntry> ends) {
        List<Pause> pauses = new ArrayList<>();
        Instant begun = null;
        for (var line : own) {
            if (begun == null && begins.test(line)) {
                begun = line.at();
            } else if (begun != null && ends.test(line)) {
                pauses.add(new Pause(begun, line.at()));
                begun = null;
            }
        }
        if (begun != null) {
            pauses.add(new Pause(begun, now));
        }
        return pauses;
    }

    /** A day in two pauses counts once. */
    private static List<Pause> together(List<Pause> pauses) {
        var merged = new ArrayDeque<Pause>();
        pauses.stream().sorted(Comparator.comparing(Pause::from)).forEach(pause -> {
            var last = merged.peekLast();
            if (last == null || last.to.isBefore(pause.from)) {
                merged.add(pause);
            } else {
                merged.removeLast();
                merged.add(new Pause(last.from, later(last.to, pause.to)));
            }
        });
        return List.copyOf(merged);
    }

    /** Working days of a step that fell into a pause. */
    int workingDays(Instant from, Instant to, WorkingDays calendar) {
        return pauses.stream()
                .filter(pause -> pause.from.isBefore(to) && from.isBefore(pause.to))
                .mapToInt(pause -> calendar.between(day(later(from, pause.from)), day(earlier(to, pause.to))))
                .sum();
    }

    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, HomeZone.ID);
    }

    private static boolean asksForSupplement(JournalEntry line) {
        return Tasks.RECEIVE_DOSSIER.is(line.step())
                && ReceiveDossier.SUPPLEMENT.name().equals(line.outcome());
    }

    private static boolean endsSupplement(JournalEntry line) {
        return ENDS.contains(line.step())
                || Tasks.APPROVE_SUPPLEMENT.is(line.step())
                        && !ApproveSupplement.RETURN.name().equals(line.outcome());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private record Pause(Instant from, Instant to) {}
}
