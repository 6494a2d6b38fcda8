package vn.khenthuong.forms.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import vn.khenthuong.forms.UserTask;

/**
 * The conclusions that the form of a task offers, without those that cannot be taken now. The only one that is left is still chosen by
 * hand, from a list: it may be the one that ends a case.
 */
public final class OfferedOutcomes {

    private static final ObjectMapper JSON = new ObjectMapper();

    private OfferedOutcomes() {}

    /** The form with the other outcomes only. */
    public static String without(String form, Set<String> outcomes) {
        try {
            var root = JSON.readTree(form);
            root.path("components").forEach(component -> drop(component, outcomes));
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException noJson) {
            throw new IllegalArgumentException("Not a form: " + noJson.getOriginalMessage(), noJson);
        }
    }

    private static void drop(JsonNode component, Set<String> outcomes) {
        component.path("components").forEach(inside -> drop(inside, outcomes));
        if (UserTask.OUTCOME.equals(component.path("key").asText())
                && component.path("values") instanceof ArrayNode values) {
            for (var offered = values.elements(); offered.hasNext(); ) {
                if (outcomes.contains(offered.next().path("value").asText())) {
                    offered.remove();
                }
            }
            if (values.size() == 1) {
                ((ObjectNode) component).put("type", "select");
            }
        }
    }
}
