package vn.khenthuong.forms.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import vn.khenthuong.forms.StartForm;

/** A start form as it is served: Tasklist asks for nothing but the form, so the options have to be written into it. */
public final class OfferedForm {

    private static final ObjectMapper JSON = new ObjectMapper();

    private OfferedForm() {}

    /**
     * The form with the official's own options in place of those it was deployed with. A choice that need not be made and has one
     * option only is left out: it would ask nothing.
     */
    public static String with(String form, Map<String, List<StartForm.Option>> options) {
        try {
            var root = JSON.readTree(form);
            offer(root.path("components"), options);
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException noJson) {
            throw new IllegalArgumentException("Not a form: " + noJson.getOriginalMessage(), noJson);
        }
    }

    private static void offer(JsonNode components, Map<String, List<StartForm.Option>> options) {
        for (var fields = components.elements(); fields.hasNext(); ) {
            var component = fields.next();
            offer(component.path("components"), options);
            var offered = options.get(component.path("key").asText());
            if (offered == null) {
                continue;
            }
            if (offered.size() == 1 && !isRequired(component)) {
                fields.remove();
            } else if (component instanceof ObjectNode field) {
                field.remove("valuesKey");
                field.set("values", JSON.valueToTree(offered));
            }
        }
    }

    private static boolean isRequired(JsonNode component) {
        return component.path("validate").path("required").asBoolean();
    }
}
