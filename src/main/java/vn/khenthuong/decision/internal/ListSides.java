package vn.khenthuong.decision.internal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.decision.AwardListProcess.ConsolidateList;
import vn.khenthuong.decision.AwardListProcess.ReceiveList;
import vn.khenthuong.decision.AwardListProcess.SignAppraisalSubmission;
import vn.khenthuong.decision.AwardListProcess.SignFocalSubmission;
import vn.khenthuong.decision.AwardListProcess.Tasks;
import vn.khenthuong.forms.UserTask;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.organization.Organization;

/**
 * A list is composed and signed by one side and received and submitted by the other; also where one department holds both
 * functions, or an official has gone from one to the other, nobody is on both, by whichever account, also one he had then. Who only gave it back is
 * on neither.
 */
@Component
class ListSides {

    private final Journal journal;
    private final CurrentActor actors;
    private final Organization organization;

    ListSides(Journal journal, CurrentActor actors, Organization organization) {
        this.journal = journal;
        this.actors = actors;
        this.organization = organization;
    }

    /** @throws NotPermittedException when the actor worked on the list on the other side */
    void requireFocal(String list) {
        require(list, Side.FOCAL);
    }

    /** @throws NotPermittedException when the actor worked on the list on the other side */
    void requireAppraisal(String list) {
        require(list, Side.APPRAISAL);
    }

    /** What keeps the official from the step; empty where nothing does, or the step belongs to no side. */
    Optional<String> objection(String list, String step, String user) {
        return Side.of(step)
                .filter(side -> hasWorkedOn(list, side.other(), user))
                .map(Side::refusal);
    }

    private void require(String list, Side side) {
        actors.find()
                .map(Actor::userId)
                .filter(user -> hasWorkedOn(list, side.other(), user))
                .ifPresent(user -> {
                    throw new NotPermittedException(side.refusal());
                });
    }

    /** The journal knows it of lists that were begun before the rule was kept, too. */
    private boolean hasWorkedOn(String list, Side side, String user) {
        return journal.of(list).stream()
                .filter(line -> line.actor() != null && side.includes(line))
                .anyMatch(line -> organization.isDeedOf(user, new Deed(line.actor(), line.at())));
    }

    private enum Side {
        FOCAL(
                new Act<>(Tasks.CONSOLIDATE_LIST, EnumSet.allOf(ConsolidateList.class)),
                new Act<>(Tasks.SIGN_FOCAL_SUBMISSION, EnumSet.of(SignFocalSubmission.APPROVE))),
        APPRAISAL(
                new Act<>(Tasks.RECEIVE_LIST, EnumSet.of(ReceiveList.ACCEPT)),
                new Act<>(Tasks.SIGN_APPRAISAL_SUBMISSION, EnumSet.allOf(SignAppraisalSubmission.class)));

        private final Set<Act<?>> acts;

        Side(Act<?>... acts) {
            this.acts = Set.of(acts);
        }

        private static Optional<Side> of(String step) {
            return Arrays.stream(values())
                    .filter(side ->
                            side.acts.stream().anyMatch(act -> act.step().is(step)))
                    .findFirst();
        }

        private Side other() {
            return this == FOCAL ? APPRAISAL : FOCAL;
        }

        private String refusal() {
            return this == FOCAL
                    ? "Người đã nhận hoặc trình danh sách ở cơ quan thẩm định không được tổng hợp hay ký danh sách ấy ở cơ quan đầu mối"
                            + " (nguyên tắc bốn mắt)."
                    : "Người đã tổng hợp hoặc ký danh sách ở cơ quan đầu mối không được nhận hay trình danh sách ấy ở cơ quan thẩm định"
                            + " (nguyên tắc bốn mắt).";
        }

        private boolean includes(JournalEntry line) {
            return acts.stream().anyMatch(act -> act.isIn(line));
        }
    }

    /** A step with the outcomes by which one takes part in the list. */
    private record Act<O extends Enum<O>>(UserTask<O> step, Set<O> outcomes) {

        private boolean isIn(JournalEntry line) {
            return step.is(line.step())
                    && outcomes.stream().anyMatch(outcome -> outcome.name().equals(line.outcome()));
        }
    }
}
