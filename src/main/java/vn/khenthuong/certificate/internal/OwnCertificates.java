package vn.khenthuong.certificate.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.khenthuong.certificate.Certificate;
import vn.khenthuong.commendation.CommendationNumber;
import vn.khenthuong.commendation.Commendations;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.OwnDossiers;

/** Nobody proposes or decides about his own certificate. */
@Component
class OwnCertificates {

    private final Nominations nominations;
    private final OwnDossiers ownDossiers;
    private final Commendations commendations;

    OwnCertificates(Nominations nominations, OwnDossiers ownDossiers, Commendations commendations) {
        this.nominations = nominations;
        this.ownDossiers = ownDossiers;
        this.commendations = commendations;
    }

    /** @throws NotPermittedException when it is his own; of a letter of a unit also when he is on the same list */
    void requireAnother(Certificate certificate, Actor actor) {
        if (!certificate.number().isOfUnit()) {
            ownDossiers.requireAnother(List.of(nominations.require(certificate.dossier())));
            return;
        }
        commendations
                .ownObjection(CommendationNumber.of(certificate.list()), actor.userId())
                .ifPresent(objection -> {
                    throw new NotPermittedException(objection);
                });
    }
}
