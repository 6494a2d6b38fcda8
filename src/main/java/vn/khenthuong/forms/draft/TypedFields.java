package vn.khenthuong.forms.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
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
    public Set<String> with(Collection<String> businessKeys, String field) {
        if (businessKeys.isEmpty()) {
            return Set.of();
        }
        var answered = new HashSet<String>();
        jdbc.sql("""
                        SELECT instance.business_key_, draft.content FROM khenthuong.task_draft draft
                          JOIN public.act_ru_task task ON task.id_ = draft.task_id
                          JOIN public.act_ru_execution instance ON instance.id_ = task.proc_inst_id_
                         WHERE instance.business_key_ = ANY (:keys)""").param("keys", businessKeys.toArray(String[]::new)).query(row -> {
            if (isAnswered(row.getString("content"), field)) {
                answered.add(row.getString("business_key_"));
            }
        });
        return answered;
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
