package vn.khenthuong.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;

/** Numbers and dates as papers write them (NĐ 30/2020/NĐ-CP, Phụ lục I). */
public final class PaperWording {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    /** Room for a word or a number that nobody entered: it is filled in by hand. */
    public static final String ROOM = "……";

    /** Room for a line that nobody entered. */
    public static final String LINE = "………………………………………………………………";

    /** How a number begins that is still to be written in. */
    static final String OPEN_NUMBER = "Số:         /";

    private static final int TWO_DIGITS = 10;

    private PaperWording() {}

    /** A zero before days below 10 and before the first two months, e.g. {@code ngày 05 tháng 3 năm 2024}. */
    public static String date(LocalDate day) {
        return "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month(day), day.getYear());
    }

    private static String month(LocalDate day) {
        return day.getMonthValue() < 3 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
    }

    /** A day in a table or in brackets: the same zeros, e.g. {@code 05/3/2024}. */
    public static String shortDate(LocalDate day) {
        return "%02d/%s/%d".formatted(day.getDayOfMonth(), month(day), day.getYear());
    }

    /** Place and date below the motto; a paper that is not signed yet has room for day and month. */
    public static String dated(String place, DocumentReference signed, int year) {
        return "%s, %s"
                .formatted(place, signed == null ? "ngày     tháng     năm %d".formatted(year) : date(signed.date()));
    }

    /**
     * The number as the head prints it.
     *
     * @param signed null for a paper that is not signed yet, which leaves it open
     * @param code of kind and issuer, e.g. {@code TTr-SNV}, for that room; of the kind alone where the issuer has no code
     */
    public static String number(DocumentReference signed, String code) {
        return signed == null
                ? OPEN_NUMBER + (code.contains("-") ? code : code + "-…")
                : "Số: %s".formatted(number(signed.number()));
    }

    /**
     * The number of a letter, which has no code of a kind (NĐ 30/2020/NĐ-CP, Phụ lục III).
     *
     * @param signed null for a letter that is not signed yet, which leaves it open
     * @param issuer code of the issuer, e.g. {@code SNV}; null where it has none
     */
    public static String numberOfLetter(DocumentReference signed, String issuer) {
        return signed == null
                ? "%s%s…".formatted(OPEN_NUMBER, issuer == null ? "" : issuer + "-")
                : "Số: %s".formatted(number(signed.number()));
    }

    /** Hour, minute and day, e.g. {@code 08 giờ 30 phút, ngày 05 tháng 3 năm 2024}. */
    public static String moment(Instant at) {
        var local = at.atZone(HomeZone.ID);
        return "%02d giờ %02d phút, %s".formatted(local.getHour(), local.getMinute(), date(local.toLocalDate()));
    }

    /** With a zero before a number of one digit. */
    public static String number(String number) {
        return number.matches("[0-9](\\D.*)?") ? "0" + number : number;
    }

    /** E.g. {@code Tờ trình số 05/TTr-UBND ngày 05 tháng 3 năm 2024}. */
    public static String cited(String kind, DocumentReference document) {
        return "%s số %s %s".formatted(kind, number(document.number()), date(document.date()));
    }

    /** In quotation marks; those within it become single ones, e.g. {@code “Sơ kết ‘Vì người nghèo’”}. */
    public static String quoted(String text) {
        return "“%s”".formatted(text.replace('“', '‘').replace('”', '’'));
    }

    /** The same, or room for it where it is not known. */
    public static String countOrRoom(Integer number) {
        return number == null ? ROOM : count(number);
    }

    /** With a zero below ten, e.g. {@code 01}. */
    public static String count(long number) {
        return number < TWO_DIGITS ? "0" + number : String.valueOf(number);
    }
}
