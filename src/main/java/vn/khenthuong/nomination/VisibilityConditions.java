package vn.khenthuong.nomination;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rows of the visibility table as SQL over the table {@code dossier}. It carries its values with it, because it is also joined to
 * statements whose parameters are not ours to add to; they are codes of units and rounds, and anything else is refused.
 */
final class VisibilityConditions {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]+");

    private final List<VisibilityRow> rows;
    private final Set<String> units;
    private final Set<String> closedRounds;

    /**
     * @param units codes of the reader's units
     * @param closedRounds codes of the rounds that are closed
     */
    public VisibilityConditions(List<VisibilityRow> rows, Set<String> units, Set<String> closedRounds) {
        this.rows = List.copyOf(rows);
        this.units = Set.copyOf(units);
        this.closedRounds = Set.copyOf(closedRounds);
    }

    /** Condition: the dossier is seen at this level or more. */
    public String atLeast(VisibilityLevel level) {
        var granting = rows.stream()
                .filter(row -> row.level().includes(level))
                .map(row -> "%s AND %s".formatted(covers(row.scope()), hasReached(row.from())))
                .distinct()
                .collect(Collectors.joining(" OR "));
        return granting.isEmpty() ? "false" : "(" + granting + ")";
    }

    /** Expression: name of the level at which the dossier is seen. */
    public String level() {
        return Stream.of(VisibilityLevel.values())
                .sorted((one, other) -> other.compareTo(one))
                .filter(level -> level != VisibilityLevel.NOTHING)
                .map(level -> "WHEN %s THEN '%s'".formatted(atLeast(level), level.name()))
                .collect(Collectors.joining(" ", "CASE ", " ELSE 'NOTHING' END"));
    }

    /** Expression: any of the reader's units. */
    public String ownUnits() {
        return anyOf(units);
    }

    private String covers(DossierScope scope) {
        return switch (scope) {
            case OWN_UNITS -> "coalesce(acting_unit, unit) = " + anyOf(units);
            case ALL_UNITS -> "true";
            case HELD_FOR_HOME_AFFAIRS ->
                "(on_hold AND EXISTS (SELECT 1 FROM khenthuong.dossier_hold WHERE dossier = number AND until IS NULL"
                        + " AND (ground = 'UNIT_ENDED' OR submitted_at IS NOT NULL)))";
            case CONSULTED ->
                "EXISTS (SELECT 1 FROM khenthuong.consultation_overview WHERE dossier = number AND agency = "
                        + anyOf(units) + ")";
            case CLOSED_POOL -> "pool AND round = " + anyOf(closedRounds);
        };
    }

    /** The stages of a dossier, from what its row says. */
    private static String hasReached(DossierStage stage) {
        return switch (stage) {
            case OPENED -> "true";
            case SUBMITTED -> "submitted_at IS NOT NULL";
            case RECEIVED -> "received_at IS NOT NULL";
            case LISTED -> "(list_code IS NOT NULL OR deferred OR appraisal IS NOT NULL)";
            case WITH_CHAIR -> "(deferred OR state IN ('WITH_CHAIR', 'AWARDED', 'NOT_AWARDED'))";
            case DECIDED -> "(decided OR state IN ('AWARDED', 'NOT_AWARDED'))";
        };
    }

    private static String anyOf(Collection<String> codes) {
        var sorted = new TreeSet<>(codes);
        sorted.stream()
                .filter(code -> !CODE.matcher(code).matches())
                .findFirst()
                .ifPresent(code -> {
                    throw new IllegalArgumentException("Not a code: " + code);
                });
        return "ANY ('{%s}'::text[])".formatted(String.join(",", sorted));
    }
}
