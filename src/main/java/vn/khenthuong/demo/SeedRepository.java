package vn.khenthuong.demo;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.kernel.HomeZone;

/** Whether what the demonstration shows at first has been entered, as the database remembers it. */
@Repository
@Profile(Demo.PROFILE)
class SeedRepository {

    private final JdbcClient jdbc;

    SeedRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How far it came. */
    enum Progress {
        NONE,
        BEGUN,
        ENDED
    }

    Progress progress() {
        return jdbc.sql("SELECT ended_at IS NOT NULL FROM khenthuong.demo_seed")
                .query(Boolean.class)
                .optional()
                .map(ended -> ended ? Progress.ENDED : Progress.BEGUN)
                .orElse(Progress.NONE);
    }

    /** @param at by the clock of the demonstration */
    void begin(Instant at) {
        jdbc.sql("INSERT INTO khenthuong.demo_seed (begun_at) VALUES (?)")
                .param(moment(at))
                .update();
    }

    /** @param at by the clock of the demonstration */
    void end(Instant at) {
        jdbc.sql("UPDATE khenthuong.demo_seed SET ended_at = ?")
                .param(moment(at))
                .update();
    }

    /** The transaction of the caller does not wait for the disk; a power cut may lose it, with all that came after. */
    void commitLater() {
        jdbc.sql("SET LOCAL synchronous_commit TO off").update();
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atZone(HomeZone.ID).toOffsetDateTime();
    }
}
