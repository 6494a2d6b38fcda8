package vn.khenthuong.tracking.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.nomination.DossierVisibility;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.tracking.DossierNews;

/** Steps in the audit about dossiers in sight, and about the lists they are on; without papers, refused attempts, tasks put into other hands, and the system's. */
@Repository
class NewsRows {

    private static final String NEWS = """
            WITH line AS MATERIALIZED (
                SELECT id, subject, step, actor, at, outcome, substitution FROM khenthuong.audit_line
                 WHERE at >= :since AND actor NOT IN (:reader, 'system')
                   AND outcome IS DISTINCT FROM 'REFUSED'
                   AND step NOT LIKE 'DOCUMENT!_%%' ESCAPE '!' AND step NOT LIKE 'TASK!_%%' ESCAPE '!'),
            seen AS (SELECT number, list_code FROM khenthuong.dossier_overview WHERE %s)
            SELECT line.*, line.subject IN (SELECT list_code FROM seen) AS of_list, count(*) OVER () AS total
              FROM line
             WHERE line.subject IN (SELECT number FROM seen) OR line.subject IN (SELECT list_code FROM seen)
             ORDER BY line.id DESC LIMIT :most""";

    private final JdbcClient jdbc;
    private final Organization organization;
    private final Words words;

    NewsRows(JdbcClient jdbc, Organization organization, Words words) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.words = words;
    }

    /** @param reader user id; own steps are no news */
    DossierNews since(Instant since, String reader, int most, DossierVisibility visibility) {
        var lines = new ArrayList<DossierNews.Line>();
        var total = new long[1];
        jdbc.sql(NEWS.formatted(DossierRows.seenBy(visibility)))
                .param("since", Timestamp.from(since))
                .param("reader", reader)
                .param("most", most)
                .query(row -> {
                    total[0] = row.getLong("total");
                    lines.add(new DossierNews.Line(
                            row.getString("subject"),
                            row.getBoolean("of_list"),
                            words.step(row.getString("step")),
                            words.outcome(row.getString("step"), row.getString("outcome")),
                            organization.actedAs(row.getString("actor"), row.getObject("substitution", UUID.class)),
                            row.getTimestamp("at").toInstant()));
                });
        return new DossierNews(lines, total[0]);
    }
}
