package vn.khenthuong.kernel;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Number and date of a signed document: a submission, minutes, a decision, the document by which somebody entitled changed a
 * number or moved a date. Stored references may be older than the rules of {@link #checked}.
 *
 * @param number e.g. {@code 1234/UBND-TH}
 * @param date day it was signed
 */
public record DocumentReference(String number, LocalDate date) {

    private static final LocalDate EARLIEST = LocalDate.of(2020, 1, 1);
    private static final int NUMBER_LENGTH = 100;

    /** The register number, for party documents with their kind (07-NQ/TU), perhaps the year, then kind and issuer. */
    private static final Pattern NUMBER = Pattern.compile(
            "[0-9]{1,6}\\p{IsLatin}{0,2}(-\\p{IsLatin}+)*(/[0-9]{4})?(/\\p{IsLatin}[\\p{IsLatin}0-9.,&+-]*)+");

    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    /** “QD” typed where a keyboard has no Đ; no other kind of paper is written so (NĐ 30/2020/NĐ-CP, Phụ lục III). */
    private static final Pattern PLAIN_DECISION = Pattern.compile("(?<=[/0-9-])[Qq][Dd](?=[-/]|$)");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

    /**
     * Checks what was entered for a document that is called nothing but “văn bản”.
     *
     * @param today no document is signed after it
     * @throws BadInputException when number or date is missing or cannot be
     */
    public static DocumentReference of(String number, LocalDate date, LocalDate today) {
        return checked(new DocumentReference(number, date), "Số văn bản", "Ngày văn bản", today);
    }

    /**
     * Checks what was entered: a number is digits, a slash and letters, e.g. {@code 9/SNV}, {@code 12/CV-UBND}; the date has come
     * and belongs to the time of the movement.
     *
     * @param entered null, or with null parts, where nothing was entered
     * @param numberLabel the Vietnamese name of the field of the number, for the refusals
     * @param dateLabel the Vietnamese name of the field of the date, for the refusals
     * @param today no document is signed after it
     * @return the reference with its number in one spelling
     * @throws BadInputException when number or date is missing or cannot be
     */
    public static DocumentReference checked(
            DocumentReference entered, String numberLabel, String dateLabel, LocalDate today) {
        return ofAnyAge(entered, numberLabel, dateLabel, EARLIEST, today);
    }

    /**
     * Checks the day of a letter, or the day it came, where its number is not asked for: it has come and belongs to the time of the
     * movement.
     *
     * @param label the Vietnamese name of the date, for the refusals
     * @throws BadInputException when it is missing or cannot be
     */
    public static LocalDate day(LocalDate entered, String label, LocalDate today) {
        return date(entered, label, EARLIEST, today);
    }

    /**
     * The same for a document that may be older than the movement.
     *
     * @param earliest no such document that still matters is older
     * @throws BadInputException when number or date is missing or cannot be
     */
    public static DocumentReference ofAnyAge(
            DocumentReference entered, String numberLabel, String dateLabel, LocalDate earliest, LocalDate today) {
        var errors = new InputErrors();
        var number = errors.gather(() -> number(entered == null ? null : entered.number(), numberLabel));
        var date = errors.gather(() -> date(entered == null ? null : entered.date(), dateLabel, earliest, today));
        errors.refuse();
        return new DocumentReference(number.orElseThrow(), date.orElseThrow());
    }

    /** As it is cited in a Vietnamese sentence. */
    public String cited() {
        return cited("văn bản");
    }

    /** @param name what the document is called, e.g. “Tờ trình” */
    public String cited(String name) {
        return "%s số %s ngày %s".formatted(name, number, VietnameseDates.of(date));
    }

    private static String number(String entered, String label) {
        var text = entered == null ? "" : spelled(entered);
        if (text.isEmpty()) {
            throw new BadInputException("Cần nhập “%s”.".formatted(label));
        }
        if (text.length() > NUMBER_LENGTH) {
            throw new BadInputException("“%s” dài quá %d ký tự.".formatted(label, NUMBER_LENGTH));
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new BadInputException(
                    "“%s” gồm chữ số, dấu gạch chéo và chữ viết tắt, ví dụ 12/TTr-UBND.".formatted(label));
        }
        return text;
    }

    private static LocalDate date(LocalDate entered, String label, LocalDate earliest, LocalDate today) {
        if (entered == null) {
            throw new BadInputException("Cần nhập “%s”.".formatted(label));
        }
        DateOrder.requireNotFuture(entered, label, today);
        if (entered.isBefore(earliest)) {
            throw new BadInputException(
                    "“%s” (%s) quá xa trong quá khứ.".formatted(label, VietnameseDates.of(entered)));
        }
        return entered;
    }

    /** The same number however it was typed: composed letters, plain hyphens, no blanks around the slash. */
    private static String spelled(String entered) {
        // Another letter that looks the same on paper: eth, which some keyboards give for the Vietnamese one.
        var composed = Normalizer.normalize(entered, Normalizer.Form.NFC)
                .replace('\u00d0', '\u0110')
                .replace('\u00f0', '\u0111');
        var plain = BLANKS.matcher(DASHES.matcher(composed).replaceAll("-")).replaceAll("");
        return PLAIN_DECISION.matcher(plain).replaceAll("QĐ");
    }
}
