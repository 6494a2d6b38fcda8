package vn.khenthuong.notification.internal;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.notification.Delivery;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.Outbox;
import vn.khenthuong.organization.PasswordGiven;
import vn.khenthuong.support.FaultySmtpServer;
import vn.khenthuong.support.FaultySmtpServer.Received;
import vn.khenthuong.support.MailIntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;

@MailIntegrationTest
@DisplayName("Máy chủ thư hỏng, chậm, từ chối: không mất thư, không gửi hai lần")
class MailFailureIT {

    private static final FaultySmtpServer SERVER = new FaultySmtpServer();

    /** The round of the demonstration; a process runs under this business key. */
    private static final String RUNNING = "SK2023";

    @Autowired
    private JavaMailSenderImpl mail;

    @Autowired
    private NoticeDesk desk;

    @Autowired
    private NoticeSender sender;

    @Autowired
    private MutableClock clock;

    @Autowired
    private Outbox outbox;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Officials officials;

    @Autowired
    private Journal journal;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    private Properties patient;

    @AfterAll
    static void stopServer() {
        SERVER.close();
    }

    @BeforeEach
    void impatient() {
        patient = mail.getJavaMailProperties();
        var impatient = new Properties();
        impatient.putAll(patient);
        impatient.setProperty("mail.smtp.timeout", "700");
        mail.setJavaMailProperties(impatient);
        mail.setPort(SERVER.port());
    }

    @AfterEach
    void patient() {
        mail.setJavaMailProperties(patient);
    }

    @BeforeEach
    void startAfresh() {
        desk.clear();
        SERVER.reset();
        clock.set(LocalDate.of(2026, 11, 13));
    }

    @Test
    @DisplayName("một ngày không có máy chủ thư: sau đó mọi thư đến, mỗi thư một lần")
    void downForADay() {
        desk.remind("a", "b", "c", "d", "e");
        SERVER.switchOff();
        var back = clock.instant().plus(Duration.ofDays(1));
        var rounds = 0;
        for (var next = sender.nextAt(); next.isBefore(back); next = sender.nextAt()) {
            goTo(next);
            sender.run();
            rounds++;
        }
        assertThat(rounds).as("attempts of five mails in a day").isBetween(5 * 7, 5 * 9);
        assertThat(desk.all())
                .allSatisfy(waiting -> assertThat(waiting.state()).isEqualTo(Delivery.State.PENDING))
                .allSatisfy(waiting -> assertThat(waiting.failure()).contains("Không kết nối được máy chủ thư"));

        SERVER.switchOn();
        sendAll();

        assertThat(SERVER.received())
                .extracting(Received::recipient)
                .containsExactlyInAnyOrder(addresses("a", "b", "c", "d", "e"));
        assertThat(desk.all())
                .allSatisfy(sent -> assertThat(sent.state()).isEqualTo(Delivery.State.SENT))
                .allSatisfy(sent -> assertThat(sent.failure()).isNull());
    }

    @Test
    @DisplayName("mật khẩu dùng một lần bị bỏ hoặc bị thay thì không còn trong hộp gửi; thư hỏng đó không gửi lại")
    void givenUpSecret() {
        give("hoa-cuc-vang-2023");
        give("hoa-hong-do-2023");
        assertThat(models())
                .hasSize(2)
                .filteredOn(model -> model.contains("secret"))
                .hasSize(1);
        SERVER.switchOff();
        var over = clock.instant().plus(Duration.ofDays(5));
        for (var next = sender.nextAt(); next.isBefore(over); next = sender.nextAt()) {
            goTo(next);
            sender.run();
        }
        assertThat(desk.all())
                .extracting(Delivery::state)
                .containsExactlyInAnyOrder(Delivery.State.CANCELLED, Delivery.State.FAILED);
        assertThat(models()).hasSize(2).noneMatch(model -> model.contains("2023") || model.contains("\"secret\""));
        var failed = desk.all().stream()
                .filter(one -> one.state() == Delivery.State.FAILED)
                .findFirst()
                .orElseThrow();
        assertThat(officials
                        .as("quantri")
                        .post("/api/notices/" + failed.id() + "/retry", Map.of())
                        .expect(409)
                        .sentence())
                .contains("hãy cấp mật khẩu mới");
    }

    private void give(String password) {
        transaction.executeWithoutResult(
                status -> events.publishEvent(new PasswordGiven(NoticeDesk.contact("a"), password)));
    }

    private List<String> models() {
        return jdbc.sql("SELECT model::text FROM khenthuong.notice WHERE kind = 'PASSWORD_GIVEN'")
                .query(String.class)
                .list();
    }

    @Test
    @DisplayName("máy chủ không trả lời: lượt gửi dừng ngay, không chờ từng thư")
    void unreachableEndsTheRound() {
        desk.remind("a", "b", "c");
        SERVER.switchOff();

        sender.run();

        assertThat(desk.all()).extracting(Delivery::attempts).containsExactlyInAnyOrder(1, 0, 0);
        assertThat(sender.nextAt()).as("the others wait for the next look").isBeforeOrEqualTo(clock.instant());
    }

    @Test
    @DisplayName("lịch gửi lại 1 phút, 5 phút, 15 phút, 1 giờ, 6 giờ, …; quá 3 ngày thì thôi")
    void delays() {
        desk.remind("a");
        SERVER.switchOff();
        var waits = new ArrayList<Duration>();
        var begin = clock.instant();
        while (desk.only().state() == Delivery.State.PENDING) {
            var now = sender.nextAt();
            goTo(now);
            sender.run();
            if (desk.only().state() == Delivery.State.PENDING) {
                waits.add(Duration.ofMinutes(
                        Duration.between(now, sender.nextAt()).plusSeconds(5).toMinutes()));
            }
        }

        assertThat(waits.subList(0, 6))
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(15),
                        Duration.ofHours(1),
                        Duration.ofHours(6),
                        Duration.ofHours(6));
        assertThat(Duration.between(begin, clock.instant())).isBetween(Duration.ofDays(3), Duration.ofHours(79));
        assertThat(desk.only().state()).isEqualTo(Delivery.State.FAILED);
        assertThat(desk.only().failure()).startsWith("Đã thử %d lần không được.".formatted(waits.size() + 1));
    }

    @Test
    @Timeout(20)
    @DisplayName("máy chủ chậm: bỏ cuộc sau thời hạn, gửi lại sau")
    void slow() {
        desk.remind("a", "b");
        SERVER.stall(1);

        sender.run();

        assertThat(SERVER.received()).isEmpty();
        assertThat(desk.all()).extracting(Delivery::attempts).containsExactlyInAnyOrder(1, 0);
        sendAll();
        assertThat(SERVER.received()).extracting(Received::recipient).containsExactlyInAnyOrder(addresses("a", "b"));
    }

    @Test
    @DisplayName("máy chủ bận (451): thư ấy chờ, thư khác vẫn đi")
    void busy() {
        desk.remind("a", "b", "c");
        SERVER.beBusy(1);

        sender.run();

        assertThat(SERVER.received()).hasSize(2);
        var waiting = desk.all().stream()
                .filter(notice -> notice.state() == Delivery.State.PENDING)
                .toList();
        assertThat(waiting)
                .singleElement()
                .extracting(Delivery::failure)
                .asString()
                .contains("451 4.3.2");
        sendAll();
        assertThat(SERVER.received()).hasSize(3);
    }

    @Test
    @DisplayName("đứt kết nối ngay sau DATA: nhiều nhất một bản thừa, cùng Message-ID")
    void droppedAfterData() {
        desk.remind("a", "b", "c");
        SERVER.dropAfterData(1);

        sendAll();

        var received = SERVER.received();
        assertThat(received).hasSize(4);
        assertThat(received.stream().map(Received::messageId).collect(toSet())).hasSize(3);
        assertThat(received.get(0).data()).isNotEmpty();
        assertThat(desk.all()).extracting(Delivery::state).containsOnly(Delivery.State.SENT);
    }

    @Test
    @DisplayName("địa chỉ bị từ chối: thư ấy hỏng và thành sự cố đọc được, thư khác vẫn đến; quản trị cho gửi lại")
    void refusedAddress() {
        desk.remind(RUNNING, List.of("a", "b", "c"));
        SERVER.refuse(NoticeDesk.address("b"));

        sender.run();

        assertThat(SERVER.received()).extracting(Received::recipient).containsExactlyInAnyOrder(addresses("a", "c"));
        var failed = desk.all().stream()
                .filter(notice -> notice.state() == Delivery.State.FAILED)
                .toList();
        assertThat(failed).singleElement().satisfies(notice -> {
            assertThat(notice.recipient()).isEqualTo("b");
            assertThat(notice.failure()).isEqualTo("Máy chủ thư từ chối địa chỉ người nhận: 550 5.1.1 …: unknown");
        });
        assertThat(incidents())
                .containsExactly(
                        Map.entry(
                                failed.get(0).id().toString(),
                                "Không gửi được thư “Nhắc nộp báo cáo” cho b. Máy chủ thư từ chối địa chỉ người nhận: 550 5.1.1 …: unknown"));

        var retry = "/api/notices/" + failed.get(0).id() + "/retry";
        officials.as("lanhdao.so-noi-vu").post(retry, Map.of()).expect(403);
        assertThat(incidents()).hasSize(1);
        SERVER.refuseNobody();
        officials.as("quantri").post(retry, Map.of()).expect(204);
        assertThat(incidents()).isEmpty();
        officials.as("quantri").post(retry, Map.of()).expect(409);
        sender.run();

        assertThat(SERVER.received()).extracting(Received::recipient).contains(NoticeDesk.address("b"));
        assertThat(desk.all()).extracting(Delivery::state).containsOnly(Delivery.State.SENT);
        assertThat(journal.of(RUNNING))
                .extracting(JournalEntry::step, JournalEntry::actor, JournalEntry::role, JournalEntry::reason)
                .contains(tuple("NOTICE_RETRIED", "quantri", "camunda-admin", "Gửi lại thư “Nhắc nộp báo cáo” cho b."));
    }

    @Test
    @DisplayName("không còn quy trình nào: chỉ ghi vào nhật ký gửi thư")
    void withoutProcess() {
        desk.remind("BC1999-DAM-RONG", List.of("not an address"));

        sender.run();

        assertThat(desk.only().state()).isEqualTo(Delivery.State.FAILED);
        assertThat(desk.only().failure()).isEqualTo("Địa chỉ thư của người nhận không hợp lệ.");
        assertThat(incidents()).isEmpty();
        officials
                .as("quantri")
                .post("/api/notices/00000000-0000-0000-0000-000000000000/retry", Map.of())
                .expect(404);
    }

    @Test
    @DisplayName("hai bộ gửi cùng lúc trên 200 thư: mỗi thư đúng một lần")
    void twoSenders() {
        desk.remind(
                NoticeDesk.REPORT,
                IntStream.range(0, 200).mapToObj(number -> "nguoi-" + number).toList());
        var together = new CyclicBarrier(2);

        var both = IntStream.range(0, 2)
                .mapToObj(number -> CompletableFuture.runAsync(() -> {
                    awaitOther(together);
                    sender.run();
                }))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(both).join();

        assertThat(SERVER.received()).hasSize(200);
        assertThat(SERVER.received().stream().map(Received::recipient).collect(toSet()))
                .hasSize(200);
        assertThat(SERVER.connections()).as("one connection for each sender").isEqualTo(2);
        assertThat(desk.all())
                .hasSize(200)
                .allSatisfy(sent -> assertThat(sent.state()).isEqualTo(Delivery.State.SENT))
                .allSatisfy(sent -> assertThat(sent.attempts()).isEqualTo(1));
    }

    @Test
    @Timeout(20)
    @DisplayName("người ký không phải chờ máy chủ thư: hủy lúc thư đang đi thì hủy ngay, thư đã đi vẫn ghi là đã đi")
    void cancelledWhileUnderWay() {
        desk.remind("a");
        SERVER.holdReplies();
        var sending = CompletableFuture.runAsync(sender::run);
        await().until(() -> SERVER.received().size() == 1);

        cancel();
        assertThat(desk.only().state()).isEqualTo(Delivery.State.CANCELLED);
        assertThat(sending).isNotDone();
        SERVER.release();
        sending.join();

        assertThat(desk.only().state()).isEqualTo(Delivery.State.SENT);
    }

    @Test
    @Timeout(20)
    @DisplayName("hủy lúc thư đang đi mà thư không đến: không gửi lại nữa")
    void cancelledWhileFailing() {
        desk.remind("a");
        SERVER.stall(1);
        var sending = CompletableFuture.runAsync(sender::run);
        await().until(() -> SERVER.connections() == 1);
        await().until(() -> SERVER.stalled() == 1);

        cancel();
        sending.join();
        sendAll();

        assertThat(SERVER.received()).isEmpty();
        assertThat(desk.only().state()).isEqualTo(Delivery.State.CANCELLED);
    }

    private void cancel() {
        transaction.executeWithoutResult(status -> outbox.cancel(NoticeDesk.REPORT, NoticeKind.REPORT_REMINDERS));
    }

    /** Goes from attempt to attempt until nothing waits. */
    private void sendAll() {
        for (var next = sender.nextAt(); !next.equals(Instant.MAX); next = sender.nextAt()) {
            goTo(next);
            sender.run();
        }
    }

    private void goTo(Instant next) {
        if (next.isAfter(clock.instant())) {
            clock.set(next);
        }
    }

    /** What an administrator sees in Cockpit: id of the notice and message. */
    private Set<Map.Entry<String, String>> incidents() {
        var found = officials
                .as("quantri")
                .get("/engine-rest/incident?incidentType=mailFailed")
                .expect(200)
                .json();
        return StreamSupport.stream(found.spliterator(), false)
                .map(incident -> Map.entry(
                        incident.path("configuration").asText(),
                        incident.path("incidentMessage").asText()))
                .collect(toSet());
    }

    private static String[] addresses(String... users) {
        return List.of(users).stream().map(NoticeDesk::address).toArray(String[]::new);
    }

    private static void awaitOther(CyclicBarrier together) {
        try {
            together.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
