package vn.khenthuong.journey;

import static vn.khenthuong.journey.Route.*;

import java.util.List;
import java.util.Map;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.Reply;
import vn.khenthuong.support.Waypoints;

/**
 * Brings a dossier of a round to any step it can stand at, beside a neighbour of the same unit that goes along and keeps its place,
 * so that a place that is given back twice is seen.
 */
final class StepsOfARoute {

    static final String OFFICE = "canbo.vp-ubnd";
    static final String CHECK = "userTask_checkByOffice";
    static final String RESOLVE = "userTask_resolveHold";

    private static final String OPENED = "opened";

    /** A unit with a limit of its own, and one of the provincial pool. */
    static final String UNIT = "di-linh";

    static final String POOL_UNIT = "so-y-te";

    private final Route route;
    private final DueJobs jobs;
    private final Waypoints<Placed> stops;

    /**
     * @param route of a round in which nobody has done anything yet
     * @param stops where somebody has been already
     */
    StepsOfARoute(Route route, DueJobs jobs, Waypoints<Placed> stops) {
        this.route = route;
        this.jobs = jobs;
        this.stops = stops;
        stops.mark(OPENED, null);
    }

    /** Where a dossier stands, in the order of the route. */
    enum Step {
        DRAFT,
        SIGNATURE,
        RECEPTION,
        REJECTION_PROPOSED,
        SUPPLEMENT,
        COUNTERSIGNATURE,
        CONSULTATION,
        POOL_WAITING,
        POOL_REVIEW,
        REVIEW,
        REVIEWED,
        CONSOLIDATED,
        SIGNED_LIST,
        APPRAISAL,
        APPRAISED,
        OFFICE_CHECK,
        WITH_CHAIR,
        DECIDED,
        DEFERRED,
        HELD_AT_RECEPTION,
        HELD_IN_CONSULTATION,
        HELD_IN_LIST;

        boolean isOfPool() {
            return this == POOL_WAITING || this == POOL_REVIEW;
        }

        boolean isHeld() {
            return name().startsWith("HELD");
        }

        boolean isBeforeSubmission() {
            return compareTo(RECEPTION) < 0;
        }

        /** Whether the round has closed when a dossier stands there. */
        boolean isAfterClosing() {
            return compareTo(REVIEWED) >= 0 && this != HELD_AT_RECEPTION && this != HELD_IN_CONSULTATION
                    || this == POOL_REVIEW;
        }
    }

    /**
     * The dossier at the step.
     *
     * @param neighbour of the same unit, gone as far as the list goes; of the pool there is none
     */
    record Placed(Step step, String number, String neighbour) {

        private Placed at(Step further) {
            return new Placed(further, number, neighbour);
        }
    }

    /** The way is gone once to each step, from the last one that was reached before; the round then has nothing else in it. */
    Placed bring(Step step) {
        return stops.at(step.name(), () -> gone(step));
    }

    private Placed gone(Step step) {
        var reached = nearest(step);
        var placed =
                reached == null ? drafted(step) : stops.goBack(reached.name()).at(step);
        for (var at = reached == null ? Step.DRAFT : reached; at != step; at = next(at, step)) {
            go(placed, at, step);
        }
        if (step.isHeld()) {
            hold(placed.number()).expect(204);
        }
        jobs.run();
        return placed;
    }

    /** The last step on the way to this one that a dossier of its kind has been at; null where none has. */
    private Step nearest(Step step) {
        Step nearest = null;
        for (var at = Step.DRAFT; at != step; at = next(at, step)) {
            if (stops.contains(at.name()) && kind(at) == kind(step)) {
                nearest = at;
            }
        }
        return nearest;
    }

    private Placed drafted(Step step) {
        stops.goBack(OPENED);
        return new Placed(
                step,
                route.open(kind(step).nominee),
                step.isOfPool() ? null : route.reviewed(Nominee.household(UNIT, "Ka Să")));
    }

    private static Kind kind(Step step) {
        return switch (step) {
            case POOL_WAITING, POOL_REVIEW -> Kind.OF_THE_POOL;
            case CONSULTATION, HELD_IN_CONSULTATION -> Kind.CONSULTED_ABOUT;
            default -> Kind.OF_THE_UNIT;
        };
    }

    /** Not every dossier comes to every step. */
    private enum Kind {
        OF_THE_POOL(Nominee.agency(POOL_UNIT, "Phòng Nghiệp vụ Y")),
        CONSULTED_ABOUT(Nominee.enterprise(UNIT, "Công ty Chè Cầu Đất")),
        OF_THE_UNIT(Nominee.household(UNIT, "Ka Brối"));

        private final Nominee nominee;

        Kind(Nominee nominee) {
            this.nominee = nominee;
        }
    }

    /** The step a dossier on its way to the wanted one comes to after this. */
    private static Step next(Step at, Step wanted) {
        return switch (at) {
            case DRAFT -> Step.SIGNATURE;
            case SIGNATURE -> wanted == Step.HELD_AT_RECEPTION ? wanted : Step.RECEPTION;
            case RECEPTION ->
                switch (wanted) {
                    case REJECTION_PROPOSED, CONSULTATION, POOL_WAITING -> wanted;
                    case SUPPLEMENT, COUNTERSIGNATURE -> Step.SUPPLEMENT;
                    case HELD_IN_CONSULTATION -> wanted;
                    case POOL_REVIEW -> Step.POOL_WAITING;
                    default -> Step.REVIEW;
                };
            case SUPPLEMENT -> Step.COUNTERSIGNATURE;
            case POOL_WAITING -> Step.POOL_REVIEW;
            case REVIEW -> Step.REVIEWED;
            case REVIEWED -> Step.CONSOLIDATED;
            case CONSOLIDATED -> Step.SIGNED_LIST;
            case SIGNED_LIST -> wanted == Step.HELD_IN_LIST ? wanted : Step.APPRAISAL;
            case APPRAISAL -> Step.APPRAISED;
            case APPRAISED -> Step.OFFICE_CHECK;
            case OFFICE_CHECK -> Step.WITH_CHAIR;
            case WITH_CHAIR -> wanted == Step.DEFERRED ? wanted : Step.DECIDED;
            default ->
                throw new IllegalArgumentException("Nothing comes after %s on the way to %s".formatted(at, wanted));
        };
    }

    private void go(Placed placed, Step at, Step wanted) {
        var number = placed.number();
        switch (at) {
            case DRAFT -> {
                route.uploadPapers(number);
                route.prepare(number);
            }
            case SIGNATURE -> route.approve(number).expectSuccess();
            case RECEPTION -> atTheReception(number, wanted);
            case SUPPLEMENT ->
                route.complete(
                        route.officerOf(number),
                        number,
                        SUPPLEMENT,
                        Map.of("outcome", "SUBMIT", "achievementSummary", "Giảm 32 hộ nghèo trong ba năm."));
            case POOL_WAITING -> close();
            case REVIEW -> {
                route.select(number);
                close();
            }
            case REVIEWED -> route.consolidate(route.list(1), "SUBMIT", List.of(number, placed.neighbour()));
            case CONSOLIDATED -> route.signFocal(route.list(1));
            case SIGNED_LIST -> {
                route.accept(route.list(1));
                jobs.run();
                route.pass(placed.neighbour());
            }
            case APPRAISAL -> route.pass(number);
            case APPRAISED -> {
                jobs.run();
                route.submitToChair(route.list(1));
            }
            case OFFICE_CHECK -> passOffice(1);
            case WITH_CHAIR -> {
                var deferred = wanted == Step.DEFERRED;
                route.decide(
                                route.list(1),
                                deferred ? List.of(placed.neighbour()) : List.of(number, placed.neighbour()),
                                deferred ? List.of(number) : List.of())
                        .expectSuccess();
                if (deferred) {
                    route.issue(route.list(1));
                }
            }
            default -> throw new IllegalArgumentException(at.toString());
        }
    }

    private void atTheReception(String number, Step wanted) {
        switch (wanted) {
            case REJECTION_PROPOSED -> route.proposeRejection(number);
            case SUPPLEMENT, COUNTERSIGNATURE -> askForSupplement(number);
            default -> route.receive(number);
        }
    }

    void askForSupplement(String number) {
        route.complete(
                FOCAL_OFFICER,
                number,
                RECEIVE,
                Map.of(
                        "outcome", "SUPPLEMENT",
                        "supplementItems", List.of("achievement"),
                        "reason", "Tóm tắt thành tích chưa rõ số liệu"));
    }

    private void close() {
        route.closeRound();
        jobs.run();
    }

    void passOffice(int serial) {
        route.complete(OFFICE, route.list(serial), CHECK, Map.of("outcome", "PASS"));
    }

    Reply hold(String number) {
        return route.as(FOCAL_HEAD)
                .post("/api/dossiers/%s/hold".formatted(number), route.signed(Map.of("reason", "Đang xác minh đơn")));
    }

    Reply cancelRound() {
        return route.as(APPRAISAL_HEAD)
                .post("/api/rounds/%s/cancellation".formatted(route.round()), route.signed(Map.of()));
    }
}
