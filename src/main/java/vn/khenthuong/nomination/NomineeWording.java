package vn.khenthuong.nomination;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khenthuong.nomination.NomineeProfile.Gender;

/** A nominee as decisions and lists name him: no degrees, what he is, where he works or lives. */
public final class NomineeWording {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final String HOUSEHOLD = "hộ ";

    /** What officials write before a name and papers write themselves. */
    private static final Pattern BEFORE_A_NAME = Pattern.compile(
            "^(?:chủ hộ|hộ gia đình|gia đình|hộ|ông/bà|ông \\(bà\\)|ông|bà)(?:\\s*:\\s*|\\s+)(?=\\S)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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
        if (profile instanceof NomineeProfile.Household household) {
            return household.gender() == null && name.toLowerCase(VIETNAMESE).startsWith(HOUSEHOLD)
                    ? name
                    : "Hộ %s".formatted(titled("ông", "bà", household.gender(), name));
        }
        return name;
    }

    /** As the nominee is called: without an Ông, Bà, Hộ that was entered before the name. */
    public static String bare(String name) {
        var left = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        for (var found = BEFORE_A_NAME.matcher(left); found.find(); found = BEFORE_A_NAME.matcher(left)) {
            left = left.substring(found.end());
        }
        return left;
    }

    /**
     * Whoever is rewarded, of whom nothing is known but the kind and the name: what was entered before the name stands.
     *
     * @return e.g. {@code Ông/Bà Nguyễn Văn An}, {@code Hộ ông/bà Ka Brối}, {@code Thôn 3}
     */
    public static String named(NomineeType type, String name) {
        var bare = bare(name);
        var entered = bare.length() < name.strip().length();
        return switch (type) {
            case COLLECTIVE -> name;
            case INDIVIDUAL -> entered ? name : "Ông/Bà %s".formatted(name);
            case HOUSEHOLD -> {
                if (name.toLowerCase(VIETNAMESE).startsWith(HOUSEHOLD)) {
                    yield name;
                }
                yield entered
                        ? "Hộ %s%s".formatted(name.substring(0, 1).toLowerCase(VIETNAMESE), name.substring(1))
                        : "Hộ ông/bà %s".formatted(name);
            }
        };
    }

    /** By what lists put nominees in order: the given name of a person or a head of a household, which is the last one. */
    public static String givenName(NomineeType type, String name) {
        var whole = name.strip();
        return type == NomineeType.COLLECTIVE ? whole : whole.substring(whole.lastIndexOf(' ') + 1);
    }

    private static String titled(String man, String woman, Gender gender, String name) {
        if (gender == null) {
            return name;
        }
        return "%s %s".formatted(gender == Gender.MALE ? man : woman, bare(name));
    }

    private static String joined(String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
