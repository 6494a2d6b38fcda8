package vn.khenthuong.tracking.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.pages.FormParameters;

/**
 * Days that were typed into a form. What is no day is told together with everything else that is wrong with the form; for whoever
 * checks the rest it is missing, which is then not told beside it.
 */
final class TypedDays {

    private final InputErrors errors = new InputErrors();
    private final List<String> unreadable = new ArrayList<>();

    /** Null where nothing was typed, or what is no day. */
    LocalDate read(String text, String label) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var day = errors.gather(() -> FormParameters.day(text, label));
        if (day.isEmpty()) {
            unreadable.add("“%s”".formatted(label));
        }
        return day.orElse(null);
    }

    /**
     * Does what refuses a form with a missing day, and so does nothing where one is unreadable.
     *
     * @throws BadInputException with all that is wrong
     */
    <T> T with(Supplier<T> action) {
        try {
            return action.get();
        } catch (BadInputException wrong) {
            wrong.errors().stream()
                    .filter(error -> unreadable.stream()
                            .noneMatch(label -> error.message().contains(label)))
                    .forEach(error -> errors.addAll(List.of(error)));
            errors.refuse();
            throw wrong;
        }
    }
}
