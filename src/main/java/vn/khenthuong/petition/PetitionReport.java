package vn.khenthuong.petition;

import java.util.List;
import java.util.Locale;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.organization.Deed;

/**
 * Petitions of several units, gathered by a department for the People's Committee.
 *
 * @param number e.g. {@code THKN2023-SO-NOI-VU-001}; also the business key of its process
 * @param unit code of the department
 * @param content what the department proposes
 * @param document the department's letter
 * @param petitions in the order of their numbers
 * @param answer of the People's Committee; null before
 */
public record PetitionReport(
        String number,
        String unit,
        Department department,
        String content,
        DocumentReference document,
        Deed composed,
        List<PetitionNumber> petitions,
        Petition.Answer answer) {

    private static final String PREFIX = "THKN";

    public PetitionReport {
        petitions = List.copyOf(petitions);
    }

    /**
     * The number of a report.
     *
     * @param ordinal from 1, by department and year
     */
    public static String number(int year, String unit, int ordinal) {
        return "%s%d-%s-%03d".formatted(PREFIX, year, unit.toUpperCase(Locale.ROOT), ordinal);
    }

    /** Whether a subject is the number of a report. */
    public static boolean isNumber(String subject) {
        return subject.startsWith(PREFIX);
    }

    /**
     * The People's Committee answers.
     *
     * @throws ConflictException when it has
     */
    public PetitionReport answered(Petition.Answer given) {
        if (answer != null) {
            throw new ConflictException("Bản tổng hợp %s đã có trả lời của UBND tỉnh.".formatted(number));
        }
        return new PetitionReport(number, unit, department, content, document, composed, petitions, given);
    }
}
