package vn.khenthuong.decision.output;

import java.util.List;
import java.util.Optional;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.NomineeType;

/**
 * Where somebody stands in the appendix of a decision.
 *
 * @param part e.g. {@code II}: kinds of nominee without any are not counted
 * @param number within the part, from 1
 */
record AnnexPlace(String part, NomineeType type, int number) {

    private static final List<String> ROMAN = List.of("I", "II", "III");

    /**
     * @param rewarded in the order of papers
     * @param dossier number of the one that is looked for
     */
    static Optional<AnnexPlace> of(List<DossierReading> rewarded, String dossier) {
        int part = -1;
        int number = 0;
        NomineeType last = null;
        for (var one : rewarded) {
            var type = one.snapshot().nomineeType();
            if (type != last) {
                part++;
                number = 0;
                last = type;
            }
            number++;
            if (one.snapshot().number().equals(dossier)) {
                return Optional.of(new AnnexPlace(ROMAN.get(part), type, number));
            }
        }
        return Optional.empty();
    }
}
