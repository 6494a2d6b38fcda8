package vn.khenthuong.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.web.util.HtmlUtils;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.kernel.ScheduledWork;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.support.AnewAfterwards;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.JdbcExecutions;
import vn.khenthuong.support.MailIntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.OpenTask;
import vn.khenthuong.tracking.Browser;

@MailIntegrationTest
@DisplayName("Thủ trưởng phân công việc của cán bộ")
class AssignmentIT {

    private static final String PAGE = "/phan-cong";
    private static final String HEAD = "lanhdao.so-ldtbxh";
    private static final String OTHER_HEAD = "lanhdao2.so-ldtbxh";
    private static final String FIRST = "canbo.so-ldtbxh";
    private static final String SECOND = "canbo2.so-ldtbxh";
    private static final String NOTE = "Ưu tiên xử lý trong tuần, đối chiếu biên bản";
    private static final Map<String, ?> COMPLETE = Map.of("outcome", "COMPLETE");

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(
                    new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withPerMethodLifecycle(false);

    @Autowired
    private JavaMailSenderImpl mail;

    @Autowired
    private Officials officials;

    @Autowired
    private MutableClock clock;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private ObjectProvider<ScheduledWork> works;

    @Autowired
    private Organization organization;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcExecutions executions;

    private Route route;
    private Browser head;

    @BeforeEach
    void atTheDesk() {
        mail.setPort(MAIL.getSmtp().getPort());
        route = new Route(officials, clock, "SK2023");
        head = new Browser(officials.address()).signIn(HEAD);
    }

    // --- who sees what

    @Test
    @DisplayName(
            "thủ trưởng thấy việc của cán bộ đơn vị mình: việc gì, hồ sơ nào, của ai, hạn, ai giữ, giao được cho ai; không gì của đơn vị khác")
    void ownOfficersOnly() {
        var draft = route.open(Nominee.official("dam-rong", "Rơ Ông Ha Tang"));
        var submitted = route.submitted(Nominee.official("dam-rong", "Cil Múp Ha Krong"));

        assertThat(block(page(head), submitted))
                .contains("Tiếp nhận", "Huyện Đam Rông", "hạn hết ngày ", "Chưa ai nhận.", name(FIRST), name(SECOND))
                .doesNotContain(name(HEAD), "Lấy lại");
        assertThat(page(head)).doesNotContain(draft);
        var unit = page(as("lanhdao.dam-rong"));
        assertThat(unit).doesNotContain(submitted);
        assertThat(block(unit, draft)).contains("Hoàn thiện hồ sơ", "Đang giữ: ", name("canbo.dam-rong"), "Lấy lại");
        assertThat(page(as("lanhdao.don-duong")))
                .doesNotContain(draft, submitted)
                .contains("Không có việc nào");
        assertThat(page(as(OTHER_HEAD))).contains(submitted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {FIRST, "canbo.dam-rong", "chutich.ubnd", "vanthu.ubnd", "giamsat", "quantri", "uyvien1.hdtdkt"})
    @DisplayName("ai không phải thủ trưởng: không có trang, không có mục trong thanh điều hướng, không đổi được gì")
    void nobodyElse(String userId) {
        var task = received(route.submitted(Nominee.official("so-y-te", "Kơ Să Ha Thuyên " + userId)));
        var somebody = as(userId);
        somebody.get("/trang-chu");

        assertThat(officials.as(userId).get("/api/navigation").expect(200).text())
                .doesNotContain("ASSIGNMENT");
        assertThat(somebody.get(PAGE).statusCode()).isEqualTo(403);
        somebody.get("/trang-chu");
        assertThat(give(somebody, task, null, SECOND, "").statusCode()).isEqualTo(403);
        somebody.get("/trang-chu");
        assertThat(takeBack(somebody, task, null, "").statusCode()).isEqualTo(403);
        assertThat(holder(task)).isNull();
    }

    @Test
    @DisplayName("thủ trưởng đơn vị khác: như việc không có; không có mã trong biểu mẫu: không đổi gì")
    void foreignHead() {
        var task = received(route.submitted(Nominee.official("so-y-te", "K’ Brèo")));
        for (var other : List.of("lanhdao.dam-rong", "lanhdao.don-duong", "lanhdao.so-noi-vu")) {
            var stranger = as(other);
            stranger.get(PAGE);
            assertThat(give(stranger, task, null, SECOND, "").statusCode())
                    .as(other)
                    .isEqualTo(404);
            stranger.get(PAGE);
            assertThat(give(stranger, "khong-co-viec-nay", null, SECOND, "").statusCode())
                    .isEqualTo(404);
        }
        head.get(PAGE);
        head.forgetToken();
        assertThat(give(head, task, null, SECOND, "").statusCode()).isEqualTo(403);
        assertThat(holder(task)).isNull();
        assertThat(officials.stranger().get(PAGE).status()).isIn(302, 401);
    }

    // --- giving and taking back

    @Test
    @DisplayName(
            "giao: cán bộ có việc ngay và làm được; nhật ký giữ ai, cho ai, ghi chú; cán bộ nhận thư; hành trình hồ sơ không đổi")
    void given() {
        var number = route.submitted(Nominee.official("so-y-te", "Liêng Hót Ha Dương"));
        var task = received(number);
        forget();
        page(head);

        var answer = give(head, task, null, SECOND, "  " + NOTE + " ");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(text(answer)).contains("Đã giao việc");
        assertThat(block(page(head), number))
                .contains("Đang giữ: ", name(SECOND))
                .doesNotContain(NOTE);
        assertThat(holder(task)).isEqualTo(SECOND);

        assertThat(assignments(number)).singleElement().satisfies(line -> {
            assertThat(line.step()).isEqualTo("TASK_GIVEN");
            assertThat(line.actor()).isEqualTo(HEAD);
            assertThat(line.role()).isEqualTo(HEAD);
            assertThat(line.at()).isEqualTo(line.startedAt());
            assertThat(line.reason())
                    .isEqualTo(
                            "“Tiếp nhận, kiểm tra thành phần hồ sơ”: giao cho %s (%s), trước đó chưa ai nhận. Ghi chú: %s"
                                    .formatted(name(SECOND), SECOND, NOTE));
        });
        assertThat(officials
                        .as(FIRST)
                        .get("/api/dossiers/" + number + "/journey")
                        .expect(200)
                        .text())
                .doesNotContain("TASK_GIVEN", NOTE);
        for (var reader : List.of("lanhdao.so-y-te", FIRST)) {
            assertThat(officials.as(reader).get("/trang-chu").expect(200).text())
                    .as("news of %s", reader)
                    .contains(number)
                    .doesNotContain("TASK_", NOTE);
        }
        pass();
        assertThat(mails()).singleElement().satisfies(told -> {
            assertThat(told.to).isEqualTo(address(SECOND));
            assertThat(told.words)
                    .contains("Việc được giao", number, name(HEAD), NOTE)
                    .doesNotContain("Liêng Hót");
        });

        assertThat(officials
                        .as(FIRST)
                        .submit(reception(FIRST, number), COMPLETE)
                        .status())
                .isEqualTo(409);
        officials.as(SECOND).submit(reception(SECOND, number), COMPLETE).expectSuccess();
    }

    @Test
    @DisplayName(
            "giao lại: người trước mất việc ngay, cả ở cửa sổ đang mở; bản nháp của người trước không ai thấy; hai người đều được báo")
    void givenToAnother() {
        var number = route.submitted(Nominee.official("so-y-te", "Ndu Ha Biên"));
        var task = received(number);
        var open = reception(FIRST, number);
        officials.as(FIRST).claim(open).expectSuccess();
        officials
                .as(FIRST)
                .put("/api/tasks/" + task + "/draft", Map.of("values", Map.of("remark", "Bản của người trước")))
                .expect(200);
        forget();

        assertThat(block(page(head), number)).contains("Đang giữ: ", name(FIRST));
        assertThat(give(head, task, FIRST, SECOND, "").statusCode()).isEqualTo(200);

        assertThat(holder(task)).isEqualTo(SECOND);
        var late = officials.as(FIRST).submit(open, COMPLETE);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.sentence()).contains("do người khác xử lý");
        officials.as(FIRST).get("/api/tasks/" + task + "/draft").expect(404);
        officials.as(SECOND).get("/api/tasks/" + task + "/draft").expect(204);
        assertThat(rights(task, FIRST)).isZero();
        assertThat(rights(task, SECOND)).isEqualTo(1);
        assertThat(assignments(number))
                .singleElement()
                .satisfies(line -> assertThat(line.reason())
                        .contains(
                                "giao cho %s".formatted(name(SECOND)), "trước đó %s (%s)".formatted(name(FIRST), FIRST))
                        .doesNotContain("Ghi chú"));
        pass();
        assertThat(mails()).extracting(Told::to).containsExactlyInAnyOrder(address(FIRST), address(SECOND));
        assertThat(mails())
                .anySatisfy(told ->
                        assertThat(told.words).contains("Việc được lấy lại", "giao cho %s".formatted(name(SECOND))));
        officials.as(SECOND).submit(open, COMPLETE).expectSuccess();
    }

    @Test
    @DisplayName("lấy lại: việc về nhóm; người trước phải nhận lại mới gửi được; nhận lại thì được")
    void takenBack() {
        var number = route.submitted(Nominee.official("so-y-te", "Kon Sơ Ha Chương"));
        var task = received(number);
        var open = reception(FIRST, number);
        officials.as(FIRST).claim(open).expectSuccess();
        forget();
        page(head);

        var answer = takeBack(head, task, FIRST, NOTE);
        assertThat(text(answer)).contains("Đã lấy lại việc");
        assertThat(holder(task)).isNull();
        var late = officials.as(FIRST).submit(open, COMPLETE);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.sentence()).contains("đã lấy lại việc này");
        assertThat(assignments(number)).singleElement().satisfies(line -> {
            assertThat(line.step()).isEqualTo("TASK_TAKEN_BACK");
            assertThat(line.reason()).contains("lấy lại của " + name(FIRST), "Ghi chú: " + NOTE);
        });
        pass();
        assertThat(mails()).singleElement().satisfies(told -> {
            assertThat(told.to).isEqualTo(address(FIRST));
            assertThat(told.words).contains("trả về nhóm", NOTE);
        });

        officials.as(FIRST).claim(open).expectSuccess();
        officials.as(FIRST).submit(open, COMPLETE).expectSuccess();
    }

    // --- meanwhile

    @Test
    @DisplayName(
            "hai thủ trưởng cùng lúc: người sau được nói ai đang giữ, điều đã nhập còn đó, không gì đổi; việc vừa xong cũng nói ra")
    void meanwhile() {
        var number = route.submitted(Nominee.official("so-y-te", "Cil Pam Ha Sơn"));
        var task = received(number);
        var other = as(OTHER_HEAD);
        page(other);
        page(head);
        assertThat(give(head, task, null, SECOND, "").statusCode()).isEqualTo(200);

        var late = give(other, task, null, FIRST, NOTE);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(text(late))
                .contains("Việc này hiện do %s nhận.".formatted(name(SECOND)))
                .contains("value=\"" + NOTE + "\"", "Phân công việc của cán bộ");
        assertThat(holder(task)).isEqualTo(SECOND);
        assertThat(takeBack(other, task, FIRST, "").statusCode()).isEqualTo(409);
        assertThat(assignments(number)).hasSize(1);

        officials.as(SECOND).submit(reception(SECOND, number), COMPLETE).expectSuccess();
        var done = takeBack(other, task, SECOND, "");
        assertThat(done.statusCode()).isEqualTo(409);
        assertThat(text(done)).contains("Việc này đã được %s làm xong".formatted(name(SECOND)));
        var stranger = as("lanhdao.don-duong");
        stranger.get(PAGE);
        assertThat(takeBack(stranger, task, SECOND, "").statusCode()).isEqualTo(404);
    }

    @Test
    @DisplayName(
            "hai thủ trưởng bấm đúng một lúc, mỗi người giao cho một cán bộ: một người được, một người được nói ai đang giữ")
    void atOnce() {
        var number = route.submitted(Nominee.official("so-y-te", "Dơng Gur Ha Long"));
        var task = received(number);
        var other = as(OTHER_HEAD);
        page(other);
        page(head);

        var first = CompletableFuture.supplyAsync(() -> give(head, task, null, FIRST, ""));
        var second = CompletableFuture.supplyAsync(() -> give(other, task, null, SECOND, ""));

        assertThat(List.of(first.join().statusCode(), second.join().statusCode()))
                .containsExactlyInAnyOrder(200, 409);
        assertThat(holder(task)).isEqualTo(first.join().statusCode() == 200 ? FIRST : SECOND);
        assertThat(assignments(number)).hasSize(1);
    }

    @Test
    @DisplayName("hồ sơ tạm dừng: không có trong danh sách, không giao được")
    void onHold() {
        var number = route.submitted(Nominee.official("so-y-te", "Đa Cát Ha Ny"));
        var task = received(number);
        page(head);
        jdbc.sql("UPDATE khenthuong.dossier SET on_hold = true WHERE number = :number")
                .param("number", number)
                .update();

        assertThat(page(head)).doesNotContain(number);
        var refused = give(head, task, null, SECOND, "");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(text(refused)).contains("đang tạm dừng");
        assertThat(holder(task)).isNull();
    }

    // --- who may have it

    @Test
    @DisplayName("bốn mắt: người đã lập hồ sơ không có trong danh sách tiếp nhận hồ sơ ấy, gửi thẳng cũng bị từ chối")
    void fourEyes() {
        var number = route.submitted(Nominee.official("so-ldtbxh", "Phạm Thị Lụa"));
        var task = received(number);

        assertThat(block(page(head), number)).contains(name(SECOND)).doesNotContain(name(FIRST));
        var refused = give(head, task, null, FIRST, "");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(text(refused)).contains("Người đã lập hồ sơ này không được tiếp nhận hồ sơ (nguyên tắc bốn mắt).");
        assertThat(holder(task)).isNull();
        assertThat(give(head, task, null, SECOND, "").statusCode()).isEqualTo(200);
    }

    @Test
    @AnewAfterwards
    @DisplayName("bốn mắt: tài khoản thứ hai của người đã lập hồ sơ cũng không nhận được")
    void onePerson() {
        var number = route.submitted(Nominee.official("so-ldtbxh", "Phạm Thị Đào"));
        var task = received(number);
        var change = officials
                .as("quantri")
                .put(
                        "/api/officials/" + SECOND,
                        Map.of(
                                "fullName",
                                "Phạm Xuân Phong",
                                "email",
                                "canbo.so-ldtbxh@khenthuong.local",
                                "roles",
                                List.of(Map.of("role", FIRST, "from", "2021-01-01"))))
                .expect(202)
                .json()
                .path("changeId")
                .asText();
        officials
                .as("quantri2")
                .post("/api/officials/changes/" + change + "/confirmation", Map.of())
                .expectSuccess();

        assertThat(block(page(head), number)).contains("Không có cán bộ nào nhận được việc này");
        var refused = give(head, task, null, SECOND, "");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(text(refused)).contains("nguyên tắc bốn mắt");
        assertThat(holder(task)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "lanhdao.so-ldtbxh,hiện giữ vai trò",
                "canbo.dam-rong,hiện giữ vai trò",
                "quantri,hiện giữ vai trò",
                "khong-co-ai,hiện giữ vai trò",
                "-,Phải chọn cán bộ"
            })
    @DisplayName("chỉ giao được cho người đang ở trong nhóm làm việc ấy")
    void membersOnly(String to, String why) {
        var task = received(route.submitted(Nominee.official("so-y-te", "Ya Thiên " + to)));
        page(head);

        var refused = give(head, task, null, to, "");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(text(refused)).contains(why);
        assertThat(holder(task)).isNull();
    }

    @Test
    @DisplayName(
            "ghi chú quá 500 ký tự: từ chối, điều đã nhập còn đó; lấy lại việc chưa ai giữ, giao cho người đang giữ: từ chối")
    void refusedInput() {
        var task = received(route.submitted(Nominee.official("so-y-te", "Bon Tô Ha Dinh")));
        page(head);
        var tooLong = give(head, task, null, SECOND, "x".repeat(501));
        assertThat(tooLong.statusCode()).isEqualTo(400);
        assertThat(text(tooLong)).contains("“Ghi chú” không được dài quá 500 ký tự", "x".repeat(501));
        assertThat(text(takeBack(head, task, null, ""))).contains("không có gì để lấy lại");
        assertThat(holder(task)).isNull();
        assertThat(give(head, task, null, SECOND, "x".repeat(500)).statusCode()).isEqualTo(200);
        assertThat(text(give(head, task, SECOND, SECOND, ""))).contains("đang làm việc này rồi");
    }

    // --- the page

    @Test
    @DisplayName("lọc theo người giữ; số câu lệnh không tăng theo số việc")
    void filtered() {
        var free = route.submitted(Nominee.official("so-y-te", "Lơ Mu Ha Poh"));
        var held = route.submitted(Nominee.official("so-y-te", "Rơ Ông K’ Hà"));
        officials.as(FIRST).claim(reception(FIRST, held)).expectSuccess();

        assertThat(text(head.get(PAGE + "?cua=chua-nhan"))).contains(free).doesNotContain(held);
        assertThat(text(head.get(PAGE + "?cua=" + FIRST))).contains(held).doesNotContain(free);
        assertThat(text(head.get(PAGE + "?cua=khong-co-ai"))).contains(held, free);

        var few = statements();
        for (int index = 0; index < 4; index++) {
            route.submitted(Nominee.official("so-y-te", "Nguyễn Thị Thêm " + index));
        }
        assertThat(statements()).isLessThanOrEqualTo(few);
    }

    private long statements() {
        head.get(PAGE);
        var before = executions.count();
        head.get(PAGE);
        return executions.count() - before;
    }

    private Browser as(String userId) {
        return new Browser(officials.address()).signIn(userId);
    }

    private static String page(Browser browser) {
        var answer = browser.get(PAGE);
        assertThat(answer.statusCode()).isEqualTo(200);
        return text(answer);
    }

    private static String text(HttpResponse<String> answer) {
        return HtmlUtils.htmlUnescape(answer.body());
    }

    /** What the page shows of the task of a dossier. */
    private static String block(String page, String number) {
        return Stream.of(page.split("<li class=\"the\">"))
                .filter(one -> one.contains(">" + number + "<"))
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> give(Browser browser, String task, String seen, String to, String note) {
        return browser.submit(
                PAGE + "/" + task + "/giao", Map.of("dangGiu", empty(seen), "canBo", empty(to), "ghiChu", note));
    }

    private static HttpResponse<String> takeBack(Browser browser, String task, String seen, String note) {
        return browser.submit(
                PAGE + "/" + task + "/lay-lai", Map.of("dangGiu", empty(seen), "canBo", "", "ghiChu", note));
    }

    private static String empty(String text) {
        return text == null ? "" : text;
    }

    private OpenTask reception(String userId, String number) {
        return officials.as(userId).awaitTask(number, Route.RECEIVE);
    }

    private String received(String number) {
        return reception(SECOND, number).id();
    }

    private String holder(String task) {
        return jdbc.sql("SELECT assignee_ FROM public.act_ru_task WHERE id_ = :task")
                .param("task", task)
                .query((row, index) -> empty(row.getString(1)))
                .optional()
                .filter(holder -> !holder.isEmpty())
                .orElse(null);
    }

    private long rights(String task, String userId) {
        return jdbc.sql(
                        "SELECT count(*) FROM public.act_ru_authorization WHERE resource_id_ = :task AND user_id_ = :user")
                .param("task", task)
                .param("user", userId)
                .query(Long.class)
                .single();
    }

    private List<JournalEntry> assignments(String number) {
        return journal.of(number).stream()
                .filter(line -> line.step().startsWith("TASK_"))
                .toList();
    }

    private String name(String userId) {
        return organization.nameOf(userId);
    }

    private String address(String userId) {
        return Stream.of("canbo.so-ldtbxh")
                .flatMap(group -> organization.membersOf(group).stream())
                .filter(officer -> officer.userId().equals(userId))
                .map(vn.khenthuong.organization.Official::email)
                .findFirst()
                .orElseThrow();
    }

    // --- mails

    private record Told(String to, String words) {}

    /** Those about tasks in other hands. */
    private static List<Told> mails() {
        return Stream.of(MAIL.getReceivedMessages())
                .map(AssignmentIT::told)
                .filter(told -> told.words.contains("Việc được"))
                .toList();
    }

    private static Told told(MimeMessage message) {
        try {
            var parts = (MimeMultipart) message.getContent();
            var words = new StringBuilder(message.getSubject());
            for (int index = 0; index < parts.getCount(); index++) {
                words.append('\n').append(plain(parts.getBodyPart(index).getContent()));
            }
            return new Told(message.getAllRecipients()[0].toString().replaceAll(".*<|>", ""), words.toString());
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String plain(Object content) throws MessagingException, IOException {
        return content instanceof MimeMultipart inner
                ? plain(inner.getBodyPart(0).getContent())
                : content.toString();
    }

    private void forget() {
        pass();
        try {
            MAIL.purgeEmailFromAllMailboxes();
        } catch (FolderException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What happens by itself, mails included. */
    private void pass() {
        clock.advance(Duration.ofSeconds(2));
        jobs.run();
        works.forEach(work -> {
            if (!work.nextAt().isAfter(clock.instant())) {
                work.run();
            }
        });
    }
}
