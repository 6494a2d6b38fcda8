package vn.khenthuong.demo.web;

import java.time.Instant;
import java.time.LocalDate;
import vn.khenthuong.demo.DemoTime;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.EnteredDates;

/**
 * Where the clock is to go: to the morning of a day, or of the day so many days after today.
 *
 * @param to the day, as {@link EnteredDates} reads it
 */
record Destination(String to, Integer days) {

    private static final int MOST_DAYS = 3_660;

    /** @throws BadInputException when not exactly one of the two is given, or it cannot be read */
    Instant from(LocalDate today) {
        if ((to == null) == (days == null)) {
            throw new BadInputException("Cần đúng một trong hai: “to” (đến ngày) hoặc “days” (số ngày).");
        }
        return DemoTime.morningOf(
                to == null ? today.plusDays(requirePossible(days)) : EnteredDates.day(to, "Đến ngày"));
    }

    private static int requirePossible(int days) {
        if (days < 1 || days > MOST_DAYS) {
            throw new BadInputException("“Số ngày” phải từ 1 đến %d.".formatted(MOST_DAYS));
        }
        return days;
    }
}
