package vn.khenthuong.decision.internal;

import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code award_list_view}: what an official was shown of a list at a task. */
@Repository
class ListViews {

    private final JdbcClient jdbc;
    private final Clock clock;

    ListViews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Remembers the newest view of the official at the task. */
    public void remember(String task, String user, String list, int version, List<String> dossiers) {
        jdbc.sql("INSERT INTO khenthuong.award_list_view (task_id, user_id, list, version, dossiers, seen_at)"
                        + " VALUES (:task, :user, :list, :version, string_to_array(:dossiers, ','), :at)"
                        + " ON CONFLICT (task_id, user_id) DO UPDATE SET version = excluded.version,"
                        + " dossiers = excluded.dossiers, seen_at = excluded.seen_at")
                .param("task", task)
                .param("user", user)
                .param("list", list)
                .param("version", version)
                .param("dossiers", String.join(",", dossiers))
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** What the official saw at the task last, if anything. */
    public Optional<View> find(String task, String user) {
        return jdbc.sql("SELECT version, dossiers FROM khenthuong.award_list_view"
                        + " WHERE task_id = :task AND user_id = :user")
                .param("task", task)
                .param("user", user)
                .query((row, index) -> new View(row.getInt("version"), texts(row.getArray("dossiers"))))
                .optional();
    }

    private static Set<String> texts(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }

    /**
     * What was seen of a list.
     *
     * @param dossiers numbers of the dossiers that could be listed
     */
    public record View(int version, Set<String> dossiers) {}
}
