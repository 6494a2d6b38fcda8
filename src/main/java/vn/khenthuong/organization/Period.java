package vn.khenthuong.organization;

import java.time.LocalDate;

/**
 * Days something holds, both ends included.
 *
 * @param to last day, or null while it lasts
 */
public record Period(LocalDate from, LocalDate to) {

    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
