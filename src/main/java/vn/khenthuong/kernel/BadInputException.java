package vn.khenthuong.kernel;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Input that breaks rules: unknown key, wrong type, value out of bounds, domain rule broken (HTTP 400). It says everything that
 * is wrong, one sentence each; its message is all of them.
 */
public final class BadInputException extends RefusedException {

    private final transient List<InputError> errors;

    public BadInputException(String message) {
        this(List.of(InputError.of(message)));
    }

    /** @param errors at least one, in the order in which they are to be read */
    public BadInputException(List<InputError> errors) {
        super(400, errors.stream().map(InputError::message).collect(Collectors.joining(" ")));
        this.errors = List.copyOf(errors);
    }

    /** What is wrong, in the order in which it is to be read. */
    public List<InputError> errors() {
        return errors;
    }
}
