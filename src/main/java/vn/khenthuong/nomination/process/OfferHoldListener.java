package vn.khenthuong.nomination.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.nomination.Holds;

/**
 * Offers the resolution of a hold to everybody who may resolve it: officers and heads of Home Affairs, and of the focal agency unless
 * the unit has ended.
 */
@Component
class OfferHoldListener implements TaskListener {

    private final Holds holds;

    OfferHoldListener(Holds holds) {
        this.holds = holds;
    }

    @Override
    public void notify(DelegateTask task) {
        holds.resolvers(task.getExecution().getProcessBusinessKey()).forEach(task::addCandidateGroup);
    }
}
