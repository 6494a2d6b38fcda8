package vn.khenthuong.nomination;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.khenthuong.paper.PaperWording;

/** How many nominees of each kind, as papers say it, in the order of the plan. */
public final class NomineeCounts {

    private NomineeCounts() {}

    /** E.g. {@code 02 tập thể, 01 hộ gia đình}; kinds without any are left out. */
    public static String of(Collection<NomineeType> types) {
        return Arrays.stream(NomineeType.values())
                .filter(types::contains)
                .map(type -> "%s %s"
                        .formatted(
                                PaperWording.count((int)
                                        types.stream().filter(type::equals).count()),
                                type.label().toLowerCase(Locale.forLanguageTag("vi-VN"))))
                .collect(Collectors.joining(", "));
    }

    /** E.g. {@code tập thể, hộ gia đình}: the kinds that occur. */
    public static String kinds(Collection<NomineeType> types) {
        return Arrays.stream(NomineeType.values())
                .filter(types::contains)
                .map(type -> type.label().toLowerCase(Locale.forLanguageTag("vi-VN")))
                .collect(Collectors.joining(", "));
    }
}
