package vn.khenthuong.tracking.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.NameKey;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.DossierVisibility;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.nomination.ReasonCode;
import vn.khenthuong.nomination.Refusal;
import vn.khenthuong.nomination.VisibilityLevel;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.tracking.DossierPage;
import vn.khenthuong.tracking.DossierRow;
import vn.khenthuong.tracking.DossierSearch;
import vn.khenthuong.tracking.RouteStage;

/** Reads dossiers within the sight of an official: the condition is part of every statement, so nothing else is ever loaded. */
@Repository
class DossierRows {

    private static final String WANTED = """
            (:round::text IS NULL OR round = :round)
            AND (:unit::text IS NULL OR unit = :unit)
            AND (:state::text IS NULL OR state = :state)
            AND (:number::text IS NULL OR number LIKE :number ESCAPE '!'
                 OR (:name::text <> '' AND name_key LIKE '%' || :name || '%')
                 OR number = ANY (string_to_array(:amended, ','))
                 OR unit = ANY (string_to_array(:named, ',')))
            AND (:holders::text IS NULL OR number = ANY (string_to_array(:holders, ',')))
            AND (:step::text IS NULL AND NOT :late OR EXISTS (
                 SELECT FROM khenthuong.open_task task
                  WHERE task.subject IN (number, list_code)
                    AND (:step::text IS NULL OR task.step = :step)
                    AND (NOT :late OR task.due <= :now)))""";

    private static final String COLUMNS = """
            number, round, unit, nominee_type, nominee_name, criteria_group, award_form, state, on_hold, deferred, decided,
            list_code,
            acting_unit, refusal_code, refusal_reason, document_number, document_date, created_at, submitted_at, received_at, answer_due,
            updated_at,
            (SELECT min(task.due) FROM khenthuong.open_task task WHERE task.subject IN (number, list_code)) AS task_due,
            hold.since AS held_since, hold.reason AS held_reason, hold.held_document, hold.held_document_date,
            (SELECT decision.document_number FROM khenthuong.issued_decision decision
              WHERE decision.list = list_code AND state IN ('AWARDED', 'NOT_AWARDED')) AS decision_number,
            (SELECT decision.document_date FROM khenthuong.issued_decision decision
              WHERE decision.list = list_code AND state IN ('AWARDED', 'NOT_AWARDED')) AS decision_date""";

    private static final String FROM = " FROM khenthuong.dossier_overview";

    /** The hold that lasts. */
    private static final String HOLD =
            " LEFT JOIN khenthuong.dossier_hold_overview hold ON hold.dossier = number AND hold.until IS NULL";

    private final JdbcClient jdbc;
    private final Organization organization;
    private final Clock clock;

    DossierRows(JdbcClient jdbc, Organization organization, Clock clock) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.clock = clock;
    }

    /** The dossier, if there is one and it is in sight. */
    public Optional<DossierRow> find(String number, DossierVisibility visibility) {
        return jdbc.sql("SELECT " + columns(visibility) + FROM + HOLD + " WHERE number = :number AND "
                        + seenBy(visibility))
                .param("number", number)
                .query((row, index) -> read(row))
                .optional();
    }

    /**
     * One page of what is looked for, in order of number.
     *
     * @param among numbers to look among, or null to look among all
     * @param running codes of the rounds that have not ended
     */
    public DossierPage search(
            DossierSearch search, Set<String> among, List<String> running, DossierVisibility visibility) {
        var parameters = parametersOf(search, among, running);
        var where = where(search, visibility);
        long total = jdbc.sql("SELECT count(*)" + where)
                .params(parameters)
                .query(Long.class)
                .single();
        var items = rows(where, parameters, visibility, search.size(), (long) search.page() * search.size());
        return new DossierPage(items, search.page(), search.size(), total);
    }

    /** All of what is looked for, whichever page is asked for. */
    public List<DossierRow> all(
            DossierSearch search, Set<String> among, List<String> running, DossierVisibility visibility) {
        return rows(where(search, visibility), parametersOf(search, among, running), visibility, DossierSearch.MOST, 0);
    }

    private List<DossierRow> rows(
            String where, Map<String, Object> parameters, DossierVisibility visibility, int limit, long offset) {
        return jdbc.sql("SELECT " + columns(visibility) + where.replace(FROM, FROM + HOLD)
                        + " ORDER BY number LIMIT :limit OFFSET :offset")
                .params(parameters)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, index) -> read(row))
                .list();
    }

    private static String where(DossierSearch search, DossierVisibility visibility) {
        return FROM + " WHERE " + seenBy(visibility) + " AND " + WANTED
                + (RouteStage.named(search.step()).isPresent() ? " AND " + StageRows.at(visibility) : "");
    }

    private Map<String, Object> parametersOf(DossierSearch search, Set<String> among, List<String> running) {
        var parameters = parametersOf(search);
        RouteStage.named(search.step()).ifPresent(wanted -> {
            parameters.put("step", null);
            parameters.put("stage", wanted.ordinal());
            parameters.put("rounds", String.join(",", running));
        });
        parameters.put("holders", among == null ? null : String.join(",", among));
        return parameters;
    }

    /** Those of the numbers that are in sight. */
    public Set<String> inSight(Set<String> numbers, DossierVisibility visibility) {
        return jdbc.sql("SELECT number FROM khenthuong.dossier_overview WHERE number = ANY (:numbers) AND "
                        + seenBy(visibility))
                .param("numbers", numbers.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    /** The condition under which a dossier is listed. */
    static String seenBy(DossierVisibility visibility) {
        return visibility.condition(VisibilityLevel.DOSSIER);
    }

    private static String columns(DossierVisibility visibility) {
        return COLUMNS + ", " + visibility.level() + " AS visibility";
    }

    private Map<String, Object> parametersOf(DossierSearch search) {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("round", search.round());
        parameters.put("unit", search.unit());
        parameters.put("state", search.state() == null ? null : search.state().name());
        parameters.put("step", search.step());
        parameters.put("late", search.late());
        parameters.put("now", Timestamp.from(clock.instant()));
        parameters.put("number", search.text() == null ? null : partOfNumber(search.text()));
        parameters.put("name", search.text() == null ? null : NameKey.sought(search.text()));
        parameters.put("amended", search.text() == null ? "" : String.join(",", amended(search.text())));
        parameters.put("named", search.text() == null ? "" : String.join(",", unitsNamed(search.text())));
        return parameters;
    }

    /** Dossiers whose name a later decision has put right, by the right one; they are few. */
    private List<String> amended(String text) {
        var sought = NameKey.sought(text);
        return sought.isEmpty()
                ? List.of()
                : jdbc
                        .sql("SELECT dossier, name FROM khenthuong.amended_nominee")
                        .query((row, index) -> Map.entry(row.getString("dossier"), row.getString("name")))
                        .list()
                        .stream()
                        .filter(amended -> NameKey.of(amended.getValue()).contains(sought))
                        .map(Map.Entry::getKey)
                        .toList();
    }

    private List<String> unitsNamed(String text) {
        return organization.all().stream()
                .filter(unit -> NameKey.hasWords(unit.name(), text))
                .map(Unit::code)
                .toList();
    }

    private static String partOfNumber(String text) {
        return "%" + text.toUpperCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }

    private DossierRow read(ResultSet row) throws SQLException {
        var unit = row.getString("unit");
        var acting = row.getString("acting_unit");
        var state = DossierState.valueOf(row.getString("state"));
        return new DossierRow(
                row.getString("number"),
                row.getString("round"),
                unit,
                // What has ended stays under the name in which it was submitted.
                organization.nameAt(unit, state.isFinal() ? instant(row, "submitted_at") : null),
                acting,
                acting == null ? null : organization.nameAt(acting, null),
                NomineeType.valueOf(row.getString("nominee_type")),
                row.getString("nominee_name"),
                CriteriaGroup.valueOf(row.getString("criteria_group")),
                AwardForm.valueOf(row.getString("award_form")),
                state,
                row.getBoolean("on_hold"),
                hold(row),
                row.getBoolean("deferred"),
                row.getBoolean("decided"),
                row.getString("list_code"),
                refusal(row),
                decision(row),
                row.getString("document_number"),
                row.getObject("document_date", LocalDate.class),
                instant(row, "created_at"),
                instant(row, "submitted_at"),
                instant(row, "received_at"),
                row.getObject("answer_due", LocalDate.class),
                row.getTimestamp("task_due") == null
                        ? null
                        : row.getTimestamp("task_due").toInstant(),
                instant(row, "updated_at"),
                VisibilityLevel.valueOf(row.getString("visibility")));
    }

    private static DossierRow.Hold hold(ResultSet row) throws SQLException {
        var since = instant(row, "held_since");
        if (since == null) {
            return null;
        }
        var number = row.getString("held_document");
        return new DossierRow.Hold(
                since,
                row.getString("held_reason"),
                number == null
                        ? null
                        : new DocumentReference(number, row.getObject("held_document_date", LocalDate.class)));
    }

    private static Refusal refusal(ResultSet row) throws SQLException {
        var code = row.getString("refusal_code");
        return code == null ? null : new Refusal(ReasonCode.valueOf(code), row.getString("refusal_reason"));
    }

    private static DocumentReference decision(ResultSet row) throws SQLException {
        var number = row.getString("decision_number");
        return number == null ? null : new DocumentReference(number, row.getObject("decision_date", LocalDate.class));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
