package vn.khenthuong.commendation.internal;

import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the units' letters of commendation.
 *
 * @param earliestYear the first year of the movement
 * @param latestYear the last one
 * @param midTermYear the year of the mid-term review
 * @param finalYear the year of the final review
 * @param mostEntries how many can be on one list
 */
@Validated
@ConfigurationProperties("khenthuong.commendation")
record CommendationSettings(
        @Positive @DefaultValue("2022") int earliestYear,
        @Positive @DefaultValue("2025") int latestYear,
        @Positive @DefaultValue("2023") int midTermYear,
        @Positive @DefaultValue("2025") int finalYear,
        @Positive @DefaultValue("500") int mostEntries) {}
