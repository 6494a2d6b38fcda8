package vn.khenthuong.forms.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.forms.FormerOptions;

/** What options are called now, in the forms that are served, in answers and in drafts. */
@Component
public class RenamedOptions {

    static final RenamedOptions NONE = new RenamedOptions(List.of());

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, String> present = new HashMap<>();

    public RenamedOptions(List<FormerOptions> features) {
        features.forEach(feature -> present.putAll(feature.renamed()));
    }

    /** The value under which an option is offered now. */
    String present(String value) {
        return present.getOrDefault(value, value);
    }

    /** The form with its options under their present values; as it is where there are no others. */
    public String inForm(String form) {
        if (present.keySet().stream().noneMatch(form::contains)) {
            return form;
        }
        try {
            var root = JSON.readTree(form);
            rename(root.path("components"));
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException noJson) {
            throw new IllegalArgumentException("Not a form: " + noJson.getOriginalMessage(), noJson);
        }
    }

    private void rename(JsonNode components) {
        for (var component : components) {
            rename(component.path("components"));
            component
                    .path("values")
                    .forEach(option -> ((ObjectNode) option)
                            .put("value", present(option.path("value").asText())));
        }
    }

    /** What was typed, by field, with choices under their present values. */
    public JsonNode inAnswers(JsonNode typed) {
        if (typed instanceof ObjectNode fields) {
            var renamed = fields.objectNode();
            fields.fields().forEachRemaining(field -> renamed.set(field.getKey(), inAnswers(field.getValue())));
            return renamed;
        }
        if (typed instanceof ArrayNode list) {
            var renamed = list.arrayNode();
            list.forEach(item -> renamed.add(inAnswers(item)));
            return renamed;
        }
        return typed.isTextual() && present.containsKey(typed.asText())
                ? TextNode.valueOf(present(typed.asText()))
                : typed;
    }
}
