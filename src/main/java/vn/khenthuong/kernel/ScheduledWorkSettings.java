package vn.khenthuong.kernel;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How this node attends to {@link ScheduledWork}.
 *
 * @param enabled whether it does
 * @param interval between two looks
 */
@Validated
@ConfigurationProperties("khenthuong.timed-work")
record ScheduledWorkSettings(
        @DefaultValue("true") boolean enabled,
        @NotNull @DefaultValue("5s") Duration interval) {}
