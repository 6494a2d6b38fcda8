package vn.khenthuong.tracking.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.tracking.JourneyStep;
import vn.khenthuong.tracking.RouteStage;

/**
 * One of the six stages of a dossier's way as its page shows it.
 *
 * @param day when its last step was done, or null
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
     */
    static List<StageLine> of(List<JourneyStep> journey, DossierState state, Instant now) {
        var present = present(journey, state);
        return Stream.of(RouteStage.values())
                .map(stage -> line(stage, mark(stage, present, state), journey, state, now))
                .toList();
    }

    /** Where somebody has a task about it, or its list; what lists do is further on than what single dossiers wait for. */
    private static RouteStage present(List<JourneyStep> journey, DossierState state) {
        if (state == DossierState.AWARDED) {
            return RouteStage.ISSUED;
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

    private static StageLine line(
            RouteStage stage, Mark mark, List<JourneyStep> journey, DossierState state, Instant now) {
        return switch (mark) {
            case AHEAD -> new StageLine(stage.label(), mark, null, null, null, null, false);
            case HERE -> {
                var open = steps(stage, journey).filter(JourneyStep::isOpen).findFirst();
                var due = open.map(JourneyStep::due);
                yield new StageLine(
                        stage.label(),
                        mark,
                        null,
                        open.map(JourneyStep::actorName).orElse(null),
                        open.map(JourneyStep::label).orElse(state.label()),
                        due.map(Formats::lastDay).orElse(null),
                        due.filter(day -> !now.isBefore(day)).isPresent());
            }
            case DONE, ENDED -> {
                var last = lastDone(stage, journey);
                yield new StageLine(
                        stage.label(),
                        mark,
                        last.map(step -> Formats.moment(step.at())).orElse(null),
                        last.map(JourneyStep::actorName).orElse(null),
                        mark == Mark.ENDED ? state.label() : null,
                        null,
                        false);
            }
        };
    }

    private static Optional<JourneyStep> lastDone(RouteStage stage, List<JourneyStep> journey) {
        return steps(stage, journey).filter(step -> !step.isOpen()).reduce((first, second) -> second);
    }

    private static Stream<JourneyStep> steps(RouteStage stage, List<JourneyStep> journey) {
        return journey.stream()
                .filter(step -> RouteStage.of(step.step()).filter(stage::equals).isPresent());
    }
}
