package vn.khenthuong.support;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;
import vn.khenthuong.platform.HomeZone;

/** Gives every application context its own database, and the settings that all integration tests share. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static {
        HomeZone.adopt();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var properties = context.getEnvironment().getPropertySources();
        properties.addFirst(new MapPropertySource(
                "fresh database",
                Map.of(
                        "spring.datasource.url",
                        TestDatabases.create(),
                        "khenthuong.demo.allowed-on-external-database",
                        "true")));
        properties.addLast(
                new MapPropertySource("test defaults", Map.of("camunda.bpm.job-execution.enabled", "false")));
    }
}
