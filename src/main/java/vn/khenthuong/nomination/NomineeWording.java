package vn.khenthuong.nomination;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khenthuong.nomination.NomineeProfile.Gender;

/** A nominee as decisions and lists name him: no degrees, what he is, where he works or lives. */
public final class NomineeWording {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final String HOUSEHOLD = "hộ ";

    private NomineeWording() {}

    /** E.g. {@code Ông Nguyễn Văn An, Trưởng thôn, xã Đạ R’sal}. */
    public static String of(DossierReading dossier) {
        var profile = dossier.content().profile();
        if (profile instanceof NomineeProfile.Individual person) {
            return joined(name(dossier), person.position(), person.workplace());
        }
        return joined(
                name(dossier),
                profile instanceof NomineeProfile.Household household ? household.address() : dossier.unitName());
    }

    /** The name alone, e.g. {@code Ông Nguyễn Văn An} or {@code Hộ bà Ka Brối}; of whom the gender is not known, as it was entered. */
    public static String name(DossierReading dossier) {
        var name = dossier.snapshot().nomineeName();
        var profile = dossier.content().profile();
        if (profile instanceof NomineeProfile.Individual person) {
            return titled("Ông", "Bà", person.gender(), name);
        }
        return profile instanceof NomineeProfile.Household household
                        && !name.toLowerCase(VIETNAMESE).startsWith(HOUSEHOLD)
                ? "Hộ %s".formatted(titled("ông", "bà", household.gender(), name))
                : name;
    }

    private static String titled(String man, String woman, Gender gender, String name) {
        if (gender == null) {
            return name;
        }
        return "%s %s".formatted(gender == Gender.MALE ? man : woman, name);
    }

    private static String joined(String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
