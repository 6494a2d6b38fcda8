package vn.khenthuong.selection.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.selection.WantedRanking;
import vn.khenthuong.selection.WantedRanking.Placing;

/** What a ranking may be: equal places are allowed, a place beyond the number of cases is none. */
final class RankingRules {

    private static final int LONGEST_NOTE = 1000;

    private RankingRules() {}

    /**
     * The places that change.
     *
     * @param cases all cases of the kind
     * @param places present places, by dossier
     * @throws BadInputException naming the case and the field
     * @throws ConflictException when a case that would change may not be ranked any more
     */
    static List<Placing> changes(WantedRanking wanted, List<DossierSnapshot> cases, Map<String, Placing> places) {
        var byNumber = cases.stream().collect(Collectors.toMap(DossierSnapshot::number, Function.identity()));
        var errors = new InputErrors();
        var seen = new HashSet<String>();
        var changes = new ArrayList<Placing>();
        for (var placing : wanted.places()) {
            errors.gather(() -> check(placing, byNumber, seen)).ifPresent(checked -> {
                var before = places.getOrDefault(checked.dossier(), new Placing(checked.dossier(), null, null));
                if (!Objects.equals(before, checked)) {
                    changes.add(checked);
                }
            });
        }
        errors.refuse();
        for (var change : changes) {
            requireOpen(byNumber.get(change.dossier()));
        }
        return changes;
    }

    private static Placing check(Placing placing, Map<String, DossierSnapshot> cases, HashSet<String> seen) {
        if (placing.dossier() == null || !cases.containsKey(placing.dossier())) {
            throw new BadInputException("“Hồ sơ”: %s không thuộc loại đối tượng này của danh sách chung cấp tỉnh."
                    .formatted(placing.dossier() == null ? "không có số hồ sơ" : "số đã nêu"));
        }
        if (!seen.add(placing.dossier())) {
            throw new BadInputException("“Hồ sơ”: %s được nêu hai lần.".formatted(placing.dossier()));
        }
        if (placing.place() != null && (placing.place() < 1 || placing.place() > cases.size())) {
            throw new BadInputException("“Hạng” của %s phải từ 1 đến %d.".formatted(placing.dossier(), cases.size()));
        }
        var note = placing.note() == null || placing.note().isBlank()
                ? null
                : placing.note().strip();
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new BadInputException(
                    "“Ghi chú” của %s không được dài quá %d ký tự.".formatted(placing.dossier(), LONGEST_NOTE));
        }
        return new Placing(placing.dossier(), placing.place(), note);
    }

    private static void requireOpen(DossierSnapshot dossier) {
        if (!PoolCases.isOpen(dossier)) {
            throw new ConflictException("Hồ sơ %s đang ở bước “%s” nên không xếp hạng lại được."
                    .formatted(dossier.number(), dossier.state().label()));
        }
    }
}
