package vn.khenthuong.nomination;

import java.util.Locale;
import java.util.Optional;
import vn.khenthuong.kernel.NotFoundException;

/**
 * The number officials use for a dossier: {@code <ROUND>-<UNIT>-<NNNN>}, e.g. {@code SK2023-DAM-RONG-0003}. Codes of rounds
 * hold no hyphen, so the round can be locked before the dossier is read.
 */
public record DossierNumber(String round, String unit, int serial) {

    private static final char HYPHEN = '-';

    /** @throws vn.khenthuong.kernel.NotFoundException for a text that is no number of a dossier */
    public static DossierNumber parse(String text) {
        return find(text).orElseThrow(() -> unknown(text));
    }

    /** Empty for a text that is no number of a dossier. */
    public static Optional<DossierNumber> find(String text) {
        int first = text.indexOf(HYPHEN);
        int last = text.lastIndexOf(HYPHEN);
        if (first <= 0 || first == last || !text.substring(last + 1).matches("\\d{4,9}")) {
            return Optional.empty();
        }
        return Optional.of(new DossierNumber(
                text.substring(0, first),
                text.substring(first + 1, last).toLowerCase(Locale.ROOT),
                Integer.parseInt(text.substring(last + 1))));
    }

    @Override
    public String toString() {
        return "%s-%s-%04d".formatted(round, unit.toUpperCase(Locale.ROOT), serial);
    }

    /** The refusal for a number nobody has, or that the caller must not know of. */
    public static NotFoundException unknown(String number) {
        return new NotFoundException("Không tìm thấy hồ sơ %s.".formatted(number));
    }
}
