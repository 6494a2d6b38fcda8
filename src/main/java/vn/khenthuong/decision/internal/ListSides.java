package vn.khenthuong.decision.internal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.decision.AwardListProcess.CheckByOffice;
import vn.khenthuong.decision.AwardListProcess.ConsolidateList;
import vn.khenthuong.decision.AwardListProcess.Decide;
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
 * A list is composed and signed by one side, received and submitted by the next, checked by the office where it is asked, and decided by
 * the Chair; also where one department holds two functions, or an official has gone from one to the other, nobody is on two sides,
 * by whichever account, also one he had then. Who only gave it back is on none.
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

    /** @throws NotPermittedException when the actor worked on the list on another side */
    void requireFocal(String list) {
        require(list, Side.FOCAL);
    }

    /** @throws NotPermittedException when the actor worked on the list on another side */
    void requireAppraisal(String list) {
        require(list, Side.APPRAISAL);
    }

    /** @throws NotPermittedException when the actor worked on the list on another side */
    void requireOffice(String list) {
        require(list, Side.OFFICE);
    }

    /** @throws NotPermittedException when the actor worked on the list on another side */
    void requireChair(String list) {
        require(list, Side.CHAIR);
    }

    /** What keeps the official from the step; empty where nothing does, or the step belongs to no side. */
    Optional<String> objection(String list, String step, String user) {
        return Side.of(step).flatMap(side -> objection(list, side, user));
    }

    private void require(String list, Side side) {
        actors.find()
                .map(Actor::userId)
                .flatMap(user -> objection(list, side, user))
                .ifPresent(refusal -> {
                    throw new NotPermittedException(refusal);
                });
    }

    /** The journal knows it of lists that were begun before the rule was kept, too. */
    private Optional<String> objection(String list, Side side, String user) {
        return journal.of(list).stream()
                .filter(line -> line.actor() != null)
                .flatMap(line -> Side.of(line)
                        .filter(earlier -> earlier != side)
                        .filter(earlier -> organization.isDeedOf(user, new Deed(line.actor(), line.at())))
                        .stream())
                .findFirst()
                .map(earlier -> "Người đã %s không được %s (nguyên tắc bốn mắt).".formatted(earlier.did, side.does));
    }

    private enum Side {
        FOCAL(
                "tổng hợp hoặc ký danh sách ở cơ quan đầu mối",
                "tổng hợp hay ký danh sách ấy ở cơ quan đầu mối",
                new Act<>(Tasks.CONSOLIDATE_LIST, EnumSet.allOf(ConsolidateList.class)),
                new Act<>(Tasks.SIGN_FOCAL_SUBMISSION, EnumSet.of(SignFocalSubmission.APPROVE))),
        APPRAISAL(
                "nhận hoặc trình danh sách ở cơ quan thẩm định",
                "nhận hay trình danh sách ấy ở cơ quan thẩm định",
                new Act<>(Tasks.RECEIVE_LIST, EnumSet.of(ReceiveList.ACCEPT)),
                new Act<>(Tasks.SIGN_APPRAISAL_SUBMISSION, EnumSet.allOf(SignAppraisalSubmission.class))),
        OFFICE(
                "kiểm tra danh sách ở Văn phòng Ủy ban nhân dân tỉnh",
                "kiểm tra danh sách ấy ở Văn phòng Ủy ban nhân dân tỉnh",
                new Act<>(Tasks.CHECK_BY_OFFICE, EnumSet.of(CheckByOffice.PASS))),
        CHAIR("quyết định danh sách", "quyết định danh sách ấy", new Act<>(Tasks.DECIDE, EnumSet.of(Decide.DECIDE)));

        private final String did;
        private final String does;
        private final Set<Act<?>> acts;

        Side(String did, String does, Act<?>... acts) {
            this.did = did;
            this.does = does;
            this.acts = Set.of(acts);
        }

        private static Optional<Side> of(String step) {
            return Arrays.stream(values())
                    .filter(side ->
                            side.acts.stream().anyMatch(act -> act.step().is(step)))
                    .findFirst();
        }

        private static Optional<Side> of(JournalEntry line) {
            return Arrays.stream(values()).filter(side -> side.includes(line)).findFirst();
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
