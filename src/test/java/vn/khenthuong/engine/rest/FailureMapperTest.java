package vn.khenthuong.engine.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.rest.exception.InvalidRequestException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.errors.EngineError;
import vn.khenthuong.errors.FailureReport;
import vn.khenthuong.kernel.Failure;

class FailureMapperTest {

    private final FailureReport failures = mock(FailureReport.class);

    @Test
    @DisplayName("Không có và không được thấy: cùng một tên lỗi, dù engine gọi bằng tên nào")
    void oneNameForWhatIsNotFound() {
        when(failures.of(any(), any())).thenReturn(new Failure(404, "Không tìm thấy."));
        assertThat(Stream.of(
                                new NullValueException("Cannot find task with id t"),
                                new ProcessEngineException("belongs to no authenticated tenant"),
                                new InvalidRequestException(Status.NOT_FOUND, "No task found"))
                        .map(this::told)
                        .distinct())
                .containsExactly(new EngineError("RestException", "Không tìm thấy.", List.of()));
    }

    @Test
    @DisplayName("Lỗi khác giữ tên của nó")
    void othersKeepTheirNames() {
        when(failures.of(any(), any())).thenReturn(new Failure(400, "Sai."));
        assertThat(told(new NullValueException("x")).type()).isEqualTo("NullValueException");
    }

    @SuppressWarnings("unchecked")
    private EngineError told(Throwable thrown) {
        var all = FailureMapper.inPlaceOf(Set::of, failures).getSingletons().stream()
                .filter(mapper -> mapper.getClass().getSimpleName().equals("OfAll"))
                .findFirst()
                .orElseThrow();
        return (EngineError)
                ((ExceptionMapper<Throwable>) all).toResponse(thrown).getEntity();
    }
}
