package vn.khenthuong.decision.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import vn.khenthuong.decision.AwardListSnapshot;
import vn.khenthuong.decision.AwardListState;
import vn.khenthuong.decision.IssuedDecision;
import vn.khenthuong.kernel.DocumentReference;

/**
 * An award list over HTTP.
 *
 * @param stateLabel the state in Vietnamese
 * @param decision number and date, once issued
 * @param entries the cases, left out where the caller may not see them yet
 * @param awarded names of the rewarded, while they are published
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ListView(
        String code,
        AwardListState state,
        String stateLabel,
        int version,
        DocumentReference focalSubmission,
        DocumentReference appraisalSubmission,
        DocumentReference decision,
        List<EntryView> entries,
        List<AwardedView> awarded) {

    /** @param published whether the names of the decision are published now */
    static ListView of(AwardListSnapshot list, IssuedDecision issued, List<EntryView> entries, boolean published) {
        return new ListView(
                list.code(),
                list.state(),
                list.state().label(),
                list.version(),
                list.focalSubmission(),
                list.appraisalSubmission(),
                issued == null ? null : issued.document(),
                entries,
                issued == null || !published
                        ? null
                        : issued.awarded().stream().map(AwardedView::of).toList());
    }
}
