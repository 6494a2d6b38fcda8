package vn.khenthuong.doors;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Everything that can be asked of the running application. */
final class Operations {

    private Operations() {}

    static List<Operation> of(ApplicationContext application) {
        return Stream.of(
                        EngineOperations.ofEngine(),
                        EngineOperations.ofWebApplications(),
                        OwnOperations.of(application
                                .getBeansOfType(RequestMappingInfoHandlerMapping.class)
                                .values()),
                        files(application))
                .flatMap(operations -> operations)
                .sorted()
                .distinct()
                .toList();
    }

    /** Folders whose files are served as they are. */
    private static Stream<Operation> files(ApplicationContext application) {
        Map<String, Operation> patterns = new TreeMap<>();
        application.getBeansOfType(AbstractUrlHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMap().keySet().stream())
                .forEach(path -> patterns.put(path, new Operation(Door.OURS, "GET", path, null)));
        return patterns.values().stream();
    }
}
