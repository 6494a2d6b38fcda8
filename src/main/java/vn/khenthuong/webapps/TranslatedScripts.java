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
import java.util.concurrent.ConcurrentHashMap;
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
 * Serves scripts of the web applications with Vietnamese in place of the English in their code. Each is translated once, when
 * it is first asked for. A script that does not go together with its words any more stops the build, not a server: there it is
 * logged, and the web applications serve it as it came. Browsers keep them and ask each time whether theirs is still the one: the
 * addresses carry the version of the web applications, not of our words.
 */
@Component
class TranslatedScripts extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(TranslatedScripts.class);
    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final Map<String, ScriptWords> words;
    private final Map<String, Optional<Script>> translated = new ConcurrentHashMap<>();

    @Autowired
    TranslatedScripts() {
        this(ScriptWords.shipped());
    }

    TranslatedScripts(List<ScriptWords> scripts) {
        words = scripts.stream()
                .collect(Collectors.toUnmodifiableMap(
                        script -> WebScript.of(script.script()).address(), Function.identity()));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !READING.contains(request.getMethod()) || !words.containsKey(path(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var script = translated.computeIfAbsent(path(request), address -> translate(words.get(address)));
        if (script.isPresent()) {
            serve(script.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Optional<Script> translate(ScriptWords script) {
        try {
            return Optional.of(Script.of(script.translated()));
        } catch (IllegalStateException | UncheckedIOException mistake) {
            log.error("Script {} of the web applications is served untranslated", script.script(), mistake);
            return Optional.empty();
        }
    }

    private static void serve(Script script, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
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

    private record Script(byte[] content, String tag) {

        static Script of(String text) {
            var content = text.getBytes(StandardCharsets.UTF_8);
            return new Script(content, "\"" + DigestUtils.md5DigestAsHex(content) + "\"");
        }
    }
}
