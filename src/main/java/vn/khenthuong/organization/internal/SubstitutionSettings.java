package vn.khenthuong.organization.internal;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How long somebody may stand in for somebody else.
 *
 * @param longestDays most days between the first and the last, where a last day is named (BK)
 */
@Validated
@ConfigurationProperties("khenthuong.substitution")
record SubstitutionSettings(@Positive @DefaultValue("180") int longestDays) {}
