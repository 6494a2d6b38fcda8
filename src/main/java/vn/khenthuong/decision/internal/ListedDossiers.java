package vn.khenthuong.decision.internal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.khenthuong.decision.Progress;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;

/** The dossiers of a round by number, with the questions a list asks about them. */
record ListedDossiers(Map<String, DossierSnapshot> byNumber) {

    /** From the sheets of a round, in order of number. */
    public static ListedDossiers of(Collection<DossierSnapshot> sheets) {
        var byNumber = new LinkedHashMap<String, DossierSnapshot>();
        sheets.forEach(sheet -> byNumber.put(sheet.number(), sheet));
        return new ListedDossiers(byNumber);
    }

    /** Whether a new list may carry the dossier: reviewed, and on no list (deferred ones are off theirs). */
    public static boolean isListable(DossierSnapshot sheet) {
        return sheet.state() == DossierState.REVIEWED && sheet.list() == null && !sheet.onHold();
    }

    /** Dossiers that a new list may carry. */
    public List<DossierSnapshot> listable() {
        return select(ListedDossiers::isListable);
    }

    /** How far the appraisal of a list has come; a held case does not block it. */
    Progress progress(String list) {
        var open = select(sheet -> list.equals(sheet.list()) && !sheet.state().isFinal() && !sheet.onHold());
        if (open.isEmpty()) {
            return Progress.EMPTY;
        }
        return open.stream().allMatch(ListedDossiers::isAppraised) ? Progress.APPRAISED : Progress.PENDING;
    }

    List<DossierSnapshot> all(Collection<String> numbers) {
        return numbers.stream().map(byNumber::get).toList();
    }

    List<DossierSnapshot> select(Predicate<DossierSnapshot> wanted) {
        return byNumber.values().stream().filter(wanted).toList();
    }

    private static boolean isAppraised(DossierSnapshot sheet) {
        return sheet.state() == DossierState.APPRAISED || sheet.state() == DossierState.WITH_CHAIR;
    }
}
