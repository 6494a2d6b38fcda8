package vn.khenthuong.assignment;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of handovers; added, never changed. */
@Repository
class HandoverRepository {

    private static final int BATCH = 500;

    private static final String MADE = "SELECT * FROM khenthuong.handover made";

    private static final String CONCERNING = MADE + """
             WHERE made.giver = :user OR made.receiver = :user
                OR EXISTS (SELECT 1 FROM khenthuong.handover_task task
                             JOIN unnest(:roles, :processes) AS kind (role, process)
                               ON kind.role = task.role AND kind.process IS NOT DISTINCT FROM task.process
                            WHERE task.handover = made.id)
             ORDER BY made.at DESC, made.id LIMIT :most
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    HandoverRepository(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(Handover made) {
        jdbc.sql("""
                        INSERT INTO khenthuong.handover (id, occasion, giver, giver_name, receiver, receiver_name, done_by,
                                                         done_by_name, witness_name, note, at)
                        VALUES (:id, :occasion, :giver, :giver_name, :receiver, :receiver_name, :done_by, :done_by_name,
                                :witness_name, :note, :at)""")
                .param("id", made.id())
                .param("occasion", made.occasion())
                .param("giver", made.giver())
                .param("giver_name", made.giverName())
                .param("receiver", made.receiver())
                .param("receiver_name", made.receiverName())
                .param("done_by", made.doneBy())
                .param("done_by_name", made.doneByName())
                .param("witness_name", made.witnessName())
                .param("note", made.note())
                .param("at", Timestamp.from(made.at()))
                .update();
        var position = new int[1];
        batches.batchUpdate("""
                INSERT INTO khenthuong.handover_task (handover, position, step_name, subject, unit, role, state, due, basis,
                                                      outcome, objection, papers, typed, typed_at, process)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", made.lines(), BATCH, (row, line) -> {
            row.setObject(1, made.id());
            row.setInt(2, ++position[0]);
            row.setString(3, line.step());
            row.setString(4, line.subject());
            row.setString(5, line.unit());
            row.setString(6, line.role());
            row.setString(7, line.state());
            row.setTimestamp(8, timestamp(line.due()));
            row.setString(9, line.basis().name());
            row.setString(10, line.outcome().name());
            row.setString(11, line.objection());
            row.setInt(12, line.papers());
            row.setArray(
                    13, row.getConnection().createArrayOf("text", line.typed().toArray()));
            row.setTimestamp(14, timestamp(line.typedAt()));
            row.setString(15, line.process());
        });
    }

    Optional<Handover> find(UUID id) {
        return jdbc.sql(MADE + " WHERE made.id = :id")
                .param("id", id)
                .query((row, index) -> read(row))
                .optional()
                .map(made -> made.with(lines(id)));
    }

    /** The newest of those an official gave or received, or that are about tasks of these kinds; without their tasks. */
    List<Handover> concerning(String userId, Collection<TaskKind> kinds, int most) {
        return jdbc.sql(CONCERNING)
                .param("user", userId)
                .param("roles", kinds.stream().map(TaskKind::role).toArray(String[]::new))
                .param("processes", kinds.stream().map(TaskKind::process).toArray(String[]::new))
                .param("most", most)
                .query((row, index) -> read(row))
                .list();
    }

    private List<Handover.Line> lines(UUID handover) {
        return jdbc.sql("SELECT * FROM khenthuong.handover_task WHERE handover = :handover ORDER BY position")
                .param("handover", handover)
                .query((row, index) -> line(row))
                .list();
    }

    private static Handover read(ResultSet row) throws SQLException {
        return new Handover(
                row.getObject("id", UUID.class),
                row.getString("occasion"),
                row.getString("giver"),
                row.getString("giver_name"),
                row.getString("receiver"),
                row.getString("receiver_name"),
                row.getString("done_by"),
                row.getString("done_by_name"),
                row.getString("witness_name"),
                row.getString("note"),
                row.getTimestamp("at").toInstant(),
                List.of());
    }

    private static Handover.Line line(ResultSet row) throws SQLException {
        return new Handover.Line(
                row.getString("process"),
                row.getString("step_name"),
                row.getString("subject"),
                row.getString("unit"),
                row.getString("role"),
                row.getString("state"),
                instant(row.getTimestamp("due")),
                HeldTask.Basis.valueOf(row.getString("basis")),
                HandoverPlan.Outcome.valueOf(row.getString("outcome")),
                row.getString("objection"),
                row.getInt("papers"),
                texts(row.getArray("typed")),
                instant(row.getTimestamp("typed_at")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static Timestamp timestamp(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
