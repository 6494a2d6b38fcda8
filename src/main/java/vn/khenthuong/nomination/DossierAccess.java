package vn.khenthuong.nomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.nomination.internal.DossierRepository;
import vn.khenthuong.nomination.internal.Dossiers;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;

/** Who may see which dossier outside the task list: the {@link VisibilityTable} applied to an official. */
@Component
public class DossierAccess {

    private static final Set<RoundState> CLOSED = Set.of(RoundState.CLOSED, RoundState.ENDED);

    private final VisibilityTable table;
    private final DossierRepository dossiers;
    private final Organization organization;
    private final Rounds rounds;
    private final Clock clock;

    DossierAccess(
            VisibilityTable table, DossierRepository dossiers, Organization organization, Rounds rounds, Clock clock) {
        this.table = table;
        this.dossiers = dossiers;
        this.organization = organization;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** What the official may see today. */
    public DossierVisibility visibilityOf(Actor actor) {
        var rows = table.rowsFor(actor, organization, LocalDate.now(clock));
        return new DossierVisibility(rows, unitsOf(actor), closedRounds(rows));
    }

    /**
     * The dossier, for someone who may see it.
     *
     * @throws NotFoundException when there is none, or none for this actor
     */
    public DossierSnapshot require(Actor actor, String number) {
        return require(actor, number, VisibilityLevel.DOSSIER);
    }

    /**
     * The dossier, for someone who may read its papers.
     *
     * @throws NotFoundException when there is none, or no papers for this actor
     */
    public DossierSnapshot requirePapers(Actor actor, String number) {
        return require(actor, number, VisibilityLevel.PAPERS);
    }

    private DossierSnapshot require(Actor actor, String number, VisibilityLevel level) {
        return dossiers.findSheet(number, visibilityOf(actor).condition(level))
                .orElseThrow(() -> Dossiers.unknown(number));
    }

    private Set<String> unitsOf(Actor actor) {
        Set<String> units = new HashSet<>(organization.unitsOf(actor, Role.OFFICER));
        units.addAll(organization.unitsOf(actor, Role.HEAD));
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
