package vn.khenthuong.calendar;

import java.time.LocalDate;

/**
 * A day of which its weekday does not say whether it is worked, or that is a holiday.
 *
 * @param kind one that {@linkplain DayKind#isEntered() is entered}
 * @param name why, in Vietnamese, e.g. “Quốc khánh”; null where whoever entered it gave none
 */
public record SpecialDay(LocalDate day, DayKind kind, String name) {}
