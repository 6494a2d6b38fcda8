package vn.khenthuong.tracking.web;

import java.util.List;
import java.util.function.Function;
import vn.khenthuong.quota.QuotaLimit;
import vn.khenthuong.round.AwardRound;

/**
 * The form that changes a limit of a round, as the page shows it.
 *
 * @param limits to choose from, each with its use
 * @param petitions the change may refer to
 * @param seen goes along with the form
 */
record RoundLimitPage(
        String code, String title, List<BoardPage.Choice> limits, List<BoardPage.Choice> petitions, String seen) {

    /** @param inWords how far a limit is used */
    static RoundLimitPage of(
            AwardRound round,
            List<QuotaLimit> limits,
            Function<QuotaLimit, String> inWords,
            List<BoardPage.Choice> petitions) {
        return new RoundLimitPage(
                round.code(),
                round.title(),
                limits.stream()
                        .map(limit -> new BoardPage.Choice(String.valueOf(limit.id()), inWords.apply(limit)))
                        .toList(),
                petitions,
                RoundLimitAnswers.shown(limits));
    }
}
