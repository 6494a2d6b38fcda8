package vn.khenthuong.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The chain in the database, as the sealer writes it. */
@Repository
class SealRepository {

    /** Any number, the same on every node. */
    private static final long LOCK = 220_0001L;

    /** Columns of a line, for {@link #line}. */
    static final String LINE =
            "e.id, e.subject, e.step, e.actor, e.role, e.started_at, e.at, e.outcome, e.reason, e.rule,"
                    + " e.occasion, e.reading, e.written_by::text AS written_by, e.substitution";

    /**
     * A line that can be seen but is of a transaction still to come was written in the life of another cluster, of which this
     * is a copy.
     */
    private static final String SETTLED = """
            SELECT %s
              FROM khenthuong.audit_entry e
             WHERE %%s
                   (e.written_by IS NULL OR e.written_by < CAST(:oldest AS xid8) OR e.written_by >= CAST(:next AS xid8))
               AND NOT EXISTS (SELECT FROM khenthuong.audit_seal s WHERE s.entry = e.id)
             ORDER BY e.id
             LIMIT :most
            """.formatted(LINE);

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    SealRepository(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Whether the database role of the application could change the journal, triggers apart. */
    boolean mayBeChangedByUs() {
        return jdbc.sql("SELECT has_table_privilege('khenthuong.audit_entry', 'UPDATE')")
                .query(Boolean.class)
                .single();
    }

    /** Whether this transaction alone may seal; until its end. */
    boolean tryLock() {
        return jdbc.sql("SELECT pg_try_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query(Boolean.class)
                .single();
    }

    ChainState state() {
        return jdbc.sql(
                        "SELECT position, entry, hash, watermark::text AS watermark, last_day FROM khenthuong.audit_sealer")
                .query((row, number) -> new ChainState(
                        row.getLong("position"),
                        row.getLong("entry"),
                        row.getBytes("hash"),
                        row.getString("watermark"),
                        row.getObject("last_day", LocalDate.class)))
                .single();
    }

    /** What runs in the database; to be asked before the transaction writes anything. */
    Running running() {
        return jdbc.sql(
                        "SELECT pg_snapshot_xmin(now.snapshot)::text AS oldest, pg_snapshot_xmax(now.snapshot)::text AS next"
                                + " FROM (SELECT pg_current_snapshot() AS snapshot) now")
                .query(Running.class)
                .single();
    }

    /** Lines without a seal whose transactions are over, and before which none can appear any more; in the order of their ids. */
    List<Line> settled(String watermark, Running running, int most) {
        var begins = Long.parseUnsignedLong(watermark) == 0;
        return jdbc.sql(SETTLED.formatted(begins ? "" : "e.written_by >= CAST(:watermark AS xid8) AND"))
                .param("watermark", watermark)
                .param("oldest", running.oldest())
                .param("next", running.next())
                .param("most", most)
                .query((row, number) -> line(row))
                .list();
    }

    void add(Collection<Seal> seals) {
        batches.batchUpdate(
                "INSERT INTO khenthuong.audit_seal (position, entry, salt, commitment, sealed_at, hash)"
                        + " VALUES (:position, :entry, :salt, :commitment, :sealedAt, :hash)",
                seals.stream()
                        .map(seal -> new MapSqlParameterSource()
                                .addValue("position", seal.position())
                                .addValue("entry", seal.entry())
                                .addValue("salt", seal.salt())
                                .addValue("commitment", seal.commitment())
                                .addValue("sealedAt", seal.sealedAt().atOffset(ZoneOffset.UTC))
                                .addValue("hash", seal.hash()))
                        .toArray(SqlParameterSource[]::new));
    }

    void keep(ChainState state) {
        jdbc.sql("UPDATE khenthuong.audit_sealer SET position = :position, entry = :entry, hash = :hash,"
                        + " watermark = CAST(:watermark AS xid8), last_day = :lastDay")
                .param("position", state.position())
                .param("entry", state.entry())
                .param("hash", state.hash())
                .param("watermark", state.watermark())
                .param("lastDay", state.lastDay())
                .update();
    }

    /** False where the day has its head already. */
    boolean addHead(LocalDate day, ChainState state) {
        return jdbc.sql("INSERT INTO khenthuong.audit_head (day, position, entry, hash)"
                                + " VALUES (:day, :position, :entry, :hash) ON CONFLICT (day) DO NOTHING")
                        .param("day", day)
                        .param("position", state.position())
                        .param("entry", state.entry())
                        .param("hash", state.hash())
                        .update()
                == 1;
    }

    /** The line of a row that was read with {@link #LINE}. */
    static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("id"),
                row.getString("subject"),
                row.getString("step"),
                row.getString("actor"),
                row.getString("role"),
                instant(row, "started_at"),
                instant(row, "at"),
                row.getString("outcome"),
                row.getString("reason"),
                row.getString("rule"),
                row.getString("occasion"),
                row.getBoolean("reading"),
                row.getString("written_by"),
                row.getObject("substitution", UUID.class));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /**
     * Transactions of the database.
     *
     * @param oldest number of the oldest that runs
     * @param next number of the next
     */
    record Running(String oldest, String next) {

        boolean isBefore(String watermark) {
            return Long.compareUnsigned(Long.parseUnsignedLong(next), Long.parseUnsignedLong(watermark)) < 0;
        }
    }
}
