package vn.khenthuong.nomination.internal;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.ClaimGate;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.nomination.FourEyes;
import vn.khenthuong.nomination.NominationProcess;

/** Nobody takes a step of a dossier from which four eyes keep him: others could not do it meanwhile. */
@Component
class DossierClaims implements ClaimGate {

    private final FourEyes fourEyes;

    DossierClaims(FourEyes fourEyes) {
        this.fourEyes = fourEyes;
    }

    @Override
    public void check(Claim claim) {
        Optional.ofNullable(claim.subject())
                .filter(subject -> NominationProcess.KEY.equals(claim.process()))
                .flatMap(number -> fourEyes.of(Set.of(number)).objection(number, claim.step(), claim.userId()))
                .ifPresent(objection -> {
                    throw new NotPermittedException(objection);
                });
    }
}
