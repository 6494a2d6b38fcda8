package vn.khenthuong.calendar.internal;

/** Where the published calendars come from. */
public interface CalendarSource {

    /** Every published year with its exceptional days. */
    CalendarDays load();
}
