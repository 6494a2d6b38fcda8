package vn.khenthuong.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.text.Normalizer;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.notification.Delivery;
import vn.khenthuong.notification.DeliveryLog;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.OfficeNoticeSettings;
import vn.khenthuong.notification.OfficeNotices;
import vn.khenthuong.notification.Outbox;
import vn.khenthuong.support.AnewAfterwards;
import vn.khenthuong.support.MailIntegrationTest;

@MailIntegrationTest
@DisplayName("Thư đến nơi nhận như đã viết")
class MailIT {

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(ServerSetup.SMTP.dynamicPort()).withPerMethodLifecycle(false);

    @Autowired
    private JavaMailSenderImpl mail;

    @Autowired
    private NoticeDesk desk;

    @Autowired
    private NoticeSender sender;

    @Autowired
    private DeliveryLog log;

    @Autowired
    private Outbox outbox;

    @Autowired
    private OfficeNoticeSettings office;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void emptyBoxes() throws Exception {
        mail.setPort(SERVER.getSmtp().getPort());
        desk.clear();
        SERVER.purgeEmailFromAllMailboxes();
    }

    @Test
    @DisplayName("một thư, một lần: tiêu đề, người gửi, người nhận, mã thư, hai phần chữ và HTML tiếng Việt")
    void arrivesOnce() throws Exception {
        desk.remind("canbo.dam-rong");
        assertThat(SERVER.getReceivedMessages())
                .as("nothing before the sender runs")
                .isEmpty();

        sender.run();
        sender.run();

        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        var sent = desk.only();
        var mail = SERVER.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Nộp báo cáo năm 2026 – Huyện Đam Rông: còn 3 ngày");
        assertThat(mail.getAllRecipients())
                .extracting(Object::toString)
                .containsExactly("=?UTF-8?Q?Cil_M=C3=BAp_Ha_Ly?= <canbo.dam-rong@lamdong.example>");
        assertThat(mail.getFrom()[0].toString()).endsWith("<khen-thuong@lamdong.example>");
        assertThat(mail.getMessageID()).isEqualTo("<" + sent.id() + "@lamdong.example>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("Content-Language")).containsExactly("vi");
        assertThat(sent.state()).isEqualTo(Delivery.State.SENT);
        assertThat(sent.attempts()).isEqualTo(1);
        assertThat(mail.getSentDate()).isCloseTo(sent.sentAt(), 2000);
        bothParts(mail, log.mail(sent.id()).orElseThrow());
    }

    private static void bothParts(MimeMessage mail, DeliveryLog.Mail kept) throws Exception {
        var parts = (MimeMultipart) mail.getContent();
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(parts.getBodyPart(1).getContentType()).isEqualToIgnoringCase("text/html; charset=UTF-8");
        var text = parts.getBodyPart(0).getContent().toString().replace("\r\n", "\n");
        var html = parts.getBodyPart(1).getContent().toString().replace("\r\n", "\n");
        assertThat(text)
                .contains("Kính gửi Cil Múp Ha Ly,", "https://khenthuong.lamdong.example/bao-cao/2026/dam-rong")
                .isEqualTo(kept.text());
        assertThat(html)
                .contains("href=\"https://khenthuong.lamdong.example/bao-cao/2026/dam-rong\"")
                .isEqualTo(kept.html());
        assertThat(text + html + mail.getSubject())
                .matches(all -> Normalizer.isNormalized(all, Normalizer.Form.NFC), "in composed form");
    }

    @Test
    @DisplayName("việc đã xong trước khi thư đi: không gửi")
    void cancelledInTime() {
        desk.remind("canbo.dam-rong", "lanhdao.dam-rong");
        transaction.executeWithoutResult(status -> outbox.cancel(NoticeDesk.REPORT, NoticeKind.REPORT_REMINDERS));

        sender.run();

        assertThat(SERVER.getReceivedMessages()).isEmpty();
        assertThat(desk.all()).extracting(Delivery::state).containsOnly(Delivery.State.CANCELLED);
    }

    @Test
    @DisplayName("nhiều thư một lượt, nối lại khi máy chủ đã ngắt giữa hai lượt")
    void manyAtOnce() {
        desk.remind("a", "b", "c");
        sender.run();
        desk.remind(NoticeDesk.REPORT + "-2", Set.of("a", "b"));
        sender.run();

        assertThat(SERVER.getReceivedMessages()).hasSize(5);
        assertThat(desk.all()).extracting(Delivery::state).containsOnly(Delivery.State.SENT);
    }

    @Test
    @AnewAfterwards
    @DisplayName("tên người gửi, nơi nhận trả lời và dòng cuối thư do quản trị viên đặt có hiệu lực từ thư sau")
    void asTheOfficeWrites() throws Exception {
        var change = office.change(
                new OfficeNotices(
                        LocalTime.of(7, 0),
                        10,
                        "Sở Nội vụ Lâm Đồng",
                        "snv@lamdong.example",
                        "Phòng Thi đua – Khen thưởng",
                        List.of(10, 5, 1)),
                null,
                new Actor("quantri", Set.of("camunda-admin")));
        Optional.ofNullable(change.proposal())
                .ifPresent(id -> office.confirm(id, new Actor("quantri2", Set.of("camunda-admin"))));
        desk.remind("canbo.dam-rong");
        sender.run();
        var mail = SERVER.getReceivedMessages()[0];
        assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("Sở Nội vụ Lâm Đồng");
        assertThat(mail.getReplyTo()[0].toString()).isEqualTo("snv@lamdong.example");
        var parts = (MimeMultipart) mail.getContent();
        for (var part = 0; part < 2; part++) {
            assertThat(parts.getBodyPart(part).getContent().toString().replaceAll("\\s+", " "))
                    .contains("Phòng Thi đua – Khen thưởng", "trả lời gửi về", "snv@lamdong.example")
                    .doesNotContain("không cần trả lời");
        }
    }
}
