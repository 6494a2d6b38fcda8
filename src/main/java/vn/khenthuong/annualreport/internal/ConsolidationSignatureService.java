package vn.khenthuong.annualreport.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.annualreport.AnnualReportProcess.Sign;
import vn.khenthuong.annualreport.ConsolidatedFigures;
import vn.khenthuong.annualreport.Consolidation;
import vn.khenthuong.annualreport.Consolidation.Addressee;
import vn.khenthuong.annualreport.Consolidation.Kind;
import vn.khenthuong.annualreport.Consolidation.Signature;
import vn.khenthuong.annualreport.Consolidation.Stage;
import vn.khenthuong.annualreport.ConsolidationSignatures;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;

/** The signatures under a consolidated report, each by somebody else; the row of the year is locked first. */
@Component
@Transactional
class ConsolidationSignatureService implements ConsolidationSignatures {

    private static final String SUBMITTED = "CONSOLIDATION_SUBMITTED_";
    private static final String APPROVED = "CONSOLIDATION_APPROVED_";
    private static final String RETURNED = "CONSOLIDATION_RETURNED_";
    private static final int LONGEST_REASON = 4000;

    private final ReportYears years;
    private final ConsolidationRepository store;
    private final FigureSheet sheet;
    private final ConsolidationSteps steps;
    private final Organization organization;
    private final Clock clock;

    ConsolidationSignatureService(
            ReportYears years,
            ConsolidationRepository store,
            FigureSheet sheet,
            ConsolidationSteps steps,
            Organization organization,
            Clock clock) {
        this.years = years;
        this.store = store;
        this.sheet = sheet;
        this.steps = steps;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public void signFocal(int year, Map<Addressee, DocumentReference> letters, Actor actor) {
        var role = steps.requireRole(
                Performer.FOCAL_HEAD, actor, "Chỉ lãnh đạo cơ quan đầu mối được ký báo cáo tổng hợp này.");
        var prepared = require(year, Kind.FOCAL, Stage.PREPARED);
        requireAnother(actor, prepared);
        // Late reports are taken until now, so the figures are those of now.
        steps.send(signed(prepared, Stage.PREPARED, sheet.of(year), null, actor), letters, actor, role);
    }

    @Override
    public void submitToChair(int year, DocumentReference submission, Actor actor) {
        var role = steps.requireRole(
                Performer.APPRAISAL_HEAD, actor, "Chỉ lãnh đạo cơ quan thẩm định được ký Tờ trình này.");
        var prepared = require(year, Kind.BOARD, Stage.PREPARED);
        requireAnother(actor, prepared);
        var figures = sheet.of(year);
        var checked = checked(
                submission, () -> ReportDates.checkConsolidated(year, "Ngày Tờ trình", submission.date(), figures));
        steps.submitted(years.require(year), checked);
        store.save(signed(prepared, Stage.SIGNED, figures, checked, actor));
        steps.record(years.require(year), SUBMITTED + Kind.BOARD, actor, role, Sign.APPROVE, checked.cited());
    }

    @Override
    public void signByChair(int year, Actor actor) {
        var role = steps.requireRole(
                Performer.CHAIR, actor, "Chỉ Chủ tịch, Phó Chủ tịch Ủy ban nhân dân tỉnh được ký báo cáo này.");
        var submitted = require(year, Kind.BOARD, Stage.SIGNED);
        requireAnother(actor, submitted);
        store.save(new Consolidation(
                year,
                Kind.BOARD,
                Stage.APPROVED,
                submitted.assessment(),
                submitted.missingReason(),
                null,
                Map.of(),
                submitted.figures(),
                submitted.prepared(),
                submitted.signed(),
                submitted.submission(),
                new Signature(actor.userId(), clock.instant()),
                null));
        steps.record(years.require(year), APPROVED + Kind.BOARD, actor, role, Sign.APPROVE, null);
    }

    @Override
    public void issue(int year, DocumentReference letter, Actor actor) {
        var role =
                steps.requireRole(Performer.CLERK, actor, "Chỉ văn thư Ủy ban nhân dân tỉnh được cấp số báo cáo này.");
        var approved = require(year, Kind.BOARD, Stage.APPROVED);
        var checked = checked(
                letter,
                () -> ReportDates.checkIssued(
                        letter.date(), approved.submission().date()));
        steps.send(approved, Map.of(Addressee.CENTRAL_BOARD, checked), actor, role);
    }

    /** Number, date and order of dates are told together. */
    private DocumentReference checked(DocumentReference entered, Runnable order) {
        var errors = new InputErrors();
        var checked = errors.gather(() -> DocumentReference.of(entered.number(), entered.date(), LocalDate.now(clock)));
        errors.gather(order);
        errors.refuse();
        return checked.orElseThrow();
    }

    @Override
    public void giveBack(int year, Kind kind, String reason, Actor actor) {
        if (reason == null || reason.isBlank()) {
            throw new BadInputException("Cần nhập “Lý do”.");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new BadInputException("“Lý do” dài quá %d ký tự.".formatted(LONGEST_REASON));
        }
        years.lock(year);
        var found = find(year, kind);
        var role =
                steps.requireRole(signerOf(found), actor, "Chỉ người có thẩm quyền ký được trả lại báo cáo tổng hợp.");
        if (found.stage() != Stage.PREPARED && found.stage() != Stage.SIGNED) {
            throw elsewhere(year);
        }
        store.save(new Consolidation(
                year,
                kind,
                Stage.RETURNED,
                found.assessment(),
                found.missingReason(),
                reason.strip(),
                Map.of(),
                found.figures(),
                found.prepared(),
                null,
                null,
                null,
                null));
        steps.record(years.require(year), RETURNED + kind, actor, role, Sign.RETURN, reason.strip());
    }

    private Consolidation signed(
            Consolidation prepared,
            Stage stage,
            ConsolidatedFigures figures,
            DocumentReference submission,
            Actor actor) {
        return new Consolidation(
                prepared.year(),
                prepared.kind(),
                stage,
                prepared.assessment(),
                prepared.missingReason(),
                null,
                Map.of(),
                figures,
                prepared.prepared(),
                new Signature(actor.userId(), clock.instant()),
                submission,
                null,
                null);
    }

    private Consolidation require(int year, Kind kind, Stage stage) {
        years.lock(year);
        var found = find(year, kind);
        if (found.stage() != stage) {
            throw elsewhere(year);
        }
        return found;
    }

    private Consolidation find(int year, Kind kind) {
        return store.find(year, kind).orElseThrow(() -> elsewhere(year));
    }

    private static Performer signerOf(Consolidation consolidation) {
        if (consolidation.stage() == Stage.SIGNED) {
            return Performer.CHAIR;
        }
        return consolidation.kind() == Kind.FOCAL ? Performer.FOCAL_HEAD : Performer.APPRAISAL_HEAD;
    }

    private void requireAnother(Actor actor, Consolidation consolidation) {
        if (Stream.of(consolidation.prepared(), consolidation.signed())
                .anyMatch(step ->
                        step != null && organization.isDeedOf(actor.userId(), new Deed(step.by(), step.at())))) {
            throw new NotPermittedException("Người đã tổng hợp hoặc đã ký ở bước trước không được ký báo cáo này.");
        }
    }

    private static ConflictException elsewhere(int year) {
        return new ConflictException("Báo cáo tổng hợp năm %d không còn ở bước này.".formatted(year));
    }
}
