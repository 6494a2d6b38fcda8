package vn.khenthuong.nomination.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.SameNames;
import vn.khenthuong.nomination.internal.SameNameRepository.Other;

/** Words about dossiers of the same name; those the reader may not see are not told apart. */
final class SameNameWords {

    /** Says nothing about whose the other dossier is. */
    static final String IN_ROUND = "Trong đợt đã có hồ sơ khác cùng tên đối tượng.";

    private static final String ELSEWHERE = "Ở đợt khác đã có hồ sơ cùng tên đối tượng.";
    private static final String ONCE =
            " Kiểm tra để một thành tích không được khen thưởng hai lần (điểm b khoản 2 Mục I Kế hoạch).";

    /** Dossiers that are named; of more only how many. */
    private static final int MOST_NAMED = 5;

    private SameNameWords() {}

    static SameNames of(DossierSnapshot dossier, List<Other> others) {
        var here = others.stream()
                .collect(Collectors.partitioningBy(other -> other.round().equals(dossier.round())));
        return new SameNames(
                sentence(IN_ROUND, here.get(true)),
                sentence(ELSEWHERE, here.get(false)).map(found -> found + ONCE));
    }

    private static Optional<String> sentence(String found, List<Other> others) {
        var seen = others.stream().filter(Other::seen).toList();
        if (seen.isEmpty()) {
            return Optional.of(found).filter(sentence -> !others.isEmpty());
        }
        var named = seen.stream()
                .limit(MOST_NAMED)
                .map(other -> "%s – %s (%s)"
                        .formatted(other.number(), other.name(), other.state().label()))
                .collect(Collectors.joining("; "));
        var more = seen.size() > MOST_NAMED ? " và %d hồ sơ khác".formatted(seen.size() - MOST_NAMED) : "";
        return Optional.of("%s Hồ sơ cùng tên: %s%s.".formatted(found, named, more));
    }
}
