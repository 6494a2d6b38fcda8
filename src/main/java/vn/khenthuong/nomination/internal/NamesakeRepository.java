package vn.khenthuong.nomination.internal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Statements that an official who has the nominee's name is another person. */
@Repository
class NamesakeRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    NamesakeRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Row> of(Collection<String> numbers) {
        return jdbc.sql("SELECT number, user_id, declared_by, reason FROM khenthuong.dossier_namesake"
                        + " WHERE number = ANY (:numbers) ORDER BY number, user_id")
                .param("numbers", numbers.toArray(String[]::new))
                .query((row, index) -> new Row(
                        row.getString("number"),
                        row.getString("user_id"),
                        row.getString("declared_by"),
                        row.getString("reason")))
                .list();
    }

    /** @return whether nobody had stated it yet */
    boolean add(Row stated) {
        return jdbc.sql("""
                        INSERT INTO khenthuong.dossier_namesake (number, user_id, declared_by, reason, at)
                        VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                        .params(
                                stated.number(),
                                stated.userId(),
                                stated.declaredBy(),
                                stated.reason(),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /** What was stated about a nominee says nothing about another. */
    void forget(String number) {
        jdbc.sql("DELETE FROM khenthuong.dossier_namesake WHERE number = ?")
                .param(number)
                .update();
    }

    /** A statement about one official. */
    record Row(String number, String userId, String declaredBy, String reason) {}
}
