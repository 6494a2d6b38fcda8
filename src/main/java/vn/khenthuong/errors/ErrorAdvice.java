package vn.khenthuong.errors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import vn.khenthuong.errors.Rendering.Shape;
import vn.khenthuong.kernel.AttemptRefused;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.Failure;
import vn.khenthuong.kernel.RefusedException;

/**
 * Failures of our controllers, told in the shape the caller reads, with a sentence as precise as can be. A refusal that must be remembered is told to those who remember, after the
 * rollback.
 */
@ControllerAdvice
class ErrorAdvice extends ResponseEntityExceptionHandler {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final FailureReport reports;
    private final Rendering rendering;
    private final CurrentActor currentActor;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ErrorAdvice(
            FailureReport reports,
            Rendering rendering,
            CurrentActor currentActor,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.rendering = rendering;
        this.currentActor = currentActor;
        this.events = events;
        this.clock = clock;
    }

    @ExceptionHandler(RefusedException.class)
    ResponseEntity<Object> refused(RefusedException refused, WebRequest request) {
        remember(refused, servlet(request));
        return answer(Failure.of(refused), request);
    }

    @ExceptionHandler(ConstraintViolationException.class)
    ResponseEntity<Object> invalid(ConstraintViolationException invalid, WebRequest request) {
        var sentence = invalid.getConstraintViolations().stream()
                .map(violation -> "“%s” %s".formatted(violation.getPropertyPath(), violation.getMessage()))
                .sorted()
                .collect(Collectors.joining("; "));
        return answer(HttpStatus.BAD_REQUEST, sentence, request);
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<Object> failed(Exception thrown, WebRequest request) {
        return answer(reports.of(thrown, Rendering.nameForLog(servlet(request))), request);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception thrown, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return thrown.getCause() instanceof BodyTooLargeException
                        || thrown.getCause() instanceof SlowBodyException
                        || Failures.isLongName(thrown)
                ? failed(thrown, request)
                : answer(status, sentence(thrown, status), request, headers);
    }

    private static String sentence(Exception thrown, HttpStatusCode status) {
        if (thrown instanceof MethodArgumentNotValidException invalid) {
            return invalid.getFieldErrors().stream()
                    .map(error -> sentence(error, invalid.getTarget()))
                    .sorted()
                    .collect(Collectors.joining(" "));
        }
        if (thrown instanceof HandlerMethodValidationException invalid) {
            return invalid.getParameterValidationResults().stream()
                    .flatMap(result -> result.getResolvableErrors().stream()
                            .map(error -> "“%s” %s"
                                    .formatted(
                                            result.getMethodParameter().getParameterName(), error.getDefaultMessage())))
                    .sorted()
                    .collect(Collectors.joining("; "));
        }
        if (thrown instanceof MissingServletRequestParameterException missing) {
            return "Thiếu tham số “%s”.".formatted(missing.getParameterName());
        }
        if (thrown instanceof MissingServletRequestPartException missing) {
            return "Thiếu phần “%s”.".formatted(missing.getRequestPartName());
        }
        if (thrown instanceof MethodArgumentTypeMismatchException mismatch) {
            return "Tham số “%s” không đúng kiểu.".formatted(mismatch.getName());
        }
        if (thrown instanceof TypeMismatchException mismatch && mismatch.getPropertyName() != null) {
            return "Tham số “%s” không đúng kiểu.".formatted(mismatch.getPropertyName());
        }
        if (thrown instanceof HttpMessageNotReadableException) {
            return FieldLabel.wrongValue(thrown).orElse("Nội dung gửi lên không đọc được.");
        }
        if (thrown instanceof MaxUploadSizeExceededException) {
            return "Tệp gửi lên vượt quá dung lượng cho phép.";
        }
        return StatusText.sentence(status);
    }

    private static String sentence(FieldError error, Object body) {
        if (error.isBindingFailure()) {
            return "Tham số “%s” không đúng kiểu.".formatted(error.getField());
        }
        var message = String.valueOf(error.getDefaultMessage());
        return isSentence(message)
                ? message
                : "“%s” %s."
                        .formatted(
                                body == null ? error.getField() : FieldLabel.of(body.getClass(), error.getField()),
                                message);
    }

    /** It names the field itself. */
    private static boolean isSentence(String message) {
        return message.endsWith(".");
    }

    private ResponseEntity<Object> answer(HttpStatusCode status, String sentence, WebRequest request) {
        return answer(status, sentence, request, new HttpHeaders());
    }

    private ResponseEntity<Object> answer(Failure failure, WebRequest request) {
        return answer(failure, request, new HttpHeaders());
    }

    private ResponseEntity<Object> answer(
            HttpStatusCode status, String sentence, WebRequest request, HttpHeaders headers) {
        return answer(new Failure(status.value(), sentence), request, headers);
    }

    private ResponseEntity<Object> answer(Failure failure, WebRequest request, HttpHeaders headers) {
        var status = HttpStatusCode.valueOf(failure.status());
        var asked = servlet(request);
        var shape = rendering.shapeOf(asked);
        if (shape == Shape.PAGE) {
            return page(status, failure.sentence(), (ServletWebRequest) request);
        }
        var body = rendering.body(shape, failure, Rendering.path(asked));
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(body.type())
                .body(body.content());
    }

    /** Left to the container, whose detour ends at {@link ErrorAnswers}. */
    private static ResponseEntity<Object> page(HttpStatusCode status, String sentence, ServletWebRequest request) {
        request.getRequest().setAttribute(ErrorAnswers.DETAIL, sentence);
        try {
            ((HttpServletResponse) request.getNativeResponse()).sendError(status.value());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return null;
    }

    private void remember(RefusedException refused, HttpServletRequest request) {
        if (refused.isRemembered() && !READING.contains(request.getMethod())) {
            currentActor
                    .find()
                    .ifPresent(actor -> events.publishEvent(new AttemptRefused(
                            null,
                            request.getMethod() + " " + request.getRequestURI(),
                            actor,
                            refused.getMessage(),
                            clock.instant())));
        }
    }

    private static HttpServletRequest servlet(WebRequest request) {
        return ((ServletWebRequest) request).getRequest();
    }
}
