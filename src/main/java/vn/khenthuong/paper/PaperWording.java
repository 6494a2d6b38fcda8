package vn.khenthuong.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;
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

    private static final Pattern SCREEN_DAY =
            Pattern.compile("(?<![\\d/])(0[1-9]|[12]\\d|3[01])/(0[1-9]|1[0-2])/(\\d{4})(?![\\d/])");

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

    /** A moment in a table or in brackets, e.g. {@code 14:05 ngày 05/3/2024}; midnight is the end of the day before it. */
    public static String shortMoment(Instant at) {
        var local = at.atZone(HomeZone.ID);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? "24:00 ngày %s".formatted(shortDate(local.toLocalDate().minusDays(1)))
                : "%02d:%02d ngày %s".formatted(local.getHour(), local.getMinute(), shortDate(local.toLocalDate()));
    }

    /** The same to the second; the first second of a day belongs to that day. */
    public static String shortSecond(Instant at) {
        var local = at.atZone(HomeZone.ID);
        return "%02d:%02d:%02d ngày %s"
                .formatted(local.getHour(), local.getMinute(), local.getSecond(), shortDate(local.toLocalDate()));
    }

    /** As a table or a bracket cites it, e.g. {@code Văn bản số 05/SNV ngày 05/3/2024}. */
    public static String shortCited(String kind, DocumentReference document) {
        return "%s số %s ngày %s".formatted(kind, number(document.number()), shortDate(document.date()));
    }

    /** A sentence of ours that screens show too, with its days as papers write them; what officials typed is not touched. */
    public static String shortDatesIn(String sentence) {
        return SCREEN_DAY
                .matcher(sentence)
                .replaceAll(day -> shortDate(LocalDate.of(
                        Integer.parseInt(day.group(3)),
                        Integer.parseInt(day.group(2)),
                        Integer.parseInt(day.group(1)))));
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

    /** What officials typed, to be followed by a full stop of the paper. */
    public static String withoutStop(String typed) {
        var text = typed.strip();
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
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
