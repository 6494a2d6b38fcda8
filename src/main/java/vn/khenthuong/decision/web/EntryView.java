package vn.khenthuong.decision.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import vn.khenthuong.decision.ListEntry;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.NomineeType;

/**
 * A case on a list over HTTP.
 *
 * @param onList false where it left the list
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntryView(
        String dossier,
        String nominee,
        NomineeType nomineeType,
        String unit,
        boolean pool,
        DossierState state,
        boolean onList) {

    static EntryView of(ListEntry entry, DossierSnapshot snapshot) {
        return new EntryView(
                snapshot.number(),
                snapshot.nomineeName(),
                snapshot.nomineeType(),
                snapshot.unit(),
                snapshot.pool(),
                snapshot.state(),
                entry.isLive());
    }
}
