package vn.khenthuong.calendar.internal;

/** Where the published calendars come from. */
interface CalendarSource {

    /** Every published year with its exceptional days. */
    CalendarDays load();

    /**
     * Keeps everybody from changing them until the current transaction ends.
     *
     * @return the present stamp of {@link CalendarDays}
     * @throws vn.khenthuong.kernel.ConflictException while somebody is changing them
     */
    default long settle() {
        return load().stamp();
    }
}
