package vn.khenthuong.nomination;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A nominee as decisions and lists name him: no degrees, what he is, where he works or lives. */
public final class NomineeWording {

    /** What officials write before a name and papers write themselves. */
    private static final Pattern BEFORE_A_NAME = Pattern.compile(
            "^(?:chủ hộ|hộ gia đình|gia đình|hộ|ông/bà|ông \\(bà\\)|ông|bà)(?:\\s*:\\s*|\\s+)(?=\\S)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NomineeWording() {}

    /** E.g. {@code Ông Nguyễn Văn An, Trưởng thôn, xã Đạ R’sal}. */
    public static String of(DossierReading dossier) {
        return Nominee.of(dossier).line(null);
    }

    /** The name alone, e.g. {@code Ông Nguyễn Văn An} or {@code Hộ bà Ka Brối}; of whom the gender is not known, as it was entered. */
    public static String name(DossierReading dossier) {
        return Nominee.of(dossier).titled();
    }

    /**
     * A line for each in the order given, with the province, and with the year of birth where two would read the same.
     *
     * @param province e.g. {@code tỉnh Lâm Đồng}
     */
    public static List<String> lines(List<DossierReading> dossiers, String province) {
        return lines(dossiers, province, dossier -> dossier.snapshot().nomineeName());
    }

    /**
     * The same under names that are told.
     *
     * @param name e.g. as a later decision put it right
     */
    public static List<String> lines(
            List<DossierReading> dossiers, String province, Function<DossierReading, String> name) {
        var lines = dossiers.stream()
                .map(dossier -> Nominee.of(dossier).named(name.apply(dossier)).line(province))
                .toList();
        var often = lines.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return IntStream.range(0, lines.size())
                .mapToObj(index -> often.get(lines.get(index)) > 1
                        ? lines.get(index) + born(dossiers.get(index))
                        : lines.get(index))
                .toList();
    }

    private static String born(DossierReading dossier) {
        var profile = dossier.content().profile();
        if (profile instanceof NomineeProfile.Individual person) {
            return inWords(person.birthDate());
        }
        return inWords(profile instanceof NomineeProfile.Household household ? household.birthDate() : null);
    }

    private static String inWords(LocalDate birth) {
        return birth == null ? "" : ", sinh năm %d".formatted(birth.getYear());
    }

    /** As the nominee is called: without an Ông, Bà, Hộ that was entered before the name. */
    public static String bare(String name) {
        var left = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
        for (var found = BEFORE_A_NAME.matcher(left); found.find(); found = BEFORE_A_NAME.matcher(left)) {
            left = left.substring(found.end());
        }
        return left;
    }

    /** By what lists put nominees in order: the given name of a person or a head of a household, which is the last one. */
    public static String givenName(NomineeType type, String name) {
        var whole = name.strip();
        return type == NomineeType.COLLECTIVE ? whole : whole.substring(whole.lastIndexOf(' ') + 1);
    }
}
