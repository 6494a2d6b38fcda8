package vn.khenthuong.forms.schema;

import java.util.Map;
import vn.khenthuong.forms.Answers;

/** What kind of value a field takes. */
sealed interface FieldType permits TextType, NumberType, DateType, CheckboxType, ChoiceType, ChoicesType, ComputedType {

    /**
     * The value in the type of {@link Answers}.
     *
     * @param raw what came in; not null
     * @param facts what the server knows, for options
     * @return null when it is empty
     * @throws UnacceptableAnswer when it breaks a rule of the field
     */
    Object read(Object raw, Map<String, Object> facts) throws UnacceptableAnswer;

    /** What the field is to an expression while it has no value. */
    default Object absent() {
        return null;
    }

    /** Whether such an answer satisfies “required”. */
    default boolean isGiven(Object value) {
        return value != null;
    }

    /** The refusal of a required field without a value. */
    default String missing(String label) {
        return "Cần nhập “%s”.".formatted(label);
    }
}
