package vn.khenthuong.petition;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.khenthuong.kernel.NotFoundException;

/**
 * Number of a petition, e.g. {@code KN2023-DAM-RONG-001}; also the business key of its process.
 *
 * @param year in which it was sent
 * @param unit code, e.g. {@code dam-rong}
 * @param ordinal from 1, by unit and year
 */
public record PetitionNumber(int year, String unit, int ordinal) {

    private static final Pattern FORMAT = Pattern.compile("KN(\\d{4})-([A-Z0-9-]{1,40})-(\\d{3,6})");

    /** Empty for anything else. */
    public static Optional<PetitionNumber> parse(String text) {
        var match = FORMAT.matcher(text == null ? "" : text);
        return match.matches()
                ? Optional.of(new PetitionNumber(
                        Integer.parseInt(match.group(1)),
                        match.group(2).toLowerCase(Locale.ROOT),
                        Integer.parseInt(match.group(3))))
                : Optional.empty();
    }

    /**
     * From what stands in an address.
     *
     * @throws NotFoundException for what cannot be the number of a petition
     */
    public static PetitionNumber of(String text) {
        return parse(text).orElseThrow(() -> new NotFoundException("Không tìm thấy kiến nghị này."));
    }

    @Override
    public String toString() {
        return "KN%d-%s-%03d".formatted(year, unit.toUpperCase(Locale.ROOT), ordinal);
    }
}
