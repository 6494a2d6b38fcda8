package vn.khenthuong.errors;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import vn.khenthuong.kernel.Failure;

/**
 * The one rendering of a failure: the engine's shape for clients of the engine, problem details (RFC 9457) for programs, a page
 * for people.
 */
@Component
class Rendering {

    private static final String API = "/api/";
    private static final String ERRORS = "errors";

    /** Paths that can be quoted; others are what somebody tried. Two slashes at the beginning would name another host. */
    private static final Pattern PLAIN_PATH = Pattern.compile("/(?!/)[A-Za-z0-9._~/-]*");

    private final ObjectProvider<EngineAddresses> engine;

    Rendering(ObjectProvider<EngineAddresses> engine) {
        this.engine = engine;
    }

    /** How the failure of a request is told. */
    enum Shape {
        ENGINE,
        PROBLEM,
        PAGE
    }

    /** Data, and of which type it is. */
    record Body(MediaType type, Object content) {}

    Shape shapeOf(HttpServletRequest request) {
        return shapeOf(path(request), request);
    }

    /** @param path what was asked for first, where the request is on a detour */
    Shape shapeOf(String path, HttpServletRequest request) {
        if (engine.stream().anyMatch(addresses -> addresses.contains(path))) {
            return Shape.ENGINE;
        }
        return path.startsWith(API) || !readsPages(request) ? Shape.PROBLEM : Shape.PAGE;
    }

    /** The failure as data; for a page problem details take its place. */
    Body body(Shape shape, HttpStatusCode status, String sentence, String path) {
        return body(shape, new Failure(status.value(), sentence), path);
    }

    /** The same, with each thing that is wrong with an input under {@code errors}. */
    Body body(Shape shape, Failure failure, String path) {
        return shape == Shape.ENGINE
                ? new Body(MediaType.APPLICATION_JSON, EngineError.of(failure))
                : new Body(MediaType.APPLICATION_PROBLEM_JSON, problem(failure, path));
    }

    ModelAndView page(HttpStatusCode status, String sentence) {
        return new ModelAndView("loi", Map.of("tieuDe", StatusText.title(status), "cau", sentence), status);
    }

    static String path(HttpServletRequest request) {
        var context = Optional.ofNullable(request.getContextPath()).orElse("");
        return String.valueOf(request.getRequestURI()).substring(context.length());
    }

    /** What was asked for, without anything that could be taken for another line. */
    static String nameForLog(HttpServletRequest request) {
        return "%s %s".formatted(request.getMethod(), forLog(request.getRequestURI()));
    }

    static String forLog(String path) {
        return path.replaceAll("[^\\w./-]", "?");
    }

    private static ProblemDetail problem(Failure failure, String path) {
        var status = HttpStatusCode.valueOf(failure.status());
        var problem = ProblemDetail.forStatusAndDetail(status, failure.sentence());
        if (!failure.errors().isEmpty()) {
            problem.setProperty(ERRORS, failure.errors());
        }
        problem.setTitle(StatusText.title(status));
        if (PLAIN_PATH.matcher(path).matches()) {
            problem.setInstance(URI.create(path));
        }
        return problem;
    }

    private static boolean readsPages(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
