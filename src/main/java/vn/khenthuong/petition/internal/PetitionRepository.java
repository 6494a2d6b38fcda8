package vn.khenthuong.petition.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.petition.Department;
import vn.khenthuong.petition.Petition;
import vn.khenthuong.petition.Petition.Answer;
import vn.khenthuong.petition.Petition.Ending;
import vn.khenthuong.petition.Petition.Forwarding;
import vn.khenthuong.petition.PetitionKind;
import vn.khenthuong.petition.PetitionNumber;
import vn.khenthuong.petition.PetitionState;

/** The tables {@code petition} and {@code petition_counter}. */
@Repository
class PetitionRepository {

    private static final String READ = "SELECT * FROM khenthuong.petition one ";
    private static final String NUMBER = "number";

    private final JdbcClient jdbc;

    PetitionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number of a unit and year; whoever asks meanwhile waits. */
    int nextOrdinal(String series, int year) {
        return jdbc.sql("""
                        INSERT INTO khenthuong.petition_counter (unit, year, last) VALUES (:series, :year, 1)
                        ON CONFLICT (unit, year) DO UPDATE SET last = petition_counter.last + 1
                        RETURNING last""")
                .param("series", series)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    void insert(Petition added) {
        jdbc.sql("""
                        INSERT INTO khenthuong.petition (number, unit, round, kind, title, content, document_number, document_date,
                               addressee, state, filed_by, filed_at)
                        VALUES (:number, :unit, :round, :kind, :title, :content, :document, CAST(:day AS date), :addressee, :state,
                               :by, :at)""")
                .param(NUMBER, added.number().toString())
                .param("unit", added.unit())
                .param("round", added.round())
                .param("kind", added.kind().name())
                .param("title", added.title())
                .param("content", added.content())
                .param("document", numberOf(added.document()))
                .param("day", dayOf(added.document()))
                .param("addressee", added.addressee().name())
                .param("state", added.state().name())
                .param("by", added.filed().by())
                .param("at", Timestamp.from(added.filed().at()))
                .update();
    }

    /** One of the unit that says the same, was sent since then and still waits for an answer. */
    Optional<PetitionNumber> sameOpen(Petition wanted, Instant since) {
        return numbers(jdbc.sql("""
                        SELECT number FROM khenthuong.petition
                         WHERE unit = :unit AND state = 'OPEN' AND filed_at >= :since AND addressee = :addressee AND kind = :kind
                           AND title = :title AND content = :content AND round IS NOT DISTINCT FROM CAST(:round AS text)
                           AND document_number IS NOT DISTINCT FROM CAST(:document AS text)
                           AND document_date IS NOT DISTINCT FROM CAST(:day AS date)
                         ORDER BY number DESC LIMIT 1""")
                        .param("unit", wanted.unit())
                        .param("since", Timestamp.from(since))
                        .param("addressee", wanted.addressee().name())
                        .param("kind", wanted.kind().name())
                        .param("title", wanted.title())
                        .param("content", wanted.content())
                        .param("round", wanted.round())
                        .param("document", numberOf(wanted.document()))
                        .param("day", dayOf(wanted.document())))
                .stream()
                .findFirst();
    }

    /** Writes what may change; what was sent stays as it was sent. */
    void save(Petition changed) {
        var forwarding = changed.forwarding();
        var answer = changed.answer();
        var ending = changed.ending();
        jdbc.sql("""
                        UPDATE khenthuong.petition
                           SET addressee = :addressee, state = :state, forward_reason = :forward, forwarded_by = :forwardedBy,
                               forwarded_at = CAST(:forwardedAt AS timestamptz), report = :report, answer = :answer,
                               answer_number = :answerNumber, answer_date = CAST(:answerDate AS date), answered_by = :answeredBy,
                               answered_for = :answeredFor, answered_at = CAST(:answeredAt AS timestamptz), end_reason = :end,
                               ended_at = CAST(:endedAt AS timestamptz)
                         WHERE number = :number""")
                .param(NUMBER, changed.number().toString())
                .param("addressee", changed.addressee().name())
                .param("state", changed.state().name())
                .param("forward", forwarding == null ? null : forwarding.reason())
                .param("forwardedBy", forwarding == null ? null : forwarding.by())
                .param("forwardedAt", forwarding == null ? null : Timestamp.from(forwarding.at()))
                .param("report", changed.report())
                .param("answer", answer == null ? null : answer.text())
                .param("answerNumber", answer == null ? null : numberOf(answer.document()))
                .param("answerDate", answer == null ? null : dayOf(answer.document()))
                .param("answeredBy", answer == null ? null : answer.by())
                .param("answeredFor", answer == null ? null : answer.body())
                .param("answeredAt", answer == null ? null : Timestamp.from(answer.at()))
                .param("end", ending == null ? null : ending.reason())
                .param("endedAt", ending == null ? null : Timestamp.from(ending.at()))
                .update();
    }

    Optional<Petition> find(PetitionNumber number) {
        return jdbc.sql(READ + "WHERE one.number = :number")
                .param(NUMBER, number.toString())
                .query(PetitionRepository::petition)
                .optional();
    }

    /** The same, kept from everybody else until the transaction ends. */
    Optional<Petition> lock(PetitionNumber number) {
        return jdbc.sql(READ + "WHERE one.number = :number FOR UPDATE")
                .param(NUMBER, number.toString())
                .query(PetitionRepository::petition)
                .optional();
    }

    /**
     * Petitions, newest first.
     *
     * @param condition on the row {@code one}, without parameters
     */
    List<Petition> all(String condition) {
        return jdbc.sql(READ + "WHERE " + condition + " ORDER BY one.filed_at DESC, one.number DESC")
                .query(PetitionRepository::petition)
                .list();
    }

    /** What waits for an answer of the department, oldest first. */
    List<Petition> openWith(Collection<Department> departments) {
        return jdbc.sql(
                        READ
                                + "WHERE one.state = 'OPEN' AND one.addressee = ANY (:departments) ORDER BY one.filed_at, one.number")
                .param("departments", departments.stream().map(Enum::name).toArray(String[]::new))
                .query(PetitionRepository::petition)
                .list();
    }

    List<PetitionNumber> inReport(String report) {
        return numbers(jdbc.sql("SELECT number FROM khenthuong.petition WHERE report = :report ORDER BY number")
                .param("report", report));
    }

    /** Petitions of these units that wait for an answer of a department. */
    List<PetitionNumber> openOf(Collection<String> units) {
        return numbers(jdbc.sql(
                        "SELECT number FROM khenthuong.petition WHERE unit = ANY (:units) AND state = 'OPEN' ORDER BY number")
                .param("units", units.toArray(String[]::new)));
    }

    private static List<PetitionNumber> numbers(JdbcClient.StatementSpec statement) {
        return statement.query(String.class).list().stream()
                .map(PetitionNumber::of)
                .toList();
    }

    static String numberOf(DocumentReference document) {
        return document == null ? null : document.number();
    }

    static LocalDate dayOf(DocumentReference document) {
        return document == null ? null : document.date();
    }

    static DocumentReference document(ResultSet row, String number, String date) throws SQLException {
        var found = row.getString(number);
        return found == null ? null : new DocumentReference(found, row.getObject(date, LocalDate.class));
    }

    static Instant at(ResultSet row, String column) throws SQLException {
        var found = row.getTimestamp(column);
        return found == null ? null : found.toInstant();
    }

    private static Petition petition(ResultSet row, int index) throws SQLException {
        var forward = row.getString("forward_reason");
        var answer = row.getString("answer");
        var endedAt = at(row, "ended_at");
        return new Petition(
                PetitionNumber.of(row.getString(NUMBER)),
                row.getString("round"),
                PetitionKind.valueOf(row.getString("kind")),
                row.getString("title"),
                row.getString("content"),
                document(row, "document_number", "document_date"),
                Department.valueOf(row.getString("addressee")),
                PetitionState.valueOf(row.getString("state")),
                new Deed(row.getString("filed_by"), at(row, "filed_at")),
                forward == null
                        ? null
                        : new Forwarding(forward, row.getString("forwarded_by"), at(row, "forwarded_at")),
                row.getString("report"),
                answer == null
                        ? null
                        : new Answer(
                                answer,
                                document(row, "answer_number", "answer_date"),
                                row.getString("answered_by"),
                                row.getString("answered_for"),
                                at(row, "answered_at")),
                endedAt == null ? null : new Ending(row.getString("end_reason"), endedAt));
    }
}
