package vn.khenthuong.nomination.internal;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.DossierVisibility;
import vn.khenthuong.kernel.NameKey;
import vn.khenthuong.nomination.VisibilityLevel;

/** Dossiers of every round by the key of the nominee's name. */
@Repository
class SameNameRepository {

    private static final String OTHERS = """
            SELECT number, round, nominee_name, state, %s AS seen
              FROM khenthuong.dossier
             WHERE name_key = :key AND number <> :number AND state NOT IN %s
             ORDER BY number DESC""";

    private final JdbcClient jdbc;

    SameNameRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The other dossiers of the name that are live or awarded, the latest first; each says whether the reader may see it. */
    List<Other> find(DossierSnapshot dossier, DossierVisibility visibility) {
        return jdbc.sql(OTHERS.formatted(
                        visibility.condition(VisibilityLevel.DOSSIER), DossierRepository.ENDED_WITHOUT_AWARD))
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

    /** @param seen whether the reader may see it */
    record Other(String number, String round, String name, DossierState state, boolean seen) {}
}
