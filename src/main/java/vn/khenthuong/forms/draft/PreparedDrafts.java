package vn.khenthuong.forms.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.forms.PreparedAnswers;
import vn.khenthuong.forms.UserTask;
import vn.khenthuong.kernel.Actor;

/** Prepared answers are a draft like any other; one that is there already stays. */
@Repository
class PreparedDrafts implements PreparedAnswers {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    PreparedDrafts(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void keep(String instance, UserTask<?> task, Actor official, Map<String, ?> answers) {
        jdbc.sql("""
                        INSERT INTO khenthuong.task_draft (task_id, official, content, revision, saved_at)
                        SELECT id_, assignee_, :content, :revision, :saved_at FROM public.act_ru_task
                         WHERE proc_inst_id_ = :instance AND task_def_key_ = :task AND assignee_ = :official
                        ON CONFLICT (task_id, official) DO NOTHING""")
                .param("content", written(answers))
                .param("revision", UUID.randomUUID().toString())
                .param("saved_at", Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MILLIS)))
                .param("instance", instance)
                .param("task", task.id())
                .param("official", official.userId())
                .update();
    }

    private String written(Map<String, ?> answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Answers are texts and numbers", impossible);
        }
    }
}
