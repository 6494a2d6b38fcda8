package vn.khenthuong.audit.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.function.SingletonSupplier;
import vn.khenthuong.audit.Annals;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.audit.Substitutes;

/** One insert per line, one batch for many; the table itself refuses every change of what is written. */
@Repository
class JdbcJournal implements Journal, Annals {

    private static final String ADD = """
            INSERT INTO khenthuong.audit_entry (subject, step, actor, role, started_at, at, outcome, reason, rule, occasion, reading,
                substitution)
            VALUES (:subject, :step, :actor, :role, :startedAt, :at, :outcome, :reason, :rule, :occasion, :reading,
                CAST(:substitution AS uuid))
            """;

    private static final String OF_SUBJECT = """
            SELECT subject, step, actor, role, started_at, at, outcome, reason, rule, substitution
              FROM khenthuong.audit_entry
             WHERE subject = :subject AND NOT reading
             ORDER BY id
            """;

    private static final String BETWEEN = """
            SELECT subject, step, actor, role, started_at, at, outcome, reason, rule, substitution
              FROM khenthuong.audit_entry
             WHERE at > :from AND at <= :to AND NOT reading
             ORDER BY at, id
             LIMIT :most
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final CurrentOccasion occasion;
    private final Supplier<List<Substitutes>> substitutes;

    /** @param substitutes looked up late: who knows them writes lines too */
    JdbcJournal(
            JdbcClient jdbc,
            NamedParameterJdbcTemplate batches,
            CurrentOccasion occasion,
            ObjectProvider<Substitutes> substitutes) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.occasion = occasion;
        this.substitutes = SingletonSupplier.of(() -> substitutes.stream().toList());
    }

    @Override
    public void record(JournalEntry entry) {
        jdbc.sql(ADD).paramSource(parameters(entry, false)).update();
    }

    @Override
    public void recordAll(Collection<JournalEntry> entries) {
        addAll(entries, false);
    }

    /** Adds lines about what somebody looked at. */
    void recordReadings(Collection<JournalEntry> entries) {
        addAll(entries, true);
    }

    private void addAll(Collection<JournalEntry> entries, boolean reading) {
        if (!entries.isEmpty()) {
            batches.batchUpdate(
                    ADD,
                    entries.stream().map(entry -> parameters(entry, reading)).toArray(SqlParameterSource[]::new));
        }
    }

    private SqlParameterSource parameters(JournalEntry entry, boolean reading) {
        return new MapSqlParameterSource()
                .addValue("subject", entry.subject())
                .addValue("step", entry.step())
                .addValue("actor", entry.actor())
                .addValue("role", entry.role())
                .addValue("startedAt", utc(entry.startedAt()))
                .addValue("at", utc(entry.at()))
                .addValue("outcome", entry.outcome())
                .addValue("reason", entry.reason())
                .addValue("rule", entry.rule())
                .addValue("occasion", occasion.name())
                .addValue("reading", reading)
                .addValue("substitution", substitution(entry));
    }

    /** Whoever acts in a role that is not his own does so by a document that the line names for ever. */
    private UUID substitution(JournalEntry entry) {
        return entry.role() == null
                ? null
                : substitutes.get().stream()
                        .flatMap(known -> known.substitution(entry.actor(), entry.role()).stream())
                        .findFirst()
                        .orElse(null);
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
                row.getString("rule"),
                row.getObject("substitution", UUID.class));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
