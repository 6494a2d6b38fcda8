package vn.khenthuong.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        var lines = dossiers.stream()
                .map(dossier -> Nominee.of(dossier).line(province))
                .toList();
        var often = lines.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return dossiers.stream()
                .map(dossier -> {
                    var line = Nominee.of(dossier).line(province);
                    var born = born(dossier);
                    return often.get(line) > 1 && born != null
                            ? "%s, sinh năm %d".formatted(line, born.getYear())
                            : line;
                })
                .toList();
    }

    private static LocalDate born(DossierReading dossier) {
        var profile = dossier.content().profile();
        if (profile instanceof NomineeProfile.Individual person) {
            return person.birthDate();
        }
        return profile instanceof NomineeProfile.Household household ? household.birthDate() : null;
    }
}
