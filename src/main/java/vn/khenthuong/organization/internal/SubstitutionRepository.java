package vn.khenthuong.organization.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.organization.Capacity;
import vn.khenthuong.organization.Period;
import vn.khenthuong.organization.Substitution;
import vn.khenthuong.organization.Work;

/** The rows of substitutions. */
@Repository
class SubstitutionRepository {

    private final JdbcClient jdbc;

    SubstitutionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Substitution added) {
        jdbc.sql("""
                        INSERT INTO khenthuong.substitution (id, role, represented, substitute, capacity, works, valid_from,
                            valid_to, document_number, document_date, reason, seat_title, position, proposed_by, proposed_at)
                        VALUES (:id, :role, :represented, :substitute, :capacity, :works, :from, :to, :number, :date, :reason,
                            :title, :position, :by, :at)""")
                .param("id", added.id())
                .param("role", added.role())
                .param("represented", added.represented())
                .param("substitute", added.substitute())
                .param("capacity", added.capacity().name())
                .param("works", added.works().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("from", added.period().from())
                .param("to", added.period().to())
                .param("number", added.document().number())
                .param("date", added.document().date())
                .param("reason", added.reason().name())
                .param("title", added.seatTitle())
                .param("position", added.position())
                .param("by", added.proposedBy())
                .param("at", Timestamp.from(added.proposedAt()))
                .update();
    }

    /** Confirmed ones, ended ones included. */
    List<Substitution> confirmed() {
        return jdbc.sql("SELECT * FROM khenthuong.substitution WHERE state = 'CONFIRMED' ORDER BY valid_from, id")
                .query((row, number) -> read(row))
                .list();
    }

    /** All that were not refused, the latest first. */
    List<Substitution> all() {
        return jdbc.sql(
                        "SELECT * FROM khenthuong.substitution WHERE state <> 'REFUSED' ORDER BY valid_from DESC, proposed_at DESC")
                .query((row, number) -> read(row))
                .list();
    }

    List<Substitution> pending() {
        return jdbc.sql("SELECT * FROM khenthuong.substitution WHERE state = 'PENDING' ORDER BY proposed_at, id")
                .query((row, number) -> read(row))
                .list();
    }

    Optional<Substitution> find(UUID id) {
        return jdbc.sql("SELECT * FROM khenthuong.substitution WHERE id = :id")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional();
    }

    /** Whether it was still to be decided, and now is. */
    boolean decide(UUID id, Substitution.State state, String by, Instant at, String reason) {
        return jdbc.sql("""
                        UPDATE khenthuong.substitution
                           SET state = :state, decided_by = :by, decided_at = :at, decision_reason = :reason
                         WHERE id = :id AND state = 'PENDING'""")
                        .param("state", state.name())
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .param("reason", reason)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Whether it had not been ended yet, and now is. */
    boolean end(UUID id, String by, Instant at, String reason) {
        return jdbc.sql("""
                        UPDATE khenthuong.substitution SET ended_by = :by, ended_at = :at, end_reason = :reason
                         WHERE id = :id AND state = 'CONFIRMED' AND ended_at IS NULL""")
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .param("reason", reason)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Those whose last day is over and of which this was not noted yet; now it is. Older ones are noted without being told. */
    List<Substitution> takeLapsed(LocalDate today, LocalDate oldest, Instant at) {
        return jdbc.sql("""
                        WITH lapsed AS (
                            UPDATE khenthuong.substitution SET lapse_noted_at = :at
                             WHERE state = 'CONFIRMED' AND ended_at IS NULL AND lapse_noted_at IS NULL AND valid_to < :today
                             RETURNING *)
                        SELECT * FROM lapsed WHERE valid_to >= :oldest ORDER BY valid_to, id""")
                .param("at", Timestamp.from(at))
                .param("today", today)
                .param("oldest", oldest)
                .query((row, number) -> read(row))
                .list();
    }

    private static Substitution read(ResultSet row) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new Substitution(
                row.getObject("id", UUID.class),
                row.getString("role"),
                row.getString("represented"),
                row.getString("substitute"),
                Capacity.valueOf(row.getString("capacity")),
                Stream.of((String[]) row.getArray("works").getArray())
                        .map(Work::valueOf)
                        .collect(Collectors.toSet()),
                new Period(row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)),
                new DocumentReference(
                        row.getString("document_number"), row.getObject("document_date", LocalDate.class)),
                Substitution.Reason.valueOf(row.getString("reason")),
                row.getString("seat_title"),
                row.getString("position"),
                row.getString("proposed_by"),
                row.getTimestamp("proposed_at").toInstant(),
                Substitution.State.valueOf(row.getString("state")),
                ended == null ? null : ended.toInstant());
    }
}
