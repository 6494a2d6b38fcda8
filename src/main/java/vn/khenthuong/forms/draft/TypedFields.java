package vn.khenthuong.forms.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.forms.TypedAnswers;

/** Looks into the drafts of a process instance and tells nothing of them but whether a field is answered. */
@Repository
class TypedFields implements TypedAnswers {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    TypedFields(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Each open task has its instance's execution, which carries the business key. */
    @Override
    public boolean has(String businessKey, String field) {
        return jdbc.sql("""
                        SELECT draft.content FROM khenthuong.task_draft draft
                          JOIN public.act_ru_task task ON task.id_ = draft.task_id
                          JOIN public.act_ru_execution instance ON instance.id_ = task.proc_inst_id_
                         WHERE instance.business_key_ = :key""").param("key", businessKey).query(String.class).list().stream()
                .anyMatch(content -> isAnswered(content, field));
    }

    private boolean isAnswered(String content, String field) {
        try {
            return !json.readTree(content).path(field).asText("").isBlank();
        } catch (JsonProcessingException unreadable) {
            // Its message quotes what was typed, and must not reach a log.
            throw new IllegalStateException("A draft is a JSON object");
        }
    }
}
