package vn.khenthuong.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khenthuong.kernel.StartRefusedException;

class EmbeddedDatabaseIT {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("Máy chủ chạy với thiết lập bền vững, múi giờ Việt Nam, bảng mã UTF-8")
    void isDurable() throws Exception {
        try (var database = EmbeddedDatabase.start(properties(folder))) {
            assertThat(ask(database, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(database, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "SHOW full_page_writes")).isEqualTo("on");
            assertThat(ask(database, "SHOW timezone")).isEqualTo("Asia/Ho_Chi_Minh");
            assertThat(ask(database, "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(ask(database, "SHOW server_version")).startsWith("17.");
            assertThat(ask(database, "SELECT datcollate FROM pg_database WHERE datname = current_database()"))
                    .isEqualTo("C.UTF-8");
        }
        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    @DisplayName("Người dùng khác của cùng máy không vào được nếu không có mật khẩu")
    void requiresPassword() throws Exception {
        try (var database = EmbeddedDatabase.start(properties(folder))) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), database.user(), "khenthuong"))
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    @DisplayName("Sau kill -9: máy chủ còn sót lại được tìm thấy và dừng, dữ liệu đã ghi còn nguyên")
    void survivesKill() throws Exception {
        var child = startChild();
        var leftover = serverProcess();

        child.destroyForcibly();
        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(leftover.isAlive()).isTrue();

        try (var database = EmbeddedDatabase.start(properties(folder))) {
            assertThat(leftover.isAlive()).isFalse();
            assertThat(ask(database, "SELECT note FROM kept")).isEqualTo("đã ghi");
        }
    }

    @Test
    @DisplayName("Hai lần khởi động cùng thư mục dữ liệu: lần sau dừng với thông báo tiếng Việt")
    void refusesSecondInstance() throws Exception {
        var child = startChild();
        assertThatThrownBy(() -> EmbeddedDatabase.start(properties(folder)))
                .isInstanceOf(StartRefusedException.class)
                .hasMessageContaining("đang được một tiến trình khác của hệ thống sử dụng");
        assertThat(serverProcess().isAlive()).isTrue();

        child.destroy();
        assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    @DisplayName("Tệp tiến trình trỏ tới một tiến trình khác không cản khởi động, tiến trình đó không bị đụng tới")
    void ignoresForeignProcess() throws Exception {
        EmbeddedDatabase.start(properties(folder)).close();
        var own = ProcessHandle.current().pid();
        Files.writeString(
                folder.resolve("postgres/postmaster.pid"), "%d%n%s%n".formatted(own, folder.resolve("postgres")));
        try (var database = EmbeddedDatabase.start(properties(folder))) {
            assertThat(ask(database, "SELECT 1")).isEqualTo("1");
        }
    }

    private Process startChild() throws IOException {
        var java = ProcessHandle.current().info().command().orElse("java");
        var child = new ProcessBuilder(
                        java,
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Child.class.getName(),
                        folder.toString())
                .redirectError(folder.resolve("child.log").toFile())
                .start();
        var output = new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
        assertThat(output.lines().anyMatch(Child.READY::equals))
                .as("child is ready")
                .isTrue();
        return child;
    }

    private ProcessHandle serverProcess() throws IOException {
        var pid = Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                .get(0)
                .strip();
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static EmbeddedPostgresProperties properties(Path folder) {
        return new EmbeddedPostgresProperties(
                folder.resolve("postgres"), Path.of("target/postgres-binaries"), 0, Duration.ofSeconds(60), 50);
    }

    private static String ask(EmbeddedDatabase database, String query) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var result = statement.executeQuery(query)) {
            result.next();
            return result.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }

    /** An application that can be killed. */
    static final class Child {

        static final String READY = "ready";

        public static void main(String[] arguments) throws Exception {
            var database = EmbeddedDatabase.start(properties(Path.of(arguments[0])));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(database)));
            try (var connection = connect(database);
                    var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE kept (note text)");
                statement.execute("INSERT INTO kept VALUES ('đã ghi')");
                System.out.println(READY);
                statement.execute("SELECT pg_sleep(600)");
            }
        }

        private static void close(EmbeddedDatabase database) {
            try {
                database.close();
            } catch (IOException failed) {
                throw new java.io.UncheckedIOException(failed);
            }
        }
    }
}
