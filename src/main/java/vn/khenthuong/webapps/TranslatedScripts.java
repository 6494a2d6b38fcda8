package vn.khenthuong.webapps;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Serves scripts of the web applications with Vietnamese in place of the English in their code. They are translated once, at
 * the start. A script that does not go together with its words any more stops the build, not a server: there it is logged, and
 * the web applications serve it as it came. Browsers keep them and ask each time whether theirs is still the one: the
 * addresses carry the version of the web applications, not of our words.
 */
@Component
class TranslatedScripts extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(TranslatedScripts.class);
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Map<String, Script> scripts;

    @Autowired
    TranslatedScripts() {
        this(ScriptWords.shipped());
    }

    TranslatedScripts(List<ScriptWords> words) {
        scripts = words.stream()
                .flatMap(script -> translated(script).stream())
                .collect(Collectors.toUnmodifiableMap(Script::address, Function.identity()));
    }

    private static Optional<Script> translated(ScriptWords words) {
        try {
            return Optional.of(Script.of(WebScript.of(words.script()).address(), words.translated()));
        } catch (IllegalStateException | UncheckedIOException mistake) {
            log.error("Script {} of the web applications is served untranslated", words.script(), mistake);
            return Optional.empty();
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !READING.contains(request.getMethod()) || !scripts.containsKey(path(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var script = scripts.get(path(request));
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
        if (new ServletWebRequest(request, response).checkNotModified(script.tag())) {
            return;
        }
        response.setContentType("text/javascript;charset=UTF-8");
        response.setContentLength(script.content().length);
        if ("GET".equals(request.getMethod())) {
            response.getOutputStream().write(script.content());
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private record Script(String address, byte[] content, String tag) {

        static Script of(String address, String text) {
            var content = text.getBytes(StandardCharsets.UTF_8);
            return new Script(address, content, "\"" + DigestUtils.md5DigestAsHex(content) + "\"");
        }
    }
}
