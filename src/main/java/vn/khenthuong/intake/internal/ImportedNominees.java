package vn.khenthuong.intake.internal;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Which row of a list became which dossier. */
@Repository
class ImportedNominees {

    private final JdbcClient jdbc;
    private final Clock clock;

    ImportedNominees(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Numbers of the dossiers by digest of their row, ended ones included. */
    Map<String, String> of(String round, String unit) {
        var dossiers = new HashMap<String, String>();
        jdbc.sql("SELECT digest, dossier FROM khenthuong.imported_nominee WHERE round = ? AND unit = ?")
                .params(round, unit)
                .query(row -> {
                    dossiers.put(row.getString("digest"), row.getString("dossier"));
                });
        return dossiers;
    }

    /**
     * Keeps everybody else from making a dossier of one of the rows until the transaction ends, in one statement and always in the same
     * order; whoever comes second waits, and then has nothing to do.
     *
     * @param digests of different rows
     * @param over numbers of the dossiers whose rows may be made anew
     * @return whether all of them are still to be made
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean claim(String round, String unit, List<String> digests, Collection<String> over, String official) {
        return jdbc.sql("""
                        INSERT INTO khenthuong.imported_nominee AS known (round, unit, digest, imported_by, imported_at)
                        SELECT :round, :unit, digest, :official, :now FROM unnest(:digests::text[]) AS claimed (digest) ORDER BY digest
                        ON CONFLICT (round, unit, digest) DO UPDATE
                           SET dossier = NULL, imported_by = excluded.imported_by, imported_at = excluded.imported_at
                         WHERE known.dossier = ANY (:over)""")
                        .param("round", round)
                        .param("unit", unit)
                        .param("digests", digests.toArray(String[]::new))
                        .param("official", official)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("over", over.toArray(String[]::new))
                        .update()
                == digests.size();
    }

    /** @param dossiers numbers, in the order of the digests */
    @Transactional(propagation = Propagation.MANDATORY)
    public void became(String round, String unit, List<String> digests, List<String> dossiers) {
        jdbc.sql("""
                        UPDATE khenthuong.imported_nominee known SET dossier = made.dossier
                          FROM unnest(:digests::text[], :dossiers::text[]) AS made (digest, dossier)
                         WHERE known.round = :round AND known.unit = :unit AND known.digest = made.digest""")
                .param("digests", digests.toArray(String[]::new))
                .param("dossiers", dossiers.toArray(String[]::new))
                .param("round", round)
                .param("unit", unit)
                .update();
    }
}
