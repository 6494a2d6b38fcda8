package vn.khenthuong.forms.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.FormService;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.engine.ClaimOutlived;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.forms.TypedWork;
import vn.khenthuong.forms.schema.FormSchema;
import vn.khenthuong.forms.schema.RenamedOptions;

/**
 * Drafts that outlive their owner. The tables end a draft when its task leaves the hands of whoever typed it; here it is read
 * before and written again after, for the successor or until there is one.
 */
@Repository
class DraftSuccession implements TypedWork {

    private static final String LEAVE = """
            INSERT INTO khenthuong.task_left AS earlier (task_id, official, content, saved_at, left_at)
            SELECT task.id_, :official, draft.content, draft.saved_at, :now
              FROM public.act_ru_task task
              LEFT JOIN khenthuong.task_draft draft ON draft.task_id = task.id_ AND draft.official = :official
             WHERE task.id_ = :task AND task.assignee_ = :official
            ON CONFLICT (task_id, official) DO UPDATE
               SET content = excluded.content, saved_at = excluded.saved_at, left_at = excluded.left_at
            """;

    /** Whoever has the task has a draft; whoever has it no more may have left something. */
    private static final String KEPT = """
            SELECT task_id, content, saved_at FROM khenthuong.task_draft
             WHERE official = :official AND task_id = ANY (:tasks)
            UNION ALL
            SELECT task_id, content, saved_at FROM khenthuong.task_left gone
             WHERE official = :official AND task_id = ANY (:tasks) AND content IS NOT NULL
               AND NOT EXISTS (SELECT 1 FROM khenthuong.task_draft draft
                                WHERE draft.task_id = gone.task_id AND draft.official = gone.official)
            """;

    private final JdbcClient jdbc;
    private final FormService forms;
    private final EngineAsSystem system;
    private final RenamedOptions renamed;
    private final ObjectMapper json;
    private final Clock clock;

    DraftSuccession(
            JdbcClient jdbc,
            FormService forms,
            EngineAsSystem system,
            RenamedOptions renamed,
            ObjectMapper json,
            Clock clock) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.system = system;
        this.renamed = renamed;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    void outlived(ClaimOutlived claim) {
        leave(claim.task(), claim.official());
    }

    @Override
    public Map<String, Typed> of(String official, Collection<String> tasks) {
        var typed = new HashMap<String, Typed>();
        kept(official, tasks).forEach((task, kept) -> {
            var fields = labels(task, kept.content());
            if (!fields.isEmpty()) {
                typed.put(task, new Typed(fields, kept.savedAt()));
            }
        });
        return typed;
    }

    @Override
    public Map<String, String> leftBy(Collection<String> tasks) {
        var officials = new HashMap<String, String>();
        jdbc.sql("""
                        SELECT task_id, official FROM khenthuong.task_left
                         WHERE task_id = ANY (:tasks) ORDER BY left_at, official""").param("tasks", tasks.toArray(String[]::new)).query(row -> {
            officials.put(row.getString("task_id"), row.getString("official"));
        });
        return officials;
    }

    @Override
    public void passOn(Passing passing, Runnable giving) {
        var kept = Optional.ofNullable(
                kept(passing.from(), List.of(passing.task())).get(passing.task()));
        giving.run();
        jdbc.sql("DELETE FROM khenthuong.task_left WHERE task_id = :task")
                .param("task", passing.task())
                .update();
        kept.ifPresent(draft -> jdbc.sql("""
                        INSERT INTO khenthuong.task_draft (task_id, official, content, revision, saved_at, taken_over_from)
                        VALUES (:task, :official, :content, :revision, :saved_at, :from)""")
                .param("task", passing.task())
                .param("official", passing.to())
                .param("content", draft.content())
                .param("revision", UUID.randomUUID().toString())
                .param("saved_at", Timestamp.from(draft.savedAt()))
                .param("from", passing.fromName())
                .update());
    }

    @Override
    public void leaveBehind(String task, String official, Runnable releasing) {
        leave(task, official);
        releasing.run();
    }

    /** Until the transaction ends nothing more is typed that would not come along. */
    private void leave(String task, String official) {
        jdbc.sql("SELECT 1 FROM public.act_ru_task WHERE id_ = :task FOR UPDATE")
                .param("task", task)
                .query(Integer.class)
                .list();
        jdbc.sql(LEAVE)
                .param("task", task)
                .param("official", official)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private Map<String, Kept> kept(String official, Collection<String> tasks) {
        var found = new HashMap<String, Kept>();
        jdbc.sql(KEPT)
                .param("official", official)
                .param("tasks", tasks.toArray(String[]::new))
                .query(row -> {
                    found.put(
                            row.getString("task_id"),
                            new Kept(
                                    row.getString("content"),
                                    row.getTimestamp("saved_at").toInstant()));
                });
        return found;
    }

    private List<String> labels(String task, String content) {
        try (var form = system.call(() -> forms.getDeployedTaskForm(task))) {
            return FormSchema.parse(new String(form.readAllBytes(), StandardCharsets.UTF_8), renamed)
                    .labels(keys(content));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Set<String> keys(String content) {
        try {
            var keys = new HashSet<String>();
            json.readTree(content).fieldNames().forEachRemaining(keys::add);
            return keys;
        } catch (JsonProcessingException malformed) {
            // Its message quotes what was typed, and must not reach a log.
            throw new IllegalStateException("A draft that was stored is no JSON object");
        }
    }

    private record Kept(String content, Instant savedAt) {

        @Override
        public String toString() {
            return "Kept[%s]".formatted(savedAt);
        }
    }
}
