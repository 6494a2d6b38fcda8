package vn.khenthuong.tracking.web;

import java.util.List;
import java.util.stream.Stream;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.ListDeadlineChange.Stage;
import vn.khenthuong.round.RoundSchedule;

/**
 * The form that moves the deadline of a department, as the page shows it.
 *
 * @param stages to choose from, with the present deadline
 */
record ListDeadlinePage(String code, String title, List<BoardPage.Choice> stages) {

    static ListDeadlinePage of(AwardRound round, RoundSchedule schedule) {
        return new ListDeadlinePage(
                round.code(),
                round.title(),
                Stream.of(Stage.values()).map(stage -> choice(stage, schedule)).toList());
    }

    private static BoardPage.Choice choice(Stage stage, RoundSchedule schedule) {
        var present = schedule.deadlineOf(stage);
        return new BoardPage.Choice(
                stage.name(),
                "%s (%s)"
                        .formatted(
                                stage.label(),
                                present == null
                                        ? "Hướng dẫn không ấn định"
                                        : "hiện nay: " + VietnameseDates.of(present)));
    }
}
