package vn.khenthuong.quota.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.quota.QuotaLimit;
import vn.khenthuong.quota.QuotaScope;

/** The tables of limits and places. Every statement is safe against any other that runs at the same moment. */
@Repository
class QuotaRepository {

    private static final String LIMIT =
            "l.id, l.round, l.scope, l.unit, l.nominee_types, l.min, l.max, l.reserved, l.confirmed, l.rule, l.citation, l.spent, l.document_number, l.document_date";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    QuotaRepository(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** A limit and whether the case asked about holds a place already. */
    public record Candidate(QuotaLimit limit, boolean held) {}

    /** Writes the limits of every unit, and who counts against them; what is there already stays as it is. */
    public void materialise(String round, Map<Unit, List<LimitRule>> rules) {
        var limits = new LinkedHashSet<QuotaLimit>();
        var members = new ArrayList<Object[]>();
        rules.forEach((unit, unitRules) -> unitRules.forEach(rule -> {
            var limit = rule.toLimit(round, unit.code());
            limits.add(limit);
            members.add(new Object[] {unit.code(), round, limit.unit(), array(limit.nomineeTypes())});
        }));
        batches.batchUpdate(
                """
                INSERT INTO khenthuong.quota_limit (round, scope, unit, nominee_types, min, max, rule, citation, spent)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """,
                limits.stream()
                        .map(limit -> new Object[] {
                            round,
                            limit.scope().name(),
                            limit.unit(),
                            array(limit.nomineeTypes()),
                            limit.min(),
                            limit.max(),
                            limit.rule(),
                            limit.citation(),
                            limit.spent()
                        })
                        .toList());
        batches.batchUpdate("""
                INSERT INTO khenthuong.quota_limit_unit (unit, limit_id)
                SELECT ?, id FROM khenthuong.quota_limit
                 WHERE round = ? AND unit IS NOT DISTINCT FROM ?::text AND nominee_types = ?::text[]
                ON CONFLICT DO NOTHING
                """, members);
    }

    public List<QuotaLimit> limits(String round) {
        return jdbc.sql("SELECT " + LIMIT
                        + " FROM khenthuong.quota_limit l WHERE l.round = :round ORDER BY l.scope DESC, l.unit, l.id")
                .param("round", round)
                .query(QuotaRepository::limit)
                .list();
    }

    /** Every limit of the unit that counts this type, a maximum of 0 included, in id order. */
    public List<QuotaLimit> counting(String round, String unit, String nomineeType) {
        return candidates(null, round, unit, nomineeType).stream()
                .map(Candidate::limit)
                .toList();
    }

    /** The limit that lets the unit send none of the type; empty where no limit counts the type at all, or one allows some. */
    public Optional<QuotaLimit> nothing(String round, String unit, String nomineeType) {
        return jdbc.sql("SELECT " + LIMIT + """
                         FROM khenthuong.quota_limit l JOIN khenthuong.quota_limit_unit u ON u.limit_id = l.id
                        WHERE u.unit = :unit AND l.round = :round AND :type = ANY (l.nominee_types) AND l.max = 0
                        ORDER BY l.id LIMIT 1
                        """)
                .param("unit", unit)
                .param("round", round)
                .param("type", nomineeType)
                .query(QuotaRepository::limit)
                .optional();
    }

    /** The same, with the answer whether the case holds a place. */
    public List<Candidate> candidates(String caseId, String round, String unit, String nomineeType) {
        return jdbc.sql("SELECT " + LIMIT + """
                        , EXISTS (SELECT FROM khenthuong.quota_place p WHERE p.case_id = :case) AS held
                          FROM khenthuong.quota_limit l JOIN khenthuong.quota_limit_unit u ON u.limit_id = l.id
                         WHERE u.unit = :unit AND l.round = :round AND :type = ANY (l.nominee_types)
                         ORDER BY l.id
                        """)
                .param("case", caseId)
                .param("round", round)
                .param("unit", unit)
                .param("type", nomineeType)
                .query((row, number) -> new Candidate(limit(row, number), row.getBoolean("held")))
                .list();
    }

    /** Enters the place of the case under the limits; false when it holds one already. */
    public boolean enter(String caseId, String round, List<Long> limits) {
        return jdbc.sql("""
                                WITH place AS (
                                    INSERT INTO khenthuong.quota_place (case_id, round, state)
                                    VALUES (:case, :round, 'RESERVED') ON CONFLICT DO NOTHING RETURNING case_id)
                                INSERT INTO khenthuong.quota_place_limit (case_id, limit_id)
                                SELECT place.case_id, l.id FROM place, unnest(:limits) AS l (id)
                                """)
                        .param("case", caseId)
                        .param("round", round)
                        .param("limits", limits.toArray(Long[]::new))
                        .update()
                > 0;
    }

    /** Counts one more under the limit unless it is full: the one statement that keeps promise 1. */
    public boolean take(long limit) {
        return jdbc.sql("""
                                UPDATE khenthuong.quota_limit SET reserved = reserved + 1
                                 WHERE id = :id AND reserved + confirmed < max
                                """).param("id", limit).update() == 1;
    }

    /** Undoes {@link #take} in the same transaction. */
    public void giveBack(long limit) {
        jdbc.sql("UPDATE khenthuong.quota_limit SET reserved = reserved - 1 WHERE id = :id")
                .param("id", limit)
                .update();
    }

    /** Undoes {@link #enter} in the same transaction. */
    public void strike(String caseId) {
        jdbc.sql("DELETE FROM khenthuong.quota_place WHERE case_id = :case")
                .param("case", caseId)
                .update();
    }

    /** Reserved to confirmed, or back, once for each of the cases. */
    public void move(Collection<String> cases, boolean confirm) {
        var step = confirm ? 1 : -1;
        jdbc.sql("""
                        WITH place AS (
                            UPDATE khenthuong.quota_place SET state = :to
                             WHERE case_id = ANY (:cases) AND state = :from RETURNING case_id),
                        moved AS (
                            SELECT pl.limit_id, count(*) AS places FROM place
                              JOIN khenthuong.quota_place_limit pl ON pl.case_id = place.case_id
                             GROUP BY pl.limit_id),
                        held AS (
                            SELECT l.id, moved.places FROM moved
                              JOIN khenthuong.quota_limit l ON l.id = moved.limit_id
                             ORDER BY l.id FOR NO KEY UPDATE OF l)
                        UPDATE khenthuong.quota_limit l
                           SET reserved = reserved - :step * held.places, confirmed = confirmed + :step * held.places
                          FROM held WHERE l.id = held.id
                        """)
                .param("cases", array(cases))
                .param("from", confirm ? "RESERVED" : "CONFIRMED")
                .param("to", confirm ? "CONFIRMED" : "RESERVED")
                .param("step", step)
                .update();
    }

    /** Takes the places of the cases out of the books, once. */
    public void release(Collection<String> cases) {
        jdbc.sql("""
                        WITH place AS (
                            DELETE FROM khenthuong.quota_place WHERE case_id = ANY (:cases) RETURNING case_id, state),
                        freed AS (
                            SELECT pl.limit_id,
                                   count(*) FILTER (WHERE place.state = 'RESERVED') AS reserved,
                                   count(*) FILTER (WHERE place.state = 'CONFIRMED') AS confirmed
                              FROM place JOIN khenthuong.quota_place_limit pl ON pl.case_id = place.case_id
                             GROUP BY pl.limit_id),
                        held AS (
                            SELECT l.id, freed.reserved, freed.confirmed FROM freed
                              JOIN khenthuong.quota_limit l ON l.id = freed.limit_id
                             ORDER BY l.id FOR NO KEY UPDATE OF l)
                        UPDATE khenthuong.quota_limit l
                           SET reserved = l.reserved - held.reserved, confirmed = l.confirmed - held.confirmed
                          FROM held WHERE l.id = held.id
                        """).param("cases", array(cases)).update();
    }

    /** Those of the cases that hold a place. */
    public Set<String> holding(Collection<String> cases) {
        return jdbc.sql("SELECT case_id FROM khenthuong.quota_place WHERE case_id = ANY (:cases)")
                .param("cases", array(cases))
                .query(String.class)
                .set();
    }

    public Map<Long, Set<String>> holders(Collection<Long> limits) {
        Map<Long, Set<String>> holders = new HashMap<>();
        jdbc.sql("SELECT limit_id, case_id FROM khenthuong.quota_place_limit WHERE limit_id = ANY (:limits)")
                .param("limits", limits.toArray(Long[]::new))
                .query(row -> {
                    holders.computeIfAbsent(row.getLong("limit_id"), limit -> new HashSet<>())
                            .add(row.getString("case_id"));
                });
        return holders;
    }

    /** Limits with more places than they allow, by the counters or by the places themselves. */
    public List<QuotaLimit> exceeded(String round) {
        return jdbc.sql("SELECT " + LIMIT + """
                         FROM khenthuong.quota_limit l
                        WHERE l.round = :round AND l.max < greatest(l.reserved + l.confirmed,
                              (SELECT count(*) FROM khenthuong.quota_place_limit pl WHERE pl.limit_id = l.id))
                        ORDER BY l.scope DESC, l.unit, l.id
                        """)
                .param("round", round)
                .query(QuotaRepository::limit)
                .list();
    }

    public Optional<QuotaLimit> find(long id) {
        return jdbc.sql("SELECT " + LIMIT + " FROM khenthuong.quota_limit l WHERE l.id = :id")
                .param("id", id)
                .query(QuotaRepository::limit)
                .optional();
    }

    /** Writes a new maximum unless more is in use; a minimum above it comes down with it. */
    public boolean rewrite(long id, int max, DocumentReference document) {
        return jdbc.sql("""
                                UPDATE khenthuong.quota_limit
                                   SET max = :max, min = least(min, :max), document_number = :number, document_date = :date
                                 WHERE id = :id AND reserved + confirmed <= :max
                                """)
                        .param("id", id)
                        .param("max", max)
                        .param("number", document.number())
                        .param("date", document.date())
                        .update()
                == 1;
    }

    private static String[] array(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }

    private static QuotaLimit limit(ResultSet row, int number) throws SQLException {
        var types = (String[]) row.getArray("nominee_types").getArray();
        return new QuotaLimit(
                row.getLong("id"),
                row.getString("round"),
                QuotaScope.valueOf(row.getString("scope")),
                row.getString("unit"),
                new LinkedHashSet<>(Arrays.asList(types)),
                row.getInt("min"),
                row.getInt("max"),
                row.getInt("reserved"),
                row.getInt("confirmed"),
                row.getString("rule"),
                row.getString("citation"),
                row.getInt("spent"),
                document(row));
    }

    private static DocumentReference document(ResultSet row) throws SQLException {
        var number = row.getString("document_number");
        return number == null ? null : new DocumentReference(number, row.getObject("document_date", LocalDate.class));
    }
}
