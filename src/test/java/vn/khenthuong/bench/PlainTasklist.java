package vn.khenthuong.bench;

import java.util.Map;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Camunda's web applications as they come, on the bare engine: what is left when this project is taken away. Runs in a JVM
 * without the classes of this project; its tasks are put there by {@link PlainTasks}.
 */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration",
            "org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.actuate.autoconfigure.security.servlet.ManagementWebSecurityAutoConfiguration",
            "org.springframework.boot.autoconfigure.liquibase.LiquibaseAutoConfiguration"
        })
public class PlainTasklist {

    public static void main(String[] arguments) {
        new SpringApplicationBuilder(PlainTasklist.class)
                .properties(Map.of(
                        "camunda.bpm.authorization.enabled", "true",
                        "camunda.bpm.authorization.authorization-check-revokes", "never",
                        "camunda.bpm.auto-deployment-enabled", "false",
                        "camunda.bpm.database.schema-update", "false",
                        "camunda.bpm.job-execution.enabled", "false",
                        "camunda.bpm.metrics.enabled", "false",
                        "camunda.bpm.generic-properties.properties.groupResourceWhitelistPattern", "[a-z0-9.-]+",
                        "camunda.bpm.generic-properties.properties.userResourceWhitelistPattern", "[a-z0-9.-]+",
                        "server.address", "127.0.0.1"))
                .run(arguments);
    }
}
