package vn.khenthuong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import vn.khenthuong.kernel.AdjustableClock;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;

@IntegrationTest(
        properties = {"khenthuong.admin.username=quan.tri.vien", "khenthuong.admin.password=" + WithoutDemoIT.PASSWORD})
@ActiveProfiles(profiles = "production", inheritProfiles = false)
@DisplayName("Ngoài bản trình diễn không ai chỉnh được đồng hồ")
class WithoutDemoIT {

    static final String PASSWORD = "mot-mat-khau-dai";

    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final Officials officials;

    WithoutDemoIT(@Autowired ApplicationContext context, @Autowired JdbcClient jdbc, @Autowired Officials officials) {
        this.context = context;
        this.jdbc = jdbc;
        this.officials = officials;
    }

    @Test
    @DisplayName("không có đồng hồ chỉnh được, không có phần trình diễn, không có bảng")
    void nothingOfItExists() {
        assertThat(context.getBeansOfType(AdjustableClock.class).values())
                .allMatch(MutableClock.class::isInstance, "the clock of the tests alone");
        assertThat(context.getBean("systemClock")).isInstanceOf(Clock.class).isNotInstanceOf(AdjustableClock.class);
        assertThat(context.getBeanDefinitionNames())
                .filteredOn(name -> context.getType(name) != null
                        && context.getType(name).getPackageName().startsWith("vn.khenthuong.demo"))
                .isEmpty();
        assertThat(jdbc.sql("SELECT to_regclass('khenthuong.demo_clock')::text")
                        .query(String.class)
                        .optional())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/api/demo/clock",
        "POST,/api/demo/clock",
        "GET,/trinh-dien",
        "POST,/trinh-dien",
        "POST,/trinh-dien/vai",
        "POST,/trinh-dien/bat-dau-lai",
        "GET,/trinh-dien/thu",
        "GET,/api/demo/role",
        "DELETE,/api/demo/role",
        "GET,/js/role-bar.js"
    })
    @DisplayName("quản trị viên cũng không tìm thấy gì")
    void nothingAnswers(String method, String path) {
        var answer = officials
                .as("quan.tri.vien", PASSWORD)
                .call(method, path, "application/json", "POST".equals(method) ? "{\"days\":1}" : null);
        assertThat(answer.status()).isEqualTo(404);
    }
}
