package vn.khenthuong.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.OfficeNotices;

/** Names that want to be more than names, in every field of every template, as sender's, recipient's and nominee's. */
@DisplayName("Tên có ác ý trong thư")
class HostileMailTest {

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetup.SMTP.dynamicPort());

    private static final String LONGEST = "Nguyễn Thị Hồng Ánh ".repeat(200);

    private static final List<String> NAMES = List.of(
            "An\r\nBcc: nghe-len@la.example",
            "An\nContent-Type: text/html\n\n<script>alert(1)</script>",
            "An\r\n.\r\nMAIL FROM:<gia@la.example>",
            "An\u0085Bcc: nghe-len@la.example",
            "An\u2028Bcc: nghe-len@la.example",
            "<img src=x onerror=alert(1)> & \"<b>An</b>'",
            "[[${T(java.lang.Runtime).getRuntime()}]] [(${7*7})] th:text=\"${base}\"",
            "An \u202egnoûrt ưhT\u202c \u2066x\u2069 \u200f\u061c",
            "An\u0000\u0007\u001b[31m\u0008\ufeff\u200b",
            "=?utf-8?q?Ch=E1=BB=A7_t=E1=BB=8Bch?= An",
            "\"An\" <gia@la.example>, ke-khac@la.example",
            "https://la.example/dang-nhap An",
            LONGEST);

    /** Every kind that has a template of its own, and one of those that share theirs. */
    static Stream<Arguments> cases() {
        return NAMES.stream()
                .flatMap(name -> Stream.of(NoticeKind.values())
                        .filter(kind -> kind == NoticeKind.DOSSIER_AWARDED
                                || !kind.template().equals(NoticeKind.DOSSIER_AWARDED.template()))
                        .map(kind -> Arguments.of(kind, name)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    @DisplayName("không thêm đầu mục, người nhận, dòng, thẻ, liên kết hay chiều chữ; mọi đầu mục vừa dòng")
    void stayNames(NoticeKind kind, String name) throws Exception {
        var settings = settings(name);
        var mail = new MailTemplates(settings, () -> office(name)).write(kind, name, model(name));
        assertThat(List.of(mail.title(), mail.text(), mail.html()))
                .allSatisfy(part -> assertThat(part)
                        .doesNotContainPattern("[\\p{Cc}&&[^\\n\\t\\r]]")
                        .doesNotContainPattern("[\\u202a-\\u202e\\u2066-\\u2069\\u200e\\u200f\\u061c\\u200b\\ufeff]"));
        assertThat(mail.title()).doesNotContain("\n", "\r");
        assertThat(mail.html()).doesNotContain("<img src=x", "<script>", "<b>An");
        assertThat(mail.text() + mail.html()).doesNotContain("https://la.example", "49 th:text", "java.lang.Runtime@");

        send(settings, new OutgoingMail("<1@khenthuong.example>", "an@khenthuong.local", name, mail, Instant.EPOCH));

        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        var arrived = SERVER.getReceivedMessages()[0];
        headers(arrived);
        var body = (MimeMultipart) arrived.getContent();
        assertThat(body.getCount()).isEqualTo(2);
        assertThat(body.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(body.getBodyPart(1).getContentType()).startsWith("text/html");
    }

    private static void headers(MimeMessage arrived) throws Exception {
        var names = Collections.list(arrived.getAllHeaders()).stream()
                .map(header -> header.getName().toLowerCase(Locale.ROOT))
                .toList();
        assertThat(Set.copyOf(names))
                .isEqualTo(Set.of(
                        "return-path",
                        "received",
                        "date",
                        "from",
                        "to",
                        "message-id",
                        "subject",
                        "mime-version",
                        "content-type",
                        "content-language",
                        "auto-submitted"));
        assertThat(names).doesNotHaveDuplicates();
        assertThat(arrived.getAllRecipients())
                .singleElement()
                .satisfies(to -> assertThat(((InternetAddress) to).getAddress()).isEqualTo("an@khenthuong.local"));
        assertThat(((InternetAddress) arrived.getFrom()[0]).getAddress()).isEqualTo("khen-thuong@khenthuong.example");
        assertThat(arrived.getFrom()).hasSize(1);
        assertThat(((InternetAddress) arrived.getRecipients(Message.RecipientType.TO)[0]).getPersonal())
                .doesNotContainPattern("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069\\u200e\\u200f\\u061c]");
        assertThat(GreenMailUtil.getHeaders(arrived).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(998));
    }

    private static void send(MailSettings settings, OutgoingMail outgoing) {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(SERVER.getSmtp().getPort());
        try (var series = new SmtpTransport(server, settings, () -> office(settings.fromName())).begin()) {
            series.send(outgoing);
        }
    }

    private static OfficeNotices office(String name) {
        return new OfficeNotices(LocalTime.of(7, 0), 10, name, "", name, List.of());
    }

    private static MailSettings settings(String sender) {
        return new MailSettings(
                "khen-thuong@khenthuong.example",
                sender,
                URI.create("https://khenthuong.example"),
                List.of(Duration.ofMinutes(1)),
                Duration.ofDays(3),
                10,
                List.of(),
                false);
    }

    private static Map<String, Object> model(String name) {
        Map<String, Object> model = new HashMap<>();
        Stream.of("unit", "number", "deadline", "day", "at", "nearness", "headline", "lead", "next", "label", "button")
                .forEach(field -> model.put(field, name));
        model.put("year", 2023);
        model.put("path", "/ho-so");
        model.put("daysLeft", 3);
        model.put("late", false);
        model.put("notices", 1);
        model.put("facts", List.of(Map.of("label", name, "value", name)));
        model.put("items", List.of(Map.of("number", name, "detail", name)));
        model.put("receipts", List.of(Map.of("number", name, "department", name)));
        model.put("units", List.of(Map.of("name", name, "deadline", name, "days", 2, "late", name)));
        model.put(
                "sections",
                List.of(Map.of(
                        "title",
                        name,
                        "own",
                        true,
                        "told",
                        1,
                        "steps",
                        List.of(Map.of("task", "t", "step", name, "number", name, "unit", name, "due", name)))));
        return model;
    }
}
