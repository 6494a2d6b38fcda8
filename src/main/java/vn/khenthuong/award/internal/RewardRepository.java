package vn.khenthuong.award.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.award.FundingSource;
import vn.khenthuong.award.Reward;
import vn.khenthuong.award.Reward.LaidDown;
import vn.khenthuong.award.Reward.Rule;
import vn.khenthuong.award.RewardSum;
import vn.khenthuong.award.RewardedDecision;
import vn.khenthuong.decision.ListPapers;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.NomineeType;

/**
 * Reads the table {@code reward} beside the dossiers and decisions it is about. Every read takes the condition over a dossier
 * that says what the reader sees; it has no parameters.
 */
@Repository
class RewardRepository {

    private static final String SEEN = """
            WITH seen AS (SELECT number, unit, nominee_name, name_key, nominee_type, award_form
                            FROM khenthuong.dossier_overview WHERE state = 'AWARDED' AND %s)
            """;

    private static final String DECISION = """
            SELECT decision.round, decision.ordinal, decision.document_number, decision.document_date,
                   count(*) AS awards, count(*) FILTER (WHERE reward.amount IS NULL) AS missing,
                   coalesce(sum(reward.amount), 0) AS amount,
                   coalesce(sum(reward.amount) FILTER (WHERE reward.payment IS NOT NULL), 0) AS paid
              FROM khenthuong.reward
              JOIN seen ON seen.number = reward.dossier
              JOIN khenthuong.issued_decision decision ON decision.list = reward.list
            """;

    private static final String GROUPED = """
             GROUP BY decision.round, decision.ordinal, decision.document_number, decision.document_date, decision.issued_at,
                      decision.list
             ORDER BY decision.document_date DESC, decision.issued_at DESC, decision.list""";

    private final JdbcClient jdbc;

    RewardRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RewardedDecision> decisions(String condition) {
        return jdbc.sql(SEEN.formatted(condition) + DECISION + GROUPED)
                .query(RewardRepository::decision)
                .list();
    }

    Optional<RewardedDecision> decision(String list, String condition) {
        return jdbc.sql(SEEN.formatted(condition) + DECISION + " WHERE reward.list = :list\n" + GROUPED)
                .param("list", list)
                .query(RewardRepository::decision)
                .optional();
    }

    /** In the order of the decision's appendix, under the names that count today. */
    List<Reward> rewards(String list, String condition, Comparator<ListPapers.Place> order) {
        return jdbc
                .sql(SEEN.formatted(condition) + """
                        SELECT reward.*, seen.unit, coalesce(amended.name, seen.nominee_name) AS nominee_name, seen.nominee_name AS decided_name, seen.nominee_type, seen.award_form, source.name AS source_name
                          FROM khenthuong.reward
                          JOIN seen ON seen.number = reward.dossier
                          JOIN khenthuong.funding_source source ON source.code = reward.funding_source
                          LEFT JOIN khenthuong.amended_nominee amended ON amended.dossier = reward.dossier
                         WHERE reward.list = :list""")
                .param("list", list)
                .query((row, index) -> new Placed(place(row), reward(row, index)))
                .list()
                .stream()
                .sorted(Comparator.comparing(Placed::place, order))
                .map(Placed::reward)
                .toList();
    }

    /** Newest year first. */
    List<RewardSum> sums(String condition) {
        return jdbc.sql(SEEN.formatted(condition) + """
                        , decided AS (
                            SELECT extract(year FROM decision.document_date)::integer AS year, reward.funding_source AS source,
                                   count(*) AS awards, count(*) FILTER (WHERE reward.amount IS NULL) AS missing,
                                   coalesce(sum(reward.amount), 0) AS amount
                              FROM khenthuong.reward
                              JOIN seen ON seen.number = reward.dossier
                              JOIN khenthuong.issued_decision decision ON decision.list = reward.list
                             GROUP BY 1, 2),
                        paid AS (
                            SELECT extract(year FROM payment.paid_on)::integer AS year, reward.funding_source AS source,
                                   sum(reward.amount) AS paid
                              FROM khenthuong.reward
                              JOIN seen ON seen.number = reward.dossier
                              JOIN khenthuong.reward_payment payment ON payment.id = reward.payment
                             GROUP BY 1, 2)
                        SELECT year, fund.code, fund.name, coalesce(decided.awards, 0) AS awards,
                               coalesce(decided.missing, 0) AS missing, coalesce(decided.amount, 0) AS amount,
                               coalesce(paid.paid, 0) AS paid
                          FROM decided FULL JOIN paid USING (year, source)
                          JOIN khenthuong.funding_source fund ON fund.code = source
                         ORDER BY year DESC, fund.ordinal""")
                .query((row, index) -> new RewardSum(
                        row.getInt("year"),
                        new FundingSource(row.getString("code"), row.getString("name")),
                        row.getInt("awards"),
                        row.getInt("missing"),
                        row.getLong("amount"),
                        row.getLong("paid")))
                .list();
    }

    List<FundingSource> sources() {
        return jdbc.sql("SELECT code, name FROM khenthuong.funding_source ORDER BY ordinal")
                .query((row, index) -> new FundingSource(row.getString("code"), row.getString("name")))
                .list();
    }

    private record Placed(ListPapers.Place place, Reward reward) {}

    private static ListPapers.Place place(ResultSet row) throws SQLException {
        return new ListPapers.Place(
                NomineeType.valueOf(row.getString("nominee_type")),
                row.getString("unit"),
                row.getString("decided_name"),
                row.getString("dossier"));
    }

    private static RewardedDecision decision(ResultSet row, int index) throws SQLException {
        return new RewardedDecision(
                row.getString("round"),
                row.getInt("ordinal"),
                new DocumentReference(
                        row.getString("document_number"), row.getObject("document_date", LocalDate.class)),
                row.getInt("awards"),
                row.getInt("missing"),
                row.getLong("amount"),
                row.getLong("paid"));
    }

    private static Reward reward(ResultSet row, int index) throws SQLException {
        return new Reward(
                row.getString("dossier"),
                row.getString("unit"),
                row.getString("nominee_name"),
                NomineeType.valueOf(row.getString("nominee_type")),
                AwardForm.valueOf(row.getString("award_form")),
                new Rule(
                        row.getObject("base_salary", Long.class),
                        row.getBigDecimal("coefficient"),
                        row.getBigDecimal("multiplier"),
                        row.getString("citation")),
                row.getObject("computed", Long.class),
                row.getObject("amount", Long.class),
                laidDown(row, "amount"),
                new FundingSource(row.getString("funding_source"), row.getString("source_name")),
                laidDown(row, "funding"),
                row.getObject("payment", Long.class),
                row.getInt("version"));
    }

    private static LaidDown laidDown(ResultSet row, String what) throws SQLException {
        var at = instant(row, what + "_at");
        return at == null
                ? null
                : new LaidDown(
                        row.getString(what + "_reason"),
                        new DocumentReference(
                                row.getString(what + "_number"), row.getObject(what + "_date", LocalDate.class)),
                        row.getString(what + "_by"),
                        at);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
