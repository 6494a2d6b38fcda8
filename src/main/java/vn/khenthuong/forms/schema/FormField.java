package vn.khenthuong.forms.schema;

import java.util.List;
import java.util.Map;

/**
 * A keyed component of a form.
 *
 * @param locked whether nobody may ever enter it: disabled, read-only or computed
 * @param lockedBy condition that makes it read-only, or null
 * @param hiddenBy its own condition and those of the groups around it
 */
record FormField(
        String key,
        String label,
        FieldType type,
        boolean required,
        boolean locked,
        FeelExpression lockedBy,
        List<FeelExpression> hiddenBy) {

    /** Whether an official could enter it, given what the conditions read. */
    boolean isOpen(Evaluations evaluations, Map<String, Object> context) {
        return !locked
                && (lockedBy == null || !evaluations.holds(lockedBy, context))
                && hiddenBy.stream().noneMatch(condition -> evaluations.holds(condition, context));
    }

    FormField withType(FieldType other) {
        return new FormField(key, label, other, required, locked, lockedBy, hiddenBy);
    }
}
