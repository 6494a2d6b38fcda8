package vn.khenthuong.selection.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.selection.WantedPosition;
import vn.khenthuong.selection.WantedRanking.Placing;

/** Rankings, places and positions. Whoever writes holds the row of the round. */
@Repository
class SelectionRepository {

    private final JdbcClient jdbc;

    SelectionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How far the ranking of one kind has come. */
    record Ranking(NomineeType type, int version, int ordering) {

        static Ranking none(NomineeType type) {
            return new Ranking(type, 0, 0);
        }
    }

    /** What Home Affairs said. */
    record Stated(int ordering, boolean agrees, DocumentReference document, String reason, String by, Instant at) {}

    Map<NomineeType, Ranking> rankings(String round) {
        return jdbc
                .sql("SELECT nominee_type, version, ordering FROM khenthuong.pool_ranking WHERE round = ?")
                .param(round)
                .query((row, index) -> new Ranking(
                        NomineeType.valueOf(row.getString("nominee_type")),
                        row.getInt("version"),
                        row.getInt("ordering")))
                .list()
                .stream()
                .collect(Collectors.toMap(Ranking::type, ranking -> ranking));
    }

    Map<String, Placing> places(String round) {
        return jdbc
                .sql("SELECT dossier, place, note FROM khenthuong.pool_place WHERE round = ?")
                .param(round)
                .query((row, index) -> new Placing(
                        row.getString("dossier"), row.getObject("place", Integer.class), row.getString("note")))
                .list()
                .stream()
                .collect(Collectors.toMap(Placing::dossier, placing -> placing));
    }

    void save(String round, Ranking ranking, String by, Instant at) {
        jdbc.sql("""
                        INSERT INTO khenthuong.pool_ranking (round, nominee_type, version, ordering, changed_by, changed_at)
                        VALUES (:round, :type, :version, :ordering, :by, :at)
                            ON CONFLICT (round, nominee_type) DO UPDATE
                           SET version = excluded.version, ordering = excluded.ordering,
                               changed_by = excluded.changed_by, changed_at = excluded.changed_at""")
                .param("round", round)
                .param("type", ranking.type().name())
                .param("version", ranking.version())
                .param("ordering", ranking.ordering())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    void save(String round, Placing placing) {
        if (placing.place() == null && placing.note() == null) {
            jdbc.sql("DELETE FROM khenthuong.pool_place WHERE dossier = ?")
                    .param(placing.dossier())
                    .update();
            return;
        }
        jdbc.sql("""
                        INSERT INTO khenthuong.pool_place (dossier, round, place, note)
                        VALUES (:dossier, :round, :place, :note)
                            ON CONFLICT (dossier) DO UPDATE SET place = excluded.place, note = excluded.note""")
                .param("dossier", placing.dossier())
                .param("round", round)
                .param("place", placing.place())
                .param("note", placing.note())
                .update();
    }

    /** Newest first. */
    List<Stated> positions(String round) {
        return jdbc.sql("SELECT * FROM khenthuong.pool_position WHERE round = ? ORDER BY id DESC")
                .param(round)
                .query(SelectionRepository::stated)
                .list();
    }

    void add(String round, WantedPosition position, String by, Instant at) {
        var document = position.document();
        jdbc.sql("""
                        INSERT INTO khenthuong.pool_position
                               (round, ordering, agrees, document_number, document_date, reason, stated_by, stated_at)
                        VALUES (:round, :ordering, :agrees, :number, :date, :reason, :by, :at)""")
                .param("round", round)
                .param("ordering", position.ordering())
                .param("agrees", position.agrees())
                .param("number", document == null ? null : document.number())
                .param("date", document == null ? null : document.date())
                .param("reason", position.reason())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Stated stated(ResultSet row, int index) throws SQLException {
        var number = row.getString("document_number");
        return new Stated(
                row.getInt("ordering"),
                row.getBoolean("agrees"),
                number == null ? null : new DocumentReference(number, row.getObject("document_date", LocalDate.class)),
                row.getString("reason"),
                row.getString("stated_by"),
                row.getTimestamp("stated_at").toInstant());
    }
}
