package vn.khenthuong.appraisal.output;

import java.time.LocalDate;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.organization.Unit;

/**
 * What every slip of the focal agency about a dossier is about.
 *
 * @param day of the slip
 * @param focal the focal agency of that day
 * @param unit that nominates, under the name it had that day
 */
record Slip(DossierReading dossier, LocalDate day, Unit focal, Unit unit) {

    String number() {
        return dossier.snapshot().number();
    }
}
