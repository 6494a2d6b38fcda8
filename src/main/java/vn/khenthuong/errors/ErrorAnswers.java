package vn.khenthuong.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.khenthuong.errors.Rendering.Shape;
import vn.khenthuong.kernel.Failure;

/** What the container shows when nothing else has answered: a page for people, data for programs, never a stack trace. */
@Controller
class ErrorAnswers implements ErrorController {

    /** Request attribute with a sentence more precise than the status. */
    static final String DETAIL = ErrorAnswers.class.getName() + ".detail";

    private final Rendering rendering;
    private final FailureReport reports;

    ErrorAnswers(Rendering rendering, FailureReport reports) {
        this.reports = reports;
        this.rendering = rendering;
    }

    @RequestMapping("/error")
    Object answer(HttpServletRequest request) {
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        var failure = failure(request, path);
        var status = HttpStatusCode.valueOf(failure.status());
        var sentence = failure.sentence();
        var shape = rendering.shapeOf(path, request);
        if (shape == Shape.PAGE) {
            return rendering.page(status, sentence);
        }
        var body = rendering.body(shape, status, sentence, path);
        return ResponseEntity.status(status).contentType(body.type()).body(body.content());
    }

    /** What a filter has thrown nobody has translated yet. */
    private Failure failure(HttpServletRequest request, String path) {
        var status = status(request);
        var detail = (String) request.getAttribute(DETAIL);
        if (detail == null && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return reports.of(thrown, request.getMethod() + " " + Rendering.forLog(path));
        }
        return new Failure(status.value(), detail == null ? StatusText.sentence(status) : detail);
    }

    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? Optional.ofNullable(HttpStatus.resolve(code)).orElse(HttpStatus.INTERNAL_SERVER_ERROR)
                : HttpStatus.NOT_FOUND;
    }
}
