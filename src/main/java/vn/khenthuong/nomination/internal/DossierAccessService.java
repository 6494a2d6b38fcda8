package vn.khenthuong.nomination.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.nomination.DossierAccess;
import vn.khenthuong.nomination.DossierNumber;
import vn.khenthuong.nomination.DossierScope;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierVisibility;
import vn.khenthuong.nomination.VisibilityLevel;
import vn.khenthuong.nomination.VisibilityRow;
import vn.khenthuong.nomination.VisibilityTable;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Work;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;

/** Asks the visibility table and the rows of dossiers. */
@Component
class DossierAccessService implements DossierAccess {

    private static final Set<RoundState> CLOSED = Set.of(RoundState.CLOSED, RoundState.ENDED);

    private final VisibilityTable table;
    private final DossierRepository dossiers;
    private final Organization organization;
    private final Rounds rounds;
    private final Clock clock;

    DossierAccessService(
            VisibilityTable table, DossierRepository dossiers, Organization organization, Rounds rounds, Clock clock) {
        this.table = table;
        this.dossiers = dossiers;
        this.organization = organization;
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public DossierVisibility visibilityOf(Actor actor) {
        var rows = table.rowsFor(actor, organization, LocalDate.now(clock));
        return new DossierVisibility(rows, unitsOf(actor), closedRounds(rows));
    }

    @Override
    public DossierSnapshot require(Actor actor, String number) {
        return require(actor, number, VisibilityLevel.DOSSIER);
    }

    @Override
    public DossierSnapshot requirePapers(Actor actor, String number) {
        return require(actor, number, VisibilityLevel.PAPERS);
    }

    @Override
    public Set<String> readable(Actor actor, String round) {
        return Set.copyOf(dossiers.numbersOf(round, visibilityOf(actor).condition(VisibilityLevel.PAPERS)));
    }

    private DossierSnapshot require(Actor actor, String number, VisibilityLevel level) {
        return dossiers.findSnapshot(number, visibilityOf(actor).condition(level))
                .orElseThrow(() -> DossierNumber.unknown(number));
    }

    private Set<String> unitsOf(Actor actor) {
        Set<String> units = new HashSet<>(organization.unitsOf(actor, Role.OFFICER));
        units.addAll(organization.unitsOf(actor, Role.HEAD, Work.DOSSIERS, Work.LISTS));
        return units;
    }

    /** Asked only for those to whom it makes a difference. */
    private Set<String> closedRounds(List<VisibilityRow> rows) {
        return rows.stream().anyMatch(row -> row.scope() == DossierScope.CLOSED_POOL)
                ? rounds.all().stream()
                        .filter(round -> CLOSED.contains(round.state()))
                        .map(AwardRound::code)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
