package vn.khenthuong.calendar.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.khenthuong.calendar.CalendarProposal;
import vn.khenthuong.calendar.CalendarYear;
import vn.khenthuong.calendar.DayKind;
import vn.khenthuong.calendar.SpecialDay;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.VietnameseDates;

/**
 * What the calendar of a year may say (Bộ luật Lao động 2019, Điều 111 và 112). A holiday may fall on a weekly day off, as the law
 * counts it; the day off in lieu of it is another. Swapped days need not come in pairs within a year: the exchange of 31
 * December is worked in January.
 */
final class CalendarRules {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2200;
    private static final int NAME_LENGTH = 200;
    private static final String[] WEEKDAYS = {"thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"
    };

    private final LocalDate today;

    CalendarRules(LocalDate today) {
        this.today = today;
    }

    /** Somebody was faster; nothing was changed. */
    static ConflictException changedMeanwhile(int year) {
        return new ConflictException(
                "Lịch năm %d vừa được người khác thay đổi; hãy mở lại để xem rồi nhập lại. Chưa có gì thay đổi."
                        .formatted(year));
    }

    /**
     * That the proposal was made from the calendar as it stands.
     *
     * @param before null where the year has none
     */
    void requireCurrent(CalendarProposal proposal, CalendarYear before) {
        var present = before == null ? 0 : before.version();
        if (proposal.version() == null && before != null) {
            throw new BadInputException("Năm %d đã có lịch: cần gửi kèm “Phiên bản” của lịch đang sửa (hiện là %d)."
                    .formatted(proposal.year(), present));
        }
        if (proposal.version() != null && proposal.version() != present) {
            throw changedMeanwhile(proposal.year());
        }
    }

    /**
     * Everything that is wrong with the days.
     *
     * @param before null where the year has none: nothing was counted over it
     */
    void check(CalendarProposal proposal, CalendarYear before, InputErrors errors) {
        var year = proposal.year();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            errors.add("“Năm” phải từ %d đến %d.".formatted(FIRST_YEAR, LAST_YEAR));
            return;
        }
        if (year < today.getYear()) {
            errors.add("Năm %d đã qua: thời hạn đã tính theo lịch của năm ấy nên không sửa được nữa.".formatted(year));
            return;
        }
        if (proposal.days().stream().noneMatch(day -> day.kind() == DayKind.HOLIDAY)) {
            errors.add("Cần nhập “Nghỉ lễ”: một năm có các ngày nghỉ lễ, tết theo Điều 112 Bộ luật Lao động.");
        }
        Set<LocalDate> seen = new HashSet<>();
        proposal.days().forEach(day -> check(day, year, seen, errors));
        if (before != null) {
            checkPast(proposal.days(), before.days(), errors);
        }
    }

    private void check(SpecialDay day, int year, Set<LocalDate> seen, InputErrors errors) {
        var label = day.kind().label();
        var words = VietnameseDates.of(day.day());
        if (day.day().getYear() != year) {
            errors.add("“%s”: ngày %s không thuộc năm %d.".formatted(label, words, year));
        }
        if (!seen.add(day.day())) {
            errors.add("Ngày %s được nhập hai lần.".formatted(words));
        }
        if (day.kind() == DayKind.SWAP_WORK && !isWeekend(day.day())) {
            errors.add("“%s”: ngày %s là %s, vốn đã là ngày làm việc.".formatted(label, words, weekday(day.day())));
        }
        if (isOffInstead(day.kind()) && isWeekend(day.day())) {
            errors.add("“%s”: ngày %s là %s, vốn đã được nghỉ hằng tuần.".formatted(label, words, weekday(day.day())));
        }
        if (day.name() != null && day.name().length() > NAME_LENGTH) {
            errors.add("“%s”: tên của ngày %s dài quá %d ký tự.".formatted(label, words, NAME_LENGTH));
        }
    }

    /** Deadlines were counted over the days that have come; a name may still be corrected. */
    private void checkPast(List<SpecialDay> days, List<SpecialDay> before, InputErrors errors) {
        var now = kinds(days);
        var was = kinds(before);
        var candidates = new TreeSet<>(now.keySet());
        candidates.addAll(was.keySet());
        var touched = candidates.headSet(today, true).stream()
                .filter(day -> now.get(day) != was.get(day))
                .map(VietnameseDates::of)
                .collect(Collectors.joining(", "));
        if (!touched.isEmpty()) {
            errors.add("Ngày đã qua và ngày hôm nay giữ nguyên như lịch cũ, vì thời hạn đã tính theo những ngày ấy: %s."
                    .formatted(touched));
        }
    }

    private Map<LocalDate, DayKind> kinds(List<SpecialDay> days) {
        Map<LocalDate, DayKind> kinds = new HashMap<>();
        days.forEach(day -> kinds.put(day.day(), day.kind()));
        return kinds;
    }

    /**
     * The days with their names, what was entered, or what the same day was called before, or what it is and by which document; and
     * with the document that made them what they are, unless that is what the whole year rests on.
     *
     * @param before null where the year has none
     */
    static List<SpecialDay> named(List<SpecialDay> days, CalendarYear before, DocumentReference document) {
        Map<LocalDate, SpecialDay> known = new HashMap<>();
        if (before != null) {
            before.days().forEach(day -> known.put(day.day(), day));
        }
        return days.stream()
                .sorted(Comparator.comparing(SpecialDay::day))
                .map(day -> {
                    var was = known.get(day.day());
                    return new SpecialDay(
                            day.day(), day.kind(), name(day, was, document), basis(day, was, before, document));
                })
                .toList();
    }

    private static DocumentReference basis(
            SpecialDay day, SpecialDay was, CalendarYear before, DocumentReference document) {
        if (before == null) {
            return null;
        }
        return was != null && was.kind() == day.kind() ? was.document() : document;
    }

    private static String name(SpecialDay day, SpecialDay before, DocumentReference document) {
        if (day.name() != null && !day.name().isBlank()) {
            return day.name().strip();
        }
        return before != null && before.kind() == day.kind()
                ? before.name()
                : "%s theo %s".formatted(day.kind().label(), document.cited());
    }

    /** The days with those that follow from their weekday. */
    static List<SpecialDay> withWeekends(int year, List<SpecialDay> days) {
        var entered = days.stream().map(SpecialDay::day).collect(Collectors.toSet());
        var all = new ArrayList<>(days);
        LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(CalendarRules::isWeekend)
                .filter(day -> !entered.contains(day))
                .forEach(day -> all.add(new SpecialDay(day, DayKind.WEEKEND, DayKind.WEEKEND.label())));
        return all;
    }

    private static boolean isOffInstead(DayKind kind) {
        return kind == DayKind.COMPENSATION || kind == DayKind.SWAP_OFF;
    }

    private static boolean isWeekend(LocalDate day) {
        return DayKind.ofWeekday(day) == DayKind.WEEKEND;
    }

    private static String weekday(LocalDate day) {
        return WEEKDAYS[day.getDayOfWeek().ordinal()];
    }
}
