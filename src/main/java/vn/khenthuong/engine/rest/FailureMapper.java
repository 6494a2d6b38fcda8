package vn.khenthuong.engine.rest;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.rest.exception.ExceptionHandler;
import org.camunda.bpm.engine.rest.exception.JsonMappingExceptionHandler;
import org.camunda.bpm.engine.rest.exception.JsonParseExceptionHandler;
import org.camunda.bpm.engine.rest.exception.ProcessEngineExceptionHandler;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.camunda.bpm.engine.rest.exception.RestExceptionHandler;
import org.glassfish.jersey.server.ServerProperties;
import vn.khenthuong.errors.EngineError;
import vn.khenthuong.errors.FailureReport;
import vn.khenthuong.kernel.RefusedException;

/** Answers a failure in the engine's error shape (type, message), which Tasklist shows, with our status and sentence. */
public class FailureMapper<X extends Throwable> implements ExceptionMapper<X> {

    private static final Set<Class<?>> REPLACED = Set.of(
            ExceptionHandler.class,
            RestExceptionHandler.class,
            ProcessEngineExceptionHandler.class,
            JsonMappingExceptionHandler.class,
            JsonParseExceptionHandler.class);

    private static final int NOT_FOUND = Response.Status.NOT_FOUND.getStatusCode();

    private final FailureReport failures;

    private FailureMapper(FailureReport failures) {
        this.failures = failures;
    }

    /** An interface with its own resources, and our mappers in place of the engine's; asked for them when it is initialised. */
    public static Application inPlaceOf(Supplier<Set<Class<?>>> providers, FailureReport failures) {
        return new Application() {
            @Override
            public Set<Class<?>> getClasses() {
                var others = new HashSet<>(providers.get());
                others.removeAll(REPLACED);
                return others;
            }

            @Override
            public Set<Object> getSingletons() {
                return Set.of(new OfAll(failures), new OfJsonMapping(failures), new OfJsonParsing(failures));
            }

            @Override
            public Map<String, Object> getProperties() {
                return Map.of(ServerProperties.WADL_FEATURE_DISABLE, true);
            }
        };
    }

    @Override
    public Response toResponse(X thrown) {
        var failure = failures.of(thrown, "Request to the engine");
        return Response.status(failure.status())
                .entity(new EngineError(type(thrown, failure.status()), failure.sentence(), failure.errors()))
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    /**
     * What went wrong, as the web applications know it. An authorization exception they expect to come with the permissions that are missing, which
     * nobody is told here; without them they would trip and show nothing at all. What cannot be found has one name: the engine's own
     * differ between what does not exist and what belongs to others.
     */
    private static String type(Throwable thrown, int status) {
        if (thrown instanceof RefusedException) {
            return RefusedException.class.getSimpleName();
        }
        return (thrown instanceof AuthorizationException || status == NOT_FOUND
                        ? RestException.class
                        : thrown.getClass())
                .getSimpleName();
    }

    /** Everything that has no mapper of its own. */
    private static final class OfAll extends FailureMapper<Throwable> {

        private OfAll(FailureReport failures) {
            super(failures);
        }
    }

    /** Jersey brings a mapper of its own for this one. */
    @Priority(1)
    private static final class OfJsonMapping extends FailureMapper<JsonMappingException> {

        private OfJsonMapping(FailureReport failures) {
            super(failures);
        }
    }

    /** Jersey brings a mapper of its own for this one. */
    @Priority(1)
    private static final class OfJsonParsing extends FailureMapper<JsonParseException> {

        private OfJsonParsing(FailureReport failures) {
            super(failures);
        }
    }
}
