package vn.khenthuong.kernel;

/**
 * One thing that is wrong with what was entered.
 *
 * @param field key of the field in its form; null where it is about no single field, or where the form is not known
 * @param label Vietnamese name of the field as it is read in the form; null where the field is
 * @param message a whole sentence in Vietnamese
 */
public record InputError(String field, String label, String message) {

    /** About no field that is known here; whoever knows the form finds it by the label that the sentence quotes. */
    public static InputError of(String message) {
        return new InputError(null, null, message);
    }

    /** The same, told of a field. */
    public InputError at(String key, String name) {
        return new InputError(key, name, message);
    }
}
