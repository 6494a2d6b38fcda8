package vn.khenthuong.organization.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.organization.OfficialChange;
import vn.khenthuong.organization.RegisteredOfficial;

/** Changes of officials that were proposed. */
@Repository
class OfficialChangeRepository {

    private static final TypeReference<List<RegisteredOfficial>> OFFICIALS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    OfficialChangeRepository(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public void add(OfficialChange change) {
        jdbc.sql("""
                        INSERT INTO khenthuong.official_change (id, wanted, seen, proposed_by, proposed_at)
                        VALUES (:id, :wanted::jsonb, :seen::jsonb, :by, :at)""")
                .param("id", change.id())
                .param("wanted", write(change.wanted()))
                .param("seen", write(change.seen()))
                .param("by", change.proposedBy())
                .param("at", Timestamp.from(change.proposedAt()))
                .update();
    }

    public List<OfficialChange> pending() {
        return jdbc.sql("SELECT * FROM khenthuong.official_change WHERE state = 'PENDING' AND reorganisation IS NULL"
                        + " ORDER BY proposed_at, id")
                .query(this::change)
                .list();
    }

    public Optional<OfficialChange> find(UUID id) {
        return jdbc.sql("SELECT * FROM khenthuong.official_change WHERE id = :id AND reorganisation IS NULL")
                .param("id", id)
                .query(this::change)
                .optional();
    }

    /** Whether it was still to be decided, and now is. */
    public boolean decide(UUID id, Decision decision, String by, Instant at, String reason) {
        return jdbc.sql("""
                        UPDATE khenthuong.official_change SET state = :state, decided_by = :by, decided_at = :at, reason = :reason
                         WHERE id = :id AND state = 'PENDING'""")
                        .param("state", decision.name())
                        .param("by", by)
                        .param("at", Timestamp.from(at))
                        .param("reason", reason)
                        .param("id", id)
                        .update()
                == 1;
    }

    private OfficialChange change(ResultSet row, int number) throws SQLException {
        return new OfficialChange(
                row.getObject("id", UUID.class),
                read(row.getString("seen")),
                read(row.getString("wanted")),
                row.getString("proposed_by"),
                row.getTimestamp("proposed_at").toInstant());
    }

    private String write(List<RegisteredOfficial> officials) {
        try {
            return json.writeValueAsString(officials);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("Officials are made of text and days", unwritable);
        }
    }

    private List<RegisteredOfficial> read(String stored) {
        try {
            return json.readValue(stored, OFFICIALS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A proposed change cannot be read", unreadable);
        }
    }

    /** What became of a proposal. */
    enum Decision {
        CONFIRMED,
        REFUSED
    }
}
