package vn.khenthuong.annualreport;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.khenthuong.kernel.NotFoundException;

/**
 * Number of a unit's report of a year, e.g. {@code BC2026-DAM-RONG}; also the business key of its process.
 *
 * @param unit code, e.g. {@code dam-rong}
 */
public record ReportNumber(int year, String unit) {

    private static final Pattern YEAR_FORMAT = Pattern.compile("BC(\\d{4})");
    private static final Pattern FORMAT = Pattern.compile("BC(\\d{4})-([A-Z0-9-]{1,40})");

    /** Empty for anything else. */
    public static Optional<ReportNumber> parse(String text) {
        var match = FORMAT.matcher(text == null ? "" : text);
        return match.matches()
                ? Optional.of(new ReportNumber(
                        Integer.parseInt(match.group(1)), match.group(2).toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /**
     * From what stands in an address.
     *
     * @throws NotFoundException for what cannot be the report of a unit
     */
    public static ReportNumber of(int year, String unit) {
        return parse(ofYear(year) + "-" + unit.toUpperCase(Locale.ROOT))
                .orElseThrow(() -> new NotFoundException("Không tìm thấy báo cáo này."));
    }

    /** Code of a year of reports, e.g. {@code BC2026}; also the business key of its process. */
    public static String ofYear(int year) {
        return "BC" + year;
    }

    /** The year of a code of {@link #ofYear}; empty for anything else. */
    public static Optional<Integer> yearOf(String code) {
        var match = YEAR_FORMAT.matcher(code == null ? "" : code);
        return match.matches() ? Optional.of(Integer.valueOf(match.group(1))) : Optional.empty();
    }

    @Override
    public String toString() {
        return ofYear(year) + "-" + unit.toUpperCase(Locale.ROOT);
    }
}
