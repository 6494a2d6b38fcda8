package vn.khenthuong.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A nominee as decisions and lists name him: no degrees, what he is, where he works or lives. */
public final class NomineeWording {

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
}
