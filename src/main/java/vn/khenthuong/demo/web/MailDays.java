package vn.khenthuong.demo.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Mails in a list, by day and within a day by kind. */
final class MailDays {

    /** So few of a kind are shown at once. */
    private static final int OPEN = 5;

    private MailDays() {}

    /** @param lines newest first; days and kinds come in the order of their first mail */
    static List<Day> of(List<MailLine> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(MailLine::day, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new Day(day.getKey(), kinds(day.getValue())))
                .toList();
    }

    private static List<Kind> kinds(List<MailLine> ofOneDay) {
        return ofOneDay.stream()
                .collect(Collectors.groupingBy(MailLine::kind, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(kind -> new Kind(kind.getKey(), kind.getValue()))
                .toList();
    }

    record Day(String date, List<Kind> kinds) {}

    record Kind(String label, List<MailLine> mails) {

        public boolean isOpen() {
            return mails.size() <= OPEN;
        }
    }
}
