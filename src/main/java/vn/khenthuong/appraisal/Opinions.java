package vn.khenthuong.appraisal;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.appraisal.internal.OpinionRepository;
import vn.khenthuong.appraisal.internal.RefusalPolicy;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.Duty;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.Refusal;

/**
 * The opinions of the focal agency and of Home Affairs on a dossier. Both are proposals; every one is kept. Whoever reviews does
 * not appraise (four-eyes, also when one department holds both functions). Round and dossier are held first: the next step asks
 * about the list, which needs the round too.
 */
@Component
@Transactional
public class Opinions {

    private final Nominations nominations;
    private final OpinionRepository store;
    private final ApplicationEventPublisher events;

    Opinions(Nominations nominations, OpinionRepository store, ApplicationEventPublisher events) {
        this.nominations = nominations;
        this.store = store;
        this.events = events;
    }

    /** Every opinion on the dossier, oldest first. */
    @Transactional(readOnly = true)
    public List<Opinion> of(String number) {
        return store.of(number);
    }

    /**
     * The focal agency proposes to select the case.
     *
     * @param remark required where a numeric test failed or cannot be proven yet
     */
    public void select(String number, Actor actor, String remark) {
        nominations.hold(number);
        if (remark == null && nominations.criteria(number).needsRemark()) {
            throw new BadInputException(
                    "Có tiêu chí chưa đạt hoặc chưa chứng minh được; cần nhập “Ý kiến thẩm tra” khi đề nghị chọn (A-03, A-05).");
        }
        nominations.takeDuty(number, actor, Duty.REVIEW);
        nominations.review(number, true, remark, null);
        store.add(number, Opinion.Step.REVIEW, Opinion.Outcome.SELECT, null, remark, actor.userId());
    }

    /**
     * The focal agency proposes not to select the case.
     *
     * @param refusal its code is required for cases under a limit of their unit; {@code BEYOND_NUMBER} is for the pool only
     */
    public void notSelect(String number, Actor actor, String remark, Refusal refusal) {
        var dossier = nominations.hold(number);
        RefusalPolicy.check(refusal, dossier.pool(), !dossier.pool());
        nominations.takeDuty(number, actor, Duty.REVIEW);
        nominations.review(number, false, remark, refusal);
        store.add(number, Opinion.Step.REVIEW, Opinion.Outcome.NOT_SELECT, refusal, remark, actor.userId());
    }

    /** Home Affairs proposes the award. */
    public void pass(String number, Actor actor, String remark) {
        appraise(nominations.hold(number), actor, Opinion.Outcome.PASS, remark, null);
    }

    /** Home Affairs proposes no award; final when its head submits the list. */
    public void fail(String number, Actor actor, String remark, Refusal refusal) {
        var dossier = nominations.hold(number);
        RefusalPolicy.check(refusal, dossier.pool(), true);
        appraise(dossier, actor, Opinion.Outcome.FAIL, remark, refusal);
    }

    /** Home Affairs wants the focal agency to review the case again; it keeps its place on the list. */
    public void returnToReview(String number, Actor actor, String remark, String reason) {
        nominations.takeDuty(number, actor, Duty.APPRAISE);
        nominations.returnToReview(number, reason);
        store.add(
                number,
                Opinion.Step.APPRAISAL,
                Opinion.Outcome.RETURN,
                new Refusal(null, reason),
                remark,
                actor.userId());
    }

    private void appraise(
            DossierSnapshot dossier, Actor actor, Opinion.Outcome outcome, String remark, Refusal refusal) {
        var number = dossier.number();
        nominations.takeDuty(number, actor, Duty.APPRAISE);
        nominations.appraise(number, refusal == null, remark, refusal);
        store.add(number, Opinion.Step.APPRAISAL, outcome, refusal, remark, actor.userId());
        events.publishEvent(new DossierAppraised(number, dossier.round(), dossier.list()));
    }
}
