package vn.khenthuong.organization.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.organization.Reorganisation;

/** Changes of units and functions that were proposed, and those that were entered. */
@Repository
class ReorganisationRepository {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ReorganisationRepository(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    // --- proposals: decided where those about officials are

    public void propose(ProposedReorganisation proposal) {
        jdbc.sql("""
                        INSERT INTO khenthuong.official_change
                               (id, wanted, seen, reorganisation, seen_version, proposed_by, proposed_at)
                        VALUES (:id, '[]', '[]', :change::jsonb, :version, :by, :at)""")
                .param("id", proposal.id())
                .param("change", write(proposal.change()))
                .param("version", proposal.seenVersion())
                .param("by", proposal.proposedBy())
                .param("at", Timestamp.from(proposal.proposedAt()))
                .update();
    }

    public List<ProposedReorganisation> pending() {
        return jdbc.sql(
                        "SELECT * FROM khenthuong.official_change WHERE state = 'PENDING' AND reorganisation IS NOT NULL"
                                + " ORDER BY proposed_at, id")
                .query(this::proposed)
                .list();
    }

    public Optional<ProposedReorganisation> proposal(UUID id) {
        return jdbc.sql("SELECT * FROM khenthuong.official_change WHERE id = :id AND reorganisation IS NOT NULL")
                .param("id", id)
                .query(this::proposed)
                .optional();
    }

    private ProposedReorganisation proposed(ResultSet row, int number) throws SQLException {
        return new ProposedReorganisation(
                row.getObject("id", UUID.class),
                read(row.getString("reorganisation")),
                row.getString("seen_version"),
                row.getString("proposed_by"),
                row.getTimestamp("proposed_at").toInstant());
    }

    // --- what was entered

    public void enter(EnteredChange entered) {
        jdbc.sql("""
                        INSERT INTO khenthuong.unit_change (id, content, valid_from, entered_by, confirmed_by, entered_at)
                        VALUES (:id, :content::jsonb, :from, :by, :confirmed, :at)""")
                .param("id", entered.id())
                .param("content", write(entered.change()))
                .param("from", entered.change().from())
                .param("by", entered.enteredBy())
                .param("confirmed", entered.confirmedBy())
                .param("at", Timestamp.from(entered.enteredAt()))
                .update();
    }

    /** Those that did not come yet, the next first. */
    public List<EnteredChange> awaited() {
        return jdbc.sql("SELECT * FROM khenthuong.unit_change WHERE withdrawn_at IS NULL AND took_effect_at IS NULL"
                        + " ORDER BY valid_from, ordinal")
                .query(this::entered)
                .list();
    }

    public Optional<EnteredChange> awaited(UUID id) {
        return awaited().stream().filter(change -> change.id().equals(id)).findFirst();
    }

    /** Those that hold, newest first. */
    public List<EnteredChange> past() {
        return jdbc.sql(
                        "SELECT * FROM khenthuong.unit_change WHERE took_effect_at IS NOT NULL ORDER BY valid_from DESC, ordinal DESC")
                .query(this::entered)
                .list();
    }

    public void withdraw(UUID id, Instant at) {
        jdbc.sql("UPDATE khenthuong.unit_change SET withdrawn_at = :at WHERE id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /** Those whose day has come and of which this was not noted yet; now it is. */
    public List<EnteredChange> takeDue(LocalDate today, Instant at) {
        return jdbc.sql("""
                        WITH due AS (
                            UPDATE khenthuong.unit_change SET took_effect_at = :at
                             WHERE valid_from <= :today AND withdrawn_at IS NULL AND took_effect_at IS NULL
                             RETURNING *)
                        SELECT * FROM due ORDER BY valid_from, ordinal""")
                .param("at", Timestamp.from(at))
                .param("today", today)
                .query(this::entered)
                .list();
    }

    private EnteredChange entered(ResultSet row, int number) throws SQLException {
        return new EnteredChange(
                row.getObject("id", UUID.class),
                read(row.getString("content")),
                row.getString("entered_by"),
                row.getString("confirmed_by"),
                row.getTimestamp("entered_at").toInstant());
    }

    private String write(Reorganisation change) {
        try {
            return json.writeValueAsString(change);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("A change is made of text and days", unwritable);
        }
    }

    private Reorganisation read(String stored) {
        try {
            return json.readValue(stored, Reorganisation.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A change of units cannot be read", unreadable);
        }
    }
}
