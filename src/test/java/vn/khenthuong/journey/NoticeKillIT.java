package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.khenthuong.journey.Route.FOCAL_OFFICER;
import static vn.khenthuong.journey.Route.RECEIVE;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khenthuong.support.ChildApplication;
import vn.khenthuong.support.FaultySmtpServer;
import vn.khenthuong.support.FaultySmtpServer.Received;
import vn.khenthuong.support.Officials;

/** The application dies after a step was done and before anybody was told of it. */
@DisplayName("Tắt đột ngột giữa bước làm và lúc gửi thư: khởi động lại thì mỗi thư báo được gửi đúng một lần")
class NoticeKillIT {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final int MANY = 10_000;

    /** Who is told of a submission, and of a supplement that is wanted. */
    private static final List<String> CONCERNED = List.of(
            "canbo.di-linh",
            "lanhdao.di-linh",
            "canbo.so-ldtbxh",
            "canbo2.so-ldtbxh",
            "lanhdao.so-ldtbxh",
            "lanhdao2.so-ldtbxh");

    @TempDir
    private Path folder;

    private final FaultySmtpServer mail = new FaultySmtpServer();
    private ChildApplication application;
    private Officials officials;

    @AfterEach
    void leaveNothingRunning() throws Exception {
        application.close();
        mail.close();
    }

    @Test
    @DisplayName("trình hồ sơ, yêu cầu bổ sung; máy chủ thư chưa trả lời thì kill -9")
    void eachNoticeOnce() throws Exception {
        application = new ChildApplication(folder, "--spring.mail.host=127.0.0.1", "--spring.mail.port=" + mail.port());
        application.start();
        officials = Officials.of(application.address());
        var route = new Route(officials, application.clock(), "SK2023");
        var number = route.prepared(Nominee.village("di-linh", "Thôn 5 xã Gung Ré"));
        mail.stall(MANY);
        route.approve(number).expectSuccess();
        route.complete(
                FOCAL_OFFICER,
                number,
                RECEIVE,
                Map.of(
                        "outcome",
                        "SUPPLEMENT",
                        "supplementItems",
                        List.of("minutes"),
                        "reason",
                        "Biên bản thiếu chữ ký"));
        await().atMost(PATIENCE).until(() -> mail.stalled() > 0);
        assertThat(about(number)).as("nobody is told yet").isEmpty();
        application.kill();
        mail.stall(0);
        application.start();

        var notices = notices(number);
        assertThat(notices).as("the officer and the head of the unit at least").isGreaterThanOrEqualTo(2);
        await().atMost(PATIENCE).until(() -> about(number).size() >= notices);
        await().atMost(PATIENCE)
                .during(Duration.ofSeconds(3))
                .until(() -> about(number).size() == notices);
        assertThat(about(number)).extracting(Received::messageId).doesNotHaveDuplicates();
        assertThat(about(number))
                .extracting(mail -> mail.recipient() + " " + subject(mail))
                .doesNotHaveDuplicates();
    }

    private long notices(String number) {
        return CONCERNED.stream()
                .flatMap(user -> StreamSupport.stream(
                        officials
                                .as(user)
                                .get("/api/notices")
                                .expect(200)
                                .json()
                                .spliterator(),
                        false))
                .filter(notice -> notice.path("subject").asText().contains(number))
                .count();
    }

    private List<Received> about(String number) {
        return mail.received().stream()
                .filter(received -> subject(received).contains(number))
                .toList();
    }

    private static String subject(Received received) {
        try {
            var bytes = received.data().getBytes(StandardCharsets.UTF_8);
            return new MimeMessage(null, new ByteArrayInputStream(bytes)).getSubject();
        } catch (MessagingException noMail) {
            throw new AssertionError(noMail);
        }
    }
}
