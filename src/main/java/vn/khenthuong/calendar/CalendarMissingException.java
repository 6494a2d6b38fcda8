package vn.khenthuong.calendar;

import vn.khenthuong.kernel.ConflictException;

/**
 * A date falls into a year whose holidays and swap days nobody has entered yet; guessing them is refused. The step that needed
 * the date is refused with it, until an administrator has added the year (Bộ luật Dân sự 2015, Điều 147–148).
 */
public class CalendarMissingException extends ConflictException {

    public CalendarMissingException(int year) {
        super("Chưa có lịch làm việc của năm %d; quản trị viên cần bổ sung lịch trước khi tính thời hạn."
                .formatted(year));
    }
}
