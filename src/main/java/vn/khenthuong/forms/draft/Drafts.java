package vn.khenthuong.forms.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.khenthuong.kernel.Actor;

/**
 * The drafts, each one statement: the task is looked at and the draft read or written. A writer keeps the task from being completed, cancelled or given to somebody else meanwhile, or waits until it is, and then finds
 * it no longer theirs. That a draft ends with its task, and when the task is released, is said in the tables themselves: whatever
 * ends a task, its drafts go in the same transaction.
 */
@Repository
class Drafts {

    /** Whoever the task is assigned to, as long as its unit is within their sight. */
    private static final String HELD = """
            SELECT id_ FROM public.act_ru_task
             WHERE id_ = :task AND assignee_ = :official AND (tenant_id_ IS NULL OR tenant_id_ = ANY (:units))
            """;

    private static final String FIND = """
            WITH held AS (%s)
            SELECT draft.content, draft.revision, draft.saved_at, draft.taken_over_from
              FROM held LEFT JOIN khenthuong.task_draft draft ON draft.task_id = held.id_ AND draft.official = :official
            """.formatted(HELD);

    private static final String SAVE = """
            WITH held AS (%s FOR SHARE),
                 present AS (SELECT 1 FROM khenthuong.task_draft draft
                               JOIN held ON held.id_ = draft.task_id AND draft.official = :official FOR UPDATE OF draft),
                 saved AS (INSERT INTO khenthuong.task_draft AS draft (task_id, official, content, revision, saved_at)
                           SELECT id_, :official, :content, :revision, :saved_at FROM held
                            WHERE :from_nothing OR EXISTS (SELECT 1 FROM present)
                           ON CONFLICT (task_id, official) DO UPDATE
                              SET content = excluded.content, revision = excluded.revision, saved_at = excluded.saved_at
                            WHERE :from_any OR draft.revision = ANY (:known)
                           RETURNING 1)
            SELECT EXISTS (SELECT 1 FROM held) AS held, EXISTS (SELECT 1 FROM saved) AS done
            """.formatted(HELD);

    private static final String END = """
            WITH held AS (%s FOR SHARE),
                 present AS (SELECT draft.task_id, draft.revision FROM khenthuong.task_draft draft
                               JOIN held ON held.id_ = draft.task_id AND draft.official = :official FOR UPDATE OF draft),
                 ended AS (DELETE FROM khenthuong.task_draft draft USING present
                            WHERE draft.task_id = present.task_id AND draft.official = :official
                              AND (:from_any OR present.revision = ANY (:known))
                           RETURNING 1)
            SELECT EXISTS (SELECT 1 FROM held) AS held,
                   NOT EXISTS (SELECT 1 FROM present) OR EXISTS (SELECT 1 FROM ended) AS done
            """.formatted(HELD);

    /** What became of a change. */
    enum Outcome {
        DONE,
        /** There is no such task, or it is not the official's. */
        NOT_HELD,
        /** The draft has another state than those the writer knows. */
        OVERTAKEN
    }

    private final JdbcClient jdbc;

    Drafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty when the task is not the official's. */
    Optional<DraftState> find(String task, Actor official) {
        return asked(FIND, task, official).query((row, number) -> state(row)).optional();
    }

    Outcome save(String task, Actor official, Draft draft, KnownStates known) {
        return asked(SAVE, task, official)
                .param("content", draft.content())
                .param("revision", draft.revision())
                .param("saved_at", Timestamp.from(draft.savedAt()))
                .param("from_nothing", known.containsNothingSaved())
                .param("from_any", known.containsEverySaved())
                .param("known", known.revisions().toArray(String[]::new))
                .query((row, number) -> outcome(row))
                .single();
    }

    /** Ends the draft; done as well when there is none. */
    Outcome end(String task, Actor official, KnownStates known) {
        return asked(END, task, official)
                .param("from_any", known.containsEverySaved())
                .param("known", known.revisions().toArray(String[]::new))
                .query((row, number) -> outcome(row))
                .single();
    }

    private StatementSpec asked(String sql, String task, Actor official) {
        return jdbc.sql(sql)
                .param("task", task)
                .param("official", official.userId())
                .param("units", official.units().toArray(String[]::new));
    }

    private static DraftState state(ResultSet row) throws SQLException {
        var content = row.getString("content");
        return new DraftState(
                content == null
                        ? null
                        : new Draft(
                                content,
                                row.getString("revision"),
                                row.getTimestamp("saved_at").toInstant(),
                                row.getString("taken_over_from")));
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        if (!row.getBoolean("held")) {
            return Outcome.NOT_HELD;
        }
        return row.getBoolean("done") ? Outcome.DONE : Outcome.OVERTAKEN;
    }
}
