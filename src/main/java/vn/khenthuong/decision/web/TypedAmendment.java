package vn.khenthuong.decision.web;

import java.util.stream.Stream;
import vn.khenthuong.decision.DecisionAmendment.Kind;
import vn.khenthuong.decision.ProposedAmendment;

/** What was typed to put a decision right, as it came in. */
record TypedAmendment(String loai, String hoSo, String viTri, String daIn, String dungLa, String lyDo) {

    /** What is none of the kinds is null, and told by whoever needs it. */
    ProposedAmendment wanted() {
        var kind = Stream.of(Kind.values())
                .filter(one -> one.name().equals(loai))
                .findFirst()
                .orElse(null);
        return new ProposedAmendment(kind, hoSo, viTri, daIn, dungLa, lyDo);
    }
}
