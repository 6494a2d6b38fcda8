package vn.khenthuong.calendar;

import java.time.LocalDate;
import vn.khenthuong.kernel.DocumentReference;

/**
 * A day of which its weekday does not say whether it is worked, or that is a holiday.
 *
 * @param kind one that {@linkplain DayKind#isEntered() is entered}
 * @param name why, in Vietnamese, e.g. “Quốc khánh”; null where whoever entered it gave none
 * @param document what made it so, where that is not what the whole year rests on; else null
 */
public record SpecialDay(LocalDate day, DayKind kind, String name, DocumentReference document) {

    /** As it is entered: the document is that of the whole entry. */
    public SpecialDay(LocalDate day, DayKind kind, String name) {
        this(day, kind, name, null);
    }
}
