package vn.khenthuong.forms.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mockito.Answers;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.StartForm;
import vn.khenthuong.forms.TaskForm;
import vn.khenthuong.kernel.Actor;

@DisplayName("Biểu mẫu không nói gì thêm")
class FormDefaultsTest {

    @Test
    @DisplayName("của nhiệm vụ: kiểm tra bằng đúng những gì đã cho xem")
    void checkedByWhatIsShown() {
        var form = mock(TaskForm.class, Answers.CALLS_REAL_METHODS);
        when(form.read(any())).thenReturn(Map.of("overQuota", true));

        assertThat(form.factsForCheck(null, Map.of())).isEqualTo(Map.of("overQuota", true));
    }

    @Test
    @DisplayName("khởi tạo: chỉ nhận những lựa chọn đã đưa ra")
    void acceptsWhatIsOffered() {
        var officer = new Actor("canbo.di-linh", Set.of());
        var offered = Map.of("roundCode", List.of(new StartForm.Option("SK2023", "Sơ kết")));
        var form = mock(StartForm.class, Answers.CALLS_REAL_METHODS);
        when(form.options(officer)).thenReturn(offered);

        assertThat(form.accepted(officer)).isEqualTo(offered);
    }
}
