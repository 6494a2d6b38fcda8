package vn.khenthuong.consultation.internal;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khenthuong.consultation.ConsultationProcess;
import vn.khenthuong.kernel.ClaimGate;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.nomination.FourEyes;

/** Nobody takes the question to an agency who worked another step of the dossier, or is its nominee. */
@Component
class ConsultationClaims implements ClaimGate {

    private final ConsultationRepository store;
    private final FourEyes fourEyes;

    ConsultationClaims(ConsultationRepository store, FourEyes fourEyes) {
        this.store = store;
        this.fourEyes = fourEyes;
    }

    @Override
    public void check(Claim claim) {
        Optional.ofNullable(claim.subject())
                .filter(subject -> ConsultationProcess.KEY.equals(claim.process()))
                .flatMap(store::find)
                .flatMap(asked ->
                        fourEyes.of(Set.of(asked.dossier())).objection(asked.dossier(), claim.step(), claim.userId()))
                .ifPresent(objection -> {
                    throw new NotPermittedException(objection);
                });
    }
}
