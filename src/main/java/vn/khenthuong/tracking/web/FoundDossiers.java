package vn.khenthuong.tracking.web;

import java.time.Instant;
import java.util.List;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.tracking.DossierDetails;
import vn.khenthuong.tracking.DossierPage;
import vn.khenthuong.tracking.DossierRow;

/**
 * A page of found dossiers as the API answers it.
 *
 * @param page counted from 0
 * @param total dossiers on all pages
 */
record FoundDossiers(List<Item> items, int page, int size, long total) {

    static FoundDossiers of(DossierPage found) {
        return new FoundDossiers(
                found.items().stream().map(Item::of).toList(), found.page(), found.size(), found.total());
    }

    /** A dossier among others; {@code /api/dossiers/{number}} tells more. */
    record Item(
            String number,
            String round,
            String unit,
            String unitName,
            NomineeType nomineeType,
            String nomineeName,
            CriteriaGroup criteriaGroup,
            AwardForm awardForm,
            DossierState state,
            String stateLabel,
            boolean onHold,
            boolean deferred,
            String list,
            DossierDetails.Decided decision,
            Instant submittedAt) {

        private static Item of(DossierRow row) {
            return new Item(
                    row.number(),
                    row.round(),
                    row.unit(),
                    row.unitName(),
                    row.nomineeType(),
                    row.nomineeName(),
                    row.criteriaGroup(),
                    row.awardForm(),
                    row.state(),
                    row.state().label(),
                    row.onHold(),
                    row.deferred(),
                    row.list(),
                    DossierDetails.Decided.of(row.decision()),
                    row.submittedAt());
        }
    }
}
