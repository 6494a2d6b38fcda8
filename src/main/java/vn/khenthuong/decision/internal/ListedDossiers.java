package vn.khenthuong.decision.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.khenthuong.decision.ListEntry;
import vn.khenthuong.decision.Progress;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;

/** The dossiers of a round by number, with the questions a list asks about them. */
record ListedDossiers(Map<String, DossierSnapshot> byNumber) {

    /** From the snapshots of a round, in order of number. */
    public static ListedDossiers of(Collection<DossierSnapshot> snapshots) {
        var byNumber = new LinkedHashMap<String, DossierSnapshot>();
        snapshots.forEach(snapshot -> byNumber.put(snapshot.number(), snapshot));
        return new ListedDossiers(byNumber);
    }

    /** Whether a new list may carry the dossier: reviewed, and on no list (deferred ones are off theirs). */
    public static boolean isListable(DossierSnapshot snapshot) {
        return snapshot.state() == DossierState.REVIEWED && snapshot.list() == null && !snapshot.onHold();
    }

    /** Dossiers that a new list may carry. */
    public List<DossierSnapshot> listable() {
        return select(ListedDossiers::isListable);
    }

    /** How far the appraisal of a list has come; a held case does not block it. */
    Progress progress(String list) {
        var open = select(
                snapshot -> list.equals(snapshot.list()) && !snapshot.state().isFinal() && !snapshot.onHold());
        if (open.isEmpty()) {
            return Progress.EMPTY;
        }
        return open.stream().allMatch(ListedDossiers::isAppraised) ? Progress.APPRAISED : Progress.PENDING;
    }

    /** Whom the list carries, and whom its composition left out. */
    List<DossierSnapshot> decidedBy(AwardList list) {
        var numbers = list.entries().stream()
                .filter(entry -> entry.isLive() || !entry.listed())
                .map(ListEntry::dossier)
                .collect(Collectors.toSet());
        return select(snapshot -> numbers.contains(snapshot.number()));
    }

    List<DossierSnapshot> all(Collection<String> numbers) {
        return numbers.stream().map(byNumber::get).toList();
    }

    List<DossierSnapshot> select(Predicate<DossierSnapshot> wanted) {
        return byNumber.values().stream().filter(wanted).toList();
    }

    private static boolean isAppraised(DossierSnapshot snapshot) {
        return snapshot.state() == DossierState.APPRAISED || snapshot.state() == DossierState.WITH_CHAIR;
    }
}
