package vn.khenthuong.administration;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.khenthuong.calendar.CalendarEffect;
import vn.khenthuong.calendar.MovedDeadline;
import vn.khenthuong.pages.Formats;

/**
 * What a change would do, before it is confirmed.
 *
 * @param days that become others
 * @param count how many deadlines move
 * @param kinds how many of which kind of case
 * @param first the earliest of them
 * @param needsSecond whether it takes a second administrator
 */
record CalendarPreview(List<Day> days, int count, List<Kind> kinds, List<Line> first, boolean needsSecond) {

    private static final int SHOWN = 20;

    /** A day that becomes another. */
    record Day(String day, String weekday, String from, String to, String name) {}

    /**
     * A kind of case.
     *
     * @param name as its model calls it, e.g. “Đề nghị khen thưởng”
     * @param tasks how many steps move
     * @param cases of how many cases
     */
    record Kind(String name, int tasks, int cases) {}

    /** A deadline that moves. */
    record Line(String subject, String step, String from, String to) {}

    static CalendarPreview of(CalendarEffect effect, boolean needsSecond) {
        return new CalendarPreview(
                effect.changedDays().stream()
                        .map(day -> new Day(
                                Formats.day(day.day()),
                                CalendarSheet.weekday(day.day()),
                                day.from().label(),
                                day.to().label(),
                                day.name()))
                        .toList(),
                effect.moved().size(),
                kinds(effect.moved()),
                effect.moved().stream()
                        .limit(SHOWN)
                        .map(moved -> new Line(
                                moved.subject(),
                                moved.step(),
                                Formats.lastDay(moved.from()),
                                Formats.lastDay(moved.to())))
                        .toList(),
                needsSecond);
    }

    private static List<Kind> kinds(List<MovedDeadline> moved) {
        var tasks = new LinkedHashMap<String, Integer>();
        var cases = new LinkedHashMap<String, Set<String>>();
        moved.forEach(one -> {
            tasks.merge(one.process(), 1, Integer::sum);
            cases.computeIfAbsent(one.process(), kind -> new LinkedHashSet<>()).add(one.subject());
        });
        return tasks.entrySet().stream()
                .map(kind -> new Kind(
                        kind.getKey(), kind.getValue(), cases.get(kind.getKey()).size()))
                .toList();
    }
}
