package vn.khenthuong.commendation.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.commendation.CommendationNumber;
import vn.khenthuong.commendation.CommendationProcess;
import vn.khenthuong.commendation.CommendationProcess.Tasks;
import vn.khenthuong.commendation.Commendations;
import vn.khenthuong.kernel.ClaimGate;
import vn.khenthuong.kernel.NotPermittedException;

/** Nobody takes the decision about a list that he may not take: others could not do it meanwhile. An officer may still mend his list. */
@Component
class CommendationClaims implements ClaimGate {

    private final Commendations commendations;

    CommendationClaims(Commendations commendations) {
        this.commendations = commendations;
    }

    @Override
    public void check(Claim claim) {
        Optional.ofNullable(claim.subject())
                .filter(subject -> CommendationProcess.KEY.equals(claim.process()))
                .filter(subject -> Tasks.DECIDE_COMMENDATION.is(claim.step()))
                .flatMap(CommendationNumber::parse)
                .flatMap(number -> commendations.objection(number, claim.step(), claim.userId()))
                .ifPresent(objection -> {
                    throw new NotPermittedException(objection);
                });
    }
}
