package vn.khenthuong.decision.web;

import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.DossierSnapshot;

/** A rewarded case, as the published list names it. */
record AwardedView(String dossier, String nominee, String unit, AwardForm awardForm) {

    static AwardedView of(DossierSnapshot snapshot) {
        return new AwardedView(snapshot.number(), snapshot.nomineeName(), snapshot.unit(), snapshot.awardForm());
    }
}
