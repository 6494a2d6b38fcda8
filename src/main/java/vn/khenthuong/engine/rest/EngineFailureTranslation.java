package vn.khenthuong.engine.rest;

import jakarta.ws.rs.WebApplicationException;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.cockpit.impl.plugin.base.sub.resources.ProcessDefinitionResource;
import org.camunda.bpm.cockpit.impl.plugin.resources.IncidentRestService;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginResource;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.SuspendedEntityInteractionException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NotValidException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.rest.TaskRestService;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Failure;
import vn.khenthuong.kernel.FailureTranslation;

/**
 * The engine's own answers are English, name what the caller may not know of, and call half of the refusals an internal error.
 */
@Component
class EngineFailureTranslation implements FailureTranslation {

    private static final Pattern MISSING = Pattern.compile(
            "cannot find|could ?n.t find|no matching|no .{1,60} found|does ?n.t exist|does not exist|not found"
                    + "|(task|execution|instance|definition|filter|job) is null",
            Pattern.CASE_INSENSITIVE);

    /** Where the resources of the engine and of Cockpit are. */
    private static final List<String> RESOURCES = Stream.of(
                    TaskRestService.class,
                    ProcessDefinitionResource.class,
                    IncidentRestService.class,
                    AbstractCockpitPluginResource.class)
            .map(type -> type.getPackageName() + ".")
            .toList();

    private static final String OTHER_TENANT = "belongs to no authenticated tenant";

    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int UNSUPPORTED = 415;

    /** What reads the fields of a form for a resource. */
    private static final String FORM_READER = "org.glassfish.jersey.server.internal.inject.FormParam";

    @Override
    public Optional<Failure> translate(List<Throwable> chain, StatusSentences texts) {
        return invalid(chain)
                .or(() -> conflict(chain, texts))
                .or(() -> known(chain, FORBIDDEN, AuthorizationException.class::isInstance, texts))
                .or(() -> known(chain, NOT_FOUND, EngineFailureTranslation::isMissing, texts))
                .or(() -> known(chain, BAD_REQUEST, EngineFailureTranslation::isBadRequest, texts))
                .or(() -> known(chain, UNSUPPORTED, EngineFailureTranslation::isUnsupported, texts))
                .or(() -> statusOf(chain.get(0), texts));
    }

    private static Optional<Failure> invalid(List<Throwable> chain) {
        return first(chain, FormFieldValidationException.class::isInstance)
                .map(invalid -> new Failure(BAD_REQUEST, invalid.getMessage()));
    }

    private static Optional<Failure> conflict(List<Throwable> chain, StatusSentences texts) {
        return first(chain, TaskAlreadyClaimedException.class::isInstance)
                .map(claimed -> new Failure(CONFLICT, "Nhiệm vụ này đã có người khác nhận."))
                .or(() -> first(chain, SuspendedEntityInteractionException.class::isInstance)
                        .map(suspended -> new Failure(CONFLICT, "Quy trình đang tạm dừng.")))
                .or(() -> known(chain, CONFLICT, OptimisticLockingException.class::isInstance, texts));
    }

    private static Optional<Failure> known(
            List<Throwable> chain, int status, Predicate<Throwable> kind, StatusSentences texts) {
        return first(chain, kind).map(found -> texts.of(status));
    }

    private static boolean isMissing(Throwable thrown) {
        var message = String.valueOf(thrown.getMessage());
        var byEngine = thrown instanceof ProcessEngineException || thrown instanceof RestException;
        return thrown instanceof NotFoundException
                || byEngine && message.contains(OTHER_TENANT)
                || (thrown instanceof NullValueException || thrown instanceof RestException)
                        && MISSING.matcher(message).find();
    }

    private static boolean isBadRequest(Throwable thrown) {
        return thrown instanceof BadUserRequestException
                || thrown instanceof NotValidException
                || thrown instanceof NullValueException
                || thrown instanceof ParseException
                || isMissingInBody(thrown);
    }

    /** The interfaces trip over an empty body, or {@code {"variables": {"name": null}}}. */
    private static boolean isMissingInBody(Throwable thrown) {
        return thrown instanceof NullPointerException
                && RESOURCES.stream().anyMatch(place -> isThrownIn(thrown, place));
    }

    /**
     * A body in an encoding that nobody knows; or one that is no form, which the reader of form fields says in its own way: the
     * sign-in of the web applications takes a form.
     */
    private static boolean isUnsupported(Throwable thrown) {
        return thrown instanceof UnsupportedCharsetException
                || thrown instanceof IllegalCharsetNameException
                || thrown instanceof IllegalStateException && isThrownIn(thrown, FORM_READER);
    }

    private static boolean isThrownIn(Throwable thrown, String place) {
        return Stream.of(thrown.getStackTrace())
                .findFirst()
                .filter(frame -> frame.getClassName().startsWith(place))
                .isPresent();
    }

    private static Optional<Failure> statusOf(Throwable thrown, StatusSentences texts) {
        if (thrown instanceof RestException failed && failed.getStatus() != null) {
            return Optional.of(texts.of(failed.getStatus().getStatusCode()));
        }
        return thrown instanceof WebApplicationException failed
                ? Optional.of(texts.of(failed.getResponse().getStatus()))
                : Optional.empty();
    }

    private static Optional<Throwable> first(List<Throwable> chain, Predicate<Throwable> kind) {
        return chain.stream().filter(kind).findFirst();
    }
}
