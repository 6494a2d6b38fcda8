package vn.khenthuong.errors;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import vn.khenthuong.kernel.Failure;
import vn.khenthuong.kernel.InputError;

/**
 * A failure in the shape of the process engine, which its web applications show.
 *
 * @param type what went wrong, as they know it
 * @param errors each thing that is wrong with an input; left out where there is none
 */
public record EngineError(
        String type,
        String message,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<InputError> errors) {

    private static final String ANY = "RestException";

    static EngineError of(Failure failure) {
        return new EngineError(ANY, failure.sentence(), failure.errors());
    }
}
