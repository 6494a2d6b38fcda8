package vn.khenthuong;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import liquibase.integration.spring.SpringLiquibase;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.FilterChainProxy;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;

@IntegrationTest(jobsRun = true)
class ApplicationIT {

    private final RepositoryService repository;
    private final JdbcClient jdbc;
    private final SpringLiquibase liquibase;
    private final Officials officials;
    private final Clock clock;
    private final MutableClock mutableClock;

    ApplicationIT(
            @Autowired RepositoryService repository,
            @Autowired JdbcClient jdbc,
            @Autowired SpringLiquibase liquibase,
            @Autowired Officials officials,
            @Autowired Clock clock,
            @Autowired MutableClock mutableClock) {
        this.repository = repository;
        this.jdbc = jdbc;
        this.liquibase = liquibase;
        this.officials = officials;
        this.clock = clock;
        this.mutableClock = mutableClock;
    }

    @Test
    @DisplayName("Hệ thống khởi động trên PostgreSQL, đúng múi giờ")
    void startsInTheHomeZone() {
        assertThat(ZoneId.systemDefault()).isEqualTo(ZoneId.of("Asia/Ho_Chi_Minh"));
        assertThat(clock.getZone()).isEqualTo(ZoneId.of("Asia/Ho_Chi_Minh"));
        assertThat(jdbc.sql("SHOW timezone").query(String.class).single()).isEqualTo("Asia/Ho_Chi_Minh");
    }

    @Test
    @DisplayName("Cổng HTTP trả lời, người lạ không vào được")
    void answers() {
        assertThat(officials.stranger().get("/engine-rest/task").status()).isEqualTo(401);
    }

    @Test
    @DisplayName("Người lạ chỉ biết hệ thống còn sống, không biết gì thêm")
    void tellsItsHealth() {
        var health = officials.stranger().get("/actuator/health").expect(200);
        assertThat(health.json().path("status").asText()).isEqualTo("UP");
        assertThat(health.json().has("components")).isFalse();
    }

    @Test
    @DisplayName("Khởi động không báo gì ra ngoài")
    void reportsNothingOutside() {
        assertThat(liquibase.getAnalyticsEnabled()).isFalse();
    }

    @Test
    @DisplayName("Trước khi có bộ lọc nào hỏi, không ai dò hết các trang cho mỗi yêu cầu")
    void looksForNoPageBeforeItsFilters(@Autowired @Qualifier("springSecurityFilterChain") Filter filters) {
        assertThat(filters).isInstanceOf(FilterChainProxy.class);
        assertThat(filters.getClass().getName()).doesNotContain("WebMvc");
    }

    @Test
    @DisplayName("Mô hình mang tên theo classpath, không theo thư mục của máy")
    void deploysModelsByTheirNameOnTheClasspath() {
        var deployment = repository.createDeploymentQuery().singleResult();
        assertThat(repository.getDeploymentResourceNames(deployment.getId()))
                .contains("processes/nomination/nomination.bpmn")
                .allMatch(name -> name.matches("(processes|forms)/[a-z-]+/[a-zA-Z0-9-]+\\.(bpmn|dmn|form)"));
    }

    @Test
    @DisplayName("Đồng hồ của kiểm thử dịch cả đồng hồ của engine")
    void engineFollowsTheClock() {
        mutableClock.set(LocalDate.of(2023, 11, 14));
        assertThat(ClockUtil.getCurrentTime().toInstant()).isBetween(around(-5), around(5));
        mutableClock.advance(Duration.ofDays(1));
        assertThat(clock.instant().atZone(clock.getZone()).toLocalDate()).isEqualTo(LocalDate.of(2023, 11, 15));
        assertThat(ClockUtil.getCurrentTime().toInstant()).isBetween(around(-5), around(5));
    }

    private Instant around(int seconds) {
        return clock.instant().plusSeconds(seconds);
    }
}
