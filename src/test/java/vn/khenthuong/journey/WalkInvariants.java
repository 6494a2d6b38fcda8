package vn.khenthuong.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What holds of all rounds whenever nobody is acting and no message is on its way. Each rule is one question to the tables that answers
 * with what offends it; tables are read rather than facades, because a fault of a facade would hide itself.
 */
final class WalkInvariants {

    static final String PLACES = "used = reservations ≤ max";
    static final String PLACES_OF_CASES = "whoever is submitted with a limit holds one place, whoever ended none";
    static final String ONE_INSTANCE = "one instance or one end per dossier";
    static final String PERFORMERS = "no task without a performer";
    static final String REMINDERS = "no reminder during a hold";
    static final String CLOCKS = "no clock runs during a hold, every clock runs beside it";
    static final String HOLDS = "held means one open hold";
    static final String JOBS = "no job is given up";

    private static final String FINAL =
            "('AWARDED','NOT_AWARDED','NOT_SELECTED','FAILED','REJECTED','WITHDRAWN','EXPIRED','CANCELLED')";

    /** Tasks of a dossier and of its consultations, with the dossier. */
    private static final String TASKS = """
            FROM khenthuong.dossier d
            JOIN public.act_ru_execution i ON i.parent_id_ IS NULL
             AND (i.business_key_ = d.number OR i.business_key_ IN
                  (SELECT c.key FROM khenthuong.consultation c WHERE c.dossier = d.number))
            JOIN public.act_ru_task t ON t.proc_inst_id_ = i.id_ AND t.task_def_key_ <> 'userTask_resolveHold'
            """;

    private static final Map<String, String> RULES = rules();

    private final JdbcTemplate jdbc;

    WalkInvariants(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What offends, each with its rule in front. */
    List<String> offences() {
        var offences = new ArrayList<String>();
        RULES.forEach((rule, question) ->
                jdbc.queryForList(question, String.class).forEach(one -> offences.add(rule + ": " + one)));
        return offences;
    }

    private static Map<String, String> rules() {
        var rules = new LinkedHashMap<String, String>();
        rules.put(PLACES, """
                SELECT l.round || ' ' || coalesce(l.unit, 'pool') || ' ' || l.reserved || '+' || l.confirmed || ' of ' || l.max
                  FROM khenthuong.quota_limit l
                  LEFT JOIN LATERAL (
                       SELECT count(*) FILTER (WHERE p.state = 'RESERVED') AS reserved, count(*) FILTER (WHERE p.state = 'CONFIRMED') AS confirmed
                         FROM khenthuong.quota_place_limit h JOIN khenthuong.quota_place p USING (case_id) WHERE h.limit_id = l.id) held ON true
                 WHERE l.reserved + l.confirmed > l.max OR l.reserved <> held.reserved OR l.confirmed <> held.confirmed
                """);
        rules.put(PLACES_OF_CASES, """
                SELECT d.number || ' ' || d.state || CASE WHEN p.case_id IS NULL THEN ' without' ELSE ' with' END || ' a place'
                  FROM khenthuong.dossier d LEFT JOIN khenthuong.quota_place p ON p.case_id = d.number
                 WHERE p.case_id IS NOT NULL AND d.state IN (%s, 'DRAFT', 'PREPARED') AND d.state <> 'AWARDED'
                    OR p.case_id IS NULL AND d.state NOT IN (%s, 'DRAFT', 'PREPARED') AND NOT d.pool
                """.formatted(
                        FINAL.substring(1, FINAL.length() - 1), FINAL.substring(1, FINAL.length() - 1)));
        rules.put(ONE_INSTANCE, """
                SELECT d.number || ' ' || d.state || ': ' || count(h.id_) || ' instances, ' || count(h.end_time_) || ' ended'
                  FROM khenthuong.dossier d
                  LEFT JOIN public.act_hi_procinst h ON h.business_key_ = d.number
                 GROUP BY d.number, d.state
                HAVING count(h.id_) <> 1 OR count(h.end_time_) <> (CASE WHEN d.state IN %s THEN 1 ELSE 0 END)
                """.formatted(FINAL));
        rules.put(PERFORMERS, """
                SELECT i.business_key_ || ' ' || t.task_def_key_ FROM public.act_ru_task t JOIN public.act_ru_execution i ON i.id_ = t.proc_inst_id_
                 WHERE NOT EXISTS (SELECT 1 FROM public.act_ru_identitylink o
                                     JOIN public.act_id_membership m ON m.group_id_ = o.group_id_
                                    WHERE o.task_id_ = t.id_ AND o.type_ = 'candidate')
                """);
        rules.put(REMINDERS, """
                SELECT h.dossier || ' ' || t.task_def_key_ || ' ' || a.stage
                  FROM khenthuong.step_alert a
                  JOIN public.act_hi_taskinst t ON t.id_ = a.task_id AND t.task_def_key_ <> 'userTask_resolveHold'
                  JOIN public.act_hi_procinst i ON i.id_ = t.proc_inst_id_
                  JOIN khenthuong.dossier_hold h ON i.business_key_ = h.dossier OR i.business_key_ LIKE h.dossier || '-%'
                 WHERE a.recorded_at > h.since AND (h.until IS NULL OR a.recorded_at < h.until)
                """);
        rules.put(
                CLOCKS,
                "SELECT d.number || ' ' || t.task_def_key_ || CASE WHEN d.on_hold THEN ' runs' ELSE ' stands' END "
                        + TASKS + " WHERE d.on_hold <> (t.due_date_ IS NULL)");
        rules.put(HOLDS, """
                SELECT d.number || ' ' || d.state || ': ' || count(h.id) || ' open holds'
                  FROM khenthuong.dossier d LEFT JOIN khenthuong.dossier_hold h ON h.dossier = d.number AND h.until IS NULL
                 GROUP BY d.number, d.state, d.on_hold
                HAVING count(h.id) <> (CASE WHEN d.on_hold THEN 1 ELSE 0 END) OR d.on_hold AND d.state IN %s
                """.formatted(FINAL));
        rules.put(
                JOBS,
                "SELECT incident_msg_ FROM public.act_ru_incident UNION ALL"
                        + " SELECT handler_type_ || ' ' || coalesce(exception_msg_, '') FROM public.act_ru_job WHERE retries_ <= 0");
        return rules;
    }
}
