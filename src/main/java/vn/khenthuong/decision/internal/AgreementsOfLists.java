package vn.khenthuong.decision.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.selection.CitedAgreement;
import vn.khenthuong.selection.CitedAgreements;

/** What the composition of a list says by which document Home Affairs agrees. */
@Component
class AgreementsOfLists implements CitedAgreements {

    private final AwardListRepository store;

    AgreementsOfLists(AwardListRepository store) {
        this.store = store;
    }

    @Override
    public Optional<CitedAgreement> of(String round) {
        return store.ofRound(round).stream()
                .filter(list -> list.agreement() != null && !list.entries().isEmpty())
                .map(list -> new CitedAgreement(list.code(), list.agreement()))
                .reduce((first, last) -> last);
    }
}
