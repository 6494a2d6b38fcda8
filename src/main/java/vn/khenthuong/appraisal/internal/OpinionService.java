package vn.khenthuong.appraisal.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.appraisal.DossierAppraised;
import vn.khenthuong.appraisal.Opinion;
import vn.khenthuong.appraisal.Opinions;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.EnteredDocuments;
import vn.khenthuong.nomination.CriteriaOverride;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.Duty;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.Proposal;
import vn.khenthuong.nomination.Refusal;

/** Opinions on dossiers, kept in their table. */
@Component
@Transactional
class OpinionService implements Opinions {

    private final Nominations nominations;
    private final OpinionRepository store;
    private final EnteredDocuments documents;
    private final ApplicationEventPublisher events;

    OpinionService(
            Nominations nominations,
            OpinionRepository store,
            EnteredDocuments documents,
            ApplicationEventPublisher events) {
        this.nominations = nominations;
        this.store = store;
        this.documents = documents;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Opinion> of(String number) {
        return of(List.of(number)).getOrDefault(number, List.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<Opinion>> of(Collection<String> numbers) {
        return store.of(numbers);
    }

    @Override
    public void select(String number, Actor actor, String remark, CriteriaOverride entered) {
        var dossier = nominations.lock(number);
        var override = nominations.needsOverride(number) ? checked(entered, dossier) : null;
        propose(number, actor, remark, override);
    }

    @Override
    public void selectOnEarlierForm(String number, Actor actor, String remark) {
        nominations.lock(number);
        propose(number, actor, remark, null);
    }

    /** What the head of the focal agency signed follows the Tờ trình it is about. */
    private CriteriaOverride checked(CriteriaOverride entered, DossierSnapshot dossier) {
        if (entered == null || entered.reason() == null || entered.document() == null) {
            throw new BadInputException(
                    "Có tiêu chí chưa đạt nên không đề nghị chọn được (khoản 1 Mục IV Kế hoạch), trừ khi thủ trưởng cơ quan đầu mối đã có văn bản: cần nhập “Lý do vẫn đề nghị chọn”, “Số văn bản của thủ trưởng” và “Ngày văn bản của thủ trưởng”.");
        }
        var submitted = dossier.document() == null ? null : dossier.document().date();
        return new CriteriaOverride(
                entered.reason(),
                documents.check(entered.document(), "văn bản của thủ trưởng", submitted, "Ngày Tờ trình của đơn vị"));
    }

    private void propose(String number, Actor actor, String remark, CriteriaOverride override) {
        if (remark == null && nominations.criteria(number).needsRemark()) {
            throw new BadInputException(
                    "Có tiêu chí chưa đạt hoặc chưa chứng minh được; cần nhập “Ý kiến thẩm tra” khi đề nghị chọn (khoản 1 Mục IV Kế hoạch).");
        }
        nominations.takeDuty(number, actor, Duty.REVIEW);
        nominations.review(number, new Proposal(true, remark, null, override));
        store.add(number, Opinion.Step.REVIEW, Opinion.Outcome.SELECT, null, remark, override, actor.userId());
    }

    @Override
    public void notSelect(String number, Actor actor, String remark, Refusal refusal) {
        var dossier = nominations.lock(number);
        RefusalPolicy.check(refusal, dossier.pool(), !dossier.pool());
        nominations.takeDuty(number, actor, Duty.REVIEW);
        nominations.review(number, new Proposal(false, remark, refusal));
        store.add(number, Opinion.Step.REVIEW, Opinion.Outcome.NOT_SELECT, refusal, remark, null, actor.userId());
    }

    @Override
    public void pass(String number, Actor actor, String remark) {
        appraise(nominations.lock(number), actor, Opinion.Outcome.PASS, remark, null);
    }

    @Override
    public void fail(String number, Actor actor, String remark, Refusal refusal) {
        var dossier = nominations.lock(number);
        RefusalPolicy.check(refusal, false, true);
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
                null,
                actor.userId());
    }

    private void appraise(
            DossierSnapshot dossier, Actor actor, Opinion.Outcome outcome, String remark, Refusal refusal) {
        var number = dossier.number();
        nominations.takeDuty(number, actor, Duty.APPRAISE);
        nominations.appraise(number, refusal == null, remark, refusal);
        store.add(number, Opinion.Step.APPRAISAL, outcome, refusal, remark, null, actor.userId());
        events.publishEvent(new DossierAppraised(number, dossier.round(), dossier.list()));
    }
}
