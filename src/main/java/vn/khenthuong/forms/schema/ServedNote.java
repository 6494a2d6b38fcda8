package vn.khenthuong.forms.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;

/**
 * A line in every form of a task, below its heading; it is not there where there is nothing to tell. It is put in when the form is
 * served, so that instances of earlier versions have it too.
 */
public enum ServedNote {
    /** In whose name the reader acts; nothing for who acts in his own. */
    ACTING_AS("actingAs", "**Bạn ký với tư cách:** {{actingAs}}"),
    /** Why the task cannot be completed now, or not with every outcome. */
    BARRED("barred", "**Chưa làm được lúc này.** {{barred}}"),
    /** Links to the papers the step brings about, to be looked at before it is taken: a list of address, title and what parts them. */
    PREVIEWS(
            "previews",
            "**Xem dự thảo trước khi hoàn thành:** {{#loop previews}}{{this.separator}}"
                    + "<a href=\"{{this.address}}\" target=\"_blank\" rel=\"noopener\">{{this.title}}</a>{{/loop}}");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String variable;
    private final String text;

    ServedNote(String variable, String text) {
        this.variable = variable;
        this.text = text;
    }

    /** The variable that holds what is told; null where that is nothing. */
    public String variable() {
        return variable;
    }

    /** The form with the lines. */
    public static String in(String form) {
        try {
            var root = JSON.readTree(form);
            if (root.path("components") instanceof ArrayNode components && !components.isEmpty()) {
                var place = 1;
                for (var line : values()) {
                    var note = JSON.createObjectNode()
                            .put("type", "text")
                            .put("id", "Field_" + line.variable)
                            .put("text", line.text);
                    note.putObject("conditional").put("hide", "=%s = null".formatted(line.variable));
                    components.insert(place++, note);
                }
            }
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException noJson) {
            throw new IllegalArgumentException("Not a form: " + noJson.getOriginalMessage(), noJson);
        }
    }
}
