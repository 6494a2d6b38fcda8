package vn.khenthuong.decision.internal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.AwardListProcess.Tasks;
import vn.khenthuong.decision.AwardListSnapshot;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.decision.ChairDecision;
import vn.khenthuong.decision.Consolidation;
import vn.khenthuong.decision.IssuedDecision;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.decision.Progress;
import vn.khenthuong.decision.RoundDossiers;
import vn.khenthuong.decision.SubmissionCheck;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.round.Rounds;

/** Leads each step of a list to its composition, submission or decision. */
@Component
class AwardListService implements AwardLists {

    private final AwardListRepository store;
    private final ListViews views;
    private final Rounds rounds;
    private final ListComposition focal;
    private final ListSubmission appraisal;
    private final OfficeCheck office;
    private final ListDecision chair;
    private final ListSides sides;

    AwardListService(
            AwardListRepository store,
            ListViews views,
            Rounds rounds,
            ListComposition focal,
            ListSubmission appraisal,
            OfficeCheck office,
            ListDecision chair,
            ListSides sides) {
        this.store = store;
        this.views = views;
        this.rounds = rounds;
        this.focal = focal;
        this.appraisal = appraisal;
        this.office = office;
        this.chair = chair;
        this.sides = sides;
    }

    @Override
    public AwardListSnapshot require(String code) {
        return store.require(code).snapshot();
    }

    @Override
    public List<AwardListSnapshot> ofRound(String round) {
        return store.ofRound(round);
    }

    @Override
    public RoundDossiers cases(String round) {
        return focal.cases(round);
    }

    @Override
    public List<IssuedDecision> published(String round) {
        return chair.published(round);
    }

    @Override
    public Optional<String> objection(String code, String step, String userId) {
        return Tasks.ISSUE_DECISION.is(step)
                ? Optional.empty()
                : sides.objection(code, step, userId)
                        .or(() -> focal.objection(code, Tasks.CONSOLIDATE_LIST.is(step), userId));
    }

    @Override
    public void shown(String code, String task, String user, int version, List<String> dossiers) {
        views.remember(task, user, code, version, dossiers);
    }

    @Override
    public void requireUnchanged(String code, String task, String user, OptionalInt stated) {
        rounds.lock(ListCode.parse(code).round());
        var seen = stated.isPresent() ? stated : rememberedVersion(task, user);
        seen.ifPresent(version -> store.require(code).requireUnchangedSince(version));
    }

    @Override
    public void requireStillListable(String code, String task, String user) {
        views.find(task, user).ifPresent(view -> focal.requireStillListable(code, view.dossiers()));
    }

    @Override
    public String open(String round) {
        return focal.open(round);
    }

    @Override
    public void consolidate(String code, String task, String user, Consolidation consolidation) {
        sides.requireFocal(code);
        focal.consolidate(code, consolidation, views.find(task, user).map(ListViews.View::dossiers));
    }

    @Override
    public boolean confirmQuota(String code) {
        return focal.confirmQuota(code);
    }

    @Override
    public boolean sign(String code, DocumentReference document) {
        sides.requireFocal(code);
        return focal.sign(code, document);
    }

    @Override
    public void returnToConsolidation(String code, String reason) {
        focal.giveBack(code, reason);
    }

    @Override
    public void receive(String code) {
        sides.requireAppraisal(code);
        focal.accept(code);
    }

    @Override
    public Progress progress(String code) {
        return appraisal.progress(code);
    }

    @Override
    public void reappraise(String code, List<String> dossiers, String reason) {
        sides.requireAppraisal(code);
        appraisal.reappraise(code, dossiers, reason);
    }

    @Override
    public void submitToChair(String code, DocumentReference document) {
        sides.requireAppraisal(code);
        appraisal.submit(code, document);
    }

    @Override
    public SubmissionCheck recheckQuota(String code) {
        return appraisal.recheckQuota(code);
    }

    @Override
    public void passOn(String code) {
        sides.requireOffice(code);
        office.pass(code);
    }

    @Override
    public void returnFromOffice(String code, String reason) {
        office.giveBack(code, reason);
    }

    @Override
    public void decide(String code, ChairDecision decision) {
        sides.requireChair(code);
        chair.decide(code, decision);
    }

    @Override
    public void returnFromChair(String code, String reason) {
        chair.giveBack(code, reason);
    }

    @Override
    public void issue(String code, DocumentReference document, String clerk) {
        chair.issue(code, document, clerk);
    }

    private OptionalInt rememberedVersion(String task, String user) {
        return views.find(task, user).stream().mapToInt(ListViews.View::version).findFirst();
    }
}
