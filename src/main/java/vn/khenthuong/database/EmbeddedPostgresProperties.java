package vn.khenthuong.database;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The embedded PostgreSQL.
 *
 * @param dataDirectory where the data is kept between starts; relative to the working directory
 * @param binariesDirectory where the server's programs are unpacked
 * @param port TCP port on the loopback interface; 0 takes a free one
 * @param startTimeout how long a start may take, recovery after a crash included
 * @param maxConnections connections the server accepts
 */
@Validated
@ConfigurationProperties("khenthuong.postgres")
record EmbeddedPostgresProperties(
        @NotNull @DefaultValue("data/postgres") Path dataDirectory,
        @NotNull @DefaultValue("data/postgres-binaries") Path binariesDirectory,
        @Min(0) @Max(65535) @DefaultValue("0") int port,

        @NotNull @DurationMin(seconds = 1) @DefaultValue("60s")
        Duration startTimeout,

        @Min(10) @Max(1000) @DefaultValue("100") int maxConnections) {}
