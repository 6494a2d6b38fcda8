package vn.khenthuong.round.internal;

import java.time.LocalDate;

/**
 * A legal regime of awards and the days it is in force.
 *
 * @param code {@code A}, {@code B} or {@code C}
 * @param to last day, or null while it lasts
 */
record Regime(String code, LocalDate from, LocalDate to) {

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
