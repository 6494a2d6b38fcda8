package vn.khenthuong.support;

import java.util.Map;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;
import vn.khenthuong.kernel.HomeZone;

/**
 * Gives every application context its own database, and the settings that all integration tests share. How many of them wait
 * for the next class that needs them is said in {@code spring.properties}.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static {
        HomeZone.adopt();
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        var database = UpgradedDatabase.wantedBy(environment)
                .orElseGet(() -> ApplicationDatabase.create(ApplicationDatabase.Content.of(environment)));
        var properties = environment.getPropertySources();
        // A copy is met by connections that know nothing of it yet: no more of them than are used.
        properties.addFirst(new MapPropertySource(
                "fresh database",
                Map.of(
                        "spring.datasource.url",
                        database.address(),
                        "spring.datasource.hikari.allow-pool-suspension",
                        "true",
                        "spring.datasource.hikari.minimum-idle",
                        "1",
                        "khenthuong.demo.allowed-on-external-database",
                        "true")));
        // A template is copied only while nobody is connected to it, and that includes whoever watches.
        properties.addLast(new MapPropertySource(
                "test defaults",
                Map.of(
                        "khenthuong.timed-work.enabled",
                        "false",
                        "khenthuong.password.strength",
                        ChildApplication.PASSWORD_STRENGTH,
                        "khenthuong.database-watch.interval",
                        "1h",
                        "khenthuong.demo.living-province",
                        "false",
                        "khenthuong.demo.clock-start",
                        UpgradedDatabase.firstDay(environment).toString())));
        context.getBeanFactory().registerSingleton("applicationDatabase", database);
        context.addApplicationListener(new Keeper(database));
    }

    private record Keeper(ApplicationDatabase database) implements ApplicationListener<ApplicationReadyEvent> {

        @Override
        public void onApplicationEvent(ApplicationReadyEvent ready) {
            ready.getApplicationContext().getBean(Beginning.class).begun();
            database.keepAsTemplate(ready.getApplicationContext().getBean(Disconnection.class));
        }
    }
}
