package vn.khenthuong.support;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khenthuong.round.RoundOpened;

/**
 * The document that allows a round of {@link RoundAnswers} gives it the numbers of the first round of its kind, else it would
 * have only what that one leaves over.
 */
class OwnLimits {

    private final JdbcTemplate jdbc;

    OwnLimits(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void give(RoundOpened opened) {
        jdbc.update("""
                UPDATE khenthuong.quota_limit AS own SET min = first.min, max = first.max
                  FROM khenthuong.award_round r
                  JOIN khenthuong.award_round f ON f.code =
                       (SELECT code FROM khenthuong.award_round WHERE kind = r.kind ORDER BY proposed_at LIMIT 1)
                  JOIN khenthuong.quota_limit first ON first.round = f.code
                 WHERE own.round = ? AND r.code = own.round AND r.authorisation_number = ?
                   AND own.unit IS NOT DISTINCT FROM first.unit AND own.nominee_types = first.nominee_types
                """, opened.round(), RoundAnswers.DOCUMENT);
    }
}
