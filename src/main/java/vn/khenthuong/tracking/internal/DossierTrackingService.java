package vn.khenthuong.tracking.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.consultation.Consultations;
import vn.khenthuong.decision.DecisionAmendments;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.nomination.DossierAccess;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.tracking.AskedAgency;
import vn.khenthuong.tracking.DossierDetails;
import vn.khenthuong.tracking.DossierPage;
import vn.khenthuong.tracking.DossierRow;
import vn.khenthuong.tracking.DossierSearch;
import vn.khenthuong.tracking.DossierTracking;
import vn.khenthuong.tracking.JourneyStep;
import vn.khenthuong.tracking.ProcessSteps;
import vn.khenthuong.tracking.StoppedCase;
import vn.khenthuong.tracking.Visit;

/** Reads dossiers and their journeys within sight. */
@Component
@Transactional(readOnly = true)
class DossierTrackingService implements DossierTracking {

    private final DossierAccess access;
    private final DossierRows rows;
    private final Journeys journeys;
    private final Nominations nominations;
    private final DossierView view;
    private final ProcessSteps processes;
    private final QuotaLedger ledger;
    private final RunningRounds rounds;
    private final Consultations consultations;
    private final Organization organization;
    private final DecisionAmendments amendments;

    DossierTrackingService(
            DossierAccess access,
            DossierRows rows,
            Journeys journeys,
            Nominations nominations,
            DossierView view,
            ProcessSteps processes,
            QuotaLedger ledger,
            RunningRounds rounds,
            Consultations consultations,
            Organization organization,
            DecisionAmendments amendments) {
        this.amendments = amendments;
        this.consultations = consultations;
        this.organization = organization;
        this.access = access;
        this.rows = rows;
        this.journeys = journeys;
        this.nominations = nominations;
        this.view = view;
        this.processes = processes;
        this.ledger = ledger;
        this.rounds = rounds;
    }

    @Override
    public DossierPage search(DossierSearch search, Actor actor) {
        var page = rows.search(search, holders(search), rounds.codes(), access.visibilityOf(actor));
        return new DossierPage(named(page.items()), page.page(), page.size(), page.total());
    }

    @Override
    public List<DossierRow> all(DossierSearch search, Actor actor) {
        return named(rows.all(search, holders(search), rounds.codes(), access.visibilityOf(actor)));
    }

    /** Who was rewarded is called as the decision was last put right; what was printed before stays in its papers. */
    private List<DossierRow> named(List<DossierRow> found) {
        var names = amendments.amended(found.stream()
                .filter(row -> row.state() == DossierState.AWARDED)
                .map(DossierRow::number)
                .toList());
        return names.isEmpty()
                ? found
                : found.stream()
                        .map(row -> names.containsKey(row.number()) ? row.named(names.get(row.number())) : row)
                        .toList();
    }

    private Set<String> holders(DossierSearch search) {
        return search.limit() == null
                ? null
                : ledger.holders(List.of(search.limit())).getOrDefault(search.limit(), Set.of());
    }

    @Override
    public DossierRow require(String number, Actor actor) {
        return rows.find(number, access.visibilityOf(actor))
                .map(row -> named(List.of(row)).get(0))
                .orElseThrow(() -> new NotFoundException("Không tìm thấy hồ sơ %s.".formatted(number)));
    }

    @Override
    public DossierDetails details(String number, Actor actor) {
        var row = require(number, actor);
        return DossierDetails.of(
                row,
                nominations.criteria(number),
                view.checklist(number),
                consultations.of(number).stream()
                        .map(asked -> AskedAgency.of(
                                asked, organization.nameAt(asked.agency(), asked.askedAt()), row.papers()))
                        .toList(),
                processes.instanceOf(number).orElse(null));
    }

    @Override
    public List<JourneyStep> journey(String number, Actor actor) {
        return journeys.of(require(number, actor));
    }

    @Override
    public Optional<StoppedCase> stopped(String number, Actor actor) {
        return journeys.stopped(require(number, actor));
    }

    @Override
    public List<Visit> visits(String number, Actor actor) {
        require(number, actor);
        return processes.visits(number);
    }

    @Override
    public Set<String> unitsOf(Actor actor) {
        return access.visibilityOf(actor).units();
    }

    @Override
    public boolean seesOtherUnits(Actor actor) {
        return access.visibilityOf(actor).coversOtherUnits();
    }
}
