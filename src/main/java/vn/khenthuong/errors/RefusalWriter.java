package vn.khenthuong.errors;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/**
 * Says no before anything of the application is reached, in the shape the caller reads: problem details for our interface, the
 * engine's error shape for its own, a page for people.
 */
@Component
public class RefusalWriter {

    private final ObjectMapper json;

    RefusalWriter(ObjectMapper json) {
        this.json = json;
    }

    /** Says it to a request that never reached the application, so that no error page can follow. */
    public void writeLast(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
            throws IOException {
        var path = String.valueOf(request.getRequestURI());
        if (isOfEngine(path)) {
            write(response, status, MediaType.APPLICATION_JSON_VALUE, engineError(status));
        } else {
            write(response, status, MediaType.APPLICATION_PROBLEM_JSON_VALUE, problem(status));
        }
    }

    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status) throws IOException {
        if (status == HttpStatus.UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"khen-thuong\", charset=\"UTF-8\"");
        }
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (isOfEngine(path)) {
            write(response, status, MediaType.APPLICATION_JSON_VALUE, engineError(status));
        } else if (path.startsWith("/api/") || !readsPages(request)) {
            write(response, status, MediaType.APPLICATION_PROBLEM_JSON_VALUE, problem(status, path));
        } else {
            response.sendError(status.value());
        }
    }

    private static boolean isOfEngine(String path) {
        return path.startsWith("/engine-rest") || path.startsWith("/camunda/api/");
    }

    private static boolean readsPages(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static Map<String, Object> engineError(HttpStatus status) {
        var error = new LinkedHashMap<String, Object>();
        error.put("type", status == HttpStatus.FORBIDDEN ? "AuthorizationException" : "RestException");
        error.put("message", StatusText.sentence(status));
        return error;
    }

    private static ProblemDetail problem(HttpStatus status, String path) {
        var problem = problem(status);
        problem.setInstance(URI.create(path));
        return problem;
    }

    private static ProblemDetail problem(HttpStatus status) {
        var problem = ProblemDetail.forStatusAndDetail(status, StatusText.sentence(status));
        problem.setTitle(StatusText.title(status));
        return problem;
    }

    private void write(HttpServletResponse response, HttpStatus status, String type, Object body) throws IOException {
        response.setStatus(status.value());
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getWriter(), body);
    }
}
