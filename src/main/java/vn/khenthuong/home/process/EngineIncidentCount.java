package vn.khenthuong.home.process;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.home.EngineTroubles;

/** Counts incidents and failing jobs in the engine's tables, in one statement. */
@Repository
class EngineIncidentCount implements EngineTroubles {

    private final JdbcClient jdbc;

    EngineIncidentCount(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An incident is shown by every process above it too; it is counted where it happened. */
    @Override
    public Count count() {
        return jdbc.sql("""
                        SELECT (SELECT count(*) FROM public.act_ru_incident WHERE id_ = root_cause_incident_id_) AS incidents,
                               (SELECT count(*) FROM public.act_ru_job WHERE retries_ > 0 AND exception_msg_ IS NOT NULL) AS retried""").query(Count.class).single();
    }
}
