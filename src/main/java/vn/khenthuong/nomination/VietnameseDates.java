package vn.khenthuong.nomination;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Dates as officials write them. */
public final class VietnameseDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private VietnameseDates() {}

    /** E.g. {@code 05/11/2023}. */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }
}
