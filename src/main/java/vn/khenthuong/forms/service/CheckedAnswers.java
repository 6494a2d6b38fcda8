package vn.khenthuong.forms.service;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.schema.FormGuard;
import vn.khenthuong.forms.schema.FormSchema;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.InputErrors;

/** A submission that fails tells all its errors, those of the form and those of the feature, each with its field. */
final class CheckedAnswers {

    private CheckedAnswers() {}

    /**
     * The answers, when nothing is wrong with them by the form.
     *
     * @param inspection what the feature can say of answers that are incomplete
     * @throws BadInputException with everything that is wrong
     */
    static Answers of(
            FormSchema schema, Map<String, Object> facts, Map<String, Object> submitted, Consumer<Answers> inspection) {
        var examined = FormGuard.examine(schema, facts, submitted);
        if (!examined.errors().isEmpty()) {
            var errors = new InputErrors();
            errors.addAll(examined.errors());
            errors.gather(() -> {
                located(schema, () -> {
                    inspection.accept(examined.answers());
                    return true;
                });
            });
            errors.refuse();
        }
        return examined.answers();
    }

    /** Does the work of a feature; what it finds wrong is told of the fields of the form. */
    static <T> T located(FormSchema schema, Supplier<T> work) {
        try {
            return work.get();
        } catch (BadInputException wrong) {
            var told = new BadInputException(
                    wrong.errors().stream().map(schema::locate).toList());
            told.initCause(wrong);
            throw told;
        }
    }
}
