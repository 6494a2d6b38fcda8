package vn.khenthuong.forms.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.errors.Failures;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.AttemptRefused;
import vn.khenthuong.kernel.Failure;
import vn.khenthuong.kernel.HomeZone;

@DisplayName("Việc bị từ chối được nhớ lại")
class RefusalsTest {

    private static final Instant NOW = Instant.parse("2023-05-15T01:00:00Z");
    private static final Actor ACTOR = new Actor("canbo.di-linh", Set.of("canbo.di-linh"));

    private final Failures failures = mock(Failures.class);
    private final List<Object> remembered = new ArrayList<>();
    private final Refusals refusals = new Refusals(failures, remembered::add, Clock.fixed(NOW, HomeZone.ID));
    private final Attempt attempt = new Attempt(ACTOR, "SUBMIT_TASK");

    @Test
    @DisplayName("việc làm được thì trả kết quả, không nhớ gì")
    void done() {
        assertThat(refusals.<String>remembering(attempt, () -> "xong")).isEqualTo("xong");
        assertThat(remembered).isEmpty();
    }

    @Test
    @DisplayName("không được phép: nhớ ai, về hồ sơ nào, ở bước nào, vì sao, lúc nào; lỗi vẫn đi tiếp nguyên vẹn")
    void notPermitted() {
        var thrown = new IllegalStateException("wrapped by the engine");
        when(failures.of(thrown)).thenReturn(new Failure(403, "Bạn không được giao nhiệm vụ này."));

        assertThatThrownBy(() -> refusals.remembering(attempt, () -> {
                    attempt.isAbout("SK2023-DI-LINH-0001", "userTask_prepareDossier");
                    throw thrown;
                }))
                .isSameAs(thrown);
        assertThat(remembered)
                .containsExactly(new AttemptRefused(
                        "SK2023-DI-LINH-0001",
                        "userTask_prepareDossier",
                        ACTOR,
                        "Bạn không được giao nhiệm vụ này.",
                        NOW));
    }

    @Test
    @DisplayName("chưa biết là nhiệm vụ nào thì nhớ việc định làm, không có hồ sơ")
    void beforeTheTaskIsKnown() {
        var thrown = new IllegalStateException();
        when(failures.of(thrown)).thenReturn(new Failure(403, "Bạn cần đăng nhập để thực hiện việc này."));

        assertThatThrownBy(() -> refusals.remembering(attempt, () -> {
                    throw thrown;
                }))
                .isSameAs(thrown);
        assertThat(remembered)
                .containsExactly(new AttemptRefused(
                        null, "SUBMIT_TASK", ACTOR, "Bạn cần đăng nhập để thực hiện việc này.", NOW));
    }

    @Test
    @DisplayName("lỗi khác, kể cả nhập sai, thì đi tiếp mà không được nhớ")
    void otherFailures() {
        var thrown = new IllegalStateException();
        when(failures.of(thrown)).thenReturn(new Failure(400, "Cần nhập “Lý do”."));

        assertThatThrownBy(() -> refusals.remembering(attempt, () -> {
                    throw thrown;
                }))
                .isSameAs(thrown);
        assertThat(remembered).isEmpty();
    }
}
