package vn.khenthuong.organization;

import jakarta.validation.constraints.NotNull;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * From when on changes of units and functions may hold.
 *
 * @param furthestBack how long ago the day of a change may be when it is entered; the documents are often later than the day (BK)
 * @param furthestAhead how far ahead it may be
 * @param toldAhead how long before a unit ends its officials are told; at once where it is entered later
 */
@Validated
@ConfigurationProperties("khenthuong.reorganisation")
public record ReorganisationSettings(
        @NotNull @DefaultValue("P92D") Period furthestBack,
        @NotNull @DefaultValue("P2Y") Period furthestAhead,
        @NotNull @DefaultValue("P30D") Period toldAhead) {}
