package vn.khenthuong.administration;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What one administrator may change of a calendar alone; more, or what moves a deadline under way, takes two.
 *
 * @param daysAlone how many days of a year may be made others within the period, all changes together
 * @param period over which they are counted
 */
@Validated
@ConfigurationProperties("khenthuong.calendar-change")
record CalendarAuthority(
        @DefaultValue("2") @Min(0) int daysAlone,
        @NotNull @DefaultValue("30d") Duration period) {}
