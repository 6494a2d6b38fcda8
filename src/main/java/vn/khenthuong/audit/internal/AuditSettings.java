package vn.khenthuong.audit.internal;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import java.util.List;
import org.hibernate.validator.constraints.time.DurationMin;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the journal is sealed.
 *
 * @param sealInterval time between two seals, by the clock of the machine
 * @param sealAtOnce how many lines one transaction seals at most
 * @param headRecipients mail addresses, best of two people outside the operation, that are told each day where the chain ends
 * @param precautionsWanted whether the start warns while fewer than two of them are named, or one database role does everything
 * @param readAgainAfter for how long opening the same again by the same person is not another line
 */
@Validated
@ConfigurationProperties("khenthuong.audit")
record AuditSettings(
        @NotNull @DurationMin(seconds = 1) @DefaultValue("1m")
        Duration sealInterval,

        @Positive @DefaultValue("5000") int sealAtOnce,
        @DefaultValue List<@NotBlank @Email String> headRecipients,
        @DefaultValue("true") boolean precautionsWanted,

        @NotNull @DurationMin(seconds = 0) @DefaultValue("10m")
        Duration readAgainAfter) {}
