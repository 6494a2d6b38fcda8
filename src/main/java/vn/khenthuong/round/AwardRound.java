package vn.khenthuong.round;

import java.time.Instant;
import java.time.LocalDate;

/**
 * An award round as others see it.
 *
 * @param code e.g. {@code SK2023}, the business key
 * @param ruleSet legal regime of its dossiers, {@code A}, {@code B} or {@code C} (domain.md §4.1)
 * @param assessmentYear the year {@code A-03}, {@code A-05} and the achievement window read, never today's
 * @param referenceDate selects the units and their kinds
 * @param unitDeadline first instant that is too late for units without an extension of their own
 * @param achievementFrom first day of achievements that count
 * @param achievementTo last day of achievements that count
 */
public record AwardRound(
        String code,
        RoundKind kind,
        String title,
        String ruleSet,
        int assessmentYear,
        LocalDate referenceDate,
        Instant unitDeadline,
        LocalDate achievementFrom,
        LocalDate achievementTo,
        RoundState state) {}
