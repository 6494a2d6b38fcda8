package vn.khenthuong.forms.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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
    public void keep(UserTask<?> task, Actor official, Map<String, Map<String, Object>> answers) {
        if (answers.isEmpty()) {
            return;
        }
        var instances = answers.keySet().toArray(String[]::new);
        jdbc.sql("""
                        INSERT INTO khenthuong.task_draft (task_id, official, content, revision, saved_at)
                        SELECT id_, assignee_, content, revision, :saved_at
                          FROM unnest(:instances::text[], :contents::text[], :revisions::text[])
                                   AS known (instance, content, revision)
                          JOIN public.act_ru_task ON proc_inst_id_ = instance
                         WHERE task_def_key_ = :task AND assignee_ = :official
                        ON CONFLICT (task_id, official) DO NOTHING""")
                .param("instances", instances)
                .param(
                        "contents",
                        Stream.of(instances)
                                .map(answers::get)
                                .map(this::written)
                                .toArray(String[]::new))
                .param(
                        "revisions",
                        Stream.generate(UUID::randomUUID)
                                .limit(instances.length)
                                .map(UUID::toString)
                                .toArray(String[]::new))
                .param("saved_at", Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MILLIS)))
                .param("task", task.id())
                .param("official", official.userId())
                .update();
    }

    private String written(Map<String, Object> answers) {
        try {
            return json.writeValueAsString(answers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Answers are texts and numbers", impossible);
        }
    }
}
