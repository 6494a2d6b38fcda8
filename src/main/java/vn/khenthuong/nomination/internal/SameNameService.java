package vn.khenthuong.nomination.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.nomination.DossierAccess;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.SameNames;
import vn.khenthuong.nomination.internal.SameNameRepository.Other;

/** Words about dossiers of the same name; those the reader may not see are not told apart. */
@Component
@Transactional(readOnly = true)
class SameNameService implements SameNames {

    private static final String ELSEWHERE = "Ở đợt khác đã có hồ sơ cùng tên đối tượng.";
    private static final String ONCE =
            " Kiểm tra để một thành tích không được khen thưởng hai lần (điểm b khoản 2 Mục I Kế hoạch).";

    /** Dossiers that are named; of more only how many. */
    private static final int MOST_NAMED = 5;

    private final SameNameRepository names;
    private final DossierRepository dossiers;
    private final DossierAccess access;

    SameNameService(SameNameRepository names, DossierRepository dossiers, DossierAccess access) {
        this.names = names;
        this.dossiers = dossiers;
        this.access = access;
    }

    @Override
    public boolean isInRound(DossierSnapshot dossier) {
        return dossiers.countSameName(dossier.round(), dossier.nomineeName(), dossier.number()) > 0;
    }

    @Override
    public Notice notice(DossierSnapshot dossier, Actor reader) {
        var others = names.find(dossier, access.visibilityOf(reader)).stream()
                .collect(Collectors.partitioningBy(other -> other.round().equals(dossier.round())));
        return new Notice(
                sentence(DossierViewService.SAME_NAME, others.get(true)),
                sentence(ELSEWHERE, others.get(false)).map(found -> found + ONCE));
    }

    private static Optional<String> sentence(String found, List<Other> others) {
        return others.isEmpty() ? Optional.empty() : Optional.of(found + listed(others));
    }

    private static String listed(List<Other> others) {
        var seen = others.stream().filter(Other::seen).toList();
        if (seen.isEmpty()) {
            return "";
        }
        var named = seen.stream()
                .limit(MOST_NAMED)
                .map(other -> "%s – %s (%s)"
                        .formatted(other.number(), other.name(), other.state().label()))
                .collect(Collectors.joining("; "));
        var more = seen.size() > MOST_NAMED ? " và %d hồ sơ khác".formatted(seen.size() - MOST_NAMED) : "";
        return " Hồ sơ cùng tên: %s%s.".formatted(named, more);
    }
}
