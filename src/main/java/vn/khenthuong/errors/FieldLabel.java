package vn.khenthuong.errors;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.util.ReflectionUtils;

/**
 * What a field of a body is called in Vietnamese: the title its record gives it ({@link Schema}), which the description of the API
 * shows as well. Without one it has only its name.
 */
final class FieldLabel {

    private FieldLabel() {}

    static String of(Class<?> body, String field) {
        return Optional.ofNullable(ReflectionUtils.findField(body, field))
                .map(declared -> declared.getAnnotation(Schema.class))
                .map(Schema::title)
                .filter(title -> !title.isEmpty())
                .orElse(field);
    }

    /** What is wrong with the value of a field of a body that is JSON otherwise; empty where that cannot be said. */
    static Optional<String> wrongValue(Exception unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof MismatchedInputException mismatch) {
                return named(mismatch)
                        .map(reference -> "“%s” %s".formatted(label(reference), what(mismatch.getTargetType())));
            }
        }
        return Optional.empty();
    }

    /** The innermost field; a place in a list has no name. */
    private static Optional<JsonMappingException.Reference> named(JsonMappingException mismatch) {
        return mismatch.getPath().stream()
                .filter(reference -> reference.getFieldName() != null)
                .reduce((outer, inner) -> inner);
    }

    private static String label(JsonMappingException.Reference reference) {
        var from = reference.getFrom();
        return of(from instanceof Class<?> type ? type : from.getClass(), reference.getFieldName());
    }

    private static String what(Class<?> wanted) {
        if (wanted == null) {
            return "không đúng kiểu.";
        }
        if (Temporal.class.isAssignableFrom(wanted)) {
            return "phải là một ngày có thật, viết năm-tháng-ngày, ví dụ 2023-05-12.";
        }
        if (wanted.isEnum()) {
            return "chỉ nhận một trong: %s.".formatted(String.join(", ", names(wanted)));
        }
        return Number.class.isAssignableFrom(wanted) || wanted.isPrimitive() && wanted != boolean.class
                ? "phải là một số."
                : "không đúng kiểu.";
    }

    private static String[] names(Class<?> wanted) {
        return Arrays.stream(wanted.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toArray(String[]::new);
    }
}
