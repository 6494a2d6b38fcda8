package vn.khenthuong.batch;

import java.util.Map;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.InputErrors;

/**
 * Number and date of the one document all dossiers of a batch go under, as typed; the form of each dossier judges them.
 *
 * @param number null or empty where nothing was typed
 * @param date likewise
 */
public record SharedDocument(String number, String date) {

    /** Where the dossiers share no document. */
    public static final SharedDocument NONE = new SharedDocument(null, null);

    /** @throws BadInputException when one of them is missing */
    SharedDocument checked() {
        var errors = new InputErrors();
        errors.gather(() -> require(number, "Số Tờ trình"));
        errors.gather(() -> require(date, "Ngày Tờ trình"));
        errors.refuse();
        return this;
    }

    Map<String, Object> answers() {
        return Map.of("documentNumber", number.strip(), "documentDate", date.strip());
    }

    private static String require(String typed, String label) {
        if (typed == null || typed.isBlank()) {
            throw new BadInputException("Cần nhập “%s”.".formatted(label));
        }
        return typed;
    }
}
