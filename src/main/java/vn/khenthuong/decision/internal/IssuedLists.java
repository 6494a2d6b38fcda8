package vn.khenthuong.decision.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.supervision.PublishedLists;

/** The lists of a round whose decision has been issued: they are published, so that anybody may speak about them. */
@Component
@Transactional(readOnly = true)
class IssuedLists implements PublishedLists {

    private final DecisionRepository decisions;

    IssuedLists(DecisionRepository decisions) {
        this.decisions = decisions;
    }

    @Override
    public List<String> of(String round) {
        return decisions.issued(round).stream()
                .map(DecisionRepository.Issued::list)
                .toList();
    }
}
