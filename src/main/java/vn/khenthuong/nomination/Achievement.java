package vn.khenthuong.nomination;

import java.time.LocalDate;

/**
 * What the nominee achieved.
 *
 * @param summary at most 300 words
 * @param from first day of the period the achievement belongs to
 * @param to last day of that period
 * @param priorAwards earlier awards with number and date of their decisions, or null
 */
public record Achievement(String summary, LocalDate from, LocalDate to, String priorAwards) {}
