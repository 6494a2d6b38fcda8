package vn.khenthuong.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** What a started server still needs: proof of its durable settings, a password, the database. Safe to repeat. */
final class ServerSetUp {

    private static final String ACCESS = """
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128 scram-sha-256
            """;

    private final Path directory;
    private final String user;
    private final String password;
    private final String database;
    private final DatabaseRenewal renewal;

    ServerSetUp(Path directory, String user, String password, String database) {
        this.directory = directory;
        this.user = user;
        this.password = password;
        this.database = database;
        this.renewal = DatabaseRenewal.of(directory);
    }

    void apply(DataSource server) throws IOException, SQLException {
        try (var connection = server.getConnection();
                var statement = connection.createStatement()) {
            for (var setting : new String[] {"fsync", "full_page_writes", "synchronous_commit"}) {
                requireOn(statement, setting);
            }
            requirePassword(statement);
            if (renewal.isWished()) {
                statement.execute("DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(database));
            }
            createDatabase(statement);
            renewal.notAtNextStart();
        }
    }

    private static void requireOn(Statement statement, String setting) throws SQLException {
        if (!"on".equals(single(statement, "SHOW " + setting))) {
            throw new IllegalStateException("Embedded PostgreSQL runs without " + setting);
        }
    }

    /** A fresh server trusts whoever connects from this machine. */
    private void requirePassword(Statement statement) throws IOException, SQLException {
        var rules = directory.resolve("pg_hba.conf");
        if (!ACCESS.equals(Files.readString(rules))) {
            statement.execute("ALTER ROLE %s PASSWORD '%s'".formatted(user, password));
            Files.writeString(rules, ACCESS);
            statement.execute("SELECT pg_reload_conf()");
        }
    }

    private void createDatabase(Statement statement) throws SQLException {
        if (single(statement, "SELECT 1 FROM pg_database WHERE datname = '%s'".formatted(database)) == null) {
            statement.execute("CREATE DATABASE " + database);
        }
    }

    private static String single(Statement statement, String query) throws SQLException {
        try (var result = statement.executeQuery(query)) {
            return result.next() ? result.getString(1) : null;
        }
    }
}
