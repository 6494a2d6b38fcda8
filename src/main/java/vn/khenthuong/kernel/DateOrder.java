package vn.khenthuong.kernel;

import java.time.LocalDate;

/** The order of dates: the one place that refuses a pair of them that is the wrong way round. */
public final class DateOrder {

    private DateOrder() {}

    /**
     * Refuses a later day that lies before the earlier one; a day that is not known is not compared.
     *
     * @param earlierLabel the Vietnamese name of the date that comes first, for the refusal
     * @param laterLabel the Vietnamese name of the date that follows, for the refusal
     */
    public static void require(LocalDate earlier, String earlierLabel, LocalDate later, String laterLabel) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            throw new BadInputException("“%s” (%s) không được trước “%s” (%s)."
                    .formatted(laterLabel, VietnameseDates.of(later), earlierLabel, VietnameseDates.of(earlier)));
        }
    }

    /**
     * Refuses a day that has not come yet, and names the day it is: that of the calendar on the wall may be another one. A day
     * that is not known is not compared.
     *
     * @param label the Vietnamese name of the date, for the refusal
     */
    public static void requireNotFuture(LocalDate day, String label, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            throw new BadInputException("“%s” (%s) không được sau hôm nay, %s theo đồng hồ của hệ thống."
                    .formatted(label, VietnameseDates.of(day), VietnameseDates.of(today)));
        }
    }
}
