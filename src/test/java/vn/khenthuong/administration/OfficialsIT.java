package vn.khenthuong.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.kernel.ScheduledWork;
import vn.khenthuong.security.Browser;
import vn.khenthuong.support.AnewAfterwards;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Official;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;

@IntegrationTest
@DisplayName("Danh sách cán bộ")
class OfficialsIT {

    private static final String NEW = "an.nv";

    @Autowired
    private Officials officials;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @Autowired
    private ScheduledWork dailyIdentities;

    @Test
    @DisplayName("chỉ quản trị viên xem và sửa được; người khác bị từ chối và không có gì thay đổi")
    void administratorsOnly() {
        var before = register();
        for (var other : List.of("chutich.ubnd", "lanhdao.so-noi-vu", "canbo.di-linh", "giamsat")) {
            var person = officials.as(other);
            person.get("/api/officials").expect(403);
            person.get("/api/officials/changes").expect(403);
            person.post("/api/officials", official(NEW, role("canbo.di-linh"))).expect(403);
            person.put("/api/officials/canbo.di-linh", official(NEW, role("canbo.di-linh")))
                    .expect(403);
            person.post("/api/officials/canbo.di-linh/password", Map.of()).expect(403);
            person.post("/api/officials/canbo.di-linh/unlock", Map.of()).expect(403);
            for (var page : List.of("", "/them", "/nhap", "/canbo.di-linh", "/danh-sach.xlsx", "/mau.xlsx")) {
                person.get("/quan-tri/can-bo" + page).expect(403);
            }
            person.get("/quan-tri/thay-doi").expect(403);
        }
        officials.stranger().get("/api/officials").expect(401);
        assertThat(register()).isEqualTo(before);
    }

    @Test
    @AnewAfterwards
    @DisplayName("vai trò thường có hiệu lực ngay, và hết ngay: việc đã nhận trở về nhóm, phiên đang mở kết thúc")
    void ordinaryRole() {
        administrator()
                .post("/api/officials", official(NEW, Map.of("role", "canbo.di-linh", "from", "2023-05-01")))
                .expect(201);
        var officer = officials.as(NEW);
        var dossier = officer.start("nomination", nominee())
                .expectSuccess()
                .json()
                .path("businessKey")
                .asText();
        var task = officer.task(dossier, "userTask_prepareDossier");
        officer.claim(task).expectSuccess();
        var browser = new Browser(officials.address()).signedInToWebApplications(NEW);
        assertThat(browser.page("/trang-chu").statusCode()).isEqualTo(200);

        administrator()
                .put(
                        "/api/officials/" + NEW,
                        official(NEW, ending(Map.of("role", "canbo.di-linh", "from", "2023-05-01"), "2023-05-14")))
                .expect(200);

        assertThat(browser.page("/trang-chu").headers().firstValue("Location").orElse(""))
                .contains("/dang-nhap");
        officer.submit(task, Map.of("outcome", "SUBMIT")).expect(401);
        assertThat(officials
                        .as("canbo.di-linh")
                        .task(dossier, "userTask_prepareDossier")
                        .assignee())
                .isNull();
        assertThat(lines(NEW)).extracting(JournalEntry::step).containsExactly("OFFICIAL_ADDED", "OFFICIAL_CHANGED");
        assertThat(lines(NEW).get(1).reason())
                .isEqualTo("Vai trò “Cán bộ – Huyện Di Linh” kết thúc hết ngày 14/05/2023.");
    }

    @Test
    @AnewAfterwards
    @DisplayName("vai trò quyết định cần quản trị viên thứ hai; người đề nghị không tự xác nhận")
    void decidingRole() {
        var wanted = official(NEW, appointed("chutich.ubnd"));
        var change = proposed(administrator().post("/api/officials", wanted));
        assertThat(found(NEW)).isEmpty();

        assertThat(administrator()
                        .post(confirmation(change), Map.of())
                        .expect(403)
                        .sentence())
                .contains("không tự xác nhận");
        assertThat(found(NEW)).isEmpty();

        second().post(confirmation(change), Map.of()).expect(204);
        assertThat(found(NEW)).hasSize(1);
        assertThat(groups(NEW)).containsExactly("chutich.ubnd");
        second().post(confirmation(change), Map.of()).expect(409);
        assertThat(lines(NEW))
                .extracting(JournalEntry::step, JournalEntry::actor)
                .containsExactly(
                        tuple("CHANGE_PROPOSED", "quantri"),
                        tuple("CHANGE_CONFIRMED", "quantri2"),
                        tuple("OFFICIAL_ADDED", "quantri2"));
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "cán bộ được giao vai trò quyết định: chính người đó và thủ trưởng được báo, mật khẩu không đặt lại được trong một ngày")
    void appointedOfficer() {
        var change = proposed(administrator()
                .put(
                        "/api/officials/canbo.di-linh",
                        officer("canbo.di-linh@khenthuong.local", appointed("lanhdao.di-linh"))));
        assertThat(told()).as("nothing has happened yet").isEmpty();
        second().post(confirmation(change), Map.of()).expect(204);

        assertThat(told()).contains("canbo.di-linh@khenthuong.local", "lanhdao.di-linh@khenthuong.local");
        assertThat(second().post("/api/officials/canbo.di-linh/password", Map.of())
                        .expect(409)
                        .sentence())
                .contains("vừa thay đổi");
        clock.advance(Duration.ofHours(24));
        second().post("/api/officials/canbo.di-linh/password", Map.of()).expect(204);
    }

    @Test
    @AnewAfterwards
    @DisplayName("không ai đổi vai trò của chính mình, cũng không xác nhận cho chính mình")
    void notOneself() {
        second().post(
                        confirmation(proposed(
                                administrator().post("/api/officials", official(NEW, appointed("camunda-admin"))))),
                        Map.of())
                .expect(204);
        var self = officials.as(NEW);
        self.get("/api/officials").expect(200);
        self.put("/api/officials/" + NEW, official(NEW, appointed("camunda-admin"), appointed("chutich.ubnd")))
                .expect(403);
        self.post("/api/officials/" + NEW + "/password", Map.of()).expect(403);
        var twin = new HashMap<>(official("an.nv2", appointed("chutich.ubnd")));
        twin.put("email", "AN.NV@lamdong.gov.vn");
        assertThat(self.post("/api/officials", twin).expect(403).sentence()).contains("chính mình");
        var aboutHim = proposed(administrator()
                .put("/api/officials/" + NEW, official(NEW, ending(appointed("camunda-admin"), "2024-01-01"))));
        assertThat(self.post(confirmation(aboutHim), Map.of()).expect(403).sentence())
                .contains("chính mình");
        assertThat(administrator()
                        .post("/api/officials", official("quantri2", role("canbo.di-linh")))
                        .expect(400)
                        .sentence())
                .contains("người vận hành");
    }

    @Test
    @DisplayName("mọi chỗ sai được nói một lần, không gì được ghi")
    void allErrorsAtOnce() {
        var before = register();
        var wrong = Map.of(
                "userId", "Có Dấu",
                "fullName", "1",
                "email", "khong-phai-thu",
                "roles",
                        List.of(
                                Map.of("role", "canbo.khong-co", "from", "2023-05-15"),
                                Map.of("role", "lanhdao.di-linh", "from", "2023-05-20", "to", "2023-05-01"),
                                Map.of("role", "canbo.di-linh", "from", "2023-05-15"),
                                Map.of("role", "canbo.di-linh", "from", "2023-06-15")));
        assertThat(administrator().post("/api/officials", wrong).expect(400).sentence())
                .contains(
                        "“Tên đăng nhập”",
                        "“Họ và tên”",
                        "“Thư điện tử”",
                        "canbo.khong-co",
                        "không được trước “Từ ngày”",
                        "“Số văn bản của vai trò Lãnh đạo – Huyện Di Linh”",
                        "hai lần cho cùng thời gian");
        assertThat(administrator()
                        .post("/api/officials", official(NEW, appointed("camunda-admin"), role("canbo.di-linh")))
                        .expect(400)
                        .sentence())
                .contains("không xử lý hồ sơ");
        assertThat(register()).isEqualTo(before);
    }

    @Test
    @AnewAfterwards
    @DisplayName("đề nghị cũ không ghi đè thay đổi mới hơn; hai người xác nhận cùng lúc thì một lần có hiệu lực")
    void staleAndTogether() {
        var stale = proposed(administrator()
                .put(
                        "/api/officials/canbo.di-linh",
                        officer("canbo.di-linh@khenthuong.local", appointed("lanhdao.di-linh"))));
        administrator()
                .put("/api/officials/canbo.di-linh", officer("an.nv@lamdong.gov.vn"))
                .expect(200);
        var newer = proposed(
                administrator().put("/api/officials/lanhdao.di-linh", head("Lê Thị Hai", "hai@lamdong.gov.vn")));
        assertThat(administrator()
                        .put("/api/officials/lanhdao.di-linh", head("Lê Thị Ba", "ba@lamdong.gov.vn"))
                        .expect(409)
                        .sentence())
                .contains("Đã có đề nghị về");
        var ready = new CountDownLatch(2);
        var statuses = Stream.of(1, 2)
                .map(number -> CompletableFuture.supplyAsync(() -> confirmedTogether(newer, ready)))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(statuses).containsExactlyInAnyOrder(204, 409);
        assertThat(second().post(confirmation(stale), Map.of()).expect(409).sentence())
                .contains("đã thay đổi");
        assertThat(found("lanhdao.di-linh").get(0).path("fullName").asText()).isEqualTo("Lê Thị Hai");
        second().post("/api/officials/changes/" + stale + "/refusal", Map.of("reason", "Đã lỗi thời"))
                .expect(204);
        assertThat(second().get("/api/officials/changes").expect(200).json()).isEmpty();
    }

    @Test
    @AnewAfterwards
    @DisplayName("địa chỉ thư của người quyết định đổi xong, mật khẩu không đặt lại được trong một ngày")
    void movedAddress() {
        var change = proposed(
                administrator().put("/api/officials/lanhdao.di-linh", head("Lê Thị Một", "ke.gian@example.com")));
        second().post(confirmation(change), Map.of()).expect(204);
        assertThat(administrator()
                        .post("/api/officials/lanhdao.di-linh/password", Map.of())
                        .expect(409)
                        .sentence())
                .contains("vừa thay đổi");
        clock.advance(Duration.ofHours(24));
        administrator()
                .post("/api/officials/lanhdao.di-linh/password", Map.of())
                .expect(204);
        assertThat(jdbc.sql("SELECT address FROM khenthuong.notice WHERE kind = 'OFFICIAL_CHANGED'")
                        .query(String.class)
                        .list())
                .contains("lanhdao.di-linh@khenthuong.local", "ke.gian@example.com");
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "đổi địa chỉ của người không quyết định thì làm ngay, nhưng thủ trưởng được báo và mật khẩu chưa gửi được")
    void movedAddressOfOfficer() {
        administrator()
                .put("/api/officials/canbo.di-linh", officer("ke.gian@example.com"))
                .expect(200);
        administrator().post("/api/officials/canbo.di-linh/password", Map.of()).expect(409);
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "canbo.di-linh@khenthuong.local", "ke.gian@example.com", "lanhdao.di-linh@khenthuong.local");
        administrator().post("/api/officials/canbo.hnd/password", Map.of()).expect(204);
        administrator().post("/api/officials/canbo.hnd/password", Map.of()).expect(409);
        assertThat(administrator()
                        .put("/api/officials/canbo.di-linh", officer("lanhdao.di-linh@khenthuong.local"))
                        .status())
                .as("two accounts would be one person's")
                .isEqualTo(202);
        administrator()
                .post("/api/officials", official("changes", role("giamsat")))
                .expect(400);
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "người ký thay, kể cả đang chờ xác nhận hoặc chưa đến ngày, được giữ như người quyết định: tên, địa chỉ, mật khẩu")
    void substitutesAreProtected() {
        administrator()
                .put("/api/officials/canbo.di-linh", officer("mot@lamdong.gov.vn"))
                .expect(200);
        clock.advance(Duration.ofHours(24));
        var id = administrator()
                .post(
                        "/api/substitutions",
                        Map.ofEntries(
                                Map.entry("role", "lanhdao.di-linh"),
                                Map.entry("represented", "lanhdao.di-linh"),
                                Map.entry("substitute", "canbo.di-linh"),
                                Map.entry("capacity", "TUQ"),
                                Map.entry("works", List.of()),
                                Map.entry("from", "2023-05-20"),
                                Map.entry("to", "2023-05-25"),
                                Map.entry("documentNumber", "12/QĐ-UBND"),
                                Map.entry("documentDate", "2023-05-15"),
                                Map.entry("reason", "LEAVE"),
                                Map.entry("position", "Trưởng phòng Nội vụ")))
                .expect(202)
                .json()
                .path("id")
                .asText();
        notAlone(officer("ke.gian@example.com"));
        var renamed = new HashMap<>(officer("mot@lamdong.gov.vn"));
        renamed.put("fullName", "Người Khác Hẳn");
        notAlone(renamed);

        second().post("/api/substitutions/" + id + "/confirmation", Map.of()).expect(204);
        assertThat(administrator()
                        .post("/api/officials/canbo.di-linh/password", Map.of())
                        .expect(409)
                        .sentence())
                .contains("vừa thay đổi");
        notAlone(officer("ke.gian@example.com"));
        var moved = proposed(administrator().put("/api/officials/canbo.di-linh", officer("hai@lamdong.gov.vn")));
        second().post(confirmation(moved), Map.of()).expect(204);
        assertThat(told()).contains("mot@lamdong.gov.vn", "hai@lamdong.gov.vn");

        administrator()
                .post("/api/substitutions/" + id + "/end", Map.of("reason", "Đã về làm việc"))
                .expect(204);
        administrator()
                .put("/api/officials/canbo.di-linh", officer("ba@lamdong.gov.vn"))
                .expect(200);
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "họ tên mới, cả của người chỉ có vai trò thường, cần hai quản trị viên (A-36); người đó và thủ trưởng được báo")
    void renaming() {
        var before = register();
        var renamed = new HashMap<>(officer("canbo.di-linh@khenthuong.local"));
        renamed.put("fullName", "Trương Ngọc Lâm Anh");

        var change = proposed(administrator().put("/api/officials/canbo.di-linh", renamed));
        assertThat(register()).isEqualTo(before);
        assertThat(administrator()
                        .post(confirmation(change), Map.of())
                        .expect(403)
                        .sentence())
                .contains("không tự xác nhận");
        assertThat(told()).isEmpty();

        second().post(confirmation(change), Map.of()).expect(204);
        assertThat(found("canbo.di-linh").get(0).path("fullName").asText()).isEqualTo("Trương Ngọc Lâm Anh");
        assertThat(told()).contains("canbo.di-linh@khenthuong.local", "lanhdao.di-linh@khenthuong.local");
    }

    private void notAlone(Map<String, Object> wanted) {
        var change = proposed(administrator().put("/api/officials/canbo.di-linh", wanted));
        assertThat(second().get("/quan-tri/thay-doi").expect(200).text()).contains("vai trò quyết định");
        second().post("/api/officials/changes/" + change + "/refusal", Map.of("reason", "Không đúng"))
                .expect(204);
    }

    @Test
    @AnewAfterwards
    @DisplayName("hai tài khoản cùng địa chỉ thư: cả lập và gỡ đều cần hai quản trị viên, cả khi không ai quyết định")
    void linksTakeTwo() {
        administrator()
                .post("/api/officials", official(NEW, role("canbo.dam-rong")))
                .expect(201);
        var linked = proposed(administrator().put("/api/officials/canbo.di-linh", officer("an.nv@lamdong.gov.vn")));
        second().post(confirmation(linked), Map.of()).expect(204);
        var cut = proposed(administrator().put("/api/officials/canbo.di-linh", officer("khac@lamdong.gov.vn")));
        administrator().post(confirmation(cut), Map.of()).expect(403);
        second().post(confirmation(cut), Map.of()).expect(204);
        assertThat(lines("canbo.di-linh"))
                .extracting(JournalEntry::reason)
                .anySatisfy(reason -> assertThat(reason).contains("được coi là hai người"));
        administrator()
                .put("/api/officials/canbo.di-linh", officer("khac.nua@lamdong.gov.vn"))
                .expect(200);
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "cơ quan từng giữ chức năng vẫn là vai trò quyết định; vai trò không kéo dài quá ngày đơn vị thôi tồn tại")
    void formerHolder() {
        jdbc.sql("UPDATE khenthuong.function_holder SET valid_to = '2023-05-01' WHERE function = 'FOCAL_AGENCY'")
                .update();
        jdbc.sql(
                        "INSERT INTO khenthuong.function_holder (function, unit, valid_from) VALUES ('FOCAL_AGENCY', 'so-y-te', '2023-05-02')")
                .update();
        jdbc.sql("UPDATE khenthuong.unit SET valid_to = '2023-12-31' WHERE code = 'so-ldtbxh'")
                .update();
        assertThat(administrator()
                        .post("/api/officials", official(NEW, role("canbo.so-ldtbxh")))
                        .expect(400)
                        .sentence())
                .contains("Số văn bản", "thôi tồn tại từ sau ngày 31/12/2023");
        administrator()
                .post("/api/officials", official(NEW, ending(appointed("canbo.so-ldtbxh"), "2023-12-31")))
                .expect(202);
    }

    @Test
    @AnewAfterwards
    @DisplayName("trang nhập XLSX: thử, nói dòng sai, nói ai thay đổi, rồi đề nghị; trang xác nhận ghi cả địa chỉ thư")
    void importPage() {
        var browser = new vn.khenthuong.tracking.Browser(officials.address()).signIn("quantri");
        assertThat(browser.upload(
                                "/quan-tri/can-bo/nhap/thu",
                                "",
                                "sai.xlsx",
                                "không phải".getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("không đọc được");
        var unchanged = officials.as("quantri").download("/quan-tri/can-bo/danh-sach.xlsx");
        assertThat(browser.upload("/quan-tri/can-bo/nhap/thu", "", "can-bo.xlsx", unchanged)
                        .body())
                .contains("không dòng nào sai", "không có gì thay đổi");
        var contradicting = workbook(
                List.of(
                        "cb.011",
                        "Nguyễn Sỹ Điều",
                        "dieu@lamdong.gov.vn",
                        "Cán bộ – Huyện Di Linh",
                        "01/05/2023",
                        "",
                        "",
                        ""),
                List.of("cb.011", "Trần Hữu Ạng", "ang@lamdong.gov.vn", "Giám sát", "01/05/2023", "", "", ""));
        assertThat(browser.upload("/quan-tri/can-bo/nhap/thu", "", "can-bo.xlsx", contradicting)
                        .body())
                .contains("“Họ và tên” ở dòng 3 khác dòng này", "“Thư điện tử” ở dòng 3 khác dòng này");
        assertThat(administrator()
                        .uploadTo("/api/officials/import?trial=false", "", "can-bo.xlsx", contradicting)
                        .expect(400)
                        .sentence())
                .contains("Dòng 2: “Họ và tên” ở dòng 3");
        assertThat(found("cb.011")).isEmpty();
        var good = workbook(
                List.of(
                        "cb.011",
                        "Nguyễn Sỹ Điều",
                        "dieu@lamdong.gov.vn",
                        "Cán bộ – Huyện Di Linh",
                        "01/05/2023",
                        "",
                        "",
                        ""),
                List.of(
                        "cb.012",
                        "Trần Hữu Ạng",
                        "ang@lamdong.gov.vn",
                        "Lãnh đạo – Huyện Di Linh",
                        "01/05/2023",
                        "",
                        "12/QĐ-UBND",
                        "02/03/2019"));
        var tried = browser.upload("/quan-tri/can-bo/nhap/thu", "", "can-bo.xlsx", good)
                .body();
        assertThat(tried).contains("Sẽ thay đổi 2 người", "Trần Hữu Ạng");
        var data = HtmlUtils.htmlUnescape(tried.replaceAll("(?s).*name=\"duLieu\" value=\"([^\"]*)\".*", "$1"));
        assertThat(browser.submit("/quan-tri/can-bo/nhap", Map.of("duLieu", "[null]"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(browser.submit("/quan-tri/can-bo/nhap", Map.of("duLieu", data))
                        .body())
                .contains("Đã ghi đề nghị nhập 2 cán bộ");
        assertThat(second().get("/quan-tri/thay-doi").expect(200).text())
                .contains("Trần Hữu Ạng", "(cb.012, ang@lamdong.gov.vn)", "vai trò quyết định");
        assertThat(second().get("/trang-chu").expect(200).text())
                .contains("1 thay đổi về cán bộ chờ quản trị viên đối chiếu, xác nhận");
    }

    @SafeVarargs
    private byte[] workbook(List<String>... rows) {
        try (var book = new XSSFWorkbook(
                        new ByteArrayInputStream(officials.as("quantri").download("/quan-tri/can-bo/mau.xlsx")));
                var bytes = new ByteArrayOutputStream()) {
            var sheet = book.getSheetAt(0);
            for (var cells : rows) {
                var row = sheet.createRow(sheet.getLastRowNum() + 1);
                for (var index = 0; index < cells.size(); index++) {
                    row.createCell(index).setCellValue(cells.get(index));
                }
            }
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private List<String> told() {
        return jdbc.sql("SELECT address FROM khenthuong.notice WHERE kind = 'OFFICIAL_CHANGED'")
                .query(String.class)
                .list();
    }

    @Test
    @AnewAfterwards
    @DisplayName("quyền ghi tay vào cơ sở dữ liệu bị bỏ ở lần thay đổi sau; vai trò đã hết không trở lại")
    void writtenByHand() {
        jdbc.sql("INSERT INTO public.act_id_membership (user_id_, group_id_) VALUES ('canbo.di-linh', 'chutich.ubnd')")
                .update();
        jdbc.sql(
                        "INSERT INTO public.act_id_tenant_member (id_, tenant_id_, user_id_) VALUES ('x', 'dam-rong', 'canbo.di-linh')")
                .update();
        administrator().post("/api/officials", official(NEW, role("giamsat"))).expect(201);
        assertThat(groups("canbo.di-linh")).containsExactly("canbo.di-linh");
        assertThat(jdbc.sql("SELECT count(*) FROM public.act_id_tenant_member WHERE user_id_ IS NOT NULL")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @AnewAfterwards
    @DisplayName("vai trò từ một ngày sau có hiệu lực từ ngày đó, vai trò có ngày kết thúc hết sau ngày đó")
    void byDate() {
        administrator()
                .post(
                        "/api/officials",
                        official(NEW, Map.of("role", "giamsat", "from", "2023-05-17", "to", "2023-05-17")))
                .expect(201);
        assertThat(groups(NEW)).isEmpty();
        clock.advance(Duration.ofDays(2));
        beginTheDay();
        assertThat(groups(NEW)).containsExactly("giamsat");
        clock.advance(Duration.ofDays(1));
        beginTheDay();
        assertThat(groups(NEW)).isEmpty();
    }

    @Test
    @AnewAfterwards
    @DisplayName("mở khóa chỉ vài lần một ngày cho một tài khoản, người đó được báo; ngày sau mở lại được")
    void unlocks() {
        administrator().post("/api/officials/canbo.di-linh/unlock", Map.of()).expect(204);
        second().post("/api/officials/canbo.di-linh/unlock", Map.of()).expect(204);
        assertThat(administrator()
                        .post("/api/officials/canbo.di-linh/unlock", Map.of())
                        .expect(409)
                        .sentence())
                .contains("Hôm nay đã mở khóa");
        administrator().post("/api/officials/canbo.hnd/unlock", Map.of()).expect(204);
        assertThat(jdbc.sql("SELECT address FROM khenthuong.notice WHERE kind = 'ACCOUNT_UNLOCKED'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(
                        "canbo.di-linh@khenthuong.local",
                        "canbo.di-linh@khenthuong.local",
                        "canbo.hnd@khenthuong.local");
        clock.advance(Duration.ofDays(1));
        administrator().post("/api/officials/canbo.di-linh/unlock", Map.of()).expect(204);
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "không còn vai trò nào thì không đăng nhập được, phiên đang mở kết thúc; quản trị viên của người vận hành thì được")
    void withoutRole() {
        var browser = new Browser(officials.address()).signedInToWebApplications("giamsat");
        assertThat(browser.page("/trang-chu").statusCode()).isEqualTo(200);
        var before = found("giamsat").get(0);
        administrator()
                .put(
                        "/api/officials/giamsat",
                        Map.of(
                                "fullName",
                                before.path("fullName").asText(),
                                "email",
                                before.path("email").asText(),
                                "roles",
                                List.of()))
                .expect(200);
        assertThat(browser.page("/trang-chu").statusCode()).isEqualTo(302);
        var refused = officials.as("giamsat").get("/api/rounds").expect(401);
        assertThat(refused.sentence()).contains("không giữ vai trò nào");
        officials.as("giamsat").get("/engine-rest/process-definition").expect(401);
        assertThat(officials
                        .as("giamsat", "sai-mat-khau")
                        .get("/api/rounds")
                        .expect(401)
                        .sentence())
                .as("only the right password is told why")
                .contains("không đúng");
        var again = new Browser(officials.address());
        assertThat(again.signIn("giamsat", "khenthuong", "").body()).contains("không giữ vai trò nào");
        assertThat(again.page("/trang-chu").statusCode()).isEqualTo(302);
        var other = new Browser(officials.address());
        other.page("/camunda/app/welcome/default/");
        other.call(
                "POST",
                "/camunda/api/admin/auth/user/default/login/welcome",
                "application/x-www-form-urlencoded",
                "username=giamsat&password=khenthuong");
        assertThat(other.page("/trang-chu").statusCode()).isEqualTo(302);
        administrator().get("/api/officials").expect(200);
    }

    @Test
    @DisplayName("ngày không đọc được: mọi lỗi khác của dòng nói cùng lúc, ở tệp XLSX, giao diện lập trình và trang")
    void unreadableDay() {
        var row = List.of("Có Dấu", "1", "khong-phai-thu", "Lãnh đạo – Huyện Di Linh", "30/02/2023", "", "", "");
        var sentence = administrator()
                .uploadTo("/api/officials/import?trial=false", "", "can-bo.xlsx", workbook(row))
                .expect(400)
                .sentence();
        assertThat(sentence).contains("“Từ ngày”", "“Tên đăng nhập”", "“Họ và tên”", "“Thư điện tử”", "“Số văn bản");
        assertThat(administrator()
                        .post(
                                "/api/officials",
                                Map.of(
                                        "userId",
                                        "Có Dấu",
                                        "fullName",
                                        "1",
                                        "email",
                                        "an@lamdong.gov.vn",
                                        "roles",
                                        List.of(Map.of("role", "lanhdao.di-linh", "from", "30/02/2023"))))
                        .expect(400)
                        .sentence())
                .contains("“Từ ngày”", "“Tên đăng nhập”", "“Họ và tên”", "“Số văn bản")
                .doesNotContain("03/01/2022");
    }

    @Test
    @AnewAfterwards
    @DisplayName("người khác giao thêm vai trò trong lúc xem: trang cũ không sửa được gì, vai trò mới còn nguyên")
    void changedMeanwhile() {
        administrator()
                .post("/api/officials", official("giam.sat.moi", role("giamsat")))
                .expect(201);
        var address = "/quan-tri/can-bo/giam.sat.moi";
        var browser = new vn.khenthuong.tracking.Browser(officials.address()).signIn("quantri");
        var typed = new HashMap<String, String>(Map.of(
                "ten", "Người Đổi Tên",
                "thu", "an.nv@lamdong.gov.vn",
                "vaiTro", "giamsat",
                "tuNgay", "15/5/2023",
                "denNgay", "",
                "soVanBan", "",
                "ngayVanBan", "",
                "buoc", "lam"));
        typed.put("daXem", seen(browser.get(address)));
        administrator()
                .put("/api/officials/giam.sat.moi", official("giam.sat.moi", role("giamsat"), role("canbo.di-linh")))
                .expect(200);

        var refused = browser.submit(address, typed);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("vừa được người khác thay đổi; hãy mở lại để xem rồi nhập lại");
        typed.put("daXem", seen(refused));
        assertThat(browser.submit(address, typed).statusCode())
                .as("typed for what stood there before")
                .isEqualTo(409);
        typed.remove("daXem");
        assertThat(browser.submit(address, typed).statusCode())
                .as("decided without having been looked at")
                .isEqualTo(409);
        assertThat(rolesOf("giam.sat.moi")).containsExactlyInAnyOrder("giamsat", "canbo.di-linh");

        typed.put("daXem", seen(browser.get(address)));
        assertThat(browser.submit(address, typed).body()).contains("Đã ghi đề nghị; thay đổi có hiệu lực khi");
    }

    private static String seen(HttpResponse<String> page) {
        return HtmlUtils.htmlUnescape(page.body().replaceAll("(?s).*name=\"daXem\" value=\"([^\"]*)\".*", "$1"));
    }

    private List<String> rolesOf(String userId) {
        return jdbc.sql("SELECT role FROM khenthuong.official_role WHERE user_id = ?")
                .param(userId)
                .query(String.class)
                .list();
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "việc đang giữ ở nhóm của đơn vị tiền thân cũng được đếm trước khi thôi vai trò; người vận hành có trong danh sách")
    void inheritedTasks() {
        jdbc.sql("INSERT INTO khenthuong.unit_predecessor (unit, predecessor, valid_from)"
                        + " VALUES ('di-linh', 'dam-rong', '2023-05-01')")
                .update();
        var dossier = officials
                .as("canbo.dam-rong")
                .start("nomination", nominee())
                .expectSuccess()
                .json()
                .path("businessKey")
                .asText();
        administrator()
                .post("/api/officials", official("giam.sat.moi", role("giamsat")))
                .expect(201);
        var starter = officials.as("canbo.dam-rong");
        starter.unclaim(starter.task(dossier, "userTask_prepareDossier")).expectSuccess();
        var heir = officials.as("canbo.di-linh");
        heir.claim(heir.task(dossier, "userTask_prepareDossier")).expectSuccess();
        var browser = new vn.khenthuong.tracking.Browser(officials.address()).signIn("quantri");
        assertThat(browser.submit(
                                "/quan-tri/can-bo/canbo.di-linh",
                                Map.of(
                                        "ten", "Trương Ngọc Lâm",
                                        "thu", "canbo.di-linh@khenthuong.local",
                                        "vaiTro", "giamsat",
                                        "tuNgay", "15/5/2023",
                                        "denNgay", "",
                                        "soVanBan", "",
                                        "ngayVanBan", ""))
                        .body())
                .contains("1 việc người này đang giữ", dossier + " – Hoàn thiện hồ sơ");
        assertThat(administrator().get("/quan-tri/can-bo").expect(200).text())
                .contains("Quản trị viên do người vận hành đặt", "<li>quantri</li>", "<li>quantri2</li>");
    }

    private void beginTheDay() {
        assertThat(dailyIdentities.nextAt()).isBeforeOrEqualTo(clock.instant());
        dailyIdentities.run();
        assertThat(dailyIdentities.nextAt()).isAfter(clock.instant());
    }

    private int confirmedTogether(String change, CountDownLatch ready) {
        ready.countDown();
        try {
            ready.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
        return second().post(confirmation(change), Map.of()).status();
    }

    private Official administrator() {
        return officials.as("quantri");
    }

    private Official second() {
        return officials.as("quantri2");
    }

    private static String confirmation(String change) {
        return "/api/officials/changes/%s/confirmation".formatted(change);
    }

    private static String proposed(Reply reply) {
        return reply.expect(202).json().path("changeId").asText();
    }

    private List<JsonNode> found(String userId) {
        return StreamSupport.stream(
                        administrator()
                                .get("/api/officials?q=" + userId)
                                .expect(200)
                                .json()
                                .spliterator(),
                        false)
                .filter(official -> official.path("userId").asText().equals(userId))
                .toList();
    }

    private List<JournalEntry> lines(String subject) {
        return journal.of(subject);
    }

    private List<String> groups(String userId) {
        return jdbc.sql("SELECT group_id_ FROM public.act_id_membership WHERE user_id_ = :user ORDER BY 1")
                .param("user", userId)
                .query(String.class)
                .list();
    }

    private List<Map<String, Object>> register() {
        return jdbc.sql(
                        "SELECT o.*, r.* FROM khenthuong.official o LEFT JOIN khenthuong.official_role r USING (user_id)"
                                + " ORDER BY o.user_id, r.role, r.valid_from")
                .query()
                .listOfRows();
    }

    @SafeVarargs
    private static Map<String, Object> officer(String email, Map<String, Object>... more) {
        return Map.of(
                "fullName",
                "Trương Ngọc Lâm",
                "email",
                email,
                "roles",
                Stream.concat(Stream.of(Map.of("role", "canbo.di-linh", "from", "2021-01-01")), Stream.of(more))
                        .toList());
    }

    @SafeVarargs
    private static Map<String, Object> official(String userId, Map<String, Object>... roles) {
        return Map.of(
                "userId",
                userId,
                "fullName",
                "Nguyễn Văn An",
                "email",
                "an.nv@lamdong.gov.vn",
                "roles",
                List.of(roles));
    }

    private static Map<String, Object> head(String name, String email) {
        return Map.of(
                "fullName",
                name,
                "email",
                email,
                "roles",
                List.of(Map.of("role", "lanhdao.di-linh", "from", "2021-01-01")));
    }

    private static Map<String, Object> role(String role) {
        return Map.of("role", role, "from", "2023-05-15");
    }

    private static Map<String, Object> appointed(String role) {
        return Map.of("role", role, "from", "2023-05-15", "documentNumber", "12/QĐ-UBND", "documentDate", "2019-05-10");
    }

    private static Map<String, Object> ending(Map<String, Object> role, String day) {
        var ended = new HashMap<>(role);
        ended.put("to", day);
        return ended;
    }

    private static Map<String, Object> nominee() {
        return Map.of(
                "roundCode", "SK2023",
                "nomineeType", "COLLECTIVE",
                "nomineeName", "Thôn 4 xã Hòa Bắc",
                "criteriaGroup", "VILLAGE",
                "awardForm", "BANG_KHEN_TINH");
    }
}
