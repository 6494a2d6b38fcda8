package vn.khenthuong.forms.schema;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.InputError;

/**
 * Checks what came from a browser or a program against the form it claims to fill: the rules a browser applies for comfort
 * are applied here for good.
 *
 * <ul>
 *   <li>An unknown key is refused. A value for a field that is hidden, disabled, read-only or computed is dropped.
 *   <li>Conditions read the answers of fields that can be entered; everything else they read comes from the server's facts,
 *       whatever the client claims. An expression that fails leaves its field visible, so that its rules apply.
 *   <li>Empty text, an empty list and null are absent.
 * </ul>
 */
public final class FormGuard {

    private static final int LONGEST_KEY = 60;
    private static final int MOST_UNKNOWN = 5;

    private final FormSchema schema;
    private final Map<String, Object> facts;
    private final Evaluations evaluations = new Evaluations();
    private final Map<String, Object> taken = new HashMap<>();
    private final Map<String, String> complaints = new HashMap<>();
    private final List<InputError> errors = new ArrayList<>();

    private FormGuard(FormSchema schema, Map<String, Object> facts) {
        this.schema = schema;
        this.facts = facts;
    }

    /**
     * The typed answers.
     *
     * @param facts what the server knows about the task; may be empty where {@link FormSchema#needsFacts()} is false
     * @param raw by key, as plain Java values: text, numbers, booleans, dates, lists or JSON text of lists
     * @throws BadInputException with a Vietnamese sentence for every broken rule, each naming the label of its field
     */
    public static Answers check(FormSchema schema, Map<String, Object> facts, Map<String, Object> raw) {
        var examined = examine(schema, facts, raw);
        if (!examined.errors().isEmpty()) {
            throw new BadInputException(examined.errors());
        }
        return examined.answers();
    }

    /** The same without refusing: the answers that can be taken, and what is wrong with the others. */
    public static ExaminedForm examine(FormSchema schema, Map<String, Object> facts, Map<String, Object> raw) {
        return new FormGuard(schema, facts).examine(raw);
    }

    private ExaminedForm examine(Map<String, Object> raw) {
        complainOfUnknown(raw.keySet());
        raw.forEach((key, value) -> schema.field(key).ifPresent(field -> take(field, value)));
        var open = openFields();
        var answers = new LinkedHashMap<String, Object>();
        for (var field : schema.fields()) {
            if (open.contains(field.key())) {
                judge(field, answers);
            }
        }
        return new ExaminedForm(new Answers(answers, keys()), errors);
    }

    private Set<String> keys() {
        return schema.fields().stream().map(FormField::key).collect(Collectors.toUnmodifiableSet());
    }

    private void complainOfUnknown(Set<String> keys) {
        var unknown = keys.stream()
                .filter(key -> schema.field(key).isEmpty())
                .limit(MOST_UNKNOWN)
                .map(key -> "“" + Echo.of(key, LONGEST_KEY) + "”")
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            errors.add(InputError.of("Biểu mẫu không có trường %s.".formatted(unknown)));
        }
    }

    private void take(FormField field, Object raw) {
        if (field.locked() || raw == null) {
            return;
        }
        try {
            var value = field.type().read(raw, facts);
            if (value != null) {
                taken.put(field.key(), value);
            }
        } catch (UnacceptableAnswer unacceptable) {
            complaints.put(field.key(), "“%s” %s".formatted(field.label(), unacceptable.getMessage()));
        }
    }

    private void judge(FormField field, Map<String, Object> answers) {
        var value = taken.get(field.key());
        if (complaints.containsKey(field.key())) {
            complain(field, complaints.get(field.key()));
        } else if (field.isRequired(facts) && !field.type().isGiven(value)) {
            complain(field, field.type().missing(field.label()));
        } else if (value != null) {
            answers.put(field.key(), value);
        }
    }

    private void complain(FormField field, String sentence) {
        errors.add(new InputError(field.key(), field.label(), sentence));
    }

    /**
     * A hidden field counts as empty in the conditions of others, so visibility is settled in rounds. Conditions that never
     * settle contradict each other: their fields stay visible.
     */
    private Set<String> openFields() {
        var candidates = schema.fields().stream()
                .filter(field -> !field.locked() && matters(field))
                .toList();
        Set<String> open = candidates.stream().map(FormField::key).collect(Collectors.toSet());
        for (var round = 0; round <= candidates.size(); round++) {
            var context = context(open);
            var next = candidates.stream()
                    .filter(field -> field.isOpen(evaluations, context))
                    .map(FormField::key)
                    .collect(Collectors.toSet());
            if (next.equals(open)) {
                return open;
            }
            open = next;
        }
        var settled = new LinkedHashSet<>(open);
        var context = context(open);
        candidates.stream()
                .filter(field -> field.isOpen(evaluations, context))
                .map(FormField::key)
                .forEach(settled::add);
        return settled;
    }

    /** What is neither answered nor required counts as empty whether it is visible or not. */
    private boolean matters(FormField field) {
        return field.isRequired(facts) || taken.containsKey(field.key()) || complaints.containsKey(field.key());
    }

    private Map<String, Object> context(Set<String> open) {
        var context = new HashMap<String, Object>();
        facts.forEach((key, value) -> context.put(key, shown(value)));
        for (var field : schema.fields()) {
            if (!field.locked()) {
                var value = open.contains(field.key()) ? taken.get(field.key()) : null;
                context.put(field.key(), value == null ? field.type().absent() : shown(value));
            }
        }
        for (var field : schema.fields()) {
            if (field.type() instanceof ComputedType computed && !facts.containsKey(field.key())) {
                context.put(
                        field.key(),
                        evaluations.of(computed.expression(), context).orElse(null));
            }
        }
        return context;
    }

    /** Forms know dates as ISO text. */
    private static Object shown(Object value) {
        return value instanceof LocalDate ? value.toString() : value;
    }
}
