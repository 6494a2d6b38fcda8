package vn.khenthuong.annualreport.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.annualreport.AnnualReportProcess;
import vn.khenthuong.annualreport.Receipt;
import vn.khenthuong.annualreport.ReportContent;
import vn.khenthuong.annualreport.ReportDelivered;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportState;
import vn.khenthuong.annualreport.ReportTarget;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.annualreport.TargetResult;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.annualreport.UnitReports;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.correspondence.NumberRegister;
import vn.khenthuong.correspondence.NumberSeries;
import vn.khenthuong.correspondence.NumberedPaper;
import vn.khenthuong.engine.ProcessMessages;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Work;

/** Reports of units on their tables, checked by the policy of the figures. */
@Component
class UnitReportService implements UnitReports {

    private static final String DELIVERED = "REPORT_DELIVERED";
    private static final int LONGEST_REASON = 4000;

    private final ReportRepository store;
    private final ReportYears years;
    private final FigureSheet sheet;
    private final FiguresPolicy figures;
    private final FirstDraft firstDraft;
    private final Organization organization;
    private final NumberRegister register;
    private final Journal journal;
    private final ProcessMessages messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    UnitReportService(
            ReportRepository store,
            ReportYears years,
            FigureSheet sheet,
            FiguresPolicy figures,
            FirstDraft firstDraft,
            Organization organization,
            NumberRegister register,
            Journal journal,
            ProcessMessages messages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.years = years;
        this.sheet = sheet;
        this.figures = figures;
        this.firstDraft = firstDraft;
        this.organization = organization;
        this.register = register;
        this.journal = journal;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public UnitReport require(ReportNumber number) {
        return draftOf(number).report();
    }

    @Override
    public List<ReportTarget> targets(ReportNumber number) {
        return sheet.targetsOf(number);
    }

    @Override
    public List<ReportTarget> targets(ReportNumber number, boolean combinedRates) {
        return sheet.targetsOf(number, combinedRates);
    }

    @Override
    public Optional<ReportContent> content(ReportNumber number) {
        return store.content(number);
    }

    @Override
    public Optional<ReportContent> contentAt(ReportNumber number, Instant moment) {
        return store.content(number, moment);
    }

    @Override
    public ReportContent draft(ReportNumber number) {
        return firstDraft.of(number, targets(number), lastReport(number));
    }

    @Override
    public Optional<String> returnReason(ReportNumber number) {
        return Optional.ofNullable(draftOf(number).returnReason());
    }

    @Override
    @Transactional
    public void prepare(ReportNumber number, ReportContent content, Actor actor) {
        requireRole(actor, Performer.UNIT_OFFICER, number, "Chỉ cán bộ của đơn vị được lập báo cáo.");
        ReportYearService.requireOpen(years.lock(number.year()));
        requireState(number, ReportState.OWED, "Báo cáo không còn ở bước lập.");
        var errors = new InputErrors();
        errors.gather(() -> ReportDates.checkBasis(number.year(), content.basis(), LocalDate.now(clock)));
        errors.gather(
                () -> figures.check(targets(number, FigureSheet.isCombined(content)), content, lastYears(number)));
        errors.refuse();
        store.prepare(number, content, actor.userId(), clock.instant());
    }

    @Override
    @Transactional
    public void giveBack(ReportNumber number, String reason, Actor actor) {
        requireRole(actor, Performer.UNIT_HEAD, number, "Chỉ thủ trưởng đơn vị được trả lại báo cáo.");
        if (reason == null || reason.isBlank()) {
            throw new BadInputException("Cần nhập “Lý do”.");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new BadInputException("“Lý do” dài quá %d ký tự.".formatted(LONGEST_REASON));
        }
        ReportYearService.requireOpen(years.lock(number.year()));
        requireState(number, ReportState.PREPARED, "Báo cáo không còn chờ ký.");
        store.giveBack(number, reason.strip());
    }

    @Override
    @Transactional
    public void sign(ReportNumber number, String documentNumber, LocalDate documentDate, Actor actor) {
        var role = requireRole(actor, Performer.UNIT_HEAD, number, "Chỉ thủ trưởng đơn vị được ký báo cáo.");
        ReportYearService.requireOpen(years.lock(number.year()));
        var draft = requireState(number, ReportState.PREPARED, "Báo cáo không còn chờ ký.");
        if (organization.isDeedOf(actor.userId(), draft.prepared())) {
            throw new NotPermittedException("Người lập báo cáo không được ký báo cáo.");
        }
        // Only now: whoever waited for the year's row must not deliver in the past.
        var now = clock.instant();
        var basis = store.entered(number).map(ReportContent::basis).orElse(null);
        var errors = new InputErrors();
        var checked = errors.gather(
                () -> DocumentReference.of(documentNumber, documentDate, LocalDate.ofInstant(now, HomeZone.ID)));
        errors.gather(() -> ReportDates.checkUnits(number.year(), basis, documentDate));
        errors.refuse();
        var document = checked.orElseThrow();
        var late = !now.isBefore(draft.report().deadline());
        register.enter(new NumberedPaper(number.unit(), NumberSeries.REPORT, document, number.toString()));
        store.deliver(number, document, actor.userId(), now, late);
        var receipts = receive(number, now);
        journal.record(new JournalEntry(
                number.toString(),
                DELIVERED,
                actor.userId(),
                role,
                now,
                now,
                late ? "LATE" : "IN_TIME",
                "Gửi đồng thời cơ quan đầu mối và cơ quan thẩm định theo %s.".formatted(document.cited()),
                "R-098"));
        events.publishEvent(new ReportDelivered(number, now, late, receipts));
        if (store.allDelivered(number.year())) {
            messages.send(AnnualReportProcess.Messages.ALL_DELIVERED, ReportNumber.ofYear(number.year()));
        }
    }

    @Override
    public List<Receipt> receipts(ReportNumber number) {
        return store.receipts(number);
    }

    private List<Receipt> receive(ReportNumber number, Instant now) {
        var today = LocalDate.ofInstant(now, HomeZone.ID);
        var receipts = new ArrayList<Receipt>();
        for (var function : Function.values()) {
            var receipt = new Receipt(
                    number,
                    function,
                    organization.holder(function, today).code(),
                    "BN-%s-%d".formatted(number, receipts.size() + 1),
                    now);
            store.insert(receipt);
            receipts.add(receipt);
        }
        return receipts;
    }

    private Map<String, BigDecimal> lastYears(ReportNumber number) {
        return lastReport(number)
                .map(report -> report.results().stream()
                        .filter(result -> result.rate().isPresent())
                        .collect(Collectors.toMap(
                                TargetResult::target, result -> result.rate().get())))
                .orElse(Map.of());
    }

    private Optional<ReportContent> lastReport(ReportNumber number) {
        return store.content(new ReportNumber(number.year() - 1, number.unit()));
    }

    private ReportRepository.Draft draftOf(ReportNumber number) {
        return store.report(number).orElseThrow(() -> new NotFoundException("Không có báo cáo %s.".formatted(number)));
    }

    private ReportRepository.Draft requireState(ReportNumber number, ReportState state, String otherwise) {
        var draft = draftOf(number);
        if (draft.report().state() != state) {
            throw new ConflictException(otherwise);
        }
        return draft;
    }

    private String requireRole(Actor actor, Performer performer, ReportNumber number, String otherwise) {
        var role = organization.groupOf(performer, number.unit(), LocalDate.now(clock));
        if (!organization.holds(actor, role, Work.REPORTS)) {
            throw new NotPermittedException(otherwise);
        }
        return role;
    }
}
