package vn.khenthuong.organization.internal;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How often a sign-in is unlocked.
 *
 * @param perDay how many times administrators may let one account try again at once on one day
 */
@Validated
@ConfigurationProperties("khenthuong.unlock")
record UnlockSettings(@DefaultValue("2") @Min(0) int perDay) {}
