package vn.khenthuong.organization.internal;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Passwords on paper.
 *
 * @param validFor how long a printed password waits for its first use; afterwards it is none
 */
@Validated
@ConfigurationProperties("khenthuong.password-slip")
record SlipSettings(@NotNull @DefaultValue("14d") Duration validFor) {}
