package vn.khenthuong.support;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;

/**
 * The whole database of one version in one file: {@code clock.txt} with its "now", {@code changesets.txt} with what makes its
 * schema, {@code sequences.txt}, and the rows of each table as {@code COPY} writes them, after a line with the columns. Landed
 * changesets are never edited, so the schema is made anew from those of that time.
 */
public final class DatabaseSnapshot {

    private static final String CLOCK = "clock.txt";
    private static final String CHANGESETS = "changesets.txt";
    private static final String SEQUENCES = "sequences.txt";
    private static final String ROWS = "tables/";

    /** Its row would put the clock of the demonstration where it was on the day of the snapshot. */
    private static final String DEMO_CLOCK = "khenthuong.demo_clock";

    private static final String TABLES = """
            SELECT n.nspname || '.' || c.relname AS name,
                   string_agg(quote_ident(a.attname), ',' ORDER BY a.attnum) AS columns
              FROM pg_class c
              JOIN pg_namespace n ON n.oid = c.relnamespace
              JOIN pg_attribute a ON a.attrelid = c.oid
             WHERE n.nspname IN ('public', 'khenthuong') AND c.relkind = 'r'
               AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
             GROUP BY 1 ORDER BY 1""";

    private final Map<String, byte[]> files;

    private DatabaseSnapshot(Map<String, byte[]> files) {
        this.files = files;
    }

    /** Takes it; nobody writes meanwhile. */
    public static DatabaseSnapshot of(Connection database, Instant now) throws SQLException, IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put(CLOCK, utf8(List.of(now.toString())));
        files.put(
                CHANGESETS,
                utf8(lines(
                        database,
                        "SELECT filename || '::' || id || '::' || author FROM public.databasechangelog"
                                + " ORDER BY orderexecuted")));
        files.put(
                SEQUENCES,
                utf8(lines(
                        database,
                        "SELECT schemaname || '.' || sequencename || ' ' || last_value FROM pg_sequences"
                                + " WHERE last_value IS NOT NULL ORDER BY 1")));
        for (var table : tables(database).entrySet()) {
            if (!table.getKey().equals(DEMO_CLOCK)) {
                files.put(ROWS + table.getKey(), copyOut(database, table.getKey(), table.getValue()));
            }
        }
        return new DatabaseSnapshot(files);
    }

    /** Reads one of {@code src/test/resources/upgrade}. */
    public static DatabaseSnapshot named(String name) {
        var resource = "/upgrade/" + name + ".zip";
        try (var stored = DatabaseSnapshot.class.getResourceAsStream(resource)) {
            if (stored == null) {
                throw new IllegalArgumentException("No snapshot " + resource);
            }
            var zip = new ZipInputStream(stored);
            var files = new LinkedHashMap<String, byte[]>();
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
            return new DatabaseSnapshot(files);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var content : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(content.getKey()));
                zip.write(content.getValue());
                zip.closeEntry();
            }
        }
    }

    /** Where its clock stood. */
    Instant now() {
        return Instant.parse(text(CLOCK).get(0));
    }

    /**
     * Fills a database with it, whatever was there before.
     *
     * @param url of the owner of the database, who makes the schema; rows are written by the superuser, past foreign keys
     */
    public void restore(String url) {
        try (var superuser = DriverManager.getConnection(url.replaceFirst("user=[^&]*", "user=postgres"))) {
            emptied(superuser);
            ChangesetsOf.then(url, text(CHANGESETS));
            execute(superuser, "SET session_replication_role = replica");
            execute(superuser, "TRUNCATE " + String.join(", ", tables(superuser).keySet()));
            for (var file : files.entrySet()) {
                if (file.getKey().startsWith(ROWS)) {
                    copyIn(superuser, file.getKey().substring(ROWS.length()), file.getValue());
                }
            }
            for (var sequence : text(SEQUENCES)) {
                var words = sequence.split(" ");
                execute(superuser, "SELECT setval('%s', %s)".formatted(words[0], words[1]));
            }
            execute(superuser, "ANALYZE");
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException("Cannot restore the snapshot", failed);
        }
    }

    private static void emptied(Connection superuser) throws SQLException {
        execute(superuser, "DROP SCHEMA IF EXISTS khenthuong CASCADE");
        execute(superuser, "DROP SCHEMA public CASCADE");
        execute(superuser, "CREATE SCHEMA public AUTHORIZATION pg_database_owner");
    }

    private static Map<String, String> tables(Connection database) throws SQLException {
        var tables = new LinkedHashMap<String, String>();
        try (var statement = database.createStatement();
                var found = statement.executeQuery(TABLES)) {
            while (found.next()) {
                tables.put(found.getString("name"), found.getString("columns"));
            }
        }
        return tables;
    }

    private static byte[] copyOut(Connection database, String table, String columns) throws SQLException, IOException {
        var rows = new ByteArrayOutputStream();
        rows.writeBytes(utf8(List.of(columns)));
        database.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("COPY %s (%s) TO STDOUT".formatted(table, columns), rows);
        return rows.toByteArray();
    }

    private static void copyIn(Connection database, String table, byte[] content) throws SQLException, IOException {
        var rows = new ByteArrayInputStream(content);
        var columns = new ByteArrayOutputStream();
        for (var next = rows.read(); next != '\n'; next = rows.read()) {
            columns.write(next);
        }
        database.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY %s (%s) FROM STDIN".formatted(table, columns.toString(StandardCharsets.UTF_8)), rows);
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> lines(Connection database, String sql) throws SQLException {
        var lines = new ArrayList<String>();
        try (var statement = database.createStatement();
                var found = statement.executeQuery(sql)) {
            while (found.next()) {
                lines.add(found.getString(1));
            }
        }
        return lines;
    }

    private List<String> text(String file) {
        return new String(files.get(file), StandardCharsets.UTF_8).lines().toList();
    }

    private static byte[] utf8(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
