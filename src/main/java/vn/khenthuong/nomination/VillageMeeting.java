package vn.khenthuong.nomination;

import java.time.LocalDate;
import vn.khenthuong.kernel.VietnameseDates;

/**
 * What the minutes of a meeting of the people of a village say about the nominee.
 *
 * @param place where it met, e.g. the name of the village; null where that was not entered
 * @param present people who were present
 * @param inFavour those of them who were in favour
 */
public record VillageMeeting(LocalDate date, String place, String chair, String secretary, int present, int inFavour) {

    /** Whether more than half of those present were in favour. */
    public boolean isCarried() {
        return 2 * inFavour > present;
    }

    /** In one line. */
    public String inWords() {
        return "Họp ngày %s%s; chủ trì %s, thư ký %s; %d/%d người dự họp tán thành"
                .formatted(
                        VietnameseDates.of(date),
                        place == null ? "" : " tại " + place,
                        chair,
                        secretary,
                        inFavour,
                        present);
    }
}
