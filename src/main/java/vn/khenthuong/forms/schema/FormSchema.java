package vn.khenthuong.forms.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.khenthuong.forms.StartForm;
import vn.khenthuong.kernel.InputError;

/** The fields of a Camunda Form and their rules, as far as the guard applies them (the subset of form-js 1.8.7 we use). */
public final class FormSchema {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");

    private final String id;
    private final Map<String, FormField> fields;

    private FormSchema(String id, Map<String, FormField> fields) {
        this.id = id;
        this.fields = Collections.unmodifiableMap(fields);
    }

    /**
     * Reads a deployed form.
     *
     * @throws IllegalArgumentException when it is no form, or uses a component or rule that the guard could not enforce
     */
    public static FormSchema parse(String form) {
        return parse(form, RenamedOptions.NONE);
    }

    /**
     * The same, for a form whose options had other values.
     *
     * @param renamed what browsers that show the form as it was may still send
     */
    public static FormSchema parse(String form, RenamedOptions renamed) {
        try {
            return parse(JSON.readTree(form), renamed);
        } catch (JsonProcessingException noJson) {
            throw new IllegalArgumentException("Not a form: " + noJson.getOriginalMessage(), noJson);
        }
    }

    private static FormSchema parse(JsonNode form, RenamedOptions renamed) {
        var id = form.path("id").asText();
        var fields = new LinkedHashMap<String, FormField>();
        for (var field : new FormReader(id, renamed).read(form.path("components"))) {
            if (fields.putIfAbsent(field.key(), field) != null) {
                throw new IllegalArgumentException("Form %s: key '%s' is used twice".formatted(id, field.key()));
            }
        }
        return new FormSchema(id, fields);
    }

    /** Id of the form, which is the base name of its file. */
    public String id() {
        return id;
    }

    /**
     * Whether a check needs the server's facts: a condition reads, options come from, or an answer is required by something
     * nobody can answer in this form.
     */
    public boolean needsFacts() {
        return fields.values().stream()
                        .anyMatch(field -> options(field.type())
                                .map(OfferedOptions::valuesKey)
                                .isPresent())
                || fields.values().stream().anyMatch(field -> field.requiredBy() != null)
                || fields.values().stream()
                        .flatMap(FormSchema::expressions)
                        .flatMap(expression -> expression.references().stream())
                        .anyMatch(this::isFact);
    }

    private boolean isFact(String name) {
        var field = fields.get(name);
        return field == null || field.locked() && !(field.type() instanceof ComputedType);
    }

    /** The same form with other options; a key left out keeps its own. */
    public FormSchema withOptions(Map<String, List<StartForm.Option>> options) {
        var changed = new LinkedHashMap<>(fields);
        options.forEach((key, offered) -> changed.computeIfPresent(
                key, (name, field) -> field.withType(offering(field.type(), OfferedOptions.of(offered)))));
        return new FormSchema(id, changed);
    }

    private static FieldType offering(FieldType type, OfferedOptions options) {
        if (type instanceof ChoiceType) {
            return new ChoiceType(options);
        }
        return type instanceof ChoicesType ? new ChoicesType(options) : type;
    }

    /**
     * The error with the field it is about, which its sentence quotes by the label, in “…”, without what stands in brackets after
     * it. An error that is about no field of this form stays as it is.
     */
    public InputError locate(InputError error) {
        if (error.field() != null) {
            return error;
        }
        return QUOTED.matcher(error.message())
                .results()
                .flatMap(quoted -> named(quoted.group(1)).stream())
                .findFirst()
                .map(field -> error.at(field.key(), field.label()))
                .orElse(error);
    }

    private Optional<FormField> named(String label) {
        return fields.values().stream()
                .filter(field -> !field.locked())
                .filter(field ->
                        field.label().equalsIgnoreCase(label) || field.label().startsWith(label + " ("))
                .findFirst();
    }

    /** What the fields with these keys are called, in the order of the form; keys that nobody can enter here are left out. */
    public List<String> labels(Collection<String> keys) {
        return fields.values().stream()
                .filter(field -> !field.locked() && keys.contains(field.key()))
                .map(FormField::label)
                .toList();
    }

    Collection<FormField> fields() {
        return fields.values();
    }

    Optional<FormField> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    private static Optional<OfferedOptions> options(FieldType type) {
        if (type instanceof ChoiceType choice) {
            return Optional.of(choice.options());
        }
        return type instanceof ChoicesType choices ? Optional.of(choices.options()) : Optional.empty();
    }

    private static Stream<FeelExpression> expressions(FormField field) {
        var all = new ArrayList<>(field.hiddenBy());
        if (field.lockedBy() != null) {
            all.add(field.lockedBy());
        }
        if (field.type() instanceof ComputedType computed) {
            all.add(computed.expression());
        }
        return all.stream();
    }
}
