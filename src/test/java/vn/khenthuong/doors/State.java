package vn.khenthuong.doors;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is stored, as a fingerprint of every table of ours and of the engine. Taken only when a transaction has written
 * something since the last time, which PostgreSQL tells at once, and then only of the tables whose rows are others: a row that is
 * written has another place or another transaction, whatever it holds, and asking for those does not read the contents.
 */
final class State {

    /** It takes lines and gives none back; what it may take is looked at apart. */
    private static final String JOURNAL = "khenthuong.audit_entry";

    private static final String ROWS = """
            SELECT '%1$s' AS name, coalesce(md5(string_agg(ctid::text || xmin::text, ' ' ORDER BY ctid)), '') AS print
              FROM %1$s""";

    private static final String CONTENTS = """
            SELECT '%1$s' AS name, count(*) || ':' || coalesce(md5(string_agg(md5(line::text), '' ORDER BY md5(line::text))), '') AS print
              FROM %1$s line""";

    private final JdbcClient jdbc;
    private final String rowsOfAll;
    private final Map<String, String> contents = new TreeMap<>();
    private String transaction = "";
    private Map<String, String> rows = Map.of();
    private long lastLine;

    State(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rowsOfAll = each(
                ROWS,
                jdbc.sql("""
                        SELECT schemaname || '.' || tablename FROM pg_tables
                         WHERE schemaname = 'khenthuong' OR schemaname = 'public' AND tablename LIKE 'act\\_%'""").query(String.class).list().stream()
                        .filter(table -> !table.equals(JOURNAL))
                        .toList());
        look();
    }

    /** From here on. */
    void look() {
        transaction = newestTransaction();
        var before = rows;
        rows = prints(rowsOfAll);
        var written = rows.keySet().stream()
                .filter(table -> !rows.get(table).equals(before.get(table)))
                .toList();
        if (!written.isEmpty()) {
            contents.putAll(prints(each(CONTENTS, written)));
        }
        lastLine = jdbc.sql("SELECT coalesce(max(id), 0) FROM " + JOURNAL)
                .query(Long.class)
                .single();
    }

    /** Whether nobody has written anything since the last look; costs next to nothing. */
    boolean isUntouched() {
        return newestTransaction().equals(transaction);
    }

    /**
     * Looks again: the tables that are different now, and the lines of the journal that are neither a refusal nor the note of
     * a reading.
     */
    TreeSet<String> changes() {
        var changed = new TreeSet<String>();
        if (isUntouched()) {
            return changed;
        }
        var before = new TreeMap<>(contents);
        jdbc
                .sql("SELECT coalesce(step, '') || ' ' || coalesce(outcome, '') FROM " + JOURNAL + " WHERE id > ?")
                .param(lastLine)
                .query(String.class)
                .list()
                .stream()
                .filter(line -> !line.endsWith(" REFUSED")
                        && !line.startsWith("FILE_READ ")
                        && !line.startsWith("IDENTITY_READ "))
                .forEach(line -> changed.add("journal: " + line));
        look();
        contents.forEach((table, print) -> {
            if (!print.equals(before.get(table))) {
                changed.add(table);
            }
        });
        return changed;
    }

    private String newestTransaction() {
        return jdbc.sql("SELECT pg_snapshot_xmax(pg_current_snapshot())::text")
                .query(String.class)
                .single();
    }

    private static String each(String query, List<String> tables) {
        return tables.stream().map(query::formatted).collect(Collectors.joining(" UNION ALL "));
    }

    private Map<String, String> prints(String query) {
        var found = new TreeMap<String, String>();
        jdbc.sql(query)
                .query((row, number) -> found.put(row.getString("name"), row.getString("print")))
                .list();
        return found;
    }
}
