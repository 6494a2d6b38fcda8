package vn.khenthuong.tracking.web;

import vn.khenthuong.decision.ListTaskClocks.Moving;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.PlannedListDeadline;

/**
 * What another deadline of a department would touch, as the page shows it before it is set.
 *
 * @param stage whose deadline it is
 * @param present the deadline that stands, in words
 * @param tasks open tasks that would get another due date
 * @param lists to which they belong
 * @param document by which it is done
 * @param seen goes along with the confirmation
 */
record ListDeadlinePreview(
        String code,
        String title,
        String stage,
        String present,
        String deadline,
        int tasks,
        int lists,
        String document,
        String seen) {

    static ListDeadlinePreview of(AwardRound round, PlannedListDeadline plan, Moving moving) {
        return new ListDeadlinePreview(
                round.code(),
                round.title(),
                plan.stage().label(),
                plan.before() == null ? "Hướng dẫn không ấn định" : VietnameseDates.of(plan.before()),
                VietnameseDates.of(plan.after()),
                moving.tasks(),
                moving.lists(),
                plan.document().cited(),
                plan.seen());
    }
}
