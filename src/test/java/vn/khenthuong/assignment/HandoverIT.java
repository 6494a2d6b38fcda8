package vn.khenthuong.assignment;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.kernel.ScheduledWork;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.support.AnewAfterwards;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.OpenTask;
import vn.khenthuong.support.Reply;
import vn.khenthuong.tracking.Browser;

@IntegrationTest
@DisplayName("Bàn giao mọi việc đang giữ cho người kế nhiệm")
class HandoverIT {

    private static final String PAGE = "/phan-cong/ban-giao";
    private static final String API = "/api/handovers";
    private static final String HEAD = "lanhdao.so-ldtbxh";
    private static final String OTHER_HEAD = "lanhdao2.so-ldtbxh";
    private static final String FIRST = "canbo.so-ldtbxh";
    private static final String SECOND = "canbo2.so-ldtbxh";
    private static final String LEAVING = "canbo.dam-rong";
    private static final String SUCCESSOR = "ke.nhiem.dam-rong";
    private static final String UNIT_HEAD = "lanhdao.dam-rong";
    private static final Map<String, ?> COMPLETE = Map.of("outcome", "COMPLETE");

    @Autowired
    private Officials officials;

    @Autowired
    private MutableClock clock;

    @Autowired
    private Organization organization;

    @Autowired
    private Journal journal;

    @Autowired
    private List<ScheduledWork> works;

    @Autowired
    private JdbcClient jdbc;

    private Route route;

    @BeforeEach
    void atTheDesk() {
        route = new Route(officials, clock, "SK2023");
    }

    // --- what comes over

    @Test
    @AnewAfterwards
    @DisplayName(
            "tự bàn giao: việc và phần đang nhập sang người nhận, ghi rõ của ai; người giao mất việc ngay, cả ở cửa sổ đang mở")
    void draftsComeOver() {
        var typed = claimed(FIRST, "Rơ Ông Ha Tang");
        var untouched = claimed(FIRST, "Cil Múp Ha Krong");
        var open = reception(FIRST, typed);
        draft(FIRST, open, "Thiếu chữ ký trang 2");

        var trial = trial(FIRST, wanted(null, SECOND));
        assertThat(task(trial, typed).path("outcome").asText()).isEqualTo("HANDED_OVER");
        assertThat(task(trial, typed).path("due").isNull()).isFalse();
        assertThat(task(trial, typed).path("papers").asInt()).isPositive();
        assertThat(texts(task(trial, typed).path("typed"))).containsExactly("Lý do, hướng dẫn");
        assertThat(texts(task(trial, untouched).path("typed"))).isEmpty();
        assertThat(trial.toString()).doesNotContain("Thiếu chữ ký");
        assertThat(holder(open)).isEqualTo(FIRST);

        var made = officials
                .as(FIRST)
                .post(API, seen(wanted(null, SECOND), trial))
                .expect(201)
                .json();

        assertThat(holder(open)).isEqualTo(SECOND);
        officials.as(FIRST).get(draftOf(open)).expect(404);
        var kept = officials.as(SECOND).get(draftOf(open)).expect(200).json();
        assertThat(kept.path("values").path("reason").asText()).isEqualTo("Thiếu chữ ký trang 2");
        assertThat(kept.path("takenOverFrom").asText()).isEqualTo(name(FIRST));
        officials.as(SECOND).get(draftOf(reception(SECOND, untouched))).expect(204);
        draft(SECOND, open, "Đã đối chiếu");
        assertThat(officials
                        .as(SECOND)
                        .get(draftOf(open))
                        .expect(200)
                        .json()
                        .path("takenOverFrom")
                        .asText())
                .isEqualTo(name(FIRST));
        var late = officials.as(FIRST).submit(open, COMPLETE);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.sentence()).contains("do người khác xử lý");
        assertThat(rights(open, FIRST)).isZero();
        officials.as(SECOND).submit(open, COMPLETE).expectSuccess();

        var occasion = made.path("occasion").asText();
        assertThat(journal.of(occasion)).singleElement().satisfies(line -> {
            assertThat(line.step()).isEqualTo("HANDOVER");
            assertThat(line.actor()).isEqualTo(FIRST);
            assertThat(line.role()).isEqualTo(FIRST);
            assertThat(line.reason())
                    .contains(
                            "%s (%s) cho %s (%s)".formatted(name(FIRST), FIRST, name(SECOND), SECOND),
                            "%d việc".formatted(made.path("tasks").size()));
        });
        assertThat(handed(typed)).singleElement().satisfies(line -> {
            assertThat(line.actor()).isEqualTo(FIRST);
            assertThat(line.reason()).contains("bàn giao cho " + name(SECOND), "kèm phần đang nhập");
        });
        assertThat(handed(untouched).get(0).reason()).doesNotContain("kèm phần đang nhập");
        assertThat(occasionOf(typed)).isEqualTo(occasion);
        assertThat(officials
                        .as(HEAD)
                        .get("/api/dossiers/" + typed + "/journey")
                        .expect(200)
                        .text())
                .doesNotContain("HANDED_OVER", "Thiếu chữ ký");
    }

    @Test
    @AnewAfterwards
    @DisplayName("mỗi người một thư: người nhận, người giao, từng thủ trưởng; không thư nào có điều đã nhập")
    void oneNoticeEach() {
        var open = reception(FIRST, claimed(FIRST, "K’ Brèo"));
        claimed(FIRST, "Ndu Ha Biên");
        draft(FIRST, open, "Điều riêng đang nhập");

        carriedOut(HEAD, wanted(FIRST, SECOND));

        var told = jdbc.sql("SELECT recipient FROM khenthuong.notice WHERE kind = 'TASKS_HANDED_OVER'")
                .query(String.class)
                .list();
        assertThat(told).containsExactlyInAnyOrder(FIRST, SECOND, HEAD, OTHER_HEAD);
        assertThat(jdbc.sql(
                                "SELECT subject || coalesce(title, '') FROM khenthuong.notice WHERE kind = 'TASKS_HANDED_OVER'")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(text -> text.contains("LOAT-"));
        assertThat(jdbc.sql("SELECT model::text FROM khenthuong.notice WHERE kind = 'TASKS_HANDED_OVER'")
                        .query(String.class)
                        .list())
                .allSatisfy(text -> assertThat(text).doesNotContain("Điều riêng", "Ndu Ha Biên"));
        assertThat(jdbc.sql("SELECT count(*) FROM khenthuong.notice WHERE kind IN ('TASK_GIVEN', 'TASK_TAKEN_BACK')")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    @AnewAfterwards
    @DisplayName("bổ sung quay lại, chưa ai nhận: thuộc về người đã lập hồ sơ, đi theo bàn giao")
    void openSupplement() {
        newOfficer();
        var number = route.submitted(Nominee.official("dam-rong", "Dơng Gur Ha Long"));
        officials
                .as(FIRST)
                .complete(
                        number,
                        Route.RECEIVE,
                        Map.of(
                                "outcome",
                                "SUPPLEMENT",
                                "supplementItems",
                                List.of("minutes"),
                                "reason",
                                "Biên bản thiếu chữ ký"));

        var trial = trial(LEAVING, wanted(null, SUCCESSOR));
        assertThat(task(trial, number).path("basis").asText()).isEqualTo("RETURNED");
        carriedOut(UNIT_HEAD, wanted(LEAVING, SUCCESSOR));

        assertThat(holder(officials.as(SUCCESSOR).task(number, Route.SUPPLEMENT)))
                .isEqualTo(SUCCESSOR);
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "vai trò đã hết: việc về nhóm, phần đang nhập được giữ kín; thủ trưởng bàn giao thì người kế nhiệm có lại")
    void alreadyGone() {
        newOfficer();
        var number = route.open(Nominee.official("dam-rong", "Kon Sơ Ha Chương"));
        var open = officials.as(LEAVING).task(number, Route.PREPARE);
        officials
                .as(LEAVING)
                .put(
                        draftOf(open),
                        Map.of(
                                "values",
                                Map.of("workplace", "Nhập dở trước khi nghỉ", "identityNumber", "068085004321")))
                .expect(200);
        officials.as(LEAVING).get(draftOf(open)).expect(200);
        assertThat(identityReadings(number)).as("typed, not read").isEmpty();
        var preview = new Browser(officials.address()).signIn("quantri");
        preview.get("/quan-tri/can-bo/" + LEAVING);
        assertThat(text(preview.submit(
                        "/quan-tri/can-bo/" + LEAVING,
                        Map.of("ten", name(LEAVING), "thu", "canbo.dam-rong@khenthuong.local", "buoc", "xem"))))
                .contains("việc người này đang giữ trở về nhóm", "Bàn giao công việc");
        endRole();

        assertThat(holder(open)).isNull();
        officials.as(SUCCESSOR).get(draftOf(open)).expect(404);
        assertThat(refused(404, "lanhdao.don-duong", wanted(LEAVING, SUCCESSOR)))
                .contains("Không tìm thấy cán bộ");
        officials.as(LEAVING).post(API, wanted(null, SUCCESSOR)).expect(401);
        var page = as(UNIT_HEAD).get(PAGE + "?nguoiGiao=" + LEAVING);
        assertThat(text(page)).contains(number, "đã giữ đến khi thôi vai trò, chưa ai nhận", name(SUCCESSOR));

        var made = carriedOut(UNIT_HEAD, wanted(LEAVING, SUCCESSOR));

        assertThat(task(made, number).path("basis").asText()).isEqualTo("LEFT");
        var kept = officials.as(SUCCESSOR).get(draftOf(open)).expect(200).json();
        assertThat(kept.path("values").path("workplace").asText()).isEqualTo("Nhập dở trước khi nghỉ");
        assertThat(kept.path("takenOverFrom").asText()).isEqualTo(name(LEAVING));
        assertThat(identityReadings(number)).containsExactly(SUCCESSOR);
        assertThat(jdbc.sql("SELECT count(*) FROM khenthuong.task_left")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(journal.of(made.path("occasion").asText()).get(0).role()).isEqualTo(UNIT_HEAD);
    }

    // --- who may not have it

    @Test
    @AnewAfterwards
    @DisplayName(
            "bốn mắt: việc người nhận đã làm bước khác được nêu lý do, ở lại người giao hoặc trả về nhóm; các việc khác vẫn sang")
    void fourEyes() {
        var kept = claimed(FIRST, "Liêng Hót Ha Dương");
        var other = claimed(FIRST, "Đa Cát Ha Ny");
        preparedBy(SECOND, kept);
        draft(FIRST, reception(FIRST, kept), "Còn xem tiếp");

        var trial = trial(HEAD, wanted(FIRST, SECOND));
        assertThat(task(trial, kept).path("outcome").asText()).isEqualTo("STAYED");
        assertThat(task(trial, kept).path("reason").asText())
                .isEqualTo("Người đã lập hồ sơ này không được tiếp nhận hồ sơ (nguyên tắc bốn mắt).");
        carriedOut(HEAD, wanted(FIRST, SECOND));
        assertThat(holder(reception(FIRST, kept))).isEqualTo(FIRST);
        assertThat(holder(reception(SECOND, other))).isEqualTo(SECOND);
        officials.as(FIRST).get(draftOf(reception(FIRST, kept))).expect(200);

        var alone = new HashMap<>(wanted(FIRST, SECOND));
        alone.put("release", true);
        var again = trial(HEAD, alone);
        assertThat(officials.as(HEAD).post(API, seen(alone, again)).expect(400).sentence())
                .contains("không nhận được việc nào");
        var third = claimed(FIRST, "Bon Tô Ha Dinh");
        var made = carriedOut(HEAD, alone);
        assertThat(task(made, kept).path("outcome").asText()).isEqualTo("RELEASED");
        assertThat(holder(reception(FIRST, kept))).isNull();
        assertThat(holder(reception(SECOND, third))).isEqualTo(SECOND);
        assertThat(journal.of(kept)).anySatisfy(line -> {
            assertThat(line.step()).isEqualTo("TASK_TAKEN_BACK");
            assertThat(line.reason()).contains("trả về nhóm", "nguyên tắc bốn mắt");
        });
        assertThat(paper(made, HEAD)).contains("nguyên tắc bốn mắt", kept);
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "người nhận phải đang giữ cùng vai trò, không phải chính người giao; bàn giao không cho thêm quyền nào")
    void sameRoleOnly() {
        claimed(FIRST, "Ya Thiên");
        for (var receiver : List.of(FIRST, HEAD, "canbo.dam-rong", "quantri", "khong-co-ai")) {
            assertThat(refused(400, HEAD, wanted(FIRST, receiver))).as(receiver).contains("hiện giữ cùng vai trò");
        }
        assertThat(refused(400, HEAD, wanted(FIRST, null))).contains("Phải chọn cán bộ ở “Người nhận”");
        var groups = groups();
        carriedOut(HEAD, wanted(FIRST, SECOND));
        assertThat(groups()).isEqualTo(groups);
        assertThat(refused(400, HEAD, wanted(FIRST, SECOND))).contains("không có việc nào để bàn giao");
    }

    // --- strangers

    @Test
    @AnewAfterwards
    @DisplayName(
            "ai không liên quan: như không có; quản trị viên, giám sát: không được; biên bản chỉ cho hai bên và thủ trưởng")
    void strangers() {
        claimed(FIRST, "Lơ Mu Ha Poh");
        for (var stranger : List.of(SECOND, "lanhdao.dam-rong", "lanhdao.so-noi-vu", "chutich.ubnd", "vanthu.ubnd")) {
            assertThat(refused(404, stranger, wanted(FIRST, SECOND)))
                    .as(stranger)
                    .contains("Không tìm thấy cán bộ");
            assertThat(as(stranger).get(PAGE + "?nguoiGiao=" + FIRST).statusCode())
                    .as(stranger)
                    .isEqualTo(404);
        }
        for (var nobody : List.of("quantri", "giamsat")) {
            officials
                    .as(nobody)
                    .post(API + "?trial=true", wanted(FIRST, SECOND))
                    .expect(403);
            assertThat(as(nobody).get(PAGE).statusCode()).as(nobody).isEqualTo(403);
        }
        officials.stranger().post(API + "?trial=true", wanted(FIRST, SECOND)).expect(401);

        var made = carriedOut(HEAD, wanted(FIRST, SECOND));
        var id = made.path("id").asText();
        for (var reader : List.of(FIRST, SECOND, HEAD, OTHER_HEAD)) {
            officials.as(reader).get(API + "/" + id).expect(200);
            assertThat(paper(made, reader)).as(reader).contains(name(FIRST), name(SECOND), "BIÊN BẢN");
            assertThat(officials.as(reader).download(API + "/" + id + ".pdf")).startsWith("%PDF".getBytes(US_ASCII));
            assertThat(as(reader).get(PAGE + "/" + id).statusCode()).isEqualTo(200);
            assertThat(text(as(reader).get(PAGE))).contains(id);
        }
        for (var stranger : List.of(
                "canbo.dam-rong", "lanhdao.dam-rong", "lanhdao.so-noi-vu", "chutich.ubnd", "quantri", "giamsat")) {
            officials.as(stranger).get(API + "/" + id).expect(404);
            officials.as(stranger).get(API + "/" + id + ".docx").expect(404);
            officials.as(stranger).get(API + "/" + id + ".pdf").expect(404);
            assertThat(as(stranger).get(PAGE + "/" + id + "/bien-ban.pdf").statusCode())
                    .isEqualTo(404);
            assertThat(as(stranger).get(PAGE + "/" + id).statusCode()).isEqualTo(404);
            assertThat(as(stranger).get(PAGE + "/" + id + "/bien-ban.docx").statusCode())
                    .isEqualTo(404);
            assertThat(text(as(stranger).get(PAGE))).as(stranger).doesNotContain(id);
        }
    }

    // --- meanwhile

    @Test
    @AnewAfterwards
    @DisplayName("hai thủ trưởng bấm đúng một lúc: một người được, một người 409; không việc nào sang hai lần")
    void twoHeadsAtOnce() {
        var number = claimed(FIRST, "Cil Pam Ha Sơn");
        claimed(FIRST, "Rơ Ông K’ Hà");
        var trial = trial(HEAD, wanted(FIRST, SECOND));
        var body = seen(wanted(FIRST, SECOND), trial);

        var one = CompletableFuture.supplyAsync(
                () -> officials.as(HEAD).post(API, body).status());
        var other = CompletableFuture.supplyAsync(
                () -> officials.as(OTHER_HEAD).post(API, body).status());

        assertThat(List.of(one.join(), other.join())).containsExactlyInAnyOrder(201, 409);
        assertThat(handed(number)).hasSize(1);
        assertThat(count("khenthuong.handover")).isEqualTo(1);
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "việc đổi sau khi xem: 409, trang cho xem lại, chưa gì đổi; chỉ gõ tiếp thì không; không xem trước thì không làm")
    void stale() {
        var number = claimed(FIRST, "Kơ Să Ha Thuyên");
        var head = as(HEAD);
        head.get(PAGE + "?nguoiGiao=" + FIRST);
        var looked = text(head.submit(PAGE + "/xem-truoc", form("", "Nghỉ hưu từ ngày 1/6")));
        assertThat(looked).contains("Sẽ bàn giao", number, name(SECOND), "Chưa có gì được bàn giao");
        var seen = seen(looked);
        var added = claimed(FIRST, "Kơ Să Ha Brông");

        var late = head.submit(PAGE, form(seen, "Nghỉ hưu từ ngày 1/6"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(text(late)).contains("vừa thay đổi", added, "value=\"Nghỉ hưu từ ngày 1/6\"");
        assertThat(holder(reception(FIRST, number))).isEqualTo(FIRST);
        assertThat(count("khenthuong.handover")).isZero();
        officials.as(HEAD).post(API, wanted(FIRST, SECOND)).expect(409);

        draft(FIRST, reception(FIRST, number), "Gõ tiếp sau khi đã xem");
        var done = head.submit(PAGE, form(seen(text(late)), "Nghỉ hưu từ ngày 1/6"));
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(text(done)).contains("Đã bàn giao", "Tải biên bản", "Nghỉ hưu từ ngày 1/6", name(HEAD));
        assertThat(officials
                        .as(SECOND)
                        .get(draftOf(reception(SECOND, number)))
                        .expect(200)
                        .text())
                .contains("Gõ tiếp sau khi đã xem");
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "hỏng giữa chừng: không việc nào sang, không biên bản, không dòng nhật ký, không thư; phần đang nhập còn ở người giao")
    void allOrNothing() {
        var first = claimed(FIRST, "Đạ Cát Ha Thu");
        var second = claimed(FIRST, "Đạ Cát Ha Đông");
        draft(FIRST, reception(FIRST, first), "Không được mất");
        var body = seen(wanted(FIRST, SECOND), trial(HEAD, wanted(FIRST, SECOND)));
        jdbc.sql("ALTER TABLE khenthuong.handover_task ADD CONSTRAINT power_cut CHECK (false)")
                .update();

        officials.as(HEAD).post(API, body).expect(500);

        for (var number : List.of(first, second)) {
            assertThat(holder(reception(FIRST, number))).isEqualTo(FIRST);
            assertThat(handed(number)).isEmpty();
        }
        assertThat(officials
                        .as(FIRST)
                        .get(draftOf(reception(FIRST, first)))
                        .expect(200)
                        .text())
                .contains("Không được mất");
        assertThat(count("khenthuong.handover")).isZero();
        assertThat(count("khenthuong.notice WHERE kind = 'TASKS_HANDED_OVER'")).isZero();
        jdbc.sql("ALTER TABLE khenthuong.handover_task DROP CONSTRAINT power_cut")
                .update();
        officials.as(HEAD).post(API, body).expect(201);
    }

    // --- the minutes

    @Test
    @AnewAfterwards
    @DisplayName(
            "biên bản: hai bên, người chứng kiến, từng việc với tình trạng, hạn, phần đang nhập; chỗ trống cho số và chữ ký")
    void minutes() {
        var number = claimed(FIRST, "Nguyễn Thị Mận");
        draft(FIRST, reception(FIRST, number), "Điều riêng đang nhập");
        var wanted = new HashMap<>(wanted(FIRST, SECOND));
        wanted.put("note", "Nghỉ hưu");

        var paper = paper(carriedOut(HEAD, wanted), SECOND);

        assertThat(paper)
                .contains("UBND TỈNH LÂM ĐỒNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "/BB-…", "Bàn giao công việc")
                .contains("Người giao: Ông (bà) " + name(FIRST), "Người nhận: Ông (bà) " + name(SECOND))
                .contains("Người chứng kiến: Ông (bà) " + name(HEAD), "NGƯỜI CHỨNG KIẾN", "Nghỉ hưu", "Nơi nhận:")
                .contains(number, "Đã nộp, chờ tiếp nhận", "giấy tờ", "Lý do, hướng dẫn (lưu lúc ")
                .doesNotContain("Điều riêng", "Nguyễn Thị Mận", FIRST, SECOND, "Lâm Đồng, ngày");
    }

    // --- tools

    private void newOfficer() {
        officials
                .as("quantri")
                .post(
                        "/api/officials",
                        Map.of(
                                "userId",
                                SUCCESSOR,
                                "fullName",
                                "Bon Niêng K’ Thủy",
                                "email",
                                "thuy.bn@lamdong.gov.vn",
                                "roles",
                                List.of(Map.of("role", LEAVING, "from", "2023-01-01"))))
                .expectSuccess();
    }

    private void endRole() {
        officials
                .as("quantri")
                .put(
                        "/api/officials/" + LEAVING,
                        Map.of(
                                "fullName",
                                name(LEAVING),
                                "email",
                                "canbo.dam-rong@khenthuong.local",
                                "roles",
                                List.of()))
                .expectSuccess();
    }

    private void preparedBy(String userId, String number) {
        jdbc.sql(
                        "INSERT INTO khenthuong.dossier_duty (number, actor, duty, at) VALUES (:number, :actor, 'PREPARE', now())")
                .param("number", number)
                .param("actor", userId)
                .update();
    }

    /** A dossier whose reception the officer has taken; its number. */
    private String claimed(String userId, String nominee) {
        var number = route.submitted(Nominee.official("so-y-te", nominee));
        officials.as(userId).claim(reception(userId, number)).expectSuccess();
        return number;
    }

    private OpenTask reception(String userId, String number) {
        return officials.as(userId).awaitTask(number, Route.RECEIVE);
    }

    /** Whom the journal names as having read an identity number of the dossier. */
    private List<String> identityReadings(String number) {
        works.stream()
                .filter(work -> "ReadingLog".equals(work.getClass().getSimpleName()))
                .forEach(ScheduledWork::run);
        return jdbc.sql(
                        "SELECT actor FROM khenthuong.audit_entry WHERE subject = ? AND step = 'IDENTITY_READ' AND reading")
                .param(number)
                .query(String.class)
                .list();
    }

    private void draft(String userId, OpenTask task, String reason) {
        officials
                .as(userId)
                .put(draftOf(task), Map.of("values", Map.of("reason", reason)))
                .expect(200);
    }

    private static String draftOf(OpenTask task) {
        return "/api/tasks/" + task.id() + "/draft";
    }

    private static Map<String, Object> wanted(String giver, String receiver) {
        var wanted = new HashMap<String, Object>();
        wanted.put("giver", giver);
        wanted.put("receiver", receiver);
        return wanted;
    }

    private static Map<String, Object> seen(Map<String, Object> wanted, JsonNode trial) {
        var body = new HashMap<>(wanted);
        body.put("seen", trial.path("seen").asText());
        return body;
    }

    private static String seen(String page) {
        var mark = "name=\"daXem\" value=\"";
        var begin = page.indexOf(mark) + mark.length();
        return page.substring(begin, page.indexOf('"', begin));
    }

    private static Map<String, String> form(String seen, String note) {
        return Map.of("nguoiGiao", FIRST, "nguoiNhan", SECOND, "ghiChu", note, "traVe", "false", "daXem", seen);
    }

    private JsonNode trial(String userId, Map<String, Object> wanted) {
        return officials
                .as(userId)
                .post(API + "?trial=true", wanted)
                .expect(200)
                .json();
    }

    private JsonNode carriedOut(String userId, Map<String, Object> wanted) {
        return officials
                .as(userId)
                .post(API, seen(wanted, trial(userId, wanted)))
                .expect(201)
                .json();
    }

    private String refused(int status, String userId, Map<String, Object> wanted) {
        Reply reply = officials.as(userId).post(API + "?trial=true", wanted).expect(status);
        return reply.sentence();
    }

    private static JsonNode task(JsonNode answer, String number) {
        return StreamSupport.stream(answer.path("tasks").spliterator(), false)
                .filter(task -> task.path("subject").asText().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private String paper(JsonNode made, String reader) {
        var bytes = officials
                .as(reader)
                .download("%s/%s.docx".formatted(API, made.path("id").asText()));
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
                var words = new XWPFWordExtractor(document)) {
            return words.getText();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Browser as(String userId) {
        return new Browser(officials.address()).signIn(userId);
    }

    private static String text(HttpResponse<String> answer) {
        return HtmlUtils.htmlUnescape(answer.body());
    }

    private String holder(OpenTask task) {
        return jdbc.sql("SELECT coalesce(assignee_, '') FROM public.act_ru_task WHERE id_ = :task")
                .param("task", task.id())
                .query(String.class)
                .optional()
                .filter(holder -> !holder.isEmpty())
                .orElse(null);
    }

    private long rights(OpenTask task, String userId) {
        return jdbc.sql(
                        "SELECT count(*) FROM public.act_ru_authorization WHERE resource_id_ = :task AND user_id_ = :user")
                .param("task", task.id())
                .param("user", userId)
                .query(Long.class)
                .single();
    }

    private long count(String from) {
        return jdbc.sql("SELECT count(*) FROM " + from).query(Long.class).single();
    }

    private List<String> groups() {
        return jdbc.sql("SELECT user_id_ || ' ' || group_id_ FROM public.act_id_membership ORDER BY 1")
                .query(String.class)
                .list();
    }

    private List<JournalEntry> handed(String number) {
        return journal.of(number).stream()
                .filter(line -> line.step().equals("TASK_HANDED_OVER"))
                .toList();
    }

    private String occasionOf(String number) {
        return jdbc.sql(
                        "SELECT occasion FROM khenthuong.audit_entry WHERE subject = :number AND step = 'TASK_HANDED_OVER'")
                .param("number", number)
                .query(String.class)
                .single();
    }

    private String name(String userId) {
        return organization.nameOf(userId);
    }
}
