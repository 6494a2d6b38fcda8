package vn.khenthuong.support;

import com.fasterxml.jackson.databind.JsonNode;

/** A task as the engine's REST API shows it to an official. */
public record OpenTask(String id, String key, String name, String processInstanceId, String assignee, String due) {

    static OpenTask of(JsonNode task) {
        return new OpenTask(
                task.path("id").asText(),
                task.path("taskDefinitionKey").asText(),
                task.path("name").asText(),
                task.path("processInstanceId").asText(),
                task.path("assignee").asText(null),
                task.path("due").asText(null));
    }
}
