package vn.khenthuong.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.khenthuong.kernel.HomeZone;

/**
 * What happened while the clock was put forward, in order: day by day, and within a day everything alike in one line.
 *
 * @param complete whether it is all; false when there was more than anybody would read
 */
public record Chronicle(List<Day> days, boolean complete) {

    public Chronicle {
        days = List.copyOf(days);
    }

    /**
     * Something that happened.
     *
     * @param what in Vietnamese; what has the same words is alike
     * @param counted what those concerned are called when they are counted, e.g. “đơn vị”
     * @param whom whom or what it concerned, in words
     */
    public record Happening(Instant at, String what, String counted, String whom) {}

    /** One day with what happened on it, in the order in which each kind began. */
    public record Day(LocalDate date, List<Line> lines) {}

    /**
     * Everything alike of a day.
     *
     * @param whom each once, in order
     */
    public record Line(Instant first, String what, String counted, List<String> whom) {

        /** E.g. “Nhắc nộp báo cáo (38 đơn vị)”; what concerns one names it. */
        public String inWords() {
            return whom.size() == 1
                    ? "%s: %s".formatted(what, whom.get(0))
                    : "%s (%d %s)".formatted(what, whom.size(), counted);
        }

        /** Whether there is more to see than the line says. */
        public boolean isCollapsed() {
            return whom.size() > 1;
        }
    }

    static Chronicle of(Collection<Happening> happenings, boolean complete) {
        var days = happenings.stream()
                .sorted(Comparator.comparing(Happening::at))
                .collect(Collectors.groupingBy(
                        happening -> LocalDate.ofInstant(happening.at(), HomeZone.ID),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return new Chronicle(
                days.entrySet().stream()
                        .map(day -> new Day(day.getKey(), lines(day.getValue())))
                        .toList(),
                complete);
    }

    private static List<Line> lines(List<Happening> ofOneDay) {
        return ofOneDay.stream()
                .collect(Collectors.groupingBy(
                        happening -> List.of(happening.what(), happening.counted()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(alike -> new Line(
                        alike.get(0).at(),
                        alike.get(0).what(),
                        alike.get(0).counted(),
                        alike.stream().map(Happening::whom).distinct().sorted().toList()))
                .toList();
    }
}
