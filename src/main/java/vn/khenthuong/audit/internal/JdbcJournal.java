package vn.khenthuong.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.audit.Annals;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;

/** One insert per line, one batch for many; the table itself refuses every change of what is written. */
@Repository
class JdbcJournal implements Journal, Annals {

    private static final String ADD = """
            INSERT INTO khenthuong.audit_entry (subject, step, actor, role, started_at, at, outcome, reason, rule)
            VALUES (:subject, :step, :actor, :role, :startedAt, :at, :outcome, :reason, :rule)
            """;

    private static final String OF_SUBJECT = """
            SELECT subject, step, actor, role, started_at, at, outcome, reason, rule
              FROM khenthuong.audit_entry
             WHERE subject = :subject
             ORDER BY id
            """;

    private static final String BETWEEN = """
            SELECT subject, step, actor, role, started_at, at, outcome, reason, rule
              FROM khenthuong.audit_entry
             WHERE at > :from AND at <= :to
             ORDER BY at, id
             LIMIT :most
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    JdbcJournal(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    @Override
    public void record(JournalEntry entry) {
        jdbc.sql(ADD).paramSource(parameters(entry)).update();
    }

    @Override
    public void recordAll(Collection<JournalEntry> entries) {
        if (!entries.isEmpty()) {
            batches.batchUpdate(
                    ADD, entries.stream().map(JdbcJournal::parameters).toArray(SqlParameterSource[]::new));
        }
    }

    private static SqlParameterSource parameters(JournalEntry entry) {
        return new MapSqlParameterSource()
                .addValue("subject", entry.subject())
                .addValue("step", entry.step())
                .addValue("actor", entry.actor())
                .addValue("role", entry.role())
                .addValue("startedAt", utc(entry.startedAt()))
                .addValue("at", utc(entry.at()))
                .addValue("outcome", entry.outcome())
                .addValue("reason", entry.reason())
                .addValue("rule", entry.rule());
    }

    @Override
    public List<JournalEntry> of(String subject) {
        return jdbc.sql(OF_SUBJECT)
                .param("subject", subject)
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public List<JournalEntry> between(Instant from, Instant to, int most) {
        return jdbc.sql(BETWEEN)
                .param("from", utc(from))
                .param("to", utc(to))
                .param("most", most)
                .query((row, number) -> read(row))
                .list();
    }

    private static JournalEntry read(ResultSet row) throws SQLException {
        return new JournalEntry(
                row.getString("subject"),
                row.getString("step"),
                row.getString("actor"),
                row.getString("role"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("outcome"),
                row.getString("reason"),
                row.getString("rule"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
