package vn.khenthuong.organization.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.OfficialRole;
import vn.khenthuong.organization.RegisteredOfficial;
import vn.khenthuong.organization.RegisteredRole;

/** The rows of officials and of their roles, as they are written. */
@Repository
class OfficialRepository {

    private static final int BATCH = 500;

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    OfficialRepository(JdbcTemplate batches, JdbcClient jdbc) {
        this.batches = batches;
        this.jdbc = jdbc;
    }

    /** Adds the officials that are not there yet, and leaves the others as they are. */
    public void addMissing(List<Official> officials, List<OfficialRole> roles) {
        batches.batchUpdate("""
                INSERT INTO khenthuong.official (user_id, full_name, email, valid_from, valid_to)
                VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""", officials, BATCH, (row, official) -> {
            row.setString(1, official.userId());
            row.setString(2, official.fullName());
            row.setString(3, official.email());
            row.setObject(4, official.period().from());
            row.setObject(5, official.period().to());
        });
        batches.batchUpdate("""
                INSERT INTO khenthuong.official_role (user_id, role, valid_from, valid_to)
                VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING""", roles, BATCH, (row, role) -> {
            row.setString(1, role.userId());
            row.setString(2, role.group());
            row.setObject(3, role.period().from());
            row.setObject(4, role.period().to());
        });
    }

    /** Until the end of the transaction nobody else changes officials; who only reads does not wait. */
    public void lock() {
        jdbc.sql("LOCK TABLE khenthuong.official_role IN SHARE ROW EXCLUSIVE MODE")
                .update();
    }

    /** All officials by user id. */
    public Map<String, RegisteredOfficial> all() {
        var roles = jdbc
                .sql("SELECT * FROM khenthuong.official_role ORDER BY user_id, valid_from, role")
                .query((row, number) -> Map.entry(row.getString("user_id"), role(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        var officials = new LinkedHashMap<String, RegisteredOfficial>();
        jdbc.sql("SELECT user_id, full_name, email FROM khenthuong.official ORDER BY user_id")
                .query((row, number) -> new RegisteredOfficial(
                        row.getString("user_id"),
                        row.getString("full_name"),
                        row.getString("email"),
                        roles.get(row.getString("user_id"))))
                .list()
                .forEach(official -> officials.put(official.userId(), official));
        return officials;
    }

    /** Writes officials as they shall stand; whoever is new is there from the first day of his roles, or from today. */
    public void write(List<RegisteredOfficial> officials, LocalDate today) {
        batches.batchUpdate("""
                INSERT INTO khenthuong.official (user_id, full_name, email, valid_from) VALUES (?, ?, ?, ?)
                ON CONFLICT (user_id) DO UPDATE SET full_name = excluded.full_name, email = excluded.email,
                    valid_from = least(official.valid_from, excluded.valid_from), valid_to = NULL""", officials, BATCH, (row, official) -> {
            row.setString(1, official.userId());
            row.setString(2, official.fullName());
            row.setString(3, official.email());
            row.setObject(4, firstDay(official, today));
        });
        batches.batchUpdate(
                "DELETE FROM khenthuong.official_role WHERE user_id = ?",
                officials,
                BATCH,
                (row, official) -> row.setString(1, official.userId()));
        var roles = officials.stream()
                .flatMap(official -> official.roles().stream().map(role -> Map.entry(official.userId(), role)))
                .toList();
        batches.batchUpdate("""
                INSERT INTO khenthuong.official_role (user_id, role, valid_from, valid_to, document_number, document_date)
                VALUES (?, ?, ?, ?, ?, ?)""", roles, BATCH, (row, entry) -> {
            row.setString(1, entry.getKey());
            row.setString(2, entry.getValue().role());
            row.setObject(3, entry.getValue().from());
            row.setObject(4, entry.getValue().to());
            row.setString(5, entry.getValue().documentNumber());
            row.setObject(6, entry.getValue().documentDate());
        });
    }

    /** From when on a password may be given anew; empty when at once. */
    public Optional<Instant> noResetBefore(String userId) {
        return jdbc.sql(
                        "SELECT no_reset_before FROM khenthuong.official WHERE user_id = :user AND no_reset_before IS NOT NULL")
                .param("user", userId)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .optional();
    }

    public void barReset(String userId, Instant until) {
        jdbc.sql("UPDATE khenthuong.official SET no_reset_before = :until WHERE user_id = :user")
                .param("until", Timestamp.from(until))
                .param("user", userId)
                .update();
    }

    private static LocalDate firstDay(RegisteredOfficial official, LocalDate today) {
        return official.roles().stream()
                .map(RegisteredRole::from)
                .min(LocalDate::compareTo)
                .orElse(today);
    }

    private static RegisteredRole role(ResultSet row) throws SQLException {
        return new RegisteredRole(
                row.getString("role"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getString("document_number"),
                row.getObject("document_date", LocalDate.class));
    }
}
