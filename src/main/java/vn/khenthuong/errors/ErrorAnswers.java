package vn.khenthuong.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.khenthuong.errors.Rendering.Shape;

/** What the container shows when nothing else has answered: a page for people, data for programs, never a stack trace. */
@Controller
class ErrorAnswers implements ErrorController {

    /** Request attribute with a sentence more precise than the status. */
    static final String DETAIL = ErrorAnswers.class.getName() + ".detail";

    private final Rendering rendering;

    ErrorAnswers(Rendering rendering) {
        this.rendering = rendering;
    }

    @RequestMapping("/error")
    Object answer(HttpServletRequest request) {
        var status = status(request);
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        var sentence =
                Optional.ofNullable((String) request.getAttribute(DETAIL)).orElseGet(() -> StatusText.sentence(status));
        var shape = rendering.shapeOf(path, request);
        if (shape == Shape.PAGE) {
            return rendering.page(status, sentence);
        }
        var body = rendering.body(shape, status, sentence, path);
        return ResponseEntity.status(status).contentType(body.type()).body(body.content());
    }

    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? Optional.ofNullable(HttpStatus.resolve(code)).orElse(HttpStatus.INTERNAL_SERVER_ERROR)
                : HttpStatus.NOT_FOUND;
    }
}
