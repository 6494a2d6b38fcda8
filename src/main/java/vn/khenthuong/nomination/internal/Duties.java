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
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.nomination.DutiesDone;
import vn.khenthuong.nomination.Duty;
import vn.khenthuong.nomination.FourEyes;
import vn.khenthuong.organization.Organization;

/** Who did what for a dossier; keeps the four-eyes rule, and answers whom it would keep from a step. */
@Repository
class Duties implements FourEyes {

    private final JdbcClient jdbc;
    private final Organization organization;
    private final Clock clock;

    Duties(JdbcClient jdbc, Organization organization, Clock clock) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.clock = clock;
    }

    /** @throws NotPermittedException where the same person did something earlier that forbids it */
    public void take(String number, String actor, Duty duty) {
        List<String> forbidding = duty.incompatible().stream().map(Enum::name).toList();
        List<String> earlier = jdbc.sql("""
                        WITH earlier AS (
                            SELECT duty FROM khenthuong.dossier_duty
                            WHERE number = :number AND actor IN (:accounts) AND duty IN (:forbidding)),
                        taken AS (
                            INSERT INTO khenthuong.dossier_duty (number, actor, duty, at)
                            SELECT :number, :actor, :duty, :at WHERE NOT EXISTS (SELECT 1 FROM earlier)
                            ON CONFLICT DO NOTHING)
                        SELECT duty FROM earlier""")
                .param("number", number)
                .param("actor", actor)
                .param("accounts", organization.accountsOf(actor))
                .param("duty", duty.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("forbidding", forbidding)
                .query(String.class)
                .list();
        earlier.stream().map(Duty::valueOf).sorted().findFirst().ifPresent(done -> {
            throw new NotPermittedException(duty.refusedAfter(done));
        });
    }

    @Override
    public DutiesDone of(Collection<String> numbers) {
        Map<String, Map<String, Set<Duty>>> done = new HashMap<>();
        jdbc.sql("SELECT number, actor, duty FROM khenthuong.dossier_duty WHERE number = ANY (:numbers)")
                .param("numbers", numbers.toArray(String[]::new))
                .query(row -> {
                    var byPerson = done.computeIfAbsent(row.getString("number"), number -> new HashMap<>());
                    var duty = Duty.valueOf(row.getString("duty"));
                    organization
                            .accountsOf(row.getString("actor"))
                            .forEach(account -> byPerson.computeIfAbsent(account, key -> EnumSet.noneOf(Duty.class))
                                    .add(duty));
                });
        return new DutiesDone(done);
    }
}
