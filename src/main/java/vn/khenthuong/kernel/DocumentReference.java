package vn.khenthuong.kernel;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * The document by which somebody entitled changed a number or moved a date.
 *
 * @param number e.g. {@code 1234/UBND-TH}
 * @param date day it was signed
 */
public record DocumentReference(String number, LocalDate date) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final LocalDate EARLIEST = LocalDate.of(2020, 1, 1);
    private static final int NUMBER_LENGTH = 100;

    /**
     * Checks what was entered.
     *
     * @param today no document is signed after it
     * @throws BadInputException when number or date is missing or cannot be
     */
    public static DocumentReference of(String number, LocalDate date, LocalDate today) {
        var text = number == null
                ? ""
                : Normalizer.normalize(number, Normalizer.Form.NFC).strip();
        var errors = new InputErrors();
        errors.gather(() -> checkNumber(text));
        errors.gather(() -> checkDate(date, today));
        errors.refuse();
        return new DocumentReference(text, date);
    }

    private static void checkNumber(String text) {
        if (text.isEmpty()) {
            throw new BadInputException("Cần nhập “Số văn bản”.");
        }
        if (text.length() > NUMBER_LENGTH || !text.codePoints().allMatch(DocumentReference::isPlain)) {
            throw new BadInputException(
                    "“Số văn bản” dài quá %d ký tự hoặc có ký tự không hợp lệ.".formatted(NUMBER_LENGTH));
        }
    }

    private static void checkDate(LocalDate date, LocalDate today) {
        if (date == null) {
            throw new BadInputException("Cần nhập “Ngày văn bản”.");
        }
        if (date.isAfter(today)) {
            throw new BadInputException("“Ngày văn bản” (%s) không được sau ngày hôm nay.".formatted(DAY.format(date)));
        }
        if (date.isBefore(EARLIEST)) {
            throw new BadInputException("“Ngày văn bản” (%s) quá xa trong quá khứ.".formatted(DAY.format(date)));
        }
    }

    /** As it is cited in a Vietnamese sentence. */
    public String cited() {
        return "văn bản số %s ngày %s".formatted(number, DAY.format(date));
    }

    private static boolean isPlain(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            default -> character != '<' && character != '>';
        };
    }
}
