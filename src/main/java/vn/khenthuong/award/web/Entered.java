package vn.khenthuong.award.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDates;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.VietnameseNumbers;

/** Reads what was entered about reward money; what was left empty is null and told by whoever needs it. */
final class Entered {

    private Entered() {}

    /** @throws BadInputException when there is something that is no day */
    static LocalDate day(String text, String label) {
        return text == null || text.isBlank() ? null : EnteredDates.day(text, label);
    }

    /** Number and date; a date that cannot be read is gathered. */
    static DocumentReference document(String number, String date, String label, InputErrors errors) {
        return new DocumentReference(
                number, errors.gather(() -> day(date, label)).orElse(null));
    }

    /** An amount as officials write it. */
    static Long amount(String text) {
        return text == null || text.isBlank()
                ? null
                : amount(VietnameseNumbers.read(text)
                        .orElseThrow(
                                () -> new BadInputException("“Số tiền” phải là một số nguyên đồng, ví dụ 2.700.000.")));
    }

    /**
     * An amount as clients send it.
     *
     * @throws BadInputException for parts of a đồng and for more than there is
     */
    static Long amount(BigDecimal number) {
        try {
            return number == null ? null : number.longValueExact();
        } catch (ArithmeticException notWhole) {
            throw new BadInputException("“Số tiền” phải là một số nguyên đồng, ví dụ 2.700.000.");
        }
    }
}
