package vn.khenthuong.annualreport.internal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.annualreport.OfficialFigures;
import vn.khenthuong.annualreport.OfficialFiguresOfReports;
import vn.khenthuong.annualreport.ReportContent;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportTarget;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.annualreport.TargetResult;
import vn.khenthuong.annualreport.UnitReports;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DateOrder;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Work;

/** Official figures, checked by the policy of the figures as those of the report were. */
@Component
class OfficialFiguresService implements OfficialFiguresOfReports {

    private static final String ADDED = "OFFICIAL_FIGURES_ADDED";
    private static final String RULE = "A-28";
    private static final String NUMBER = "Số văn bản";
    private static final String DATE = "Ngày văn bản";

    private final OfficialFiguresRepository store;
    private final ReportRepository contents;
    private final UnitReports reports;
    private final ReportYears years;
    private final FiguresPolicy policy;
    private final Organization organization;
    private final Journal journal;
    private final Clock clock;

    OfficialFiguresService(
            OfficialFiguresRepository store,
            ReportRepository contents,
            UnitReports reports,
            ReportYears years,
            FiguresPolicy policy,
            Organization organization,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.contents = contents;
        this.reports = reports;
        this.years = years;
        this.policy = policy;
        this.organization = organization;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRecord(ReportNumber number, Actor actor) {
        return organization.holds(actor, head(number), Work.REPORTS)
                && toldEstimates(number)
                && !targets(number).isEmpty();
    }

    @Override
    @Transactional(readOnly = true)
    public List<ReportTarget> targets(ReportNumber number) {
        return reports.targets(number).stream()
                .filter(target -> target.terms().fromReview())
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<OfficialFigures> of(ReportNumber number) {
        return store.of(number);
    }

    @Override
    @Transactional
    public void record(
            ReportNumber number, LocalDate asOf, DocumentReference document, List<TargetResult> results, Actor actor) {
        var role = head(number);
        if (!organization.holds(actor, role, Work.REPORTS)) {
            throw new NotPermittedException("Chỉ thủ trưởng đơn vị được bổ sung số liệu chính thức.");
        }
        years.lock(number.year());
        if (!toldEstimates(number)) {
            throw new ConflictException("Chỉ bổ sung số liệu chính thức cho báo cáo đã nộp bằng số liệu ước tính.");
        }
        var today = LocalDate.now(clock);
        var errors = new InputErrors();
        errors.gather(() -> ReportDates.checkReview(number.year(), asOf, today));
        var checked = errors.gather(() -> DocumentReference.checked(document, NUMBER, DATE, today));
        checked.ifPresent(paper -> errors.gather(() -> DateOrder.require(asOf, ReportDates.AS_OF, paper.date(), DATE)));
        errors.gather(() -> policy.check(targets(number), figures(results), lastYears(number)));
        errors.refuse();
        var now = clock.instant();
        store.insert(number, new OfficialFigures(asOf, checked.orElseThrow(), results, actor.userId(), now));
        journal.record(new JournalEntry(
                number.toString(),
                ADDED,
                actor.userId(),
                role,
                now,
                now,
                null,
                "Bổ sung số liệu rà soát hộ nghèo chính thức theo %s."
                        .formatted(checked.orElseThrow().cited()),
                RULE));
    }

    private boolean toldEstimates(ReportNumber number) {
        return reports.require(number).isDelivered()
                && contents.entered(number)
                        .map(ReportContent::basis)
                        .filter(ReportContent.Basis::isEstimated)
                        .isPresent();
    }

    private Map<String, BigDecimal> lastYears(ReportNumber number) {
        return contents.content(new ReportNumber(number.year() - 1, number.unit()))
                .map(report -> report.results().stream()
                        .filter(result -> result.rate().isPresent())
                        .collect(Collectors.toMap(
                                TargetResult::target, result -> result.rate().get())))
                .orElse(Map.of());
    }

    private String head(ReportNumber number) {
        return organization.groupOf(Performer.UNIT_HEAD, number.unit(), LocalDate.now(clock));
    }

    /** The policy reads the results of a report. */
    private static ReportContent figures(List<TargetResult> results) {
        return new ReportContent(null, results, null, null, null, null, null);
    }
}
