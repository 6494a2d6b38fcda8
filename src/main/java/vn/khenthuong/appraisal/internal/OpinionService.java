package vn.khenthuong.appraisal.internal;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.appraisal.DossierAppraised;
import vn.khenthuong.appraisal.Opinion;
import vn.khenthuong.appraisal.Opinions;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.Duty;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.Refusal;

/** Opinions on dossiers, kept in their table. */
@Component
@Transactional
class OpinionService implements Opinions {

    private final Nominations nominations;
    private final OpinionRepository store;
    private final ApplicationEventPublisher events;

    OpinionService(Nominations nominations, OpinionRepository store, ApplicationEventPublisher events) {
        this.nominations = nominations;
        this.store = store;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Opinion> of(String number) {
        return store.of(number);
    }

    @Override
    public void select(String number, Actor actor, String remark) {
        nominations.lock(number);
        if (remark == null && nominations.criteria(number).needsRemark()) {
            throw new BadInputException(
                    "Có tiêu chí chưa đạt hoặc chưa chứng minh được; cần nhập “Ý kiến thẩm tra” khi đề nghị chọn (A-03, A-05).");
        }
        nominations.takeDuty(number, actor, Duty.REVIEW);
        nominations.review(number, true, remark, null);
        store.add(number, Opinion.Step.REVIEW, Opinion.Outcome.SELECT, null, remark, actor.userId());
    }

    @Override
    public void notSelect(String number, Actor actor, String remark, Refusal refusal) {
        var dossier = nominations.lock(number);
        RefusalPolicy.check(refusal, dossier.pool(), !dossier.pool());
        nominations.takeDuty(number, actor, Duty.REVIEW);
        nominations.review(number, false, remark, refusal);
        store.add(number, Opinion.Step.REVIEW, Opinion.Outcome.NOT_SELECT, refusal, remark, actor.userId());
    }

    @Override
    public void pass(String number, Actor actor, String remark) {
        appraise(nominations.lock(number), actor, Opinion.Outcome.PASS, remark, null);
    }

    @Override
    public void fail(String number, Actor actor, String remark, Refusal refusal) {
        var dossier = nominations.lock(number);
        RefusalPolicy.check(refusal, dossier.pool(), true);
        appraise(dossier, actor, Opinion.Outcome.FAIL, remark, refusal);
    }

    @Override
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
