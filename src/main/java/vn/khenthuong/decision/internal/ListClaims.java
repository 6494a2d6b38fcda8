package vn.khenthuong.decision.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.AwardListProcess;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.kernel.ClaimGate;
import vn.khenthuong.kernel.NotPermittedException;

/** Nobody takes a step of a list from which four eyes keep him: others could not do it meanwhile. */
@Component
class ListClaims implements ClaimGate {

    private final AwardLists lists;

    ListClaims(AwardLists lists) {
        this.lists = lists;
    }

    @Override
    public void check(Claim claim) {
        Optional.ofNullable(claim.subject())
                .filter(subject -> AwardListProcess.KEY.equals(claim.process()))
                .flatMap(code -> lists.objection(code, claim.step(), claim.userId()))
                .ifPresent(objection -> {
                    throw new NotPermittedException(objection);
                });
    }
}
