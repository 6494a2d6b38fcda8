package vn.khenthuong.tracking.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.DossierVisibility;
import vn.khenthuong.tracking.DossiersAtWork.StageCount;
import vn.khenthuong.tracking.RouteStage;

/**
 * At which of the six stages dossiers are: that of the furthest task about the dossier or its list, or where there is none, that of
 * its state. Counts and the lists behind them read the same rows.
 */
@Repository
class StageRows {

    /** Dossiers with a stage: those under way, and those about which the round has come to its end. */
    private static final List<DossierState> STAGED = Stream.of(DossierState.values())
            .filter(state -> !state.isFinal() || state == DossierState.AWARDED || state == DossierState.NOT_AWARDED)
            .toList();

    /** One aggregation of the open tasks and two joins by hash, however many dossiers there are. */
    private static final String ROWS = """
            WITH places AS MATERIALIZED (
                SELECT subject, max(%s) AS stage, min(due) AS due FROM khenthuong.open_task GROUP BY subject)
            SELECT seen.number, coalesce(greatest(own.stage, list.stage), %s) AS stage, least(own.due, list.due) AS due
              FROM (SELECT number, state, list_code FROM khenthuong.dossier_overview
                     WHERE state IN (%s) AND round = ANY (string_to_array(:rounds, ',')) AND %s) seen
              LEFT JOIN places own ON own.subject = seen.number
              LEFT JOIN places list ON list.subject = seen.list_code""";

    private final JdbcClient jdbc;
    private final Clock clock;

    StageRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All six, in their order. */
    List<StageCount> counts(Collection<String> rounds, DossierVisibility visibility) {
        Map<RouteStage, StageCount> found = new EnumMap<>(RouteStage.class);
        jdbc.sql("SELECT stage, count(*) AS dossiers, count(*) FILTER (WHERE due <= :now) AS late FROM ("
                        + rows(visibility) + ") staged GROUP BY stage")
                .param("rounds", String.join(",", rounds))
                .param("now", Timestamp.from(clock.instant()))
                .query(row -> {
                    var stage = RouteStage.values()[row.getInt("stage")];
                    found.put(stage, new StageCount(stage, row.getLong("dossiers"), row.getLong("late")));
                });
        return Stream.of(RouteStage.values())
                .map(stage -> found.getOrDefault(stage, new StageCount(stage, 0, 0)))
                .toList();
    }

    /** The condition that a dossier in sight is at the stage; its parameters are {@code stage}, an ordinal, and {@code rounds}. */
    static String at(DossierVisibility visibility) {
        return "number IN (SELECT number FROM (" + rows(visibility) + ") staged WHERE stage = :stage)";
    }

    private static String rows(DossierVisibility visibility) {
        return ROWS.formatted(
                stageOfStep(), stageOfState(), inSql(STAGED.stream().map(Enum::name)), DossierRows.seenBy(visibility));
    }

    private static String stageOfStep() {
        return Stream.of(RouteStage.values())
                .map(stage -> "WHEN step IN (%s) THEN %d".formatted(inSql(stage.steps().stream()), stage.ordinal()))
                .collect(Collectors.joining(" ", "CASE ", " END"));
    }

    private static String stageOfState() {
        return STAGED.stream()
                .map(state -> "WHEN '%s' THEN %d"
                        .formatted(state.name(), RouteStage.of(state).ordinal()))
                .collect(Collectors.joining(" ", "CASE seen.state ", " END"));
    }

    /** Names of constants and ids of elements: nothing that anybody typed. */
    private static String inSql(Stream<String> names) {
        return names.map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }
}
