package vn.khenthuong.nomination.output;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.NomineeWording;

/** The order in which the papers of a unit name its nominees: collectives, persons, households, each by given name. */
final class NomineeOrder {

    private NomineeOrder() {}

    static Comparator<DossierReading> ofPapers() {
        var collator = Collator.getInstance(Locale.forLanguageTag("vi-VN"));
        return Comparator.comparing(
                        (DossierReading dossier) -> dossier.snapshot().nomineeType())
                .thenComparing(NomineeOrder::givenName, collator)
                .thenComparing(dossier -> dossier.snapshot().nomineeName(), collator)
                .thenComparing(dossier -> dossier.snapshot().number());
    }

    private static String givenName(DossierReading dossier) {
        var snapshot = dossier.snapshot();
        return NomineeWording.givenName(snapshot.nomineeType(), snapshot.nomineeName());
    }
}
