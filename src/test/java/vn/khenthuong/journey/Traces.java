package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an attempt leaves behind: fingerprints of every table of ours, and of those of the engine that work changes. */
final class Traces {

    private static final String JOURNAL = "khenthuong.audit_entry";

    private static final List<String> ENGINE = List.of(
            "public.act_ru_task",
            "public.act_ru_variable",
            "public.act_ru_execution",
            "public.act_ru_identitylink",
            "public.act_ru_job",
            "public.act_ru_event_subscr",
            "public.act_ru_authorization",
            "public.act_re_deployment",
            "public.act_hi_comment",
            "public.act_hi_varinst",
            "public.act_hi_procinst",
            "public.act_id_membership");

    /** A line of the journal. */
    record Line(String subject, String step, String actor, String outcome, String reason) {}

    private final JdbcClient jdbc;

    Traces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Does it, and fails the test when anything at all is different afterwards. */
    void noneOf(Runnable attempt) {
        var before = fingerprints();
        attempt.run();
        assertThat(fingerprints()).as("nothing changed").isEqualTo(before);
    }

    /** Does it, and fails the test when anything is different afterwards but the journal; the new lines of that. */
    List<Line> inJournalOnly(Runnable attempt) {
        var before = fingerprints();
        var last = lastLine();
        attempt.run();
        var after = fingerprints();
        before.remove(JOURNAL);
        after.remove(JOURNAL);
        assertThat(after).as("nothing changed but the journal").isEqualTo(before);
        return jdbc.sql(
                        "SELECT subject, step, actor, outcome, reason FROM khenthuong.audit_entry WHERE id > ? ORDER BY id")
                .param(last)
                .query(Line.class)
                .list();
    }

    private long lastLine() {
        return jdbc.sql("SELECT coalesce(max(id), 0) FROM khenthuong.audit_entry")
                .query(Long.class)
                .single();
    }

    private Map<String, String> fingerprints() {
        var prints = new TreeMap<String, String>();
        tables().forEach(table -> prints.put(table, fingerprint(table)));
        return prints;
    }

    private List<String> tables() {
        var tables = jdbc.sql("SELECT 'khenthuong.' || table_name FROM information_schema.tables"
                        + " WHERE table_schema = 'khenthuong' AND table_type = 'BASE TABLE'"
                        + " AND table_name <> 'document_content'")
                .query(String.class)
                .list();
        tables.addAll(ENGINE);
        return tables;
    }

    private String fingerprint(String table) {
        return jdbc.sql(
                        "SELECT count(*) || ':' || coalesce(md5(string_agg(line::text, '|' ORDER BY line::text)), '') FROM "
                                + table + " line")
                .query(String.class)
                .single();
    }
}
