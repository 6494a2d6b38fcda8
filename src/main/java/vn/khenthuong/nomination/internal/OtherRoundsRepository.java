package vn.khenthuong.nomination.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.kernel.NameKey;
import vn.khenthuong.nomination.Achievement;
import vn.khenthuong.nomination.DossierContent;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.NomineeType;

/** Dossiers of other rounds that carry the number of the same person, or the same name. */
@Repository
class OtherRoundsRepository {

    private static final String SAME = """
            SELECT round, state, nominee_name, unit = :unit AS own_unit,
                   coalesce(identity_number = :identity, false) AS same_person,
                   coalesce(identity_number <> :identity, false) AS somebody_else,
                   nominee_type = :type AND coalesce(content ->> 'commune', '') = coalesce(:commune, '') AS same_kind,
                   (content -> 'achievement' ->> 'from')::date AS begun, (content -> 'achievement' ->> 'to')::date AS ended
              FROM khenthuong.dossier
             WHERE (identity_number = :identity OR name_key = :name) AND round <> :round
               AND state NOT IN ('DRAFT', 'PREPARED', 'NOT_AWARDED', 'NOT_SELECTED', 'FAILED', 'REJECTED', 'WITHDRAWN',
                                 'EXPIRED', 'CANCELLED')
             ORDER BY number""";

    private final JdbcClient jdbc;

    OtherRoundsRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are live or rewarded, the certain ones first. */
    List<OtherCase> find(Dossier dossier, DossierContent content) {
        var collective = dossier.nomineeType() == NomineeType.COLLECTIVE;
        return jdbc
                .sql(SAME)
                .param("unit", dossier.unit())
                .param(
                        "identity",
                        content.profile() == null ? null : content.profile().identityNumber())
                .param("type", dossier.nomineeType().name())
                .param("commune", content.commune())
                .param("name", NameKey.of(dossier.nomineeName()))
                .param("round", dossier.round())
                .query((row, index) -> read(row, collective, dossier.nomineeName()))
                .list()
                .stream()
                .filter(other -> !other.somebodyElse())
                .sorted((one, other) -> Boolean.compare(other.certain(), one.certain()))
                .toList();
    }

    /** “Tổ Hòa” is not certain to be “Tổ Hoa”. */
    private static OtherCase read(ResultSet row, boolean collective, String name) throws SQLException {
        var sameCollective = collective
                && row.getBoolean("own_unit")
                && row.getBoolean("same_kind")
                && NameKey.isWrittenAlike(row.getString("nominee_name"), name);
        return new OtherCase(
                row.getString("round"),
                DossierState.valueOf(row.getString("state")),
                row.getBoolean("same_person") || sameCollective,
                row.getBoolean("somebody_else"),
                row.getObject("begun", LocalDate.class),
                row.getObject("ended", LocalDate.class));
    }

    /**
     * A dossier of another round.
     *
     * @param certain whether it is the same person or collective, not only one of the same name
     * @param somebodyElse whether the number of the person says that it is another one
     */
    record OtherCase(
            String round, DossierState state, boolean certain, boolean somebodyElse, LocalDate from, LocalDate to) {

        boolean isRewarded() {
            return certain && state == DossierState.AWARDED;
        }

        boolean overlaps(Achievement achievement) {
            return achievement != null
                    && from != null
                    && to != null
                    && !achievement.from().isAfter(to)
                    && !achievement.to().isBefore(from);
        }
    }
}
