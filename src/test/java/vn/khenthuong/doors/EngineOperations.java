package vn.khenthuong.doors;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;
import org.camunda.bpm.engine.rest.impl.NamedProcessEngineRestServiceImpl;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;
import org.springframework.core.annotation.AnnotatedElementUtils;
import vn.khenthuong.engine.EngineNames;

/** What the resources of the engine and of its web applications answer, as their annotations say, down to the last sub-resource. */
final class EngineOperations {

    private EngineOperations() {}

    /** Those of the engine, once for each door. */
    static Stream<Operation> ofEngine() {
        return Stream.of(Door.ENGINE, Door.ENGINE_OF_WEB_APPLICATIONS)
                .flatMap(door ->
                        Stream.concat(below(door, DefaultProcessEngineRestServiceImpl.class, ""), listOfEngines(door)));
    }

    /** The list of engines has an address of its own, outside of the mounts of its door. */
    private static Stream<Operation> listOfEngines(Door door) {
        var parent = door == Door.ENGINE ? EngineNames.REST : EngineNames.WEB_APPLICATIONS_API + "/engine";
        return below(door, NamedProcessEngineRestServiceImpl.class, parent + NamedProcessEngineRestServiceImpl.PATH)
                .filter(operation -> !operation.path().contains("{"))
                .map(operation -> new Operation(
                        door == Door.ENGINE ? Door.OURS : Door.WEB_APPLICATIONS,
                        operation.method(),
                        operation.path(),
                        operation.type()));
    }

    /** Those of Cockpit, Tasklist, Admin and Welcome; known after they have started. */
    static Stream<Operation> ofWebApplications() {
        return Stream.of(
                        resources("/cockpit", new CockpitApplication().getClasses()),
                        resources("/tasklist", new TasklistApplication().getClasses()),
                        resources("/admin", new AdminApplication().getClasses()),
                        resources("/welcome", new WelcomeApplication().getClasses()))
                .flatMap(operations -> operations);
    }

    private static Stream<Operation> resources(String application, Collection<Class<?>> classes) {
        return classes.stream()
                .filter(type -> path(type) != null)
                .flatMap(type -> below(
                        Door.WEB_APPLICATIONS, type, join(EngineNames.WEB_APPLICATIONS_API + application, path(type))));
    }

    /** Where a resource is below another, that one says where; its own path, if it has one, plays no part. */
    private static Stream<Operation> below(Door door, Class<?> resource, String path) {
        return Arrays.stream(resource.getMethods())
                .filter(method -> !method.isBridge())
                .flatMap(method -> below(door, method, path));
    }

    private static Stream<Operation> below(Door door, Method method, String parent) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method, Path.class);
        var path = join(parent, own == null ? null : own.value());
        var verb = AnnotatedElementUtils.findMergedAnnotation(method, HttpMethod.class);
        if (verb != null) {
            return Stream.of(Operation.of(door, verb.value(), path, type(method, verb.value())));
        }
        return own == null ? Stream.empty() : below(door, method.getReturnType(), path);
    }

    private static String type(Method method, String verb) {
        var consumes = AnnotatedElementUtils.findMergedAnnotation(method, Consumes.class);
        return consumes != null
                ? consumes.value()[0]
                : List.of("POST", "PUT").contains(verb) ? "application/json" : null;
    }

    private static String path(Class<?> resource) {
        var path = AnnotatedElementUtils.findMergedAnnotation(resource, Path.class);
        return path == null ? null : path.value();
    }

    private static String join(String parent, String path) {
        return path == null || path.isEmpty() || path.equals("/")
                ? parent
                : parent + (path.startsWith("/") ? path : "/" + path);
    }
}
