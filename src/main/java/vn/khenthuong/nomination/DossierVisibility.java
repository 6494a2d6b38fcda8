package vn.khenthuong.nomination;

import java.util.List;
import java.util.Set;

/**
 * What one official sees of the dossiers: the rows of the {@linkplain VisibilityTable visibility table} that speak of the
 * official. Whatever they do not grant is answered as if it did not exist.
 */
public final class DossierVisibility {

    private final List<VisibilityRow> rows;
    private final Set<String> units;
    private final VisibilityConditions conditions;

    /**
     * @param units codes of the units the official works for
     * @param closedRounds codes of the rounds that are closed
     */
    public DossierVisibility(List<VisibilityRow> rows, Set<String> units, Set<String> closedRounds) {
        this.rows = List.copyOf(rows);
        this.units = Set.copyOf(units);
        this.conditions = new VisibilityConditions(rows, units, closedRounds);
    }

    /** Codes of the units whose dossiers are the official's own. */
    public Set<String> units() {
        return units;
    }

    /** Whether dossiers of other units than the official's own, or of several units, can be seen; not their names alone. */
    public boolean coversOtherUnits() {
        return units.size() > 1
                || rows.stream()
                        .filter(row -> row.level().includes(VisibilityLevel.DOSSIER))
                        .anyMatch(row -> row.scope() != DossierScope.OWN_UNITS);
    }

    /** Whether this much can be seen of any dossier. */
    public boolean covers(VisibilityLevel level) {
        return rows.stream().anyMatch(row -> row.level().includes(level));
    }

    /** Whether this much is seen of every dossier that has come to the stage, whichever unit it is of. */
    public boolean coversAll(DossierStage stage, VisibilityLevel level) {
        return rows.stream()
                .filter(row -> row.scope() == DossierScope.ALL_UNITS)
                .anyMatch(row -> row.from().compareTo(stage) <= 0 && row.level().includes(level));
    }

    /**
     * Condition over a row of the table {@code dossier}, for the statements that read it: at least this much of it is seen. It has
     * no parameters.
     */
    public String condition(VisibilityLevel level) {
        return conditions.atLeast(level);
    }

    /**
     * Condition: the column names a unit of the official. It has no parameters.
     *
     * @param column of the codes of units
     */
    public String isOwnUnit(String column) {
        return "%s = %s".formatted(column, conditions.ownUnits());
    }

    /** Expression over a row of the table {@code dossier}: the name of the {@link VisibilityLevel} at which it is seen. */
    public String level() {
        return conditions.level();
    }
}
