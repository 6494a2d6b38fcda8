package vn.khenthuong.annualreport.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.annualreport.AnnualReportProcess;
import vn.khenthuong.annualreport.ConsolidatedFigures;
import vn.khenthuong.annualreport.Consolidation;
import vn.khenthuong.annualreport.Consolidation.Addressee;
import vn.khenthuong.annualreport.Consolidation.Kind;
import vn.khenthuong.annualreport.Consolidations;
import vn.khenthuong.annualreport.ReportYear;
import vn.khenthuong.annualreport.ReportYearClosed;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.engine.ProcessMessages;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;

/** Totals of a year and their submission; the row of the year is locked first. */
@Component
class ConsolidationService implements Consolidations {

    private static final String CLOSED = "REPORT_YEAR_CLOSED";

    private final ReportYears years;
    private final ReportRepository reports;
    private final ConsolidationRepository store;
    private final FigureSheet sheet;
    private final Organization organization;
    private final Journal journal;
    private final ProcessMessages messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConsolidationService(
            ReportYears years,
            ReportRepository reports,
            ConsolidationRepository store,
            FigureSheet sheet,
            Organization organization,
            Journal journal,
            ProcessMessages messages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.years = years;
        this.reports = reports;
        this.store = store;
        this.sheet = sheet;
        this.organization = organization;
        this.journal = journal;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public ConsolidatedFigures figures(int year) {
        years.require(year);
        return sheet.of(year);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Consolidation> find(int year, Kind kind) {
        return store.find(year, kind);
    }

    @Override
    @Transactional
    public void submit(
            int year,
            Kind kind,
            String assessment,
            String missingReason,
            Map<Addressee, DocumentReference> letters,
            Actor actor) {
        var role = requireRole(kind, actor);
        var locked = years.lock(year);
        if (store.find(year, kind).isPresent()) {
            throw new ConflictException("Báo cáo tổng hợp năm %d đã được gửi.".formatted(year));
        }
        var figures = sheet.of(year);
        var reason = missingReason == null || missingReason.isBlank() ? null : missingReason.strip();
        if (!figures.missing().isEmpty() && reason == null) {
            throw new BadInputException("Còn %d đơn vị chưa nộp báo cáo: cần nhập “Lý do thiếu báo cáo”."
                    .formatted(figures.missing().size()));
        }
        var now = clock.instant();
        store.insert(new Consolidation(
                year, kind, assessment, reason, checked(kind, letters), figures, actor.userId(), now));
        journal.record(new JournalEntry(
                locked.code(),
                "CONSOLIDATED_" + kind,
                actor.userId(),
                role,
                now,
                now,
                AnnualReportProcess.Consolidate.SUBMIT.name(),
                reason,
                "R-098"));
        if (kind == Kind.FOCAL) {
            close(locked, figures, actor, role);
        }
    }

    private void close(ReportYear year, ConsolidatedFigures figures, Actor actor, String role) {
        var now = clock.instant();
        reports.close(year.year(), actor.userId(), now);
        journal.record(new JournalEntry(
                year.code(),
                CLOSED,
                actor.userId(),
                role,
                now,
                now,
                null,
                "%d đơn vị không nộp.".formatted(figures.missing().size()),
                "R-098"));
        figures.missing()
                .forEach(report -> messages.send(
                        AnnualReportProcess.Messages.YEAR_CLOSED,
                        report.number().toString()));
        events.publishEvent(new ReportYearClosed(year.year()));
    }

    private Map<Addressee, DocumentReference> checked(Kind kind, Map<Addressee, DocumentReference> letters) {
        var today = LocalDate.now(clock);
        var found = new EnumMap<Addressee, DocumentReference>(Addressee.class);
        for (var addressee : kind.addressees()) {
            var letter = letters.get(addressee);
            if (letter == null) {
                throw new BadInputException("Cần nhập số và ngày văn bản gửi %s.".formatted(addressee.label()));
            }
            found.put(addressee, DocumentReference.of(letter.number(), letter.date(), today));
        }
        return found;
    }

    private String requireRole(Kind kind, Actor actor) {
        var performer = kind == Kind.FOCAL ? Performer.FOCAL_OFFICER : Performer.APPRAISAL_OFFICER;
        var role = organization.groupOf(performer, null, LocalDate.now(clock));
        if (!actor.isIn(role)) {
            throw new NotPermittedException("Chỉ cán bộ cơ quan tổng hợp được gửi báo cáo này.");
        }
        return role;
    }
}
