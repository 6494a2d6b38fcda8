package vn.khenthuong.forms.schema;

import java.util.List;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.kernel.InputError;

/**
 * What came in, measured by the form.
 *
 * @param answers those that can be taken; incomplete where there are errors
 * @param errors everything that is wrong, in the order of the form
 */
public record ExaminedForm(Answers answers, List<InputError> errors) {

    public ExaminedForm {
        errors = List.copyOf(errors);
    }
}
