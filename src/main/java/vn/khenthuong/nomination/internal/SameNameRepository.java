package vn.khenthuong.nomination.internal;

import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.kernel.NameKey;
import vn.khenthuong.kernel.TransactionRowCache;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.DossierVisibility;
import vn.khenthuong.nomination.NominationTrials;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.nomination.VisibilityLevel;

/** Dossiers by the key of the nominee's name, which is computed in Java only. */
@Repository
class SameNameRepository {

    private static final String OTHERS = " FROM khenthuong.dossier WHERE name_key = :key AND number <> :number"
            + " AND state NOT IN " + DossierRepository.ENDED_WITHOUT_AWARD;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    /** The form asks whether it has to be explained, the check whether it was: one answer for both. */
    private final TransactionRowCache<List<String>, Boolean> answered = new TransactionRowCache<>();

    SameNameRepository(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Whether another dossier of the round that is live or awarded has the name. */
    boolean isInRound(String round, String name, String exceptNumber) {
        var question = List.of(round, name, exceptNumber);
        return answered.find(question).orElseGet(() -> {
            var answer = readIsInRound(round, name, exceptNumber);
            answered.keep(question, answer);
            return answer;
        });
    }

    private boolean readIsInRound(String round, String name, String exceptNumber) {
        return jdbc.sql("SELECT EXISTS (SELECT" + OTHERS + " AND round = :round)")
                .param("round", round)
                .param("key", NameKey.of(name))
                .param("number", exceptNumber)
                .query(Boolean.class)
                .single();
    }

    /** The other dossiers of the name that are live or awarded, in any round, the latest first. */
    List<Other> find(DossierSnapshot dossier, DossierVisibility visibility) {
        return jdbc.sql("SELECT number, round, nominee_name, state, " + visibility.condition(VisibilityLevel.DOSSIER)
                        + " AS seen" + OTHERS + " ORDER BY number DESC")
                .param("key", NameKey.of(dossier.nomineeName()))
                .param("number", dossier.number())
                .query((row, index) -> new Other(
                        row.getString("number"),
                        row.getString("round"),
                        row.getString("nominee_name"),
                        DossierState.valueOf(row.getString("state")),
                        row.getBoolean("seen")))
                .list();
    }

    /** The dossiers of a unit in a round that are live or awarded, in order of number. */
    List<NominationTrials.Standing> standing(String round, String unit) {
        return jdbc.sql("SELECT number, nominee_type, nominee_name FROM khenthuong.dossier WHERE round = ? AND unit = ?"
                        + " AND state NOT IN " + DossierRepository.ENDED_WITHOUT_AWARD + " ORDER BY number")
                .params(round, unit)
                .query((row, index) -> new NominationTrials.Standing(
                        row.getString("number"),
                        NomineeType.valueOf(row.getString("nominee_type")),
                        row.getString("nominee_name")))
                .list();
    }

    /** Gives some dossiers the key of this edition that have one of an older edition. @return how many */
    @Transactional
    public int renewKeys(int most) {
        List<SqlParameterSource> keys = jdbc.sql(
                        "SELECT number, nominee_name FROM khenthuong.dossier WHERE name_key_edition < ?"
                                + " ORDER BY number LIMIT ? FOR NO KEY UPDATE")
                .params(NameKey.EDITION, most)
                .query((row, index) -> (SqlParameterSource) new MapSqlParameterSource()
                        .addValue("number", row.getString("number"))
                        .addValue("key", NameKey.of(row.getString("nominee_name")))
                        .addValue("edition", NameKey.EDITION))
                .list();
        batches.batchUpdate(
                "UPDATE khenthuong.dossier SET name_key = :key, name_key_edition = :edition WHERE number = :number",
                keys.toArray(SqlParameterSource[]::new));
        return keys.size();
    }

    /** @param seen whether the reader may see it */
    record Other(String number, String round, String name, DossierState state, boolean seen) {}
}
