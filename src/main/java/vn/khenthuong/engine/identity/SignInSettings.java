package vn.khenthuong.engine.identity;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Signing in, and how guessing is slowed down.
 *
 * @param remember how long a successful check, the groups and the tenants of an official are trusted; what is changed on another
 *     node takes effect after this time at the latest
 * @param freeAttempts wrong passwords for one user from one address that cost no waiting
 * @param firstWait what the next one costs; each further one costs twice as much
 * @param longestWait what a wrong password costs at most
 * @param attemptsPerUser wrong passwords for one user from all addresses after which those wait that the user has not signed in
 *     from
 * @param attemptsPerAddress wrong passwords from one address for all users after which it waits; an office may have one address
 * @param forgetAfter how long after the first of them wrong passwords are forgotten
 * @param familiarFor how long an address counts as one the user signs in from
 * @param longestSession how long a session lasts at most, also one that is in use
 */
@Validated
@ConfigurationProperties("khenthuong.sign-in")
record SignInSettings(
        @NotNull @DefaultValue("20s") Duration remember,
        @Min(1) @DefaultValue("3") int freeAttempts,
        @NotNull @DefaultValue("3s") Duration firstWait,
        @NotNull @DefaultValue("60s") Duration longestWait,
        @Min(1) @DefaultValue("100") int attemptsPerUser,
        @Min(1) @DefaultValue("100") int attemptsPerAddress,
        @NotNull @DefaultValue("30m") Duration forgetAfter,
        @NotNull @DefaultValue("30d") Duration familiarFor,
        @NotNull @DefaultValue("12h") Duration longestSession) {

    /** How many are remembered at the same time. */
    static final int REMEMBERED = 2_000;
}
