package vn.khenthuong.tracking.web;

import java.util.List;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.tracking.RoundBoard;

/** The board of a round as the page shows it. Bars are drawn to one scale, so that they compare; figures stand beside them. */
record RoundBoardPage(
        String code,
        String title,
        String state,
        String deadline,
        String daysLeft,
        long total,
        List<BoardPage.Choice> rounds,
        List<StateLine> states,
        List<StepLine> steps,
        List<LimitLine> limits) {

    /** Length of the longest bar. */
    private static final int WIDTH = 200;

    /** Dossiers in a state. */
    record StateLine(String state, String label, long dossiers, long bar) {}

    /** A step of the route. */
    record StepLine(String step, String name, long dossiers, long late, String nextDue, String days, String median) {}

    /**
     * Use of a limit.
     *
     * @param within length of what is used within the maximum
     * @param beyond length of what is used beyond it
     * @param allowed length of the maximum
     */
    record LimitLine(
            String unit,
            String unitName,
            String types,
            String figures,
            String remark,
            boolean over,
            String rule,
            long within,
            long beyond,
            long allowed) {}

    static RoundBoardPage of(RoundBoard board, List<AwardRound> rounds) {
        var most = board.states().stream()
                .mapToLong(RoundBoard.StateCount::dossiers)
                .max()
                .orElse(1);
        var largest = board.limits().stream()
                .mapToInt(limit -> Math.max(limit.max(), limit.used()))
                .max()
                .orElse(1);
        return new RoundBoardPage(
                board.round(),
                board.title(),
                board.stateLabel(),
                Shown.lastDay(board.deadline()),
                days(board.daysLeft()),
                board.total(),
                rounds.stream()
                        .map(round -> new BoardPage.Choice(round.code(), round.code()))
                        .toList(),
                board.states().stream()
                        .map(one ->
                                new StateLine(one.state(), one.label(), one.dossiers(), length(one.dossiers(), most)))
                        .toList(),
                board.steps().stream().map(RoundBoardPage::step).toList(),
                board.limits().stream().map(limit -> limit(limit, largest)).toList());
    }

    private static StepLine step(RoundBoard.StepCount step) {
        return new StepLine(
                step.step(),
                step.name(),
                step.dossiers(),
                step.late(),
                Shown.day(step.nextDue()),
                step.daysToNext() == null ? null : days(step.daysToNext()),
                step.medianDays() == null ? null : "%d ngày (%d việc)".formatted(step.medianDays(), step.done()));
    }

    private static LimitLine limit(RoundBoard.Limit limit, int largest) {
        var within = Math.min(limit.used(), limit.max());
        return new LimitLine(
                limit.unit(),
                limit.unitName(),
                QuotaLine.types(limit.nomineeTypes()),
                limit.min() > 0
                        ? "%d/%d (tối thiểu %d)".formatted(limit.used(), limit.max(), limit.min())
                        : "%d/%d".formatted(limit.used(), limit.max()),
                limit.remark(),
                limit.over(),
                limit.rule(),
                length(within, largest),
                length(limit.used() - within, largest),
                length(limit.max(), largest));
    }

    private static long length(long value, long largest) {
        return value * WIDTH / largest;
    }

    private static String days(long left) {
        if (left == 0) {
            return "hôm nay là ngày cuối";
        }
        return left > 0 ? "còn %d ngày".formatted(left) : "đã qua %d ngày".formatted(-left);
    }
}
