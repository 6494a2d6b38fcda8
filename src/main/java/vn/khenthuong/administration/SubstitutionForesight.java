package vn.khenthuong.administration;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.nomination.FourEyes;
import vn.khenthuong.organization.SeatTasks;
import vn.khenthuong.organization.SeatTasks.SeatTask;
import vn.khenthuong.organization.Substitution;

/** What a substitution would open today, and from what four eyes keep the substitute all the same. */
@Component
class SubstitutionForesight {

    /** Enough to recognise them; the number tells the rest. */
    private static final int SHOWN = 20;

    private final SeatTasks tasks;
    private final FourEyes fourEyes;

    SubstitutionForesight(SeatTasks tasks, FourEyes fourEyes) {
        this.tasks = tasks;
        this.fourEyes = fourEyes;
    }

    /**
     * What he could work.
     *
     * @param count of the tasks that would be open to him
     * @param tasks the oldest of them
     * @param barred those he may not work, with the rule
     */
    record Seen(int count, List<String> tasks, List<String> barred) {

        Seen {
            tasks = List.copyOf(tasks);
            barred = List.copyOf(barred);
        }

        /** How many are not listed. */
        public int more() {
            return count - tasks.size();
        }
    }

    Seen of(Substitution substitution) {
        var open = tasks.open(substitution.role(), substitution.works());
        var duties = fourEyes.of(open.stream().map(SeatTask::subject).collect(Collectors.toSet()));
        var barred = open.stream()
                .flatMap(task -> duties.objection(task.subject(), task.step(), substitution.substitute()).stream()
                        .map(objection -> "%s: %s".formatted(words(task), objection)))
                .toList();
        var free = open.stream()
                .filter(task -> duties.mayTake(task.subject(), task.step(), substitution.substitute()))
                .map(SubstitutionForesight::words)
                .toList();
        return new Seen(free.size(), free.stream().limit(SHOWN).toList(), barred);
    }

    private static String words(SeatTask task) {
        return "%s – %s".formatted(task.subject(), task.name());
    }
}
