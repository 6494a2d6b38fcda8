package vn.khenthuong.organization.internal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which shipped data sets were taken up, by the application or by hand, and of which those concerned know. */
@Repository
class DataSetRepository {

    private final JdbcClient jdbc;

    DataSetRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isTakenUp(LocalDate day) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM khenthuong.shipped_reorganisation WHERE day = ?)")
                .param(day)
                .query(Boolean.class)
                .single();
    }

    /** Days of those that were taken up ahead and did not come yet, the next one first. */
    List<LocalDate> awaited() {
        return days("told_at IS NULL ORDER BY day");
    }

    /** Days of those that hold, the newest first. */
    List<LocalDate> inForce() {
        return days("told_at IS NOT NULL ORDER BY day DESC");
    }

    private List<LocalDate> days(String which) {
        return jdbc.sql("SELECT day FROM khenthuong.shipped_reorganisation WHERE " + which)
                .query(LocalDate.class)
                .list();
    }

    /** Days of those whose day has come and of which this was not noted yet, the first one first; now it is. */
    List<LocalDate> takeDue(LocalDate today, Instant at) {
        return jdbc.sql("""
                        WITH due AS (
                            UPDATE khenthuong.shipped_reorganisation SET told_at = :at
                             WHERE day <= :today AND told_at IS NULL
                             RETURNING day)
                        SELECT day FROM due ORDER BY day""")
                .param("at", Timestamp.from(at))
                .param("today", today)
                .query(LocalDate.class)
                .list();
    }

    /** Days of those that nobody was told of before this moment; however long ago the days themselves are. */
    Set<LocalDate> newSince(Instant moment) {
        return jdbc.sql("SELECT day FROM khenthuong.shipped_reorganisation WHERE told_at IS NULL OR told_at >= ?")
                .param(Timestamp.from(moment))
                .query(LocalDate.class)
                .set();
    }
}
