package vn.khenthuong.annualreport.internal;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.annualreport.AnnualReportProcess.Consolidate;
import vn.khenthuong.annualreport.ConsolidatedFigures;
import vn.khenthuong.annualreport.Consolidation;
import vn.khenthuong.annualreport.Consolidation.Addressee;
import vn.khenthuong.annualreport.Consolidation.Kind;
import vn.khenthuong.annualreport.Consolidation.Signature;
import vn.khenthuong.annualreport.Consolidation.Stage;
import vn.khenthuong.annualreport.Consolidations;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.organization.Performer;

/** Totals of a year and what officers make of them; the row of the year is locked first. */
@Component
class ConsolidationService implements Consolidations {

    private static final String PREPARED = "CONSOLIDATION_PREPARED_";

    private final ReportYears years;
    private final ConsolidationRepository store;
    private final FigureSheet sheet;
    private final ConsolidationSteps steps;
    private final Clock clock;

    ConsolidationService(
            ReportYears years,
            ConsolidationRepository store,
            FigureSheet sheet,
            ConsolidationSteps steps,
            Clock clock) {
        this.years = years;
        this.store = store;
        this.sheet = sheet;
        this.steps = steps;
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
    public void prepare(int year, Kind kind, String assessment, String missingReason, Actor actor) {
        var role = steps.requireRole(officerOf(kind), actor, "Chỉ cán bộ cơ quan tổng hợp được trình báo cáo này.");
        var prepared = prepared(year, kind, assessment, missingReason, actor);
        store.save(prepared);
        steps.record(years.require(year), PREPARED + kind, actor, role, Consolidate.SUBMIT, prepared.missingReason());
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
        var role = steps.requireRole(officerOf(kind), actor, "Chỉ cán bộ cơ quan tổng hợp được gửi báo cáo này.");
        steps.send(prepared(year, kind, assessment, missingReason, actor), letters, actor, role);
    }

    private Consolidation prepared(int year, Kind kind, String assessment, String missingReason, Actor actor) {
        years.lock(year);
        if (store.find(year, kind)
                .filter(found -> found.stage() != Stage.RETURNED)
                .isPresent()) {
            throw new ConflictException("Báo cáo tổng hợp năm %d đã được trình.".formatted(year));
        }
        var figures = sheet.of(year);
        var reason = missingReason == null || missingReason.isBlank() ? null : missingReason.strip();
        if (!figures.missing().isEmpty() && reason == null) {
            throw new BadInputException("Còn %d đơn vị chưa nộp báo cáo: cần nhập “Lý do thiếu báo cáo”."
                    .formatted(figures.missing().size()));
        }
        return new Consolidation(
                year,
                kind,
                Stage.PREPARED,
                assessment,
                reason,
                null,
                Map.of(),
                figures,
                new Signature(actor.userId(), clock.instant()),
                null,
                null,
                null,
                null);
    }

    private static Performer officerOf(Kind kind) {
        return kind == Kind.FOCAL ? Performer.FOCAL_OFFICER : Performer.APPRAISAL_OFFICER;
    }
}
