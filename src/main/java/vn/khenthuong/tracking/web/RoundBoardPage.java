package vn.khenthuong.tracking.web;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.tracking.RoundBoard;

/**
 * The board of a round as the page shows it. Charts are drawn from the same rows.
 *
 * @param daysLeft in words, or null where the round takes no nominations
 * @param closed since when the round is closed, or null
 * @param waiting dossiers with which nobody has anything to do now: they wait for the closing, a list or the decision
 */
record RoundBoardPage(
        String code,
        String title,
        String state,
        String deadline,
        String daysLeft,
        String closed,
        List<ExtensionLine> extensions,
        long total,
        List<BoardPage.Choice> rounds,
        List<StateLine> states,
        List<StepLine> steps,
        long waiting,
        List<LimitLine> limits) {

    /** A unit with a deadline of its own. */
    record ExtensionLine(String unitName, String deadline, String daysLeft) {}

    /** Dossiers in a state. */
    record StateLine(String state, String label, long dossiers) {}

    /** A step of the route. */
    record StepLine(String step, String name, long dossiers, long late, String nextDue, String days, String median) {}

    /**
     * Use of a limit.
     *
     * @param inSight how many of its places the reader may see, where that is not all of them; else null
     * @param parts places as the chart shows them: used within the maximum, missing to the minimum, free, beyond the maximum
     */
    record LimitLine(
            long id,
            String unit,
            String unitName,
            String types,
            String figures,
            Long inSight,
            String remark,
            boolean over,
            String rule,
            String parts) {}

    /** @param nearness how near a first instant that is too late is, in words */
    static RoundBoardPage of(RoundBoard board, List<AwardRound> rounds, Function<Instant, String> nearness) {
        return new RoundBoardPage(
                board.round(),
                board.title(),
                board.stateLabel(),
                Formats.lastDay(board.deadline()),
                board.daysLeft() == null ? null : nearness.apply(board.deadline()),
                Formats.moment(board.closedAt()),
                board.extensions().stream()
                        .map(one -> new ExtensionLine(
                                one.unitName(),
                                Formats.lastDay(one.deadline()),
                                one.daysLeft() == null ? null : nearness.apply(one.deadline())))
                        .toList(),
                board.total(),
                rounds.stream()
                        .map(round -> new BoardPage.Choice(round.code(), round.code()))
                        .toList(),
                board.states().stream()
                        .map(one -> new StateLine(one.state(), one.label(), one.dossiers()))
                        .toList(),
                board.steps().stream().map(step -> step(step, nearness)).toList(),
                waiting(board),
                board.limits().stream().map(RoundBoardPage::limit).toList());
    }

    private static long waiting(RoundBoard board) {
        var live = board.states().stream()
                .filter(one -> !DossierState.valueOf(one.state()).isFinal())
                .mapToLong(RoundBoard.StateCount::dossiers)
                .sum();
        var worked =
                board.steps().stream().mapToLong(RoundBoard.StepCount::dossiers).sum();
        return Math.max(0, live - worked);
    }

    private static StepLine step(RoundBoard.StepCount step, Function<Instant, String> nearness) {
        return new StepLine(
                step.step(),
                step.name(),
                step.dossiers(),
                step.late(),
                Formats.day(step.nextDue()),
                step.nextDue() == null
                        ? null
                        : nearness.apply(Deadline.endOf(step.nextDue()).instant()),
                step.medianDays() == null
                        ? null
                        : "%d ngày làm việc (%d việc)".formatted(step.medianDays(), step.done()));
    }

    private static LimitLine limit(RoundBoard.Limit limit) {
        return new LimitLine(
                limit.id(),
                limit.unit(),
                limit.unitName(),
                QuotaLine.types(limit.nomineeTypes()),
                limit.min() > 0
                        ? "%d/%d (tối thiểu %d)".formatted(limit.used(), limit.max(), limit.min())
                        : "%d/%d".formatted(limit.used(), limit.max()),
                limit.inSight() == limit.used() ? null : limit.inSight(),
                limit.remark(),
                limit.over(),
                limit.rule(),
                parts(limit));
    }

    private static String parts(RoundBoard.Limit limit) {
        var within = Math.min(limit.used(), limit.max());
        var missing = Math.max(limit.min() - limit.used(), 0);
        return "%d,%d,%d,%d".formatted(within, missing, limit.max() - within - missing, limit.used() - within);
    }
}
