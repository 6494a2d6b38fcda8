package vn.khenthuong.petition.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.petition.Department;
import vn.khenthuong.petition.Petition.Answer;
import vn.khenthuong.petition.PetitionReport;

/** The table {@code petition_report}. */
@Repository
class PetitionReportRepository {

    private static final String READ = "SELECT * FROM khenthuong.petition_report one ";
    private static final String NUMBER = "number";

    /** Who answers a report, as it is written down with the answer. */
    private static final String COMMITTEE = "UBND tỉnh";

    private final JdbcClient jdbc;
    private final PetitionRepository petitions;

    PetitionReportRepository(JdbcClient jdbc, PetitionRepository petitions) {
        this.jdbc = jdbc;
        this.petitions = petitions;
    }

    void insert(PetitionReport added) {
        jdbc.sql("""
                        INSERT INTO khenthuong.petition_report (number, unit, department, content, document_number, document_date,
                               composed_by, composed_at)
                        VALUES (:number, :unit, :department, :content, :document, :day, :by, :at)""")
                .param(NUMBER, added.number())
                .param("unit", added.unit())
                .param("department", added.department().name())
                .param("content", added.content())
                .param("document", added.document().number())
                .param("day", added.document().date())
                .param("by", added.composed().by())
                .param("at", Timestamp.from(added.composed().at()))
                .update();
    }

    void saveAnswer(PetitionReport answered) {
        var answer = answered.answer();
        jdbc.sql("""
                        UPDATE khenthuong.petition_report
                           SET answer = :answer, answer_number = :document, answer_date = :day, answered_by = :by, answered_at = :at
                         WHERE number = :number""")
                .param(NUMBER, answered.number())
                .param("answer", answer.text())
                .param("document", answer.document().number())
                .param("day", answer.document().date())
                .param("by", answer.by())
                .param("at", Timestamp.from(answer.at()))
                .update();
    }

    Optional<PetitionReport> find(String number) {
        return jdbc.sql(READ + "WHERE one.number = :number")
                .param(NUMBER, number)
                .query(this::report)
                .optional();
    }

    /** The same, kept from everybody else until the transaction ends. */
    Optional<PetitionReport> lock(String number) {
        return jdbc.sql("SELECT number FROM khenthuong.petition_report WHERE number = :number FOR UPDATE")
                .param(NUMBER, number)
                .query(String.class)
                .optional()
                .flatMap(this::find);
    }

    /** Every report, newest first. */
    List<PetitionReport> all() {
        return jdbc.sql(READ + "ORDER BY one.composed_at DESC, one.number DESC")
                .query(this::report)
                .list();
    }

    private PetitionReport report(ResultSet row, int index) throws SQLException {
        var number = row.getString(NUMBER);
        var answer = row.getString("answer");
        return new PetitionReport(
                number,
                row.getString("unit"),
                Department.valueOf(row.getString("department")),
                row.getString("content"),
                PetitionRepository.document(row, "document_number", "document_date"),
                new Deed(row.getString("composed_by"), PetitionRepository.at(row, "composed_at")),
                petitions.inReport(number),
                answer == null
                        ? null
                        : new Answer(
                                answer,
                                PetitionRepository.document(row, "answer_number", "answer_date"),
                                row.getString("answered_by"),
                                COMMITTEE,
                                PetitionRepository.at(row, "answered_at")));
    }
}
