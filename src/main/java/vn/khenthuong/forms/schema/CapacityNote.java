package vn.khenthuong.forms.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;

/**
 * A line in every form of a task, below its heading, that says in whose name the reader acts; it is not there for who acts in his
 * own. It is put in when the form is served, so that instances of earlier versions have it too.
 */
public final class CapacityNote {

    /** The variable that holds the words; null for who acts in his own name. */
    public static final String VARIABLE = "actingAs";

    private static final ObjectMapper JSON = new ObjectMapper();

    private CapacityNote() {}

    /** The form with the line. */
    public static String in(String form) {
        try {
            var root = JSON.readTree(form);
            if (root.path("components") instanceof ArrayNode components && !components.isEmpty()) {
                var note = JSON.createObjectNode()
                        .put("type", "text")
                        .put("id", "Field_actingAs")
                        .put("text", "**Bạn ký với tư cách:** {{%s}}".formatted(VARIABLE));
                note.putObject("conditional").put("hide", "=%s = null".formatted(VARIABLE));
                components.insert(1, note);
            }
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException noJson) {
            throw new IllegalArgumentException("Not a form: " + noJson.getOriginalMessage(), noJson);
        }
    }
}
