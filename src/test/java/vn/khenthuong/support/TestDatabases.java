package vn.khenthuong.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import vn.khenthuong.kernel.HomeZone;

/** One PostgreSQL per JVM, gone with it; as many databases in it as are asked for. */
public final class TestDatabases {

    /** Where the programs of PostgreSQL are unpacked, which takes seconds, once for all servers of the tests. */
    static final Path BINARIES = Path.of("target", "postgres-binaries").toAbsolutePath();

    /** As in docker-compose.yml: no superuser, and named like our schema. */
    private static final String OWNER = "khenthuong";

    private static final String EMPTY = "template1";

    private static final int ATTEMPTS = 4;

    /** PostgreSQL: object in use. */
    private static final String IN_USE = "55006";

    /**
     * Off where one class follows another: it would visit each of many databases each minute, and be in the one that is copied just
     * then. The benchmarks measure a server as it is in production.
     */
    private static final String AUTOVACUUM = System.getProperty("khenthuong.test.autovacuum", "off");

    private static final AtomicInteger CREATED = new AtomicInteger();

    private TestDatabases() {}

    /** The JDBC address, user included, of a new and empty database. */
    public static String create() {
        return address(createFrom(EMPTY));
    }

    /** A role that owns nothing, as the application works as on a server. */
    public static void createRole(String role) {
        execute("CREATE ROLE %s LOGIN".formatted(role));
    }

    /** The address of a database for another role. */
    public static String as(String role, String address) {
        return address.replace("user=" + OWNER, "user=" + role);
    }

    /** The name of a new database that begins as an empty one or as the given one stands. */
    static String createFrom(String template) {
        var name = "it_" + CREATED.incrementAndGet();
        copy(name, template);
        return name;
    }

    static String createEmpty() {
        return createFrom(EMPTY);
    }

    /** Puts the contents of the template in the place of what the database holds; whoever is connected to it is cut off. */
    static void replace(String name, String template) {
        drop(name);
        copy(name, template);
    }

    /** Whoever is connected to it is cut off. */
    static void drop(String name) {
        execute("DROP DATABASE %s WITH (FORCE)".formatted(name));
    }

    /**
     * By its files: half the work of writing every page of it to the journal of a server that does not have to survive. The server waits
     * five seconds for whoever works in the template; on a busy machine somebody who has been told to leave may take longer.
     */
    private static void copy(String name, String template) {
        for (int attempt = 1; ; attempt++) {
            try {
                execute("CREATE DATABASE %s OWNER %s TEMPLATE %s STRATEGY file_copy".formatted(name, OWNER, template));
                return;
            } catch (IllegalStateException failed) {
                if (attempt == ATTEMPTS || !isInUse(failed)) {
                    throw failed;
                }
                System.err.printf("Copy %d of %s waits for %s%n", attempt, template, workingIn(template));
            }
        }
    }

    private static boolean isInUse(IllegalStateException failed) {
        return failed.getCause() instanceof SQLException sql && IN_USE.equals(sql.getSQLState());
    }

    /** What the sessions in a database do. */
    private static List<String> workingIn(String database) {
        try (var connection = Server.INSTANCE.getPostgresDatabase().getConnection();
                var statement = connection.prepareStatement("SELECT concat_ws(' ', backend_type, state, query)"
                        + " FROM pg_stat_activity WHERE datname = ?")) {
            statement.setString(1, database);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<String>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("Nobody knows who works in " + database, failed);
        }
    }

    static String address(String name) {
        return Server.INSTANCE.getJdbcUrl(OWNER, name);
    }

    private static void execute(String sql) {
        try (var connection = Server.INSTANCE.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException("Failed: " + sql, failed);
        }
    }

    /** Stopped after the last application has been: one that still works on its jobs would wait for a database that is gone. */
    private static final class Server {

        private static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(BINARIES.toFile())
                        .setDataDirectory(ServerFolder.create())
                        .setServerConfig("timezone", HomeZone.ID.getId())
                        .setServerConfig("unix_socket_directories", "")
                        .setServerConfig("max_wal_size", "128MB")
                        .setServerConfig("autovacuum", AUTOVACUUM)
                        .setLocaleConfig("locale", "C.UTF-8")
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .setRegisterShutdownHook(false)
                        .start();
                SpringApplication.getShutdownHandlers().add(() -> close(server));
                createOwner(server);
                return server;
            } catch (IOException failed) {
                throw new UncheckedIOException("Cannot start PostgreSQL for the tests", failed);
            }
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException failed) {
                throw new UncheckedIOException("Cannot stop PostgreSQL after the tests", failed);
            }
        }

        private static void createOwner(EmbeddedPostgres server) {
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("CREATE ROLE " + OWNER + " LOGIN");
            } catch (SQLException failed) {
                throw new IllegalStateException("Cannot create the role " + OWNER, failed);
            }
        }
    }
}
