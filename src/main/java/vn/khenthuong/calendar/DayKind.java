package vn.khenthuong.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** What a day of the calendar is (Bộ luật Dân sự 2015, Điều 147–148). */
public enum DayKind {
    WORKING(true, "Ngày làm việc"),
    WEEKEND(false, "Nghỉ hằng tuần"),
    HOLIDAY(false, "Nghỉ lễ"),
    /** Day off in lieu of a holiday on a weekly day off. */
    COMPENSATION(false, "Nghỉ bù"),
    /** Working day given off in exchange for a {@link #SWAP_WORK}. */
    SWAP_OFF(false, "Nghỉ hoán đổi"),
    /** Weekly day off that is worked. */
    SWAP_WORK(true, "Làm bù");

    private final boolean worked;
    private final String label;

    DayKind(boolean worked, String label) {
        this.worked = worked;
        this.label = label;
    }

    /** What a day is of which nothing was entered. */
    public static DayKind ofWeekday(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0 ? WEEKEND : WORKING;
    }

    public boolean isWorked() {
        return worked;
    }

    /** What it is called, in Vietnamese. */
    public String label() {
        return label;
    }

    /** Whether administrators enter days of this kind; the others follow from the weekday. */
    public boolean isEntered() {
        return this != WORKING && this != WEEKEND;
    }
}
