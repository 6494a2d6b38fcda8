package vn.khenthuong.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What the container shows when nothing else has answered: a page for people, data for programs, never a stack trace. */
@Controller
class ErrorAnswers implements ErrorController {

    /** Request attribute with a sentence more precise than the status. */
    static final String DETAIL = ErrorAnswers.class.getName() + ".detail";

    @RequestMapping("/error")
    Object answer(HttpServletRequest request) {
        var status = status(request);
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        var sentence =
                Optional.ofNullable((String) request.getAttribute(DETAIL)).orElseGet(() -> StatusText.sentence(status));
        if (path.startsWith("/engine-rest") || path.startsWith("/camunda/api/")) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(engineError(sentence));
        }
        if (path.startsWith("/api/") || !readsPages(request)) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem(status, sentence, path));
        }
        return new ModelAndView("loi", Map.of("tieuDe", StatusText.title(status), "cau", sentence), status);
    }

    private static HttpStatus status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? Optional.ofNullable(HttpStatus.resolve(code)).orElse(HttpStatus.INTERNAL_SERVER_ERROR)
                : HttpStatus.NOT_FOUND;
    }

    private static boolean readsPages(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static Map<String, Object> engineError(String sentence) {
        var error = new LinkedHashMap<String, Object>();
        error.put("type", "RestException");
        error.put("message", sentence);
        return error;
    }

    private static ProblemDetail problem(HttpStatus status, String sentence, String path) {
        var problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setTitle(StatusText.title(status));
        if (path.matches("[A-Za-z0-9._~/-]+")) {
            problem.setInstance(URI.create(path));
        }
        return problem;
    }
}
