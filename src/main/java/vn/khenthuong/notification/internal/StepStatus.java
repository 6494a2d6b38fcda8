package vn.khenthuong.notification.internal;

import java.util.List;
import java.util.Set;
import vn.khenthuong.calendar.ReminderRule;
import vn.khenthuong.calendar.ReminderRule.Stage;

/**
 * An open step as it stands on a morning.
 *
 * @param begun whether it came in since the morning before
 * @param overdue whether its due date has passed
 * @param pressing whether that is a reason to write this morning
 * @param reached rungs of its ladder that it has reached
 * @param fresh those of them that nobody has been told of
 */
record StepStatus(
        OpenStep step,
        boolean begun,
        boolean overdue,
        boolean pressing,
        List<ReminderRule> reached,
        Set<ReminderRule> fresh) {

    /** Whether there is anything to tell about it that was not told before, or that is told again and again. */
    boolean isNews() {
        return begun || overdue || !fresh.isEmpty();
    }

    /** Whether those who work it are to be reminded now. */
    boolean isReminded() {
        return !overdue && fresh.stream().anyMatch(rung -> rung.stage() == Stage.REMIND);
    }

    /** The rungs by which it has climbed. */
    List<ReminderRule> climbed() {
        return reached.stream().filter(rung -> rung.stage() == Stage.ESCALATE).toList();
    }
}
