package vn.khenthuong.nomination.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.nomination.Achievement;
import vn.khenthuong.nomination.DossierContent;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.NameKey;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.Rounds;

/**
 * The same nominee in another round, as far as this system knows: one achievement is rewarded once. Says nothing
 * about whose the other dossier is.
 */
@Component
class OtherRounds {

    private static final String SAME = """
            SELECT round, state, unit = :unit AS own_unit,
                   coalesce(identity_number = :identity, false) AS same_person,
                   identity_number IS NOT NULL AS known,
                   nominee_type = :type AND coalesce(content ->> 'commune', '') = coalesce(:commune, '') AS same_kind,
                   (content -> 'achievement' ->> 'from')::date AS begun, (content -> 'achievement' ->> 'to')::date AS ended
              FROM khenthuong.dossier
             WHERE (identity_number = :identity OR name_key = :name) AND round <> :round
               AND state NOT IN ('DRAFT', 'PREPARED', 'NOT_AWARDED', 'NOT_SELECTED', 'FAILED', 'REJECTED', 'WITHDRAWN',
                                 'EXPIRED', 'CANCELLED')
             ORDER BY number""";

    private final JdbcClient jdbc;
    private final Rounds rounds;

    OtherRounds(JdbcClient jdbc, Rounds rounds) {
        this.jdbc = jdbc;
        this.rounds = rounds;
    }

    /**
     * Refuses an achievement that has been rewarded in another round.
     *
     * @throws BadInputException naming the round and the period it rewarded
     */
    void requireNotRewarded(Dossier dossier, DossierContent content) {
        find(dossier, content).stream()
                .filter(other -> other.isRewarded() && other.overlaps(content.achievement()))
                .findFirst()
                .ifPresent(other -> {
                    throw new BadInputException(
                            "Đối tượng đã được khen thưởng ở đợt “%s” cho thành tích từ %s đến %s; chỉ đề nghị được cho thành tích sau ngày đó (điểm b khoản 2 Mục I Kế hoạch: tránh trùng lặp). Hãy sửa “Thành tích từ ngày”."
                                    .formatted(
                                            title(other),
                                            VietnameseDates.of(other.from),
                                            VietnameseDates.of(other.to)));
                });
    }

    /** What deserves a second look, if anything does. */
    Optional<String> warning(Dossier dossier) {
        return find(dossier, dossier.content()).stream().findFirst().map(other -> {
            var who = other.certain ? "của chính đối tượng này" : "cùng tên đối tượng";
            var what = other.state == DossierState.AWARDED ? "đã được khen thưởng" : "đang xử lý";
            return "Ở đợt “%s” có hồ sơ %s %s; kiểm tra để một thành tích không được khen thưởng hai lần (điểm b khoản 2 Mục I Kế hoạch)."
                    .formatted(title(other), who, what);
        });
    }

    private String title(Other other) {
        return rounds.find(other.round).map(AwardRound::title).orElse(other.round);
    }

    /** The certain ones first. */
    private List<Other> find(Dossier dossier, DossierContent content) {
        var identity = content.profile() == null ? null : content.profile().identityNumber();
        return jdbc
                .sql(SAME)
                .param("unit", dossier.unit())
                .param("identity", identity)
                .param("type", dossier.nomineeType().name())
                .param("commune", content.commune())
                .param("name", NameKey.of(dossier.nomineeName()))
                .param("round", dossier.round())
                .query((row, index) -> {
                    var samePerson = row.getBoolean("same_person");
                    var sameCollective = dossier.nomineeType() == NomineeType.COLLECTIVE
                            && row.getBoolean("own_unit")
                            && row.getBoolean("same_kind");
                    var somebodyElse = identity != null && row.getBoolean("known") && !samePerson;
                    return somebodyElse
                            ? null
                            : new Other(
                                    row.getString("round"),
                                    DossierState.valueOf(row.getString("state")),
                                    samePerson || sameCollective,
                                    row.getObject("begun", LocalDate.class),
                                    row.getObject("ended", LocalDate.class));
                })
                .list()
                .stream()
                .filter(Objects::nonNull)
                .sorted((one, other) -> Boolean.compare(other.certain, one.certain))
                .toList();
    }

    /** @param certain whether it is the same person or collective, not only one of the same name */
    private record Other(String round, DossierState state, boolean certain, LocalDate from, LocalDate to) {

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
