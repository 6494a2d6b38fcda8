package vn.khenthuong.round.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.round.RoundChange;

/** The table {@code round_change}; rows are added, never changed. */
@Repository
class RoundChangeRepository {

    private static final String CHANGE = "SELECT * FROM khenthuong.round_change WHERE round = :round";

    private final JdbcClient jdbc;

    RoundChangeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the change under an id of its own. */
    void add(RoundChange change) {
        jdbc.sql("""
                        INSERT INTO khenthuong.round_change (round, kind, unit, subject, before_value, after_value,
                               document_number, document_date, made_by, made_at, petition)
                        VALUES (:round, :kind, :unit, :subject, :before, :after, :number, :date, :by, :at, :petition)
                        """)
                .param("round", change.round())
                .param("kind", change.kind().name())
                .param("unit", change.unit())
                .param("subject", change.subject())
                .param("before", change.before())
                .param("after", change.after())
                .param("number", change.document().number())
                .param("date", change.document().date())
                .param("by", change.by())
                .param("at", change.at().atOffset(ZoneOffset.UTC))
                .param("petition", change.petition())
                .update();
    }

    /** First one first. */
    List<RoundChange> of(String round) {
        return jdbc.sql(CHANGE + " ORDER BY id")
                .param("round", round)
                .query(RoundChangeRepository::change)
                .list();
    }

    Optional<RoundChange> find(String round, long id) {
        return jdbc.sql(CHANGE + " AND id = :id")
                .param("round", round)
                .param("id", id)
                .query(RoundChangeRepository::change)
                .optional();
    }

    /** In any round, first one first. */
    List<RoundChange> referringTo(String petition) {
        return jdbc.sql("SELECT * FROM khenthuong.round_change WHERE petition = :petition ORDER BY id")
                .param("petition", petition)
                .query(RoundChangeRepository::change)
                .list();
    }

    private static RoundChange change(ResultSet row, int number) throws SQLException {
        return new RoundChange(
                row.getLong("id"),
                row.getString("round"),
                RoundChange.Kind.valueOf(row.getString("kind")),
                row.getString("unit"),
                row.getString("subject"),
                row.getString("before_value"),
                row.getString("after_value"),
                new DocumentReference(
                        row.getString("document_number"), row.getObject("document_date", LocalDate.class)),
                row.getString("made_by"),
                instant(row),
                row.getString("petition"));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("made_at", OffsetDateTime.class).toInstant();
    }
}
