package vn.khenthuong.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A change of a calendar and what follows from it.
 *
 * @param before null where the year had no calendar
 * @param after with the version it has once it is published
 * @param moved deadlines under way that move, earliest first
 */
public record CalendarEffect(CalendarYear before, CalendarYear after, List<MovedDeadline> moved) {

    public CalendarEffect {
        moved = List.copyOf(moved);
    }

    /** The days that become others, in order. */
    public List<ChangedDay> changedDays() {
        Map<LocalDate, SpecialDay> gone = new HashMap<>();
        if (before != null) {
            before.days().forEach(day -> gone.put(day.day(), day));
        }
        var changed = new ArrayList<ChangedDay>();
        for (var day : after.days()) {
            var was = gone.remove(day.day());
            if (was == null || was.kind() != day.kind()) {
                var from = was == null ? DayKind.ofWeekday(day.day()) : was.kind();
                changed.add(new ChangedDay(day.day(), from, day.kind(), day.name()));
            }
        }
        gone.values()
                .forEach(day ->
                        changed.add(new ChangedDay(day.day(), day.kind(), DayKind.ofWeekday(day.day()), day.name())));
        changed.sort(Comparator.comparing(ChangedDay::day));
        return List.copyOf(changed);
    }

    /**
     * A day that becomes another.
     *
     * @param name what it is called; where it is no special day any more, what it was called
     */
    public record ChangedDay(LocalDate day, DayKind from, DayKind to, String name) {}
}
