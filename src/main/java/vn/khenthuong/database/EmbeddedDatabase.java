package vn.khenthuong.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.StartRefusedException;

/**
 * A PostgreSQL of the application's own, with durable settings: what it confirmed survives a crash of the application and of
 * the machine.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final String USER = "postgres";
    private static final String DATABASE = "khenthuong";

    private final EmbeddedPostgresProperties properties;
    private final Path directory;
    private final DataDirectoryLock lock;
    private final String password;
    private EmbeddedPostgres server;
    private boolean closed;

    private EmbeddedDatabase(
            EmbeddedPostgresProperties properties,
            Path directory,
            DataDirectoryLock lock,
            EmbeddedPostgres server,
            String password) {
        this.properties = properties;
        this.directory = directory;
        this.lock = lock;
        this.server = server;
        this.password = password;
    }

    /**
     * Starts the server on its data directory, which is created when missing.
     *
     * @throws vn.khenthuong.kernel.StartRefusedException when another instance uses the directory
     */
    static EmbeddedDatabase start(EmbeddedPostgresProperties properties) throws IOException {
        requireUserForServer();
        var directory = properties.dataDirectory().toAbsolutePath().normalize();
        var lock = DataDirectoryLock.take(directory);
        EmbeddedPostgres server = null;
        var usable = false;
        try {
            new LeftoverServer(directory).end();
            var password = ServerPassword.of(directory);
            server = startServer(properties, directory, password, properties.port());
            new ServerSetUp(directory, USER, password, DATABASE).apply(server.getPostgresDatabase());
            usable = true;
            LOG.info("PostgreSQL đi kèm chạy ở cổng {}, dữ liệu tại {}", server.getPort(), directory);
            return new EmbeddedDatabase(properties, directory, lock, server, password);
        } catch (SQLException failed) {
            throw new IOException("Embedded database not usable", failed);
        } finally {
            if (!usable) {
                close(server, lock);
            }
        }
    }

    /** The process of the server, as it says in its directory. */
    ProcessHandle process() throws IOException {
        var pid = Files.readAllLines(directory.resolve("postmaster.pid")).get(0).strip();
        return ProcessHandle.of(Long.parseLong(pid))
                .orElseThrow(() -> new IOException("PostgreSQL process " + pid + " is gone"));
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /**
     * Starts the server again, which has ended by itself, at the same port and on the same data; PostgreSQL recovers what it had
     * confirmed. Nothing happens once this is closed.
     */
    synchronized void startAgain() throws IOException {
        if (closed) {
            return;
        }
        var port = server.getPort();
        server.close();
        new LeftoverServer(directory).end();
        server = startServer(properties, directory, password, port);
    }

    synchronized String jdbcUrl() {
        return server.getJdbcUrl(USER, DATABASE);
    }

    String user() {
        return USER;
    }

    String password() {
        return password;
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        close(server, lock);
    }

    private static void close(EmbeddedPostgres server, DataDirectoryLock lock) throws IOException {
        try (lock) {
            if (server != null) {
                server.close();
            }
        }
    }

    /** PostgreSQL never runs as root; where the system allows it, it runs in a user namespace of its own. */
    private static void requireUserForServer() {
        if ("root".equals(System.getProperty("user.name"))
                && System.getProperty("os.name").startsWith("Linux")
                && !LinuxUtils.isUnshareAvailable()) {
            throw new StartRefusedException(
                    "PostgreSQL đi kèm không chạy được dưới quyền root trên máy này.",
                    "Khởi động bằng một người dùng thường, hoặc dùng cơ sở dữ liệu riêng (spring.datasource.url).");
        }
    }

    private static EmbeddedPostgres startServer(
            EmbeddedPostgresProperties properties, Path directory, String password, int port) throws IOException {
        var binaries = properties.binariesDirectory().toAbsolutePath().normalize();
        Files.createDirectories(binaries);
        var log = directory.resolveSibling(directory.getFileName() + ".log").toFile();
        try {
            return server(properties, directory, binaries, log)
                    .setPort(port)
                    .setConnectConfig("password", password)
                    .start();
        } finally {
            keepForOwner(binaries.toFile());
        }
    }

    /** zonky lets everybody write to the directory of the programs, so that users can share it. */
    private static void keepForOwner(File binaries) {
        if (!binaries.setWritable(false, false) || !binaries.setWritable(true, true)) {
            LOG.warn("Không hạn chế được quyền ghi vào thư mục {}", binaries);
        }
    }

    private static EmbeddedPostgres.Builder server(
            EmbeddedPostgresProperties properties, Path directory, Path binaries, File log) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(directory)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(properties.startTimeout())
                .setOutputRedirector(Redirect.appendTo(log))
                .setErrorRedirector(Redirect.appendTo(log))
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("timezone", HomeZone.ID.getId())
                .setServerConfig("log_timezone", HomeZone.ID.getId())
                .setServerConfig("max_connections", Integer.toString(properties.maxConnections()))
                .setServerConfig("unix_socket_directories", "");
    }
}
