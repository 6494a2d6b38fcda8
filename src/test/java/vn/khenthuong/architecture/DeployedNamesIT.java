package vn.khenthuong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.forms.TaskForm;
import vn.khenthuong.support.IntegrationTest;

/** The part of {@link DeployedNamesTest} that only the application can answer. */
@IntegrationTest
@DisplayName("Ứng dụng phục vụ mọi tên mà mô hình đã triển khai và việc đã xếp hàng còn dùng")
class DeployedNamesIT {

    @Autowired
    private ProcessEngineConfigurationImpl configuration;

    @Autowired
    private ObjectProvider<TaskForm> taskForms;

    @Test
    @DisplayName("delegate và listener dưới tên cũ hoặc bí danh")
    void beans() throws IOException {
        assertThat(DeployedName.ofKind("bean"))
                .isNotEmpty()
                .allMatch(bean -> configuration.getBeans().containsKey(bean.name()));
    }

    @Test
    @DisplayName("loại việc đã xếp hàng có người xử lý")
    void jobs() throws IOException {
        assertThat(DeployedName.ofKind("job"))
                .isNotEmpty()
                .allMatch(job -> configuration.getJobHandlers().containsKey(job.name()));
    }

    @Test
    @DisplayName("mỗi nhiệm vụ có tính năng nhận trả lời")
    void tasks() throws IOException {
        var tasks = taskForms.stream()
                .map(form -> new DeployedName("task", form.process(), form.task()))
                .collect(Collectors.toSet());
        assertThat(DeployedName.ofKind("task")).isNotEmpty().allMatch(tasks::contains);
    }
}
