package vn.khenthuong.tracking;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.nomination.DossierAccess;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.tracking.internal.DossierRows;
import vn.khenthuong.tracking.internal.Journeys;

/** Where the dossiers stand and how they came there, for those who may know (design §5). */
@Component
@Transactional(readOnly = true)
public class DossierTracking {

    private final DossierAccess access;
    private final DossierRows rows;
    private final Journeys journeys;
    private final Nominations nominations;
    private final DossierView view;
    private final ProcessSteps processes;
    private final QuotaLedger ledger;

    DossierTracking(
            DossierAccess access,
            DossierRows rows,
            Journeys journeys,
            Nominations nominations,
            DossierView view,
            ProcessSteps processes,
            QuotaLedger ledger) {
        this.access = access;
        this.rows = rows;
        this.journeys = journeys;
        this.nominations = nominations;
        this.view = view;
        this.processes = processes;
        this.ledger = ledger;
    }

    /** What the official looks for, among the dossiers in sight. */
    public DossierPage search(DossierSearch search, Actor actor) {
        return rows.search(search, holders(search), access.visibilityOf(actor));
    }

    private Set<String> holders(DossierSearch search) {
        return search.limit() == null
                ? null
                : ledger.holders(List.of(search.limit())).getOrDefault(search.limit(), Set.of());
    }

    /** @throws NotFoundException for a number nobody has, and alike for one the official must not know of */
    public DossierRow require(String number, Actor actor) {
        return rows.find(number, access.visibilityOf(actor))
                .orElseThrow(() -> new NotFoundException("Không tìm thấy hồ sơ %s.".formatted(number)));
    }

    /** @throws NotFoundException as {@link #require} does */
    public DossierDetails details(String number, Actor actor) {
        var row = require(number, actor);
        return DossierDetails.of(
                row,
                nominations.criteria(number),
                view.checklist(number),
                processes.instanceOf(number).orElse(null));
    }

    /** @throws NotFoundException as {@link #require} does */
    public List<JourneyStep> journey(String number, Actor actor) {
        return journeys.of(require(number, actor));
    }

    /**
     * Where the dossier has been and is, in the terms of its model.
     *
     * @throws NotFoundException as {@link #require} does
     */
    public List<Visit> visits(String number, Actor actor) {
        require(number, actor);
        return processes.visits(number);
    }

    /** Units whose own dossiers the official works on. */
    public Set<String> unitsOf(Actor actor) {
        return access.visibilityOf(actor).units();
    }

    /** Whether dossiers of other than the official's own units can be in sight. */
    public boolean seesOtherUnits(Actor actor) {
        return access.visibilityOf(actor).coversOtherUnits();
    }
}
