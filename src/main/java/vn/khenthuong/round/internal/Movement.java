package vn.khenthuong.round.internal;

import java.time.LocalDate;

/**
 * The emulation movement a round rewards, with the window of achievements that count.
 *
 * @param planFrom day the plan was issued
 */
record Movement(String code, LocalDate planFrom, LocalDate achievementFrom, LocalDate achievementTo) {

    /** Last day of achievements for a round that assesses up to the given year. */
    public LocalDate achievementTo(int assessmentYear) {
        var endOfYear = LocalDate.of(assessmentYear, 12, 31);
        return endOfYear.isBefore(achievementTo) ? endOfYear : achievementTo;
    }

    /** Whether a round may assess that year: the window covers some of it. */
    public boolean covers(int year) {
        return year >= achievementFrom.getYear() && year <= achievementTo.getYear();
    }
}
