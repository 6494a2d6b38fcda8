package vn.khenthuong.engine.identity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How passwords are kept and guessing is slowed down. From the second failed attempt in a row on a user waits, each time twice as long, up to a minute;
 * only persistent guessing locks the user until an administrator unlocks it, because a lock is also a way to keep an official
 * from working.
 *
 * @param strength logarithm of the number of bcrypt rounds
 * @param maxAttempts failed attempts in a row after which a user is locked
 */
@Validated
@ConfigurationProperties("khenthuong.password")
record PasswordSettings(
        @DefaultValue("10") @Min(4) @Max(16) int strength,
        @DefaultValue("100") @Min(3) int maxAttempts) {}
