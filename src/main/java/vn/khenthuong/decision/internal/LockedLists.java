package vn.khenthuong.decision.internal;

import org.springframework.stereotype.Component;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.round.Rounds;

/** Lists for a transition: the row of the round is locked first, always, so that no wake-up is lost and no lock is crossed. */
@Component
class LockedLists {

    private final Rounds rounds;
    private final AwardListRepository store;

    LockedLists(Rounds rounds, AwardListRepository store) {
        this.rounds = rounds;
        this.store = store;
    }

    AwardList take(String code) {
        lock(code);
        return store.require(code);
    }

    void lock(String code) {
        rounds.lock(ListCode.parse(code).round());
    }
}
