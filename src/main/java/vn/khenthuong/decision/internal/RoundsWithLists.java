package vn.khenthuong.decision.internal;

import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.decision.AwardListSnapshot;
import vn.khenthuong.decision.AwardListState;
import vn.khenthuong.round.RoundCancelled;
import vn.khenthuong.round.RoundObjection;
import vn.khenthuong.round.RoundReopened;

/**
 * What lists mean for the round they belong to. A round is called off until a decision of it is issued; it opens again only
 * while its list is being consolidated, when nobody has signed for what is on it. Either ends the list that is under way.
 */
@Component
class RoundsWithLists implements RoundObjection {

    private final AwardListRepository store;

    RoundsWithLists(AwardListRepository store) {
        this.store = store;
    }

    @Override
    public Optional<String> toCancel(String round) {
        return store.ofRound(round).stream()
                .filter(list -> list.state() == AwardListState.ISSUED)
                .findFirst()
                .map(issued -> "Đợt %s đã có Quyết định khen thưởng được ban hành (danh sách %s); không hủy được nữa."
                        .formatted(round, issued.code()));
    }

    @Override
    public Optional<String> toReopen(String round) {
        Optional<AwardListSnapshot> underWay = store.underWay(round).map(AwardList::snapshot);
        if (underWay.isEmpty()) {
            return Optional.of(
                    "Đợt %s chưa có danh sách nào đang tổng hợp; chỉ mở lại được khi đang ở bước tổng hợp danh sách."
                            .formatted(round));
        }
        return underWay.filter(list -> list.state() != AwardListState.CONSOLIDATING)
                .map(list -> "Danh sách %s đang ở bước “%s”; chỉ mở lại được đợt khi danh sách đang tổng hợp."
                        .formatted(list.code(), list.state().label()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RoundCancelled cancelled) {
        end(cancelled.round(), cancelled.reason());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(RoundReopened reopened) {
        end(
                reopened.round(),
                "Đợt được mở lại theo %s; danh sách sẽ được lập mới khi đợt đóng."
                        .formatted(reopened.authorisedBy().cited()));
    }

    private void end(String round, String why) {
        store.underWay(round).ifPresent(list -> {
            list.endWithRound(why);
            store.saveList(list);
        });
    }
}
