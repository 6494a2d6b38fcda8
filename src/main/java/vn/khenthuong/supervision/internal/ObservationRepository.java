package vn.khenthuong.supervision.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.supervision.Observation;
import vn.khenthuong.supervision.Observation.Answer;
import vn.khenthuong.supervision.Observation.Withdrawal;
import vn.khenthuong.supervision.ObservationNumber;

/** The tables {@code observation} and {@code observation_counter}; rows are never removed. */
@Repository
class ObservationRepository {

    private static final String READ = "SELECT * FROM khenthuong.observation ";
    private static final String NUMBER = "number";
    private static final String ROUND = "round";

    private final JdbcClient jdbc;

    ObservationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of a round; whoever asks meanwhile waits. */
    int nextOrdinal(String round) {
        return jdbc.sql("""
                        INSERT INTO khenthuong.observation_counter (round, last) VALUES (:round, 1)
                        ON CONFLICT (round) DO UPDATE SET last = observation_counter.last + 1
                        RETURNING last""").param(ROUND, round).query(Integer.class).single();
    }

    /** Gives back the number of this transaction, which is not used. */
    void takeBackOrdinal(String round) {
        jdbc.sql("UPDATE khenthuong.observation_counter SET last = last - 1 WHERE round = :round")
                .param(ROUND, round)
                .update();
    }

    /** One of the same body that says the same, was filed since then and is neither answered nor withdrawn. */
    Optional<Observation> sameOpen(Observation wanted, Instant since) {
        return jdbc.sql(READ + """
                        WHERE round = :round AND agency = :agency AND state = 'FILED' AND filed_at >= :since AND content = :content
                          AND list IS NOT DISTINCT FROM CAST(:list AS text) ORDER BY number DESC LIMIT 1""")
                .param(ROUND, wanted.round())
                .param("agency", wanted.agency())
                .param("since", Timestamp.from(since))
                .param("content", wanted.content())
                .param("list", wanted.list())
                .query(ObservationRepository::observation)
                .optional();
    }

    void insert(Observation added) {
        jdbc.sql("""
                        INSERT INTO khenthuong.observation (number, round, list, agency, content, state, filed_by, filed_at)
                        VALUES (:number, :round, :list, :agency, :content, :state, :by, :at)""")
                .param(NUMBER, added.number().toString())
                .param(ROUND, added.round())
                .param("list", added.list())
                .param("agency", added.agency())
                .param("content", added.content())
                .param("state", added.state().name())
                .param("by", added.filed().by())
                .param("at", Timestamp.from(added.filed().at()))
                .update();
    }

    /** Writes answer and withdrawal; what was said stays as it was said. */
    void save(Observation changed) {
        var answer = changed.answer();
        var withdrawal = changed.withdrawal();
        jdbc.sql("""
                        UPDATE khenthuong.observation
                           SET state = :state, answer = :answer, answered_by = :answeredBy, answered_for = :answeredFor,
                               answered_at = CAST(:answeredAt AS timestamptz), withdraw_reason = :reason,
                               withdrawn_by = :withdrawnBy, withdrawn_at = CAST(:withdrawnAt AS timestamptz)
                         WHERE number = :number""")
                .param(NUMBER, changed.number().toString())
                .param("state", changed.state().name())
                .param("answer", answer == null ? null : answer.text())
                .param("answeredBy", answer == null ? null : answer.by())
                .param("answeredFor", answer == null ? null : answer.body())
                .param("answeredAt", answer == null ? null : Timestamp.from(answer.at()))
                .param("reason", withdrawal == null ? null : withdrawal.reason())
                .param("withdrawnBy", withdrawal == null ? null : withdrawal.by())
                .param("withdrawnAt", withdrawal == null ? null : Timestamp.from(withdrawal.at()))
                .update();
    }

    Optional<Observation> find(ObservationNumber number) {
        return jdbc.sql(READ + "WHERE number = :number")
                .param(NUMBER, number.toString())
                .query(ObservationRepository::observation)
                .optional();
    }

    /** The same, kept from everybody else until the transaction ends. */
    Optional<Observation> lock(ObservationNumber number) {
        return jdbc.sql(READ + "WHERE number = :number FOR UPDATE")
                .param(NUMBER, number.toString())
                .query(ObservationRepository::observation)
                .optional();
    }

    /**
     * Newest first.
     *
     * @param round null for all
     */
    List<Observation> all(String round) {
        return jdbc.sql(READ
                        + "WHERE CAST(:round AS text) IS NULL OR round = :round ORDER BY filed_at DESC, number DESC")
                .param(ROUND, round)
                .query(ObservationRepository::observation)
                .list();
    }

    /** How many there are on the round. */
    int count(String round) {
        return jdbc.sql("SELECT count(*) FROM khenthuong.observation WHERE round = :round")
                .param(ROUND, round)
                .query(Integer.class)
                .single();
    }

    /** Who filed, and when, what is neither answered nor withdrawn. */
    List<Deed> waiting() {
        return jdbc.sql("SELECT filed_by, filed_at FROM khenthuong.observation WHERE state = 'FILED'")
                .query((row, index) -> new Deed(
                        row.getString("filed_by"), row.getTimestamp("filed_at").toInstant()))
                .list();
    }

    /** On the round as a whole and on the list, oldest first. */
    List<Observation> beside(String round, String list) {
        return jdbc.sql(READ + "WHERE round = :round AND (list IS NULL OR list = :list) ORDER BY filed_at, number")
                .param(ROUND, round)
                .param("list", list)
                .query(ObservationRepository::observation)
                .list();
    }

    /** Which of these units have submitted cases in the round. */
    Set<String> nominating(String round, Collection<String> units) {
        return Set.copyOf(jdbc.sql("SELECT DISTINCT unit FROM khenthuong.dossier_overview"
                        + " WHERE round = :round AND unit = ANY (:units) AND submitted_at IS NOT NULL")
                .param(ROUND, round)
                .param("units", units.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    private static Observation observation(ResultSet row, int index) throws SQLException {
        var answer = row.getString("answer");
        var reason = row.getString("withdraw_reason");
        return new Observation(
                ObservationNumber.of(row.getString(NUMBER)),
                row.getString("list"),
                row.getString("agency"),
                row.getString("content"),
                new Deed(row.getString("filed_by"), row.getTimestamp("filed_at").toInstant()),
                answer == null
                        ? null
                        : new Answer(
                                answer,
                                row.getString("answered_by"),
                                row.getString("answered_for"),
                                row.getTimestamp("answered_at").toInstant()),
                reason == null
                        ? null
                        : new Withdrawal(
                                reason,
                                row.getString("withdrawn_by"),
                                row.getTimestamp("withdrawn_at").toInstant()));
    }
}
