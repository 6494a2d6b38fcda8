package vn.khenthuong.journey;

import static vn.khenthuong.journey.Route.*;
import static vn.khenthuong.journey.StepsOfARoute.CHECK;
import static vn.khenthuong.journey.StepsOfARoute.RESOLVE;

import vn.khenthuong.journey.WalkModel.Event;

/**
 * What somebody can do in the walk: the step under which the journal keeps it, what it is for the dossiers it concerns, and how often
 * it is chosen where it is possible.
 */
enum WalkDeed {
    OPEN(null, Event.OPENED, 4),
    PREPARE(Route.PREPARE, Event.PREPARED, 9),
    DROP_DRAFT(Route.PREPARE, Event.DROPPED, 0.3),
    APPROVE(Route.APPROVE, Event.APPROVED, 9),
    RETURN_BY_HEAD(Route.APPROVE, Event.RETURNED_BY_HEAD, 0.7),
    DROP_PREPARED(Route.APPROVE, Event.DROPPED, 0.3),
    RECEIVE(Route.RECEIVE, Event.RECEIVED, 8),
    ASK_SUPPLEMENT(Route.RECEIVE, Event.SUPPLEMENT_WANTED, 1.5),
    PROPOSE_REJECTION(Route.RECEIVE, Event.REJECTION_PROPOSED, 1),
    SIGN_REJECTION(Route.SIGN_REJECTION, Event.REJECTION_SIGNED, 2),
    RETURN_REJECTION(Route.SIGN_REJECTION, Event.REJECTION_RETURNED, 3),
    SUPPLEMENT(Route.SUPPLEMENT, Event.SUPPLEMENTED, 6),
    COUNTERSIGN(APPROVE_SUPPLEMENT, Event.COUNTERSIGNED, 6),
    RETURN_SUPPLEMENT(APPROVE_SUPPLEMENT, Event.SUPPLEMENT_RETURNED, 1),
    GIVE_OPINION("userTask_giveOpinion", Event.OPINION_GIVEN, 5),
    SELECT(REVIEW, Event.REVIEWED, 8),
    NOT_SELECT(REVIEW, Event.REVIEWED, 1),
    PASS(APPRAISE, Event.APPRAISED, 10),
    FAIL(APPRAISE, Event.APPRAISED, 1),
    RETURN_TO_REVIEW(APPRAISE, Event.RETURNED_TO_REVIEW, 0.7),
    WITHDRAW("WITHDRAWN", Event.WITHDRAWN, 0.35),
    HOLD("HELD", Event.HELD, 0.6),
    RESUME("RESUMED", Event.RESUMED, 5),
    END_HELD(RESOLVE, Event.ENDED_WHILE_HELD, 0.6),
    RANK(null, null, 1),
    AGREE(null, null, 1.5),
    CONSOLIDATE(Route.CONSOLIDATE, null, 6),
    SIGN_LIST(SIGN_FOCAL, Event.LIST_SIGNED, 8),
    RETURN_LIST(SIGN_FOCAL, null, 0.8),
    ACCEPT_LIST(RECEIVE_LIST, Event.LIST_ACCEPTED, 8),
    SEND_LIST_BACK(RECEIVE_LIST, null, 0.8),
    SUBMIT_LIST(SIGN_APPRAISAL, Event.LIST_SUBMITTED, 8),
    REAPPRAISE(SIGN_APPRAISAL, Event.REAPPRAISAL, 0.8),
    PASS_OFFICE(CHECK, null, 8),
    RETURN_BY_OFFICE(CHECK, Event.BACK_FROM_CHAIR, 0.6),
    DECIDE(Route.DECIDE, null, 8),
    RETURN_BY_CHAIR(Route.DECIDE, Event.BACK_FROM_CHAIR, 0.6),
    ISSUE(Route.ISSUE, Event.ISSUED, 8),
    CHANGE_LIMIT("QUOTA_CHANGED", null, 0.6),
    EXTEND("EXTENDED", null, 0.5),
    CLOSE("CLOSED", Event.ROUND_CLOSED, 1.5),
    REOPEN(null, null, 0.2),
    CANCEL(null, Event.ROUND_CANCELLED, 0.04);

    private final String journal;
    private final Event event;
    private final double weight;

    WalkDeed(String journal, Event event, double weight) {
        this.journal = journal;
        this.event = event;
        this.weight = weight;
    }

    /** The step of its line in the journal of its subject; null where the walk does not count them. */
    String journal() {
        return journal;
    }

    /** What it is for the dossier, or for every dossier of the round; null where nothing happens to them. */
    Event event() {
        return event;
    }

    double weight() {
        return weight;
    }

    boolean isAboutOneDossier() {
        return compareTo(RANK) < 0;
    }

    /** What depends on what others did, or on the numbers of the limits, may be refused though nobody acts beside it. */
    boolean isRefusedFreely() {
        return switch (this) {
            case RANK,
                    AGREE,
                    CHANGE_LIMIT,
                    EXTEND,
                    CLOSE,
                    REOPEN,
                    CANCEL,
                    CONSOLIDATE,
                    SUBMIT_LIST,
                    DECIDE,
                    OPEN,
                    ASK_SUPPLEMENT -> true;
            default -> false;
        };
    }
}
