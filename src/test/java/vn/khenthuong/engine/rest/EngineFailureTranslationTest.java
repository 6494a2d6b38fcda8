package vn.khenthuong.engine.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.Response.Status;
import java.nio.charset.UnsupportedCharsetException;
import java.util.stream.Stream;
import org.camunda.bpm.cockpit.impl.plugin.base.sub.resources.ProcessDefinitionResource;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.dao.CannotAcquireLockException;
import vn.khenthuong.errors.Failures;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.Failure;

class EngineFailureTranslationTest {

    private static final Failures FAILURES = new AnnotationConfigApplicationContext(
                    Failures.class, EngineFailureTranslation.class)
            .getBean(Failures.class);

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new TaskAlreadyClaimedException("t", "a"), 409),
                Arguments.of(new OptimisticLockingException("x"), 409),
                Arguments.of(new ProcessEngineException("x", new CannotAcquireLockException("x")), 409),
                Arguments.of(new AuthorizationException("user 'a' is not …"), 403),
                Arguments.of(new NullValueException("Cannot find task with id t: task is null"), 404),
                Arguments.of(
                        new InvalidRequestException(Status.BAD_REQUEST, "No task found for taskId 't': task is null"),
                        404),
                Arguments.of(
                        new RestException(
                                Status.INTERNAL_SERVER_ERROR,
                                new NullValueException("Cannot find task with id t: task is null"),
                                "Cannot submit task form t"),
                        404),
                Arguments.of(
                        new ProcessEngineException(
                                "ENGINE-03050 Cannot work on the task 't' because it belongs to no authenticated tenant."),
                        404),
                Arguments.of(
                        new RestException(
                                Status.INTERNAL_SERVER_ERROR, new BadUserRequestException("x"), "Cannot complete task"),
                        400),
                Arguments.of(new RestException(Status.BAD_REQUEST, "x"), 400),
                Arguments.of(new NotAllowedException("GET"), 405),
                Arguments.of(new IllegalStateException("x"), 500),
                Arguments.of(noForm(), 415),
                Arguments.of(new UnsupportedCharsetException("khong-co"), 415),
                Arguments.of(withoutBody(), 400),
                Arguments.of(new NullPointerException(), 500));
    }

    /** As Jersey's reader of form fields fails when the body is JSON. */
    private static IllegalStateException noForm() {
        var failure = new IllegalStateException("The @FormParam is utilized when the content type is not a form");
        failure.setStackTrace(new StackTraceElement[] {
            new StackTraceElement(
                    "org.glassfish.jersey.server.internal.inject.FormParamValueParamProvider$FormParamValueProvider",
                    "apply",
                    null,
                    1)
        });
        return failure;
    }

    /** As a resource of Cockpit fails that was given no body. */
    private static NullPointerException withoutBody() {
        var failure = new NullPointerException();
        failure.setStackTrace(new StackTraceElement[] {
            new StackTraceElement(ProcessDefinitionResource.class.getName() + "$Query", "execute", null, 1)
        });
        return failure;
    }

    @ParameterizedTest
    @MethodSource("failures")
    @DisplayName("Lỗi của engine thành mã đúng nghĩa, câu tiếng Việt")
    void answers(Throwable thrown, int status) {
        var failure = FAILURES.of(thrown);
        assertThat(failure.status()).isEqualTo(status);
        assertThat(failure.sentence())
                .matches(".*[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ].*");
        assertThat(failure.sentence()).doesNotContain("task", "user");
    }

    @Test
    @DisplayName("Câu từ chối của hệ thống được giữ nguyên dù engine bọc bao nhiêu lớp")
    void ownSentencesSurvive() {
        var refused = new ConflictException("Danh sách đã thay đổi.");
        var failure = FAILURES.of(new RestException(
                Status.INTERNAL_SERVER_ERROR, new ProcessEngineException("x", refused), "Cannot complete"));
        assertThat(failure).isEqualTo(new Failure(409, "Danh sách đã thay đổi."));
    }
}
