package vn.khenthuong.calendar;

/** A date falls into a year whose holidays and swap days nobody has entered yet; guessing them is refused. */
public class CalendarMissingException extends RuntimeException {

    public CalendarMissingException(int year) {
        super("Chưa có lịch làm việc của năm %d; quản trị viên cần bổ sung lịch trước khi tính thời hạn."
                .formatted(year));
    }
}
