package vn.khenthuong.forms.schema;

import java.util.List;
import java.util.Map;

/**
 * A keyed component of a form.
 *
 * @param requiredBy name of the fact by which it is required although the form as deployed leaves it open, or null
 * @param locked whether nobody may ever enter it: disabled, read-only or computed
 * @param lockedBy condition that makes it read-only, or null
 * @param hiddenBy its own condition and those of the groups around it
 */
record FormField(
        String key,
        String label,
        FieldType type,
        boolean required,
        String requiredBy,
        boolean locked,
        FeelExpression lockedBy,
        List<FeelExpression> hiddenBy) {

    /** Whether an official could enter it, given what the conditions read. */
    boolean isOpen(Evaluations evaluations, Map<String, Object> context) {
        return !locked
                && (lockedBy == null || !evaluations.holds(lockedBy, context))
                && hiddenBy.stream().noneMatch(condition -> evaluations.holds(condition, context));
    }

    /** Whether it has to be answered where it is shown. */
    boolean isRequired(Map<String, Object> facts) {
        return required || requiredBy != null && Boolean.TRUE.equals(facts.get(requiredBy));
    }

    FormField withType(FieldType other) {
        return new FormField(key, label, other, required, requiredBy, locked, lockedBy, hiddenBy);
    }
}
