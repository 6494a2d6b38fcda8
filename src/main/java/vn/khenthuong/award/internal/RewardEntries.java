package vn.khenthuong.award.internal;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.NomineeType;

/** Makes the rows of the table {@code reward}, from the decisions and dossiers that other modules offer. */
@Repository
class RewardEntries {

    private final JdbcClient jdbc;

    RewardEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Dossiers rewarded by one decision that are alike for the rule and have no row yet.
     *
     * @param decided date of the decision
     */
    record Kind(String list, LocalDate decided, AwardForm form, NomineeType type) {}

    /** What is left to do for one list. */
    List<Kind> missing(String list) {
        return find(" AND decision.list = :list", list);
    }

    /** What is left to do for all lists. */
    List<Kind> missing() {
        return find("", "");
    }

    private List<Kind> find(String condition, String list) {
        return jdbc.sql("""
                        SELECT DISTINCT decision.list, decision.document_date, dossier.award_form, dossier.nominee_type
                          FROM khenthuong.issued_decision decision
                          JOIN khenthuong.dossier_overview dossier
                            ON dossier.list_code = decision.list AND dossier.state = 'AWARDED'
                         WHERE NOT EXISTS (SELECT 1 FROM khenthuong.reward WHERE reward.dossier = dossier.number)
                        """ + condition + " ORDER BY 1, 3, 4")
                .param("list", list)
                .query((row, index) -> new Kind(
                        row.getString("list"),
                        row.getObject("document_date", LocalDate.class),
                        AwardForm.valueOf(row.getString("award_form")),
                        NomineeType.valueOf(row.getString("nominee_type"))))
                .list();
    }

    /**
     * Adds the rows of one kind, those that another node added meanwhile excepted. An amount that a document laid down beforehand goes
     * before the computed one.
     *
     * @param baseSalary null where none is known for the date
     * @param computed null where there is no figure
     */
    void add(Kind kind, RewardRule rule, Long baseSalary, Long computed) {
        jdbc.sql("""
                        INSERT INTO khenthuong.reward
                               (dossier, list, base_salary, coefficient, multiplier, citation, computed, amount, amount_reason,
                                amount_number, amount_date, amount_by, amount_at, funding_source)
                        SELECT number, list_code, :base::bigint, :coefficient::numeric, :multiplier::numeric, :citation,
                               :computed::bigint, coalesce(awaited.amount, :computed::bigint), awaited.reason,
                               awaited.document_number, awaited.document_date, awaited.laid_down_by, awaited.laid_down_at, :source
                          FROM khenthuong.dossier_overview
                          LEFT JOIN khenthuong.awaited_amount awaited
                            ON awaited.list = dossier_overview.list_code AND awaited.dossier = dossier_overview.number
                         WHERE list_code = :list AND state = 'AWARDED' AND award_form = :form AND nominee_type = :type
                         ORDER BY number
                            ON CONFLICT (dossier) DO NOTHING""")
                .param("base", baseSalary)
                .param("coefficient", rule.coefficient())
                .param("multiplier", rule.multiplier())
                .param("citation", rule.citation())
                .param("computed", computed)
                .param("source", rule.fundingSource())
                .param("list", kind.list())
                .param("form", kind.form().name())
                .param("type", kind.type().name())
                .update();
    }
}
