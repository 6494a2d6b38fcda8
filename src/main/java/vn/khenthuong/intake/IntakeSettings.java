package vn.khenthuong.intake;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of lists of nominees.
 *
 * @param mostRows rows a file may have
 */
@Validated
@ConfigurationProperties("khenthuong.intake")
public record IntakeSettings(
        @Min(1) @Max(100_000) @DefaultValue("10000") int mostRows) {}
