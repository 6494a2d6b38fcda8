package vn.khenthuong.petition.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.ClaimGate;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.petition.PetitionNumber;
import vn.khenthuong.petition.PetitionProcess;
import vn.khenthuong.petition.Petitions;

/** Nobody takes the answer to a petition that he sent himself: others could not give it meanwhile. */
@Component
class PetitionClaims implements ClaimGate {

    private final Petitions petitions;

    PetitionClaims(Petitions petitions) {
        this.petitions = petitions;
    }

    @Override
    public void check(Claim claim) {
        Optional.ofNullable(claim.subject())
                .filter(subject -> PetitionProcess.KEY.equals(claim.process()))
                .flatMap(PetitionNumber::parse)
                .flatMap(number -> petitions.objection(number, claim.userId()))
                .ifPresent(objection -> {
                    throw new NotPermittedException(objection);
                });
    }
}
