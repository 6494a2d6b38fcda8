package vn.khenthuong.decision.output;

import java.util.List;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.NomineeCounts;

/** How many cases of each kind a paper names. */
final class ListCounts {

    private ListCounts() {}

    static String of(List<DossierReading> dossiers) {
        return NomineeCounts.of(dossiers.stream()
                .map(dossier -> dossier.snapshot().nomineeType())
                .toList());
    }
}
