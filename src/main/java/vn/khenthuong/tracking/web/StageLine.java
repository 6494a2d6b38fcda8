package vn.khenthuong.tracking.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.tracking.JourneyStep;
import vn.khenthuong.tracking.RouteStage;
import vn.khenthuong.tracking.StoppedCase;

/**
 * One of the six stages of a dossier's way as its page shows it.
 *
 * @param day when its last step was done, or where the dossier ended there, when that was; or null
 * @param actor who did that, or null
 * @param remark what is being done there, or how the dossier ended there; null elsewhere
 * @param due last day in time of what is being done there, or null
 * @param late whether that day is over
 */
record StageLine(String label, Mark mark, String day, String actor, String remark, String due, boolean late) {

    /** How a stage is marked: by its word and its sign, so that it can be printed in black and white. */
    enum Mark {
        DONE("xong", "✓", "Đã xong"),
        HERE("dang-o", "●", "Đang ở đây"),
        ENDED("dung", "■", "Dừng ở đây"),
        AHEAD("chua-den", "○", "Chưa đến");

        private final String tone;
        private final String sign;
        private final String word;

        Mark(String tone, String sign, String word) {
            this.tone = tone;
            this.sign = sign;
            this.word = word;
        }

        /** Class of the style sheet. */
        public String tone() {
            return tone;
        }

        public String sign() {
            return sign;
        }

        public String word() {
            return word;
        }
    }

    /** Whether the dossier is there now. */
    public boolean isPresent() {
        return mark == Mark.HERE;
    }

    /**
     * The six stages.
     *
     * @param journey oldest first, the open steps last
     * @param stopped how it was taken out of its way, if it was
     * @param heldSince since when it stands still, or null
     */
    static List<StageLine> of(
            List<JourneyStep> journey,
            DossierState state,
            Optional<StoppedCase> stopped,
            Instant heldSince,
            Instant now) {
        var present = stopped.map(StoppedCase::stage).orElseGet(() -> present(journey, state));
        return Stream.of(RouteStage.values())
                .map(stage -> {
                    var mark = mark(stage, present, state);
                    return switch (mark) {
                        case AHEAD -> new StageLine(stage.label(), mark, null, null, null, null, false);
                        case HERE -> here(stage, journey, state, heldSince, now);
                        case ENDED ->
                            over(
                                    stage,
                                    mark,
                                    stopped.map(StoppedCase::end).or(() -> lastDone(stage, journey)),
                                    state.label());
                        case DONE -> over(stage, mark, lastDone(stage, journey), null);
                    };
                })
                .toList();
    }

    /**
     * Where somebody has a task about it, or its list; what lists do is further on than what single dossiers wait for. Not to select
     * it was the focal agency's, although it takes effect when Home Affairs accepts the list.
     */
    private static RouteStage present(List<JourneyStep> journey, DossierState state) {
        if (state == DossierState.AWARDED) {
            return RouteStage.ISSUED;
        }
        if (state == DossierState.NOT_SELECTED) {
            return RouteStage.of(state);
        }
        var stages = journey.stream()
                .filter(step -> step.isOpen() != state.isFinal())
                .flatMap(step -> RouteStage.of(step.step()).stream());
        return (state.isFinal() ? stages.reduce((first, second) -> second) : stages.max(Comparator.naturalOrder()))
                .orElse(RouteStage.of(state));
    }

    private static Mark mark(RouteStage stage, RouteStage present, DossierState state) {
        if (stage != present) {
            return stage.compareTo(present) < 0 ? Mark.DONE : Mark.AHEAD;
        }
        if (state == DossierState.AWARDED) {
            return Mark.DONE;
        }
        return state.isFinal() ? Mark.ENDED : Mark.HERE;
    }

    private static StageLine here(
            RouteStage stage, List<JourneyStep> journey, DossierState state, Instant heldSince, Instant now) {
        var open = steps(stage, journey).filter(JourneyStep::isOpen).findFirst();
        var due = open.map(JourneyStep::due);
        return new StageLine(
                stage.label(),
                Mark.HERE,
                null,
                open.map(JourneyStep::actorName).orElse(null),
                withHold(open.map(JourneyStep::label).orElse(state.label()), heldSince),
                due.map(Formats::lastDay).orElse(null),
                due.filter(day -> !now.isBefore(day)).isPresent());
    }

    private static String withHold(String work, Instant heldSince) {
        return heldSince == null
                ? work
                : "%s. Tạm dừng từ ngày %s".formatted(work, Formats.day(LocalDate.ofInstant(heldSince, HomeZone.ID)));
    }

    private static StageLine over(RouteStage stage, Mark mark, Optional<JourneyStep> last, String remark) {
        return new StageLine(
                stage.label(),
                mark,
                last.map(step -> Formats.moment(step.at())).orElse(null),
                last.map(JourneyStep::actorName).orElse(null),
                remark,
                null,
                false);
    }

    private static Optional<JourneyStep> lastDone(RouteStage stage, List<JourneyStep> journey) {
        return steps(stage, journey).filter(step -> !step.isOpen()).reduce((first, second) -> second);
    }

    private static Stream<JourneyStep> steps(RouteStage stage, List<JourneyStep> journey) {
        return journey.stream()
                .filter(step -> RouteStage.of(step.step()).filter(stage::equals).isPresent());
    }
}
