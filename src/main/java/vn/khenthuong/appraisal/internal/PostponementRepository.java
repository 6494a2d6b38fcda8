package vn.khenthuong.appraisal.internal;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.appraisal.Postponement;
import vn.khenthuong.kernel.DocumentReference;

/** The table {@code answer_postponement}; rows are added, never changed. */
@Repository
class PostponementRepository {

    private final JdbcClient jdbc;

    PostponementRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String dossier, Postponement postponement) {
        jdbc.sql("INSERT INTO khenthuong.answer_postponement"
                        + " (dossier, promised, postponed_to, reason, document_number, document_date, actor, at)"
                        + " VALUES (:dossier, :promised, :day, :reason, :number, :date, :actor, :at)")
                .param("dossier", dossier)
                .param("promised", postponement.promised())
                .param("day", postponement.day())
                .param("reason", postponement.reason())
                .param("number", postponement.apology().number())
                .param("date", postponement.apology().date())
                .param("actor", postponement.actor())
                .param("at", Timestamp.from(postponement.at()))
                .update();
    }

    Optional<Postponement> find(String dossier) {
        return jdbc.sql("SELECT promised, postponed_to, reason, document_number, document_date, actor, at"
                        + " FROM khenthuong.answer_postponement WHERE dossier = :dossier")
                .param("dossier", dossier)
                .query((row, index) -> new Postponement(
                        row.getObject("promised", LocalDate.class),
                        row.getObject("postponed_to", LocalDate.class),
                        row.getString("reason"),
                        new DocumentReference(
                                row.getString("document_number"), row.getObject("document_date", LocalDate.class)),
                        row.getString("actor"),
                        row.getTimestamp("at").toInstant()))
                .optional();
    }
}
