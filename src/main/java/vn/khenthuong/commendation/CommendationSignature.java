package vn.khenthuong.commendation;

import org.springframework.stereotype.Component;
import vn.khenthuong.commendation.CommendationProcess.Tasks;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.organization.SeatTitle;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.paper.SignatureBlock;

/** Who signs for a list: the decision and the letters themselves. */
@Component
public class CommendationSignature {

    private final Issuers issuers;

    public CommendationSignature(Issuers issuers) {
        this.issuers = issuers;
    }

    /**
     * The head decides in his own right, not on behalf of the People's Committee; the journal knows who stood in for him.
     *
     * @param unit as it was called on the day
     */
    public SignatureBlock of(Commendation list, Unit unit) {
        return issuers.signed(
                SignatureBlock.ofHead(SeatTitle.of(unit).title()),
                list.number().toString(),
                line -> list.isDecided()
                        && Tasks.DECIDE_COMMENDATION.is(line.step())
                        && line.actor().equals(list.decidedBy()));
    }
}
