package vn.khenthuong.selection.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.khenthuong.selection.ComparedCase;
import vn.khenthuong.selection.Preference;

/** What the law says about cases on the same place; it is shown, and decides nothing. */
final class TieBreak {

    /** Weaker than any row of the table. */
    private static final int NONE = Integer.MAX_VALUE;

    private TieBreak() {}

    /** A sentence for every place that several cases share, first place first. */
    static List<String> of(Collection<ComparedCase> cases) {
        return cases.stream()
                .filter(one -> one.place() != null && one.changeable())
                .collect(Collectors.groupingBy(ComparedCase::place, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .filter(place -> place.getValue().size() > 1)
                .map(TieBreak::sentence)
                .toList();
    }

    private static String sentence(Map.Entry<Integer, List<ComparedCase>> place) {
        var equals = place.getValue();
        var best = equals.stream().mapToInt(TieBreak::strength).min().orElse(NONE);
        var preferred = equals.stream().filter(one -> strength(one) == best).toList();
        var words = new StringBuilder("Cùng hạng %d: ".formatted(place.getKey()));
        if (best == NONE) {
            words.append("không hồ sơ nào có căn cứ ưu tiên");
        } else if (preferred.size() == equals.size()) {
            words.append("các hồ sơ ngang nhau về căn cứ ưu tiên (%s)".formatted(reasons(preferred.get(0), best)));
        } else {
            words.append("ưu tiên ")
                    .append(preferred.stream()
                            .map(one -> "%s (%s)".formatted(one.dossier().nomineeName(), reasons(one, best)))
                            .collect(Collectors.joining("; ")));
        }
        var open = equals.stream()
                .filter(one -> !one.unstated().isEmpty())
                .map(one -> "%s chưa khai %s".formatted(one.dossier().nomineeName(), String.join(", ", one.unstated())))
                .collect(Collectors.joining("; "));
        return words.append(open.isEmpty() ? "." : ". Chưa đủ thông tin: " + open + ".")
                .toString();
    }

    private static int strength(ComparedCase one) {
        return one.preferences().stream().mapToInt(Preference::rank).min().orElse(NONE);
    }

    private static String reasons(ComparedCase one, int rank) {
        return one.preferences().stream()
                .filter(preference -> preference.rank() == rank)
                .map(preference -> "%s – %s".formatted(preference.reason(), preference.citation()))
                .collect(Collectors.joining("; "));
    }
}
