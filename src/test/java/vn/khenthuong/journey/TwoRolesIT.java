package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khenthuong.KhenThuongApplication;
import vn.khenthuong.support.ChildApplication;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.TestDatabases;

@DisplayName(
        "Hai vai trò cơ sở dữ liệu: vai trò của ứng dụng đọc và ghi thêm nhật ký, không sửa, không xoá, không tắt bẫy")
class TwoRolesIT {

    private static final String APPLICATION = "khenthuong_app";

    private static final String PRECAUTIONS = "--khenthuong.audit.precautions-wanted=true";
    private static final String WARNING = "vai trò cơ sở dữ liệu sửa được nhật ký";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("một vai trò từ trước, rồi hai: khởi động, hồ sơ được trình, nhật ký không sửa được")
    void fromOneRoleToTwo() throws Exception {
        var owned = TestDatabases.create();
        try (var before = ChildApplication.onDatabase(folder.resolve("before"), owned, PRECAUTIONS)) {
            before.start();
            assertThat(before.logged()).contains(WARNING);
        }
        TestDatabases.createRole(APPLICATION);
        var url = TestDatabases.as(APPLICATION, owned);
        assertThat(url).contains(APPLICATION);

        try (var application = ChildApplication.onDatabase(
                folder.resolve("after"),
                url,
                "--spring.datasource.username=" + APPLICATION,
                "--spring.liquibase.url=" + owned,
                PRECAUTIONS,
                "--khenthuong.audit.seal-interval=1s",
                "--khenthuong.timed-work.interval=1s")) {
            application.start();
            assertThat(application.logged())
                    .contains("khenthuong.audit.head-recipients")
                    .doesNotContain(WARNING);
            var officials = Officials.of(application.address());
            var route = new Route(officials, application.clock(), "SK2023");
            var number = route.submitted(Nominee.village("di-linh", "Thôn 4 xã Hòa Bắc"));

            assertThat(route.state(number)).isEqualTo("SUBMITTED");
            assertThat(single(
                            url, "SELECT count(*) FROM khenthuong.audit_entry WHERE subject = '%s'".formatted(number)))
                    .isNotEqualTo("0");
            for (var forbidden : List.of(
                    "UPDATE khenthuong.audit_entry SET actor = 'x'",
                    "DELETE FROM khenthuong.audit_entry",
                    "TRUNCATE khenthuong.audit_entry",
                    "ALTER TABLE khenthuong.audit_entry DISABLE TRIGGER ALL",
                    "DROP TRIGGER audit_entry_append_only ON khenthuong.audit_entry",
                    "CREATE TRIGGER other BEFORE INSERT ON khenthuong.audit_entry FOR EACH ROW"
                            + " EXECUTE FUNCTION khenthuong.refuse_audit_change()",
                    "ALTER FUNCTION khenthuong.refuse_audit_change() RENAME TO nothing",
                    "DROP TABLE khenthuong.audit_entry",
                    "SET session_replication_role = replica",
                    "UPDATE khenthuong.audit_seal SET hash = '\\x00'",
                    "DELETE FROM khenthuong.audit_seal",
                    "DELETE FROM khenthuong.audit_head",
                    "DELETE FROM khenthuong.audit_sealer",
                    "DELETE FROM public.databasechangelog",
                    "SET ROLE khenthuong")) {
                assertThatThrownBy(() -> run(url, forbidden))
                        .as(forbidden)
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                refused -> assertThat(refused.getSQLState()).isIn("42501", "42P17"))
                        .hasMessageMatching("(?s).*(permission denied|must be owner).*");
            }
            // The first seal comes with the next of its rounds.
            await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                var found = officials
                        .as("quantri")
                        .get("/api/audit/verification")
                        .expect(200)
                        .json();
                assertThat(found.path("firstBroken").isNull())
                        .as(found.toString())
                        .isTrue();
                assertThat(found.path("sealedTo").asLong())
                        .as("sealed as the application")
                        .isPositive();
            });
        }
        assertThat(checked(url)).as(said()).isZero();
        assertThat(said()).contains("nguyên vẹn");
        var line = single(url, "SELECT min(entry) FROM khenthuong.audit_seal");
        run(owned, "ALTER TABLE khenthuong.audit_entry DISABLE TRIGGER ALL");
        run(owned, "DELETE FROM khenthuong.audit_entry WHERE id = " + line);
        assertThat(checked(url)).isEqualTo(1);
        assertThat(said()).contains("bị đứt từ dòng %s: dòng nhật ký bị xóa".formatted(line));
        assertThat(checked(url.replace("/it_", "/nowhere_"))).isEqualTo(2);
    }

    /** The exit code of the command. */
    private int checked(String url) throws Exception {
        var java = ProcessHandle.current().info().command().orElse("java");
        var command = new ProcessBuilder(
                        java,
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KhenThuongApplication.class.getName(),
                        "--khenthuong.verify-journal",
                        "--spring.datasource.url=" + url)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("check.log").toFile())
                .start();
        assertThat(command.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return command.exitValue();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("check.log"));
    }

    private static void run(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String single(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
