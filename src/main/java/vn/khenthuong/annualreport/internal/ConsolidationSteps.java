package vn.khenthuong.annualreport.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.Addressees;
import vn.khenthuong.annualreport.AnnualReportProcess;
import vn.khenthuong.annualreport.ConsolidatedFigures;
import vn.khenthuong.annualreport.Consolidation;
import vn.khenthuong.annualreport.Consolidation.Addressee;
import vn.khenthuong.annualreport.Consolidation.Kind;
import vn.khenthuong.annualreport.Consolidation.Signature;
import vn.khenthuong.annualreport.Consolidation.Stage;
import vn.khenthuong.annualreport.ReportYear;
import vn.khenthuong.annualreport.ReportYearClosed;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.correspondence.NumberRegister;
import vn.khenthuong.correspondence.NumberSeries;
import vn.khenthuong.correspondence.NumberedPaper;
import vn.khenthuong.engine.ProcessMessages;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Work;

/** What every step of a consolidated report has in common, and the last one, by which it leaves. */
@Component
class ConsolidationSteps {

    private static final String SENT = "CONSOLIDATED_";
    private static final String CLOSED = "REPORT_YEAR_CLOSED";
    private static final String RULE = "R-098";

    private final ReportYears years;
    private final ReportRepository reports;
    private final ConsolidationRepository store;
    private final Addressees addressees;
    private final NumberRegister register;
    private final Organization organization;
    private final Journal journal;
    private final ProcessMessages messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsolidationSteps(
            ReportYears years,
            ReportRepository reports,
            ConsolidationRepository store,
            Addressees addressees,
            NumberRegister register,
            Organization organization,
            Journal journal,
            ProcessMessages messages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.years = years;
        this.reports = reports;
        this.store = store;
        this.addressees = addressees;
        this.register = register;
        this.organization = organization;
        this.journal = journal;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The group in whose name the actor acts.
     *
     * @throws NotPermittedException with the sentence when the actor is not in it
     */
    public String requireRole(Performer performer, Actor actor, String otherwise) {
        var role = organization.groupOf(performer, null, LocalDate.now(clock));
        if (!organization.holds(actor, role, Work.REPORTS)) {
            throw new NotPermittedException(otherwise);
        }
        return role;
    }

    public void record(ReportYear year, String step, Actor actor, String role, Enum<?> outcome, String reason) {
        var now = clock.instant();
        journal.record(new JournalEntry(
                year.code(),
                step,
                actor.userId(),
                role,
                now,
                now,
                outcome == null ? null : outcome.name(),
                reason,
                RULE));
    }

    /** It leaves under its numbers; the focal agency's closes the year. */
    public void send(Consolidation ready, Map<Addressee, DocumentReference> letters, Actor actor, String role) {
        var year = years.require(ready.year());
        var checked = checked(ready, letters);
        checked.forEach((addressee, letter) -> register.enter(new NumberedPaper(
                issuer(ready.kind(), letter),
                NumberSeries.REPORT,
                letter,
                "%s, %s".formatted(year.code(), addressees.nameOn(addressee, letter.date())))));
        store.save(new Consolidation(
                ready.year(),
                ready.kind(),
                Stage.SENT,
                ready.assessment(),
                ready.missingReason(),
                null,
                checked,
                ready.figures(),
                ready.prepared(),
                ready.signed(),
                ready.submission(),
                ready.approved(),
                new Signature(actor.userId(), clock.instant())));
        record(year, SENT + ready.kind(), actor, role, AnnualReportProcess.Consolidate.SUBMIT, ready.missingReason());
        if (ready.kind() == Kind.FOCAL) {
            close(year, ready.figures(), actor, role);
        }
    }

    /** The head of the appraiser submits the report to the Chair. */
    public void submitted(ReportYear year, DocumentReference submission) {
        var issuer = organization.holder(Function.APPRAISER, submission.date()).code();
        register.enter(new NumberedPaper(issuer, NumberSeries.SUBMISSION, submission, year.code()));
    }

    private String issuer(Kind kind, DocumentReference letter) {
        return switch (kind) {
            case FOCAL ->
                organization.holder(Function.FOCAL_AGENCY, letter.date()).code();
            case BOARD -> NumberedPaper.PROVINCE;
        };
    }

    private void close(ReportYear year, ConsolidatedFigures figures, Actor actor, String role) {
        reports.close(year.year(), actor.userId(), clock.instant());
        record(
                year,
                CLOSED,
                actor,
                role,
                null,
                "%d đơn vị không nộp.".formatted(figures.missing().size()));
        figures.missing()
                .forEach(report -> messages.send(
                        AnnualReportProcess.Messages.YEAR_CLOSED,
                        report.number().toString()));
        events.publishEvent(new ReportYearClosed(year.year()));
    }

    private Map<Addressee, DocumentReference> checked(Consolidation ready, Map<Addressee, DocumentReference> letters) {
        var today = LocalDate.now(clock);
        var found = new EnumMap<Addressee, DocumentReference>(Addressee.class);
        var errors = new InputErrors();
        for (var addressee : ready.kind().addressees()) {
            var name = addressees.nameOn(addressee, today);
            var letter = letters.get(addressee);
            if (letter == null) {
                errors.add("Cần nhập số và ngày văn bản gửi %s.".formatted(name));
                continue;
            }
            errors.gather(() -> DocumentReference.of(letter.number(), letter.date(), today))
                    .ifPresent(checked -> found.put(addressee, checked));
            errors.gather(() -> ReportDates.checkConsolidated(
                    ready.year(), "Ngày văn bản gửi %s".formatted(name), letter.date(), ready.figures()));
        }
        errors.refuse();
        return found;
    }
}
