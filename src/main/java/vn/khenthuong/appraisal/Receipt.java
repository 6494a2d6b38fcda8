package vn.khenthuong.appraisal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * The receipt a unit gets for a complete dossier (giấy tiếp nhận và hẹn trả, thủ tục hành chính “Tặng Bằng khen của tỉnh theo chuyên đề”).
 *
 * @param agency code of the focal agency that issued it
 * @param year in which it was issued
 * @param ordinal in this year and agency, from 1, without gaps
 * @param issuedAt when the dossier was found complete
 * @param promised day by which an answer was promised then
 * @param answerDue day by which an answer is due now: the same, unless the dossier stood still or another day was promised
 */
public record Receipt(String agency, int year, int ordinal, Instant issuedAt, LocalDate promised, LocalDate answerDue) {

    /** As it is cited, with the agency whose series it is of, e.g. {@code 12/TN-SO-LDTBXH-2023}. */
    public String number() {
        return "%d/TN-%s-%d".formatted(ordinal, agency.toUpperCase(Locale.ROOT), year);
    }

    /** Whether another day counts than the one that was promised at first. */
    public boolean isPostponed() {
        return !promised.equals(answerDue);
    }
}
