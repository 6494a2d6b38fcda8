package vn.khenthuong.errors;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import vn.khenthuong.errors.Rendering.Shape;

/** Says no before anything of the application is reached, in the shape the caller reads. */
@Component
public class RefusalWriter {

    private static final String SENT_BY_A_SCRIPT = "X-Requested-With";

    /** Nothing of the application can be reached where it is needed: no template, no style. */
    private static final String BARE_PAGE = """
            <!DOCTYPE html>
            <html lang="vi">
            <head><meta charset="UTF-8"><meta name="viewport" content="width=device-width"><title>%1$s</title></head>
            <body><main><h1>%1$s</h1><p>%2$s</p><p><a href="/">Về trang chủ</a></p></main></body>
            </html>
            """;

    private final ObjectMapper json;
    private final Rendering rendering;

    RefusalWriter(ObjectMapper json, Rendering rendering) {
        this.json = json;
        this.rendering = rendering;
    }

    /** Says it to a request that never reached the application, so that no error page can follow. */
    public void writeLast(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
            throws IOException {
        var shape = rendering.shapeOf(request);
        if (shape == Shape.PAGE) {
            response.setStatus(status.value());
            response.setContentType(MediaType.TEXT_HTML_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().write(BARE_PAGE.formatted(StatusText.title(status), StatusText.sentence(status)));
        } else {
            write(shape, request, response, status, StatusText.sentence(status));
        }
    }

    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status) throws IOException {
        write(request, response, status, StatusText.sentence(status));
    }

    /** @param sentence more precise than the status; a page says what the status says */
    public void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String sentence)
            throws IOException {
        if (status == HttpStatus.UNAUTHORIZED && !isOfAPage(request)) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"khen-thuong\", charset=\"UTF-8\"");
        }
        var shape = rendering.shapeOf(request);
        if (shape == Shape.PAGE) {
            response.sendError(status.value());
        } else {
            write(shape, request, response, status, sentence);
        }
    }

    /** A browser would ask for name and password in a window of its own, in English, and let the script of the page wait for it. */
    private static boolean isOfAPage(HttpServletRequest request) {
        return request.getHeader(SENT_BY_A_SCRIPT) != null || request.getRequestedSessionId() != null;
    }

    private void write(
            Shape shape, HttpServletRequest request, HttpServletResponse response, HttpStatus status, String sentence)
            throws IOException {
        var body = rendering.body(shape, status, sentence, Rendering.path(request));
        response.setStatus(status.value());
        response.setContentType(body.type().toString());
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getWriter(), body.content());
    }
}
