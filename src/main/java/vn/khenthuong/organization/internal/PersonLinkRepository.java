package vn.khenthuong.organization.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.organization.PersonLink;

/** When which accounts were one person's; nothing is ever deleted here. */
@Repository
class PersonLinkRepository {

    private final JdbcClient jdbc;

    PersonLinkRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every time for which two accounts counted as one person's and that has ended, each seen from both of them. */
    public List<PersonLink> former() {
        return jdbc
                .sql("SELECT one, other, linked_at, parted_at FROM khenthuong.person_link WHERE parted_at IS NOT NULL")
                .query((row, number) -> {
                    var linked = row.getTimestamp("linked_at");
                    return new PersonLink(
                            row.getString("one"),
                            row.getString("other"),
                            linked == null ? null : linked.toInstant(),
                            row.getTimestamp("parted_at").toInstant());
                })
                .list()
                .stream()
                .flatMap(
                        link -> Stream.of(link, new PersonLink(link.other(), link.userId(), link.from(), link.until())))
                .toList();
    }

    /** From now on two accounts are one person's. */
    public void link(Pair pair, Instant now) {
        jdbc.sql("INSERT INTO khenthuong.person_link (one, other, linked_at) VALUES (:one, :other, :now)"
                        + " ON CONFLICT DO NOTHING")
                .param("one", pair.one())
                .param("other", pair.other())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** From now on they are two persons'; where nobody saw them become one, they always were. */
    public void part(Pair pair, Instant now) {
        var known = jdbc.sql("UPDATE khenthuong.person_link SET parted_at = greatest(:now, linked_at)"
                        + " WHERE one = :one AND other = :other AND parted_at IS NULL")
                .param("one", pair.one())
                .param("other", pair.other())
                .param("now", Timestamp.from(now))
                .update();
        if (known == 0) {
            jdbc.sql("INSERT INTO khenthuong.person_link (one, other, parted_at) VALUES (:one, :other, :now)")
                    .param("one", pair.one())
                    .param("other", pair.other())
                    .param("now", Timestamp.from(now))
                    .update();
        }
    }

    /** Two accounts in one order. */
    record Pair(String one, String other) {

        static Pair of(String user, String other) {
            return user.compareTo(other) < 0 ? new Pair(user, other) : new Pair(other, user);
        }
    }
}
