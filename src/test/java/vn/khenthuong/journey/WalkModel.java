package vn.khenthuong.journey;

import static vn.khenthuong.journey.Route.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khenthuong.nomination.DossierState;

/**
 * What may become of a dossier: pure, and ignorant of engine, database and facades. Where an event has more than one honest outcome
 * (the limit is full, agencies are asked first, the list leaves the case out), it names them all.
 */
final class WalkModel {

    private WalkModel() {}

    /**
     * Where a dossier stands, as everybody can see it.
     *
     * @param task id of the open task of its route, the one that resolves a hold left out; null where it waits
     */
    record Standing(DossierState state, boolean held, String task) {

        static Standing at(DossierState state, String task) {
            return new Standing(state, false, task);
        }

        static Standing ended(DossierState state) {
            return at(state, null);
        }

        boolean is(DossierState wanted, String wantedTask) {
            return state == wanted && !held && wantedTask.equals(task);
        }

        Standing hold() {
            return new Standing(state, true, task);
        }

        /** A list that only held cases are left on goes on without them, whoever's deed that was; they wait for a later one. */
        Standing aside() {
            return held && Set.of(DossierState.LISTED, DossierState.APPRAISED).contains(state)
                    ? new Standing(DossierState.REVIEWED, true, null)
                    : this;
        }

        boolean isHoldable() {
            return !state.isFinal() && !state.isWithUnit();
        }
    }

    /** What happens to a dossier: deeds about it, about its list, about its round, and the passing of time. */
    enum Event {
        OPENED,
        PREPARED,
        RETURNED_BY_HEAD,
        APPROVED,
        DROPPED,
        WITHDRAWN,
        RECEIVED,
        SUPPLEMENT_WANTED,
        SUPPLEMENTED,
        SUPPLEMENT_RETURNED,
        COUNTERSIGNED,
        REJECTION_PROPOSED,
        REJECTION_RETURNED,
        REJECTION_SIGNED,
        OPINION_GIVEN,
        REVIEWED,
        APPRAISED,
        RETURNED_TO_REVIEW,
        HELD,
        RESUMED,
        ENDED_WHILE_HELD,
        LIST_SIGNED,
        LIST_ACCEPTED,
        LIST_SUBMITTED,
        REAPPRAISAL,
        BACK_FROM_CHAIR,
        ISSUED,
        ROUND_CLOSED,
        ROUND_CANCELLED,
        TIME
    }

    /** Whether the accepted events, in whatever order, lead from the one standing to the other. */
    static boolean explains(Standing before, List<Event> accepted, Standing after) {
        if (accepted.isEmpty()) {
            return before.equals(after) || after.equals(before.aside());
        }
        return accepted.stream().distinct().anyMatch(first -> {
            var rest = new ArrayList<>(accepted);
            rest.remove(first);
            return after(before, first).stream().anyMatch(next -> explains(next, rest, after));
        });
    }

    /** What the dossier may be after this; nothing where that cannot happen to it. */
    static Set<Standing> after(Standing now, Event event) {
        return switch (event) {
            case OPENED -> Set.of(); // it was not there
            case PREPARED -> on(now, DossierState.DRAFT, PREPARE, Standing.at(DossierState.PREPARED, APPROVE));
            case RETURNED_BY_HEAD -> on(now, DossierState.PREPARED, APPROVE, Standing.at(DossierState.DRAFT, PREPARE));
            case APPROVED ->
                on(
                        now,
                        DossierState.PREPARED,
                        APPROVE,
                        Standing.at(DossierState.SUBMITTED, RECEIVE),
                        Standing.at(DossierState.DRAFT, PREPARE));
            case DROPPED ->
                now.state().isWithUnit() && !now.held() ? Set.of(Standing.ended(DossierState.WITHDRAWN)) : Set.of();
            case WITHDRAWN -> now.isHoldable() ? Set.of(Standing.ended(DossierState.WITHDRAWN)) : Set.of();
            case RECEIVED ->
                on(
                        now,
                        DossierState.SUBMITTED,
                        RECEIVE,
                        Standing.at(DossierState.RECEIVED, REVIEW),
                        Standing.at(DossierState.RECEIVED, null),
                        Standing.at(DossierState.CONSULTING, null));
            case SUPPLEMENT_WANTED ->
                on(now, DossierState.SUBMITTED, RECEIVE, Standing.at(DossierState.SUPPLEMENT_REQUESTED, SUPPLEMENT));
            case SUPPLEMENTED ->
                on(
                        now,
                        DossierState.SUPPLEMENT_REQUESTED,
                        SUPPLEMENT,
                        Standing.at(DossierState.SUPPLEMENT_REQUESTED, APPROVE_SUPPLEMENT));
            case SUPPLEMENT_RETURNED ->
                on(
                        now,
                        DossierState.SUPPLEMENT_REQUESTED,
                        APPROVE_SUPPLEMENT,
                        Standing.at(DossierState.SUPPLEMENT_REQUESTED, SUPPLEMENT));
            case COUNTERSIGNED ->
                on(
                        now,
                        DossierState.SUPPLEMENT_REQUESTED,
                        APPROVE_SUPPLEMENT,
                        Standing.at(DossierState.SUBMITTED, RECEIVE));
            case REJECTION_PROPOSED ->
                on(now, DossierState.SUBMITTED, RECEIVE, Standing.at(DossierState.SUBMITTED, SIGN_REJECTION));
            case REJECTION_RETURNED ->
                on(now, DossierState.SUBMITTED, SIGN_REJECTION, Standing.at(DossierState.SUBMITTED, RECEIVE));
            case REJECTION_SIGNED ->
                on(now, DossierState.SUBMITTED, SIGN_REJECTION, Standing.ended(DossierState.REJECTED));
            case OPINION_GIVEN -> now.state() == DossierState.CONSULTING && !now.held() ? consulted(now) : Set.of();
            case REVIEWED ->
                on(
                        now,
                        DossierState.RECEIVED,
                        REVIEW,
                        Standing.at(DossierState.REVIEWED, null),
                        Standing.at(DossierState.LISTED, APPRAISE));
            case APPRAISED -> on(now, DossierState.LISTED, APPRAISE, Standing.at(DossierState.APPRAISED, null));
            case RETURNED_TO_REVIEW ->
                on(now, DossierState.LISTED, APPRAISE, Standing.at(DossierState.RECEIVED, REVIEW));
            case HELD -> held(now);
            case RESUMED -> now.held() ? Set.of(new Standing(now.state(), false, now.task())) : Set.of();
            case ENDED_WHILE_HELD -> now.held() ? Set.of(Standing.ended(DossierState.CANCELLED)) : Set.of();
            default -> afterOthers(now, event);
        };
    }

    /** Events of the list, of the round and of time come to every dossier; to some they mean nothing. */
    private static Set<Standing> afterOthers(Standing now, Event event) {
        return switch (event) {
            case LIST_SIGNED ->
                or(now, now.state() == DossierState.REVIEWED, Standing.ended(DossierState.NOT_SELECTED));
            case LIST_ACCEPTED ->
                or(
                        now,
                        now.state() == DossierState.REVIEWED,
                        new Standing(DossierState.LISTED, now.held(), APPRAISE),
                        Standing.ended(DossierState.NOT_SELECTED));
            case LIST_SUBMITTED -> submitted(now);
            case REAPPRAISAL ->
                or(now, now.state() == DossierState.APPRAISED, Standing.at(DossierState.LISTED, APPRAISE));
            case BACK_FROM_CHAIR ->
                or(now, now.state() == DossierState.WITH_CHAIR, Standing.at(DossierState.APPRAISED, null));
            case ISSUED ->
                now.state() == DossierState.WITH_CHAIR
                        ? Set.of(
                                Standing.ended(DossierState.AWARDED),
                                Standing.ended(DossierState.NOT_AWARDED),
                                Standing.at(DossierState.REVIEWED, null))
                        : Set.of(now);
            case ROUND_CLOSED -> closed(now);
            case ROUND_CANCELLED -> Set.of(now.state().isFinal() ? now : Standing.ended(DossierState.CANCELLED));
            case TIME -> later(now);
            default -> throw new IllegalArgumentException(event.toString());
        };
    }

    /** A held case steps aside from a list that goes on. */
    private static Set<Standing> submitted(Standing now) {
        if (now.held()) {
            return Stream.of(now, now.aside()).collect(Collectors.toSet());
        }
        return or(
                now,
                now.state() == DossierState.APPRAISED,
                Standing.at(DossierState.WITH_CHAIR, null),
                Standing.ended(DossierState.FAILED));
    }

    private static Set<Standing> closed(Standing now) {
        if (now.state().isWithUnit() && !now.held()) {
            return Set.of(Standing.ended(DossierState.EXPIRED));
        }
        return now.state() == DossierState.RECEIVED && now.task() == null
                ? Set.of(new Standing(DossierState.RECEIVED, now.held(), REVIEW))
                : Set.of(now);
    }

    private static Set<Standing> later(Standing now) {
        if (now.held()) {
            return Set.of(now);
        }
        return switch (now.state()) {
            case SUPPLEMENT_REQUESTED -> Set.of(now, Standing.ended(DossierState.EXPIRED));
            case CONSULTING -> consulted(now);
            default -> Set.of(now);
        };
    }

    private static Set<Standing> consulted(Standing now) {
        return Set.of(now, Standing.at(DossierState.RECEIVED, REVIEW), Standing.at(DossierState.RECEIVED, null));
    }

    /** What is with the Chair steps aside for a later list. */
    private static Set<Standing> held(Standing now) {
        if (now.held() || !now.isHoldable()) {
            return Set.of();
        }
        return Set.of(
                now.state() == DossierState.WITH_CHAIR ? new Standing(DossierState.REVIEWED, true, null) : now.hold());
    }

    private static Set<Standing> on(Standing now, DossierState state, String task, Standing... next) {
        return now.is(state, task) ? Set.of(next) : Set.of();
    }

    private static Set<Standing> or(Standing now, boolean concerned, Standing... next) {
        return concerned ? Stream.concat(Stream.of(now), Stream.of(next)).collect(Collectors.toSet()) : Set.of(now);
    }
}
