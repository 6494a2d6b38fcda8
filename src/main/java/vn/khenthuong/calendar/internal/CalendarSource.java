package vn.khenthuong.calendar.internal;

/** Where the published calendars come from. */
interface CalendarSource {

    /** Every published year with its exceptional days. */
    CalendarDays load();
}
