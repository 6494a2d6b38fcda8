package vn.khenthuong.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.khenthuong.errors.RefusalWriter;

/**
 * Bodies are read into memory as a whole by the engine's interfaces: large ones stop here. The interfaces of the engine take
 * no files; our own read theirs in pieces, with their own limit.
 */
final class BodyLimitFilter extends OncePerRequestFilter {

    private final long limit;
    private final long uploadLimit;
    private final RefusalWriter refusals;

    /** @param uploadLimit largest body that carries files; nothing where none are taken */
    BodyLimitFilter(DataSize limit, DataSize uploadLimit, RefusalWriter refusals) {
        this.limit = limit.toBytes();
        this.uploadLimit = uploadLimit.toBytes();
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var carriesFiles = isMultipart(request);
        if (hasNoType(request) || carriesFiles && uploadLimit == 0) {
            refusals.write(request, response, HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        } else if (request.getContentLengthLong() > (carriesFiles ? uploadLimit : limit)) {
            refusals.write(request, response, HttpStatus.PAYLOAD_TOO_LARGE);
        } else if (carriesFiles) {
            chain.doFilter(request, response);
        } else {
            chain.doFilter(new LimitedRequest(request, limit), response);
        }
    }

    /** Whether the body is said to be of any type, which no reader of bodies expects to be said. */
    private static boolean hasNoType(HttpServletRequest request) {
        return request.getContentType() != null && request.getContentType().contains("*");
    }

    private static boolean isMultipart(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null
                && type.stripLeading().toLowerCase(java.util.Locale.ROOT).startsWith("multipart/");
    }
}
