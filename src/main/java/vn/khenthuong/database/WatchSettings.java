package vn.khenthuong.database;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the database is watched.
 *
 * @param interval time between two questions whether it answers
 * @param patience how long an answer may take; whole seconds
 */
@Validated
@ConfigurationProperties("khenthuong.database-watch")
record WatchSettings(
        @NotNull @DurationMin(millis = 100) @DefaultValue("2s")
        Duration interval,

        @NotNull @DurationMin(seconds = 1) @DefaultValue("2s")
        Duration patience) {}
