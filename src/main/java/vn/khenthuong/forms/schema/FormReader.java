package vn.khenthuong.forms.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns the components of a form into fields; refuses what the guard would not be able to enforce. */
final class FormReader {

    private static final Set<String> SHOWN_ONLY =
            Set.of("text", "html", "image", "table", "separator", "spacer", "button");
    private static final Set<String> UNSUPPORTED_RULES = Set.of("validationType", "disallowPassedDates");

    private final String form;
    private final RenamedOptions renamed;

    FormReader(String form, RenamedOptions renamed) {
        this.form = form;
        this.renamed = renamed;
    }

    List<FormField> read(JsonNode components) {
        var fields = new ArrayList<FormField>();
        collect(components, List.of(), fields);
        return fields;
    }

    private void collect(JsonNode components, List<FeelExpression> hiddenBy, List<FormField> fields) {
        for (var component : components) {
            var type = component.path("type").asText();
            var conditions = conditions(component, hiddenBy);
            if (type.equals("group")) {
                refuse(component.hasNonNull("path"), "a group with a path");
                collect(component.path("components"), conditions, fields);
            } else if (!SHOWN_ONLY.contains(type)) {
                fields.add(field(type, component, conditions));
            }
        }
    }

    private static List<FeelExpression> conditions(JsonNode component, List<FeelExpression> around) {
        var own = component.path("conditional").path("hide").asText();
        if (own.isBlank()) {
            return around;
        }
        var all = new ArrayList<>(around);
        all.add(FeelExpression.parse(own));
        return List.copyOf(all);
    }

    private FormField field(String type, JsonNode component, List<FeelExpression> hiddenBy) {
        var key = component.path("key").asText();
        refuse(key.isBlank() || key.contains("."), "a " + type + " without a plain key");
        var validate = component.path("validate");
        var readonly = component.path("readonly");
        var fieldType = fieldType(type, component, validate);
        return new FormField(
                key,
                label(component, key),
                fieldType,
                validate.path("required").asBoolean(),
                component.path("properties").path("requiredWhen").asText(null),
                component.path("disabled").asBoolean() || readonly.asBoolean() || fieldType instanceof ComputedType,
                readonly.isTextual() && FeelExpression.isExpression(readonly.asText())
                        ? FeelExpression.parse(readonly.asText())
                        : null,
                hiddenBy);
    }

    private static String label(JsonNode component, String key) {
        var label = component
                .path(component.hasNonNull("dateLabel") ? "dateLabel" : "label")
                .asText();
        return label.isBlank() ? key : label;
    }

    private FieldType fieldType(String type, JsonNode component, JsonNode validate) {
        UNSUPPORTED_RULES.forEach(rule -> refuse(validate.hasNonNull(rule) || component.hasNonNull(rule), rule));
        return switch (type) {
            case "textfield" -> text(false, validate);
            case "textarea" -> text(true, validate);
            case "number" -> number(component, validate);
            case "datetime" -> {
                refuse(!component.path("subtype").asText("date").equals("date"), "a datetime that is not a date");
                yield new DateType();
            }
            case "checkbox" -> new CheckboxType();
            case "select", "radio" -> new ChoiceType(options(component));
            case "checklist", "taglist" -> new ChoicesType(options(component));
            case "expression" ->
                new ComputedType(
                        FeelExpression.parse(component.path("expression").asText()));
            default -> throw new IllegalArgumentException("Form %s: no component '%s'".formatted(form, type));
        };
    }

    private TextType text(boolean multiline, JsonNode validate) {
        var pattern = validate.path("pattern").asText();
        return new TextType(
                multiline,
                integer(validate, "minLength", 0),
                integer(validate, "maxLength", TextType.DEFAULT_MAX_LENGTH),
                pattern.isEmpty() ? null : Pattern.compile(pattern));
    }

    private NumberType number(JsonNode component, JsonNode validate) {
        return new NumberType(
                decimal(validate, "min"),
                decimal(validate, "max"),
                component.hasNonNull("decimalDigits") ? integer(component, "decimalDigits", 0) : null,
                component.path("serializeToString").asBoolean());
    }

    private OfferedOptions options(JsonNode component) {
        refuse(component.hasNonNull("valuesExpression"), "valuesExpression");
        if (component.hasNonNull("valuesKey")) {
            return new OfferedOptions(Set.of(), component.path("valuesKey").asText(), renamed);
        }
        var values = new LinkedHashSet<String>();
        component
                .path("values")
                .forEach(option -> values.add(option.path("value").asText()));
        return new OfferedOptions(values, null, renamed);
    }

    private int integer(JsonNode holder, String rule, int otherwise) {
        var number = decimal(holder, rule);
        return number == null ? otherwise : number.intValueExact();
    }

    private BigDecimal decimal(JsonNode holder, String rule) {
        var value = holder.path(rule);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        try {
            return new BigDecimal(value.asText());
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("Form %s: %s is no number".formatted(form, rule), notANumber);
        }
    }

    private void refuse(boolean found, String what) {
        if (found) {
            throw new IllegalArgumentException("Form %s: the guard cannot enforce %s".formatted(form, what));
        }
    }
}
