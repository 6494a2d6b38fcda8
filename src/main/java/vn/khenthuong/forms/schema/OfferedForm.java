package vn.khenthuong.forms.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.khenthuong.forms.StartForm;

/** A start form as it is served: Tasklist asks for nothing but the form, so the options have to be written into it. */
public final class OfferedForm {

    private static final ObjectMapper JSON = new ObjectMapper();

    private OfferedForm() {}

    /**
     * The form with the official's own options in place of those it was deployed with. A choice that has one option
     * only asks nothing: it is left out where it need not be made, and made and locked where it must be.
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
                var dependent = offered.stream()
                        .filter(option -> option.onlyFor() != null)
                        .findFirst();
                if (dependent.isPresent()) {
                    field.remove("values");
                    field.put(
                            "valuesExpression",
                            choiceBy(dependent.get().onlyFor().field(), offered));
                } else {
                    field.set("values", JSON.valueToTree(offered));
                    decide(field, offered);
                }
            }
        }
    }

    private static void decide(ObjectNode field, List<StartForm.Option> offered) {
        if (offered.size() == 1) {
            field.put("defaultValue", offered.get(0).value());
            field.put("readonly", true);
        }
    }

    /** What the browser offers for each answer to the other field; an answer nobody has an option for leaves none. */
    private static String choiceBy(String field, List<StartForm.Option> offered) {
        var answers = offered.stream()
                .map(StartForm.Option::onlyFor)
                .filter(Objects::nonNull)
                .flatMap(onlyFor -> onlyFor.answers().stream())
                .distinct()
                .sorted();
        return answers.map(answer -> "if %s = %s then %s else ".formatted(field, text(answer), list(answer, offered)))
                .collect(Collectors.joining("", "=", list("", offered)));
    }

    private static String list(String answer, List<StartForm.Option> offered) {
        return offered.stream()
                .filter(option ->
                        option.onlyFor() == null || option.onlyFor().answers().contains(answer))
                .map(option -> "{label: %s, value: %s}".formatted(text(option.label()), text(option.value())))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String text(String value) {
        return TextNode.valueOf(value).toString();
    }

    private static boolean isRequired(JsonNode component) {
        return component.path("validate").path("required").asBoolean();
    }
}
