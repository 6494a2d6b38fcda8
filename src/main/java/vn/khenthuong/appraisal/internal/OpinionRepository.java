package vn.khenthuong.appraisal.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.appraisal.Opinion;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.CriteriaOverride;
import vn.khenthuong.nomination.ReasonCode;
import vn.khenthuong.nomination.Refusal;

/** The table {@code opinion}; rows are added, never changed. */
@Repository
class OpinionRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    OpinionRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps an opinion given now. */
    public void add(
            String dossier,
            Opinion.Step step,
            Opinion.Outcome outcome,
            Refusal refusal,
            String remark,
            CriteriaOverride override,
            String actor) {
        var code = refusal == null ? null : refusal.code();
        jdbc.sql("INSERT INTO khenthuong.opinion (dossier, step, outcome, reason_code, reason, remark,"
                        + " override_reason, document_number, document_date, actor, at)"
                        + " VALUES (:dossier, :step, :outcome, :code, :reason, :remark,"
                        + " :override, :documentNumber, :documentDate, :actor, :at)")
                .param("dossier", dossier)
                .param("step", step.name())
                .param("outcome", outcome.name())
                .param("code", code == null ? null : code.name())
                .param("reason", refusal == null ? null : refusal.reason())
                .param("remark", remark)
                .param("override", override == null ? null : override.reason())
                .param(
                        "documentNumber",
                        override == null ? null : override.document().number())
                .param(
                        "documentDate",
                        override == null ? null : override.document().date())
                .param("actor", actor)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /** Every opinion on the dossier, oldest first. */
    /** By dossier, each in the order in which they were given; those about whom nothing was said are left out. */
    public Map<String, List<Opinion>> of(Collection<String> dossiers) {
        Map<String, List<Opinion>> opinions = new HashMap<>();
        jdbc.sql("SELECT * FROM khenthuong.opinion WHERE dossier = ANY (:dossiers) ORDER BY id")
                .param("dossiers", dossiers.toArray(String[]::new))
                .query(row -> {
                    opinions.computeIfAbsent(row.getString("dossier"), first -> new ArrayList<>())
                            .add(opinion(row, 0));
                });
        return opinions;
    }

    private static CriteriaOverride override(ResultSet row) throws SQLException {
        var reason = row.getString("override_reason");
        return reason == null
                ? null
                : new CriteriaOverride(
                        reason,
                        new DocumentReference(
                                row.getString("document_number"), row.getObject("document_date", LocalDate.class)));
    }

    private static Opinion opinion(ResultSet row, int index) throws SQLException {
        var code = row.getString("reason_code");
        var reason = row.getString("reason");
        return new Opinion(
                Opinion.Step.valueOf(row.getString("step")),
                Opinion.Outcome.valueOf(row.getString("outcome")),
                reason == null ? null : new Refusal(code == null ? null : ReasonCode.valueOf(code), reason),
                row.getString("remark"),
                override(row),
                row.getString("actor"),
                row.getTimestamp("at").toInstant());
    }
}
