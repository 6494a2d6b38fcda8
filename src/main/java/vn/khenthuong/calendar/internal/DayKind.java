package vn.khenthuong.calendar.internal;

/** What a day of the calendar is (Bộ luật Dân sự 2015, Điều 147–148). */
enum DayKind {
    WORKING(true),
    WEEKEND(false),
    HOLIDAY(false),
    /** Day off in lieu of a holiday on a weekly day off. */
    COMPENSATION(false),
    /** Working day given off in exchange for a {@link #SWAP_WORK}. */
    SWAP_OFF(false),
    /** Weekly day off that is worked. */
    SWAP_WORK(true);

    private final boolean worked;

    DayKind(boolean worked) {
        this.worked = worked;
    }

    public boolean isWorked() {
        return worked;
    }
}
