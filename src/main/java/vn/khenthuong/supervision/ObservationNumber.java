package vn.khenthuong.supervision;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.khenthuong.kernel.NotFoundException;

/**
 * Number of an observation, e.g. {@code SK2023-GS001}.
 *
 * @param round code of the round it is about
 * @param ordinal from 1, by round
 */
public record ObservationNumber(String round, int ordinal) {

    private static final Pattern FORMAT = Pattern.compile("^([A-Z0-9-]{1,40})-GS(\\d{3,6})$");

    /** Empty for anything else. */
    public static Optional<ObservationNumber> parse(String text) {
        var match = FORMAT.matcher(text == null ? "" : text);
        return match.matches()
                ? Optional.of(new ObservationNumber(match.group(1), Integer.parseInt(match.group(2))))
                : Optional.empty();
    }

    /**
     * From what stands in an address.
     *
     * @throws NotFoundException for what cannot be the number of an observation
     */
    public static ObservationNumber of(String text) {
        return parse(text).orElseThrow(() -> new NotFoundException("Không tìm thấy phản ánh này."));
    }

    @Override
    public String toString() {
        return "%s-GS%03d".formatted(round, ordinal);
    }
}
