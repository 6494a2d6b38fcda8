package vn.khenthuong.doors;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** What the controllers of the running application map: interface, pages, and what the framework adds. */
final class OwnOperations {

    private static final Set<RequestMethod> ANY = Set.of(RequestMethod.GET, RequestMethod.POST);

    private OwnOperations() {}

    static Stream<Operation> of(Collection<? extends RequestMappingInfoHandlerMapping> mappings) {
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> !isErrorPage(entry.getValue()))
                .flatMap(entry -> of(entry.getKey()));
    }

    private static boolean isErrorPage(HandlerMethod handler) {
        return ErrorController.class.isAssignableFrom(handler.getBeanType());
    }

    private static Stream<Operation> of(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(path -> (methods.isEmpty() ? ANY : methods)
                        .stream()
                                .map(method -> Operation.of(Door.OURS, method.name(), path, type(info, method, path))));
    }

    private static String type(RequestMappingInfo info, RequestMethod method, String path) {
        if (!List.of(RequestMethod.POST, RequestMethod.PUT).contains(method)) {
            return null;
        }
        return info.getConsumesCondition().getConsumableMediaTypes().stream()
                .map(MediaType::toString)
                .findFirst()
                .orElse(
                        path.startsWith("/api/")
                                ? MediaType.APPLICATION_JSON_VALUE
                                : MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }
}
