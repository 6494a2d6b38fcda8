package vn.khenthuong.organization.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code password_slip}. */
@Repository
class SlipRepository {

    private final JdbcClient jdbc;

    SlipRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that waits already makes way. */
    public void order(UUID id, String userId, String orderedBy, String printer, Instant at) {
        end(userId, State.ORDERED, State.VOID, at);
        jdbc.sql("""
                        INSERT INTO khenthuong.password_slip (id, user_id, ordered_by, ordered_at, printer)
                        VALUES (:id, :user, :by, :at, :printer)""")
                .param("id", id)
                .param("user", userId)
                .param("by", orderedBy)
                .param("at", Timestamp.from(at))
                .param("printer", printer)
                .update();
    }

    public List<Row> in(State state) {
        return jdbc.sql("SELECT * FROM khenthuong.password_slip WHERE state = :state ORDER BY ordered_at, id")
                .param("state", state.name())
                .query(SlipRepository::row)
                .list();
    }

    /** Holds the rows until the end of the transaction, in an order in which nobody waits for the other. */
    public List<Row> lock(Collection<UUID> ids) {
        return jdbc.sql("SELECT * FROM khenthuong.password_slip WHERE id = ANY (:ids) ORDER BY id FOR UPDATE")
                .param("ids", ids.toArray(UUID[]::new))
                .query(SlipRepository::row)
                .list();
    }

    public void print(UUID id, String by, boolean alone, Instant at, Instant expiresAt) {
        jdbc.sql("""
                        UPDATE khenthuong.password_slip
                           SET state = 'PRINTED', printed_by = :by, printed_at = :at, expires_at = :expires, alone = :alone
                         WHERE id = :id""")
                .param("id", id)
                .param("by", by)
                .param("alone", alone)
                .param("at", Timestamp.from(at))
                .param("expires", Timestamp.from(expiresAt))
                .update();
    }

    /** Ends the slip of a user that is in a state; false when there is none. */
    public boolean end(String userId, State from, State to, Instant at) {
        return jdbc.sql("UPDATE khenthuong.password_slip SET state = :to, ended_at = :at"
                                + " WHERE user_id = :user AND state = :from")
                        .param("user", userId)
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("at", Timestamp.from(at))
                        .update()
                > 0;
    }

    /** Holds the rows of those that are over; a row that another node holds is that node's. */
    public List<Row> lockExpired(Instant now) {
        return jdbc.sql("SELECT * FROM khenthuong.password_slip WHERE state = 'PRINTED' AND expires_at <= :now"
                        + " ORDER BY id FOR UPDATE SKIP LOCKED")
                .param("now", Timestamp.from(now))
                .query(SlipRepository::row)
                .list();
    }

    public Optional<Instant> firstExpiry() {
        return jdbc.sql("SELECT expires_at FROM khenthuong.password_slip WHERE state = 'PRINTED'"
                        + " ORDER BY expires_at LIMIT 1")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    /** Those that were printed for a user, newest first. */
    public List<Row> printedFor(String userId, int limit) {
        return jdbc.sql("SELECT * FROM khenthuong.password_slip WHERE user_id = :user AND printed_at IS NOT NULL"
                        + " ORDER BY printed_at DESC LIMIT :limit")
                .param("user", userId)
                .param("limit", limit)
                .query(SlipRepository::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getString("user_id"),
                row.getString("ordered_by"),
                row.getTimestamp("ordered_at").toInstant(),
                row.getString("printer"),
                State.valueOf(row.getString("state")),
                row.getString("printed_by"),
                instant(row.getTimestamp("printed_at")),
                instant(row.getTimestamp("expires_at")),
                instant(row.getTimestamp("ended_at")));
    }

    private static Instant instant(Timestamp stored) {
        return stored == null ? null : stored.toInstant();
    }

    /** A slip as it is stored. */
    record Row(
            UUID id,
            String userId,
            String orderedBy,
            Instant orderedAt,
            String printer,
            State state,
            String printedBy,
            Instant printedAt,
            Instant expiresAt,
            Instant endedAt) {}

    /** What became of a slip; the names are stored. */
    enum State {
        ORDERED,
        PRINTED,
        USED,
        VOID,
        EXPIRED
    }
}
