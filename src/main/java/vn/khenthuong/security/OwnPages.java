package vn.khenthuong.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.server.PathContainer;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * The pages of this application: whatever its controllers map, each first part of a path with all below it. A feature that gets a
 * page says nothing here.
 */
@Component
class OwnPages implements RequestMatcher {

    private static final String API = "api";

    private final SingletonSupplier<List<PathPattern>> readable;
    private final SingletonSupplier<List<PathPattern>> mapped;
    private final SingletonSupplier<RequestMatcher> all;

    OwnPages(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings,
            BeanFactory beans) {
        // Controllers come to life after the doors.
        this.readable = SingletonSupplier.of(() -> patterns(pages(mappings.getObject(), beans), OwnPages::isRead));
        this.mapped = SingletonSupplier.of(() -> patterns(pages(mappings.getObject(), beans), info -> true));
        this.all = SingletonSupplier.of(() -> matcher(mapped.obtain()));
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return all.obtain().matches(request);
    }

    /** Whether a browser that is sent to this path shows a page; where only forms are sent to, it would be told that there is none. */
    boolean isReadable(String path) {
        var parsed = PathContainer.parsePath(path);
        return mapped.obtain().stream()
                .filter(pattern -> pattern.matches(parsed))
                .min(PathPattern.SPECIFICITY_COMPARATOR)
                .filter(readable.obtain()::contains)
                .isPresent();
    }

    /** The page below which a form is sent to this path: itself, or the nearest above it that can be read. */
    Optional<String> pageOf(String path) {
        return Stream.iterate(path, at -> !at.isEmpty(), at -> at.substring(0, at.lastIndexOf('/')))
                .filter(this::isReadable)
                .findFirst();
    }

    private static Map<RequestMappingInfo, HandlerMethod> pages(
            RequestMappingHandlerMapping mapping, BeanFactory beans) {
        var own = AutoConfigurationPackages.get(beans);
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> isOwn(entry.getValue().getBeanType(), own))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean isOwn(Class<?> controller, List<String> packages) {
        return !ErrorController.class.isAssignableFrom(controller)
                && packages.stream().anyMatch(name -> controller.getName().startsWith(name + "."));
    }

    private static List<PathPattern> patterns(
            Map<RequestMappingInfo, HandlerMethod> pages, Predicate<RequestMappingInfo> wanted) {
        return pages.keySet().stream()
                .filter(wanted)
                .flatMap(info -> info.getPathPatternsCondition().getPatterns().stream())
                .filter(pattern -> !Set.of("", API).contains(firstPart(pattern)))
                .toList();
    }

    private static boolean isRead(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return methods.isEmpty() || methods.contains(RequestMethod.GET);
    }

    private static String firstPart(PathPattern pattern) {
        return (pattern.getPatternString() + "/").split("/", 3)[1];
    }

    private static RequestMatcher matcher(List<PathPattern> patterns) {
        return new OrRequestMatcher(patterns.stream()
                .map(OwnPages::firstPart)
                .distinct()
                .<RequestMatcher>map(
                        part -> PathPatternRequestMatcher.withDefaults().matcher("/" + part + "/**"))
                .toList());
    }
}
