package vn.khenthuong.nomination.internal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.nomination.DutiesDone;
import vn.khenthuong.nomination.Duty;
import vn.khenthuong.nomination.FourEyes;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.PersonLink;

/** Who did what for a dossier; keeps the four-eyes rule, and answers whom it would keep from a step. */
@Repository
class Duties implements FourEyes {

    private final JdbcClient jdbc;
    private final Organization organization;
    private final Nominees nominees;
    private final Clock clock;

    Duties(JdbcClient jdbc, Organization organization, Nominees nominees, Clock clock) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.nominees = nominees;
        this.clock = clock;
    }

    /** @throws NotPermittedException where the same person did something earlier that forbids it, or is the nominee */
    public void take(Dossier dossier, String actor, Duty duty) {
        takeAll(List.of(dossier), actor, duty);
    }

    /**
     * {@link #take} for many at once.
     *
     * @throws NotPermittedException where he may not take it for one of them
     */
    public void takeAll(List<Dossier> dossiers, String actor, Duty duty) {
        nominees.requireAnother(dossiers.stream().map(nominees::of).toList(), actor);
        take(dossiers.stream().map(Dossier::number).toArray(String[]::new), actor, duty);
    }

    private void take(String[] numbers, String actor, Duty duty) {
        List<String> forbidding = duty.incompatible().stream().map(Enum::name).toList();
        var former = organization.formerlyOneWith(actor);
        List<String> earlier = jdbc.sql("""
                        WITH earlier AS (
                            SELECT duty FROM khenthuong.dossier_duty
                            WHERE number = ANY (:numbers) AND duty IN (:forbidding) AND (actor IN (:accounts) OR EXISTS (
                                SELECT 1 FROM unnest(CAST(:former AS text[]), CAST(:from AS timestamptz[]),
                                    CAST(:until AS timestamptz[])) AS was (account, since, until)
                                WHERE account = actor AND at >= since AND at < until))),
                        taken AS (
                            INSERT INTO khenthuong.dossier_duty (number, actor, duty, at)
                            SELECT number, :actor, :duty, :at FROM unnest(CAST(:numbers AS text[])) AS one (number)
                            WHERE NOT EXISTS (SELECT 1 FROM earlier)
                            ON CONFLICT DO NOTHING)
                        SELECT duty FROM earlier""")
                .param("numbers", numbers)
                .param("actor", actor)
                .param("accounts", organization.accountsOf(actor))
                .param("former", former.stream().map(PersonLink::other).toArray(String[]::new))
                .param(
                        "from",
                        former.stream()
                                .map(link -> link.from() == null
                                        ? "-infinity"
                                        : link.from().toString())
                                .toArray(String[]::new))
                .param(
                        "until",
                        former.stream().map(link -> link.until().toString()).toArray(String[]::new))
                .param("duty", duty.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("forbidding", forbidding)
                .query(String.class)
                .list();
        earlier.stream().map(Duty::valueOf).sorted().findFirst().ifPresent(done -> {
            throw new NotPermittedException(duty.refusedAfter(done));
        });
    }

    /**
     * Whoever worked on the dossier while it named somebody else must not turn out to have worked on his own.
     *
     * @throws BadInputException with the name of one who did
     */
    public void requireNobodyActedFor(Nominees.Nominee nominee) {
        jdbc
                .sql("SELECT actor, at FROM khenthuong.dossier_duty WHERE number = ? ORDER BY actor, at")
                .param(nominee.number())
                .query((row, number) ->
                        new Deed(row.getString("actor"), row.getTimestamp("at").toInstant()))
                .list()
                .stream()
                .filter(deed -> organization.accountsBehind(deed).stream()
                        .anyMatch(account -> nominees.hasName(nominee, account)))
                .findFirst()
                .ifPresent(deed -> {
                    throw new BadInputException(
                            "%s đã làm việc trên hồ sơ này nên hồ sơ không đổi sang đề nghị người cùng họ tên được; hãy để người khác lập hồ sơ mới."
                                    .formatted(organization.nameOf(deed.by())));
                });
    }

    @Override
    public DutiesDone of(Collection<String> numbers) {
        Map<String, Map<String, Set<Duty>>> done = new HashMap<>();
        Map<String, Nominees.Nominee> named = new HashMap<>();
        jdbc.sql("SELECT number, nominee_type, nominee_name, actor, duty, at FROM khenthuong.dossier"
                        + " LEFT JOIN khenthuong.dossier_duty USING (number) WHERE number = ANY (:numbers)")
                .param("numbers", numbers.toArray(String[]::new))
                .query(row -> {
                    var number = row.getString("number");
                    var type = NomineeType.valueOf(row.getString("nominee_type"));
                    named.put(number, nominees.of(number, type, row.getString("nominee_name")));
                    if (row.getString("duty") != null) {
                        var actor = row.getString("actor");
                        var at = row.getTimestamp("at").toInstant();
                        remember(
                                done,
                                number,
                                organization.accountsBehind(new Deed(actor, at)),
                                Duty.valueOf(row.getString("duty")));
                    }
                });
        return new DutiesDone(done, nominees.accounts(named.values()));
    }

    private static void remember(
            Map<String, Map<String, Set<Duty>>> done, String number, Set<String> accounts, Duty duty) {
        var byPerson = done.computeIfAbsent(number, key -> new HashMap<>());
        accounts.forEach(account -> byPerson.computeIfAbsent(account, key -> EnumSet.noneOf(Duty.class))
                .add(duty));
    }
}
