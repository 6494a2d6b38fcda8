package vn.khenthuong.commendation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.commendation.Commendation;
import vn.khenthuong.commendation.Commendation.Counts;
import vn.khenthuong.commendation.CommendationNumber;
import vn.khenthuong.commendation.CommendationState;
import vn.khenthuong.commendation.Commended;
import vn.khenthuong.commendation.Occasion;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.NomineeProfile.Gender;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.organization.Deed;

/** The tables {@code commendation} and {@code commendation_entry}. */
@Repository
class CommendationRepository {

    private static final String READ = """
            SELECT list.*,
                   (SELECT count(*) FROM khenthuong.commendation_entry entry
                     WHERE entry.commendation = list.number AND entry.nominee_type = 'COLLECTIVE') AS collectives,
                   (SELECT count(*) FROM khenthuong.commendation_entry entry
                     WHERE entry.commendation = list.number AND entry.nominee_type = 'INDIVIDUAL') AS individuals,
                   (SELECT count(*) FROM khenthuong.commendation_entry entry
                     WHERE entry.commendation = list.number AND entry.nominee_type = 'HOUSEHOLD') AS households
              FROM khenthuong.commendation list
            """;

    private final JdbcClient jdbc;

    CommendationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of a unit and year; whoever asks meanwhile waits. */
    int nextOrdinal(String unit, int year) {
        return jdbc.sql("""
                        INSERT INTO khenthuong.commendation_counter (unit, year, last) VALUES (:unit, :year, 1)
                        ON CONFLICT (unit, year) DO UPDATE SET last = commendation_counter.last + 1
                        RETURNING last""")
                .param("unit", unit)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    void insert(CommendationNumber number, Occasion occasion, String createdBy, Instant at) {
        jdbc.sql("""
                        INSERT INTO khenthuong.commendation (number, unit, year, ordinal, occasion, state, created_by, created_at)
                        VALUES (:number, :unit, :year, :ordinal, :occasion, :state, :by, :at)""")
                .param("number", number.toString())
                .param("unit", number.unit())
                .param("year", number.year())
                .param("ordinal", number.ordinal())
                .param("occasion", occasion.name())
                .param("state", CommendationState.DRAFT.name())
                .param("by", createdBy)
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<Commendation> find(CommendationNumber number) {
        return jdbc.sql(READ + " WHERE list.number = :number")
                .param("number", number.toString())
                .query((row, index) -> list(row))
                .optional();
    }

    /** The same, kept from everybody else until the transaction ends. */
    Optional<Commendation> lock(CommendationNumber number) {
        return jdbc.sql("SELECT number FROM khenthuong.commendation WHERE number = :number FOR UPDATE")
                .param("number", number.toString())
                .query(String.class)
                .optional()
                .flatMap(found -> find(number));
    }

    /**
     * Lists, newest first.
     *
     * @param condition on the row {@code list}, without parameters
     * @param unit null for all
     * @param year null for all
     */
    List<Commendation> lists(String condition, String unit, Integer year) {
        return jdbc.sql(READ + " WHERE " + condition + """
                         AND (CAST(:unit AS text) IS NULL OR list.unit = :unit)
                         AND (CAST(:year AS integer) IS NULL OR list.year = :year)
                       ORDER BY list.year DESC, list.created_at DESC, list.number DESC""")
                .param("unit", unit)
                .param("year", year)
                .query((row, index) -> list(row))
                .list();
    }

    boolean exists(String condition) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM khenthuong.commendation list WHERE " + condition + ")")
                .query(Boolean.class)
                .single();
    }

    List<Commended> entries(CommendationNumber number) {
        return jdbc.sql("SELECT * FROM khenthuong.commendation_entry WHERE commendation = :number ORDER BY id")
                .param("number", number.toString())
                .query((row, index) -> new Commended(
                        row.getLong("id"),
                        NomineeType.valueOf(row.getString("nominee_type")),
                        row.getString("gender") == null ? null : Gender.valueOf(row.getString("gender")),
                        row.getString("name"),
                        row.getString("detail"),
                        row.getString("achievement")))
                .list();
    }

    /** Adds in this order, in one statement. */
    void add(CommendationNumber number, List<Commended> entries) {
        jdbc.sql("""
                        INSERT INTO khenthuong.commendation_entry (commendation, nominee_type, gender, name, detail, achievement)
                        SELECT :number, added.nominee_type, added.gender, added.name, added.detail, added.achievement
                          FROM unnest(:types, :genders, :names, :details, :achievements)
                               WITH ORDINALITY AS added (nominee_type, gender, name, detail, achievement, place)
                         ORDER BY added.place""")
                .param("number", number.toString())
                .param("types", texts(entries, entry -> entry.type().name()))
                .param(
                        "genders",
                        texts(
                                entries,
                                entry -> entry.gender() == null
                                        ? null
                                        : entry.gender().name()))
                .param("names", texts(entries, Commended::name))
                .param("details", texts(entries, Commended::detail))
                .param("achievements", texts(entries, Commended::achievement))
                .update();
    }

    boolean remove(CommendationNumber number, long entry) {
        return jdbc.sql("DELETE FROM khenthuong.commendation_entry WHERE commendation = :number AND id = :id")
                        .param("number", number.toString())
                        .param("id", entry)
                        .update()
                > 0;
    }

    void prepare(CommendationNumber number, String by, Instant at) {
        jdbc.sql("""
                        UPDATE khenthuong.commendation
                           SET state = 'PREPARED', prepared_by = :by, prepared_at = :at, return_reason = NULL
                         WHERE number = :number""")
                .param("number", number.toString())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    void giveBack(CommendationNumber number, String reason) {
        jdbc.sql("UPDATE khenthuong.commendation SET state = 'DRAFT', return_reason = :reason WHERE number = :number")
                .param("number", number.toString())
                .param("reason", reason)
                .update();
    }

    void end(CommendationNumber number, CommendationState state, String reason) {
        jdbc.sql("UPDATE khenthuong.commendation SET state = :state, end_reason = :reason WHERE number = :number")
                .param("number", number.toString())
                .param("state", state.name())
                .param("reason", reason)
                .update();
    }

    void decide(CommendationNumber number, DocumentReference decision, String by, Instant at) {
        jdbc.sql("""
                        UPDATE khenthuong.commendation
                           SET state = 'DECIDED', document_number = :document, document_date = :date, decided_by = :by,
                               decided_at = :at
                         WHERE number = :number""")
                .param("number", number.toString())
                .param("document", decision.number())
                .param("date", decision.date())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Lists of these units of which nothing is decided yet. */
    List<CommendationNumber> underWayOf(Collection<String> units) {
        return jdbc
                .sql("SELECT number FROM khenthuong.commendation WHERE unit = ANY (:units)"
                        + " AND state IN ('DRAFT', 'PREPARED') ORDER BY number")
                .param("units", units.toArray(String[]::new))
                .query(String.class)
                .list()
                .stream()
                .map(CommendationNumber::of)
                .toList();
    }

    private static String[] texts(List<Commended> entries, Function<Commended, String> part) {
        return entries.stream().map(part).toArray(String[]::new);
    }

    private static Commendation list(ResultSet row) throws SQLException {
        var document = row.getString("document_number");
        var decidedAt = row.getTimestamp("decided_at");
        var prepared = row.getString("prepared_by");
        return new Commendation(
                CommendationNumber.of(row.getString("number")),
                Occasion.valueOf(row.getString("occasion")),
                CommendationState.valueOf(row.getString("state")),
                new Counts(row.getInt("collectives"), row.getInt("individuals"), row.getInt("households")),
                row.getString("created_by"),
                row.getTimestamp("created_at").toInstant(),
                prepared == null
                        ? null
                        : new Deed(prepared, row.getTimestamp("prepared_at").toInstant()),
                row.getString("return_reason"),
                row.getString("end_reason"),
                document == null
                        ? null
                        : new DocumentReference(document, row.getObject("document_date", LocalDate.class)),
                row.getString("decided_by"),
                decidedAt == null ? null : decidedAt.toInstant());
    }
}
