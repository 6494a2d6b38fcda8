package vn.khenthuong.administration;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.calendar.CalendarChanges;
import vn.khenthuong.calendar.CalendarEffect;
import vn.khenthuong.calendar.CalendarEffect.ChangedDay;
import vn.khenthuong.calendar.CalendarKeeping;
import vn.khenthuong.calendar.CalendarProposal;
import vn.khenthuong.calendar.PendingCalendar;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.organization.OfficialAdministration;
import vn.khenthuong.organization.Organization;

/**
 * Administrators change the calendar of a year, alone or two of them; the journal keeps what it said before and what it says now.
 */
@Component
@Transactional
class CalendarDesk {

    private static final String STEP = "CALENDAR";
    private static final int LONGEST_REASON = 1000;

    private final CalendarKeeping calendars;
    private final CalendarChanges changes;
    private final CalendarAuthority authority;
    private final Administrators administrators;
    private final OfficialAdministration register;
    private final Organization organization;
    private final Journal journal;
    private final Clock clock;

    CalendarDesk(
            CalendarKeeping calendars,
            CalendarChanges changes,
            CalendarAuthority authority,
            Administrators administrators,
            OfficialAdministration register,
            Organization organization,
            Journal journal,
            Clock clock) {
        this.calendars = calendars;
        this.changes = changes;
        this.authority = authority;
        this.administrators = administrators;
        this.register = register;
        this.organization = organization;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What a change has come to, or would come to.
     *
     * @param needsSecond whether it takes a second administrator
     * @param proposal under which id it waits for him; null where it does not
     */
    record Outcome(CalendarEffect effect, boolean needsSecond, UUID proposal) {}

    /** What would follow; see {@link CalendarKeeping#preview}. */
    @Transactional(readOnly = true)
    public Outcome preview(EnteredCalendar entered) {
        administrators.require();
        var effect = calendars.preview(readable(entered));
        return new Outcome(effect, needsSecond(effect), null);
    }

    /** What a change that waits would do now. */
    @Transactional(readOnly = true)
    public CalendarEffect preview(PendingCalendar pending) {
        administrators.require();
        return calendars.preview(pending.proposal());
    }

    /** Publishes, or proposes where it takes two; with its line in the journal, or not at all. */
    public Outcome publish(EnteredCalendar entered) {
        var administrator = administrators.require();
        var proposal = readable(entered);
        var foreseen = calendars.preview(proposal);
        var days = foreseen.changedDays().size();
        if (needsSecond(foreseen)) {
            var id = changes.propose(checked(proposal, foreseen), days, administrator.userId());
            record(proposal.year(), administrator, "PROPOSED", words(foreseen));
            return new Outcome(foreseen, true, id);
        }
        var effect = calendars.publish(proposal);
        if (needsSecond(effect)) {
            // Somebody was given a deadline between the two looks: nothing is done, and the next try is a proposal.
            throw new ConflictException(
                    "Vừa có việc nhận hạn tính theo lịch này; chưa có gì thay đổi. Hãy xem trước lại rồi gửi đề nghị.");
        }
        changes.madeAlone(checked(proposal, effect), days, administrator.userId());
        record(proposal.year(), administrator, outcome(effect), words(effect));
        return new Outcome(effect, false, null);
    }

    /** With its document as it is cited. */
    private static CalendarProposal checked(CalendarProposal proposal, CalendarEffect effect) {
        return new CalendarProposal(
                proposal.year(), proposal.version(), effect.after().document(), proposal.days());
    }

    /** What waits for a second administrator. */
    @Transactional(readOnly = true)
    public List<PendingCalendar> pending() {
        administrators.require();
        return changes.pending();
    }

    /** Whether a change of a calendar was proposed under the id, decided or not. */
    @Transactional(readOnly = true)
    public boolean isProposal(UUID id) {
        administrators.require();
        return changes.isProposal(id);
    }

    /**
     * Confirms and does what another administrator has proposed.
     *
     * @throws NotPermittedException when it is his own proposal
     * @throws vn.khenthuong.kernel.ConflictException when it is decided already, or the calendar has changed meanwhile
     */
    public CalendarEffect confirm(UUID id) {
        var administrator = administrators.require();
        var pending = changes.require(id);
        if (organization.isDeedOf(administrator.userId(), new Deed(pending.proposedBy(), pending.proposedAt()))) {
            throw new NotPermittedException("Người đề nghị không tự xác nhận; cần quản trị viên khác.");
        }
        changes.decide(id, true, administrator.userId(), null);
        var effect = calendars.publish(pending.proposal());
        record(
                pending.proposal().year(),
                administrator,
                outcome(effect),
                "%s Xác nhận đề nghị của %s lúc %s."
                        .formatted(
                                words(effect),
                                organization.distinctNameOf(pending.proposedBy()),
                                VietnameseDates.of(pending.proposedAt())));
        return effect;
    }

    /** Refuses a proposal, or takes back one's own. */
    public void refuse(UUID id, String reason) {
        var administrator = administrators.require();
        if (reason == null || reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new BadInputException(
                    "“Lý do” không được để trống và không dài quá %d ký tự.".formatted(LONGEST_REASON));
        }
        var pending = changes.require(id);
        changes.decide(id, false, administrator.userId(), reason.strip());
        record(pending.proposal().year(), administrator, "REFUSED", reason.strip());
    }

    private boolean needsSecond(CalendarEffect effect) {
        if (register.isInstallationUnderWay()) {
            return false;
        }
        var since = clock.instant().minus(authority.period());
        var alone = changes.daysChangedAlone(effect.after().year(), since);
        return !effect.moved().isEmpty() || alone + effect.changedDays().size() > authority.daysAlone();
    }

    private void record(int year, Actor administrator, String outcome, String text) {
        var now = clock.instant();
        journal.record(new JournalEntry(
                "LICH-" + year, STEP, administrator.userId(), Bodies.ADMINISTRATORS, now, now, outcome, text, null));
    }

    private static String outcome(CalendarEffect effect) {
        return effect.before() == null ? "PUBLISHED" : "CHANGED";
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
