package vn.khenthuong.administration;

import java.time.Clock;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.calendar.CalendarEffect;
import vn.khenthuong.calendar.CalendarEffect.ChangedDay;
import vn.khenthuong.calendar.CalendarKeeping;
import vn.khenthuong.calendar.CalendarProposal;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Bodies;

/** Administrators change the calendar of a year; the journal keeps what it said before and what it says now. */
@Component
@Transactional
class CalendarDesk {

    private static final String STEP = "CALENDAR";

    private final CalendarKeeping calendars;
    private final Administrators administrators;
    private final Journal journal;
    private final Clock clock;

    CalendarDesk(CalendarKeeping calendars, Administrators administrators, Journal journal, Clock clock) {
        this.calendars = calendars;
        this.administrators = administrators;
        this.journal = journal;
        this.clock = clock;
    }

    /** What would follow; see {@link CalendarKeeping#preview}. */
    @Transactional(readOnly = true)
    public CalendarEffect preview(EnteredCalendar entered) {
        administrators.require();
        return calendars.preview(readable(entered));
    }

    /** See {@link CalendarKeeping#publish}; with its line in the journal, or not at all. */
    public CalendarEffect publish(EnteredCalendar entered) {
        var administrator = administrators.require();
        var proposal = readable(entered);
        var effect = calendars.publish(proposal);
        var now = clock.instant();
        journal.record(new JournalEntry(
                "LICH-" + proposal.year(),
                STEP,
                administrator.userId(),
                Bodies.ADMINISTRATORS,
                now,
                now,
                effect.before() == null ? "PUBLISHED" : "CHANGED",
                words(effect),
                null));
        return effect;
    }

    /** What could not be read is told together with what breaks a rule. */
    private CalendarProposal readable(EnteredCalendar entered) {
        var errors = new InputErrors();
        errors.addAll(entered.faults());
        if (!errors.isEmpty()) {
            errors.gather(() -> calendars.preview(entered.proposal()));
        }
        errors.refuse();
        return entered.proposal();
    }

    private static String words(CalendarEffect effect) {
        var days = effect.changedDays().stream().map(CalendarDesk::words).collect(Collectors.joining("; "));
        return "Căn cứ: %s; căn cứ trước đó: %s. Ngày thay đổi: %s. Số hạn đang chạy đã dời: %d."
                .formatted(
                        effect.after().document().cited(),
                        effect.before() == null
                                ? "chưa có lịch"
                                : effect.before().source(),
                        days.isEmpty() ? "không có" : days,
                        effect.moved().size());
    }

    private static String words(ChangedDay day) {
        return "%s %s: %s → %s"
                .formatted(
                        VietnameseDates.of(day.day()),
                        day.name(),
                        day.from().label(),
                        day.to().label());
    }
}
