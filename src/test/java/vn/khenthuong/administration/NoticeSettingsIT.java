package vn.khenthuong.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;
import vn.khenthuong.annualreport.ReminderDays;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.ScheduledWork;
import vn.khenthuong.notification.Notice;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.Outbox;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.support.AnewAfterwards;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;
import vn.khenthuong.tracking.Browser;

@IntegrationTest
@DisplayName("Thư của cơ quan")
class NoticeSettingsIT {

    private static final String API = "/api/notice-settings";

    @Autowired
    private Officials officials;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Organization organization;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Journal journal;

    @Autowired
    private MutableClock clock;

    @Autowired
    private ScheduledWork morningRun;

    @Autowired
    private ReminderDays reminderDays;

    @Test
    @DisplayName("chỉ quản trị viên xem và đổi được; sai thì nói mọi chỗ một lần, không gì đổi")
    void administratorsOnly() {
        var administrator = officials.as("quantri");
        var before = administrator.get(API).expect(200).text();
        for (var other : List.of("chutich.ubnd", "lanhdao.so-noi-vu", "canbo.di-linh", "giamsat")) {
            var person = officials.as(other);
            person.get(API).expect(403);
            person.put(API, entry("8:00")).expect(403);
            person.put(API + "?trial=true", entry("8:00")).expect(403);
            person.put(API + "/mailboxes/di-linh", Map.of("address", "x@y.vn")).expect(403);
            person.put(API + "/groups/giamsat", Map.of("kinds", List.of())).expect(403);
            person.get("/quan-tri/thong-bao").expect(403);
        }
        var wrong = new HashMap<String, Object>(entry("23:30"));
        wrong.put("senderName", "Sở\r\nBcc: ke.gian@example.com");
        wrong.put("replyTo", "a@b.vn, ke.gian@example.com");
        wrong.put("signature", "<b>x</b>");
        assertThat(administrator.put(API, wrong).expect(400).sentence())
                .contains("Giờ gửi bản tin", "Tên người gửi", "Địa chỉ nhận trả lời", "Dòng cuối thư");
        administrator.put(API, entry("8 giờ")).expect(400);
        administrator
                .put(API + "/mailboxes/khong-co", Map.of("address", "a@b.vn"))
                .expect(404);
        administrator.put(API + "/mailboxes/di-linh", Map.of("address", "a@b")).expect(400);
        administrator.put(API + "/groups/khong-co", Map.of("kinds", List.of())).expect(400);
        for (var statutory : List.of(
                "REPORT_AHEAD", "REPORT_OVERDUE", "SUPPLEMENT_WANTED", "DOSSIER_REJECTED", "PASSWORD_GIVEN", "X")) {
            administrator
                    .put(API + "/groups/canbo.di-linh", Map.of("kinds", List.of(statutory)))
                    .expect(400);
        }
        assertThat(administrator.get(API).expect(200).text()).isEqualTo(before);
        assertThat(journal.of("THONG-BAO")).isEmpty();
    }

    @Test
    @AnewAfterwards
    @DisplayName("xem trước không đổi gì; làm thì có hiệu lực ngay, ghi nhật ký, bản tin theo giờ mới")
    void shownThenDone() {
        var administrator = officials.as("quantri");
        assertThat(administrator
                        .put(API + "?trial=true", entry("9:30"))
                        .expect(200)
                        .text())
                .contains("Giờ gửi bản tin: 07:00 → 09:30.");
        assertThat(journal.of("THONG-BAO")).isEmpty();
        var browser = new Browser(officials.address()).signIn("quantri");
        var typed = Map.of(
                "gioBanTin", "9:30", "soNgay", "10", "tenNguoiGui", "Sở Nội vụ", "traLoi", "", "dongCuoi", "Sở Nội vụ");
        assertThat(browser.submit("/quan-tri/thong-bao", typed).body()).contains("07:00 → 09:30", "Gửi đề nghị");
        var done = new HashMap<>(typed);
        done.put("buoc", "lam");
        var shown = browser.get("/quan-tri/thong-bao").body();
        done.put("daXem", HtmlUtils.htmlUnescape(shown.replaceAll("(?s).*name=\"daXem\" value=\"([^\"]*)\".*", "$1")));
        var stale = new HashMap<>(done);
        stale.computeIfPresent("daXem", (name, seen) -> seen.replace("07:00", "06:00"));
        var refused = browser.submit("/quan-tri/thong-bao", stale);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("Cách gửi thư vừa được người khác thay đổi; hãy mở lại để xem");
        stale.remove("daXem");
        assertThat(browser.submit("/quan-tri/thong-bao", stale).statusCode())
                .as("decided without having been looked at")
                .isEqualTo(409);
        assertThat(journal.of("THONG-BAO")).isEmpty();
        assertThat(HtmlUtils.htmlUnescape(
                        browser.submit("/quan-tri/thong-bao", done).body()))
                .contains("Đã ghi đề nghị");
        assertThat(morningRun.nextAt().atZone(HomeZone.ID).toLocalTime()).isEqualTo("07:00");
        assertThat(administrator.put(API, entry("10:00")).expect(409).sentence())
                .contains("chờ xác nhận");

        var waiting =
                officials.as("quantri2").get("/quan-tri/thay-doi").expect(200).text();
        assertThat(waiting).contains("Thư của cơ quan: Phạm Quang Lộc đề nghị lúc", "Giờ gửi bản tin: 07:00 → 09:30.");
        assertThat(officials.as("quantri2").get("/trang-chu").expect(200).text())
                .contains("1 thay đổi về thư của cơ quan chờ quản trị viên");
        assertThat(administrator.get("/quan-tri/thay-doi").expect(200).text()).doesNotContain("/xac-nhan");
        var id = administrator
                .get(API + "/changes")
                .expect(200)
                .json()
                .get(0)
                .path("id")
                .asText();
        assertThat(administrator
                        .post(API + "/changes/%s/confirmation".formatted(id), Map.of())
                        .expect(403)
                        .sentence())
                .contains("không tự xác nhận");
        officials
                .as("quantri2")
                .call(
                        "POST",
                        waiting.replaceAll("(?s).*action=\"(/quan-tri/thay-doi/[^\"]*/xac-nhan)\".*", "$1"),
                        "application/x-www-form-urlencoded",
                        "")
                .expect(302);
        officials
                .as("quantri2")
                .post(API + "/changes/%s/confirmation".formatted(id), Map.of())
                .expect(409);
        assertThat(journal.of("THONG-BAO"))
                .extracting(JournalEntry::actor, JournalEntry::outcome)
                .containsExactly(tuple("quantri", "PROPOSED"), tuple("quantri2", "CHANGED"));
        assertThat(journal.of("THONG-BAO").get(1).reason())
                .contains("07:00 → 09:30", "Tên người gửi", "Xác nhận đề nghị của");
        assertThat(morningRun.nextAt().atZone(HomeZone.ID).toLocalTime()).isEqualTo("09:30");
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "hộp thư chung nhận một bản sao cho mỗi việc của đơn vị, không nhận thư riêng của người; thủ trưởng được báo")
    void mailbox() {
        confirm(officials
                .as("quantri")
                .put(API + "/mailboxes/di-linh", Map.of("address", "van-thu.di-linh@khenthuong.local")));
        assertThat(addressesOf(NoticeKind.OFFICIAL_CHANGED))
                .as("whoever can stop it is told, and none of it to the mailbox")
                .contains(
                        "lanhdao.di-linh@khenthuong.local",
                        "lanhdao.so-ldtbxh@khenthuong.local",
                        "lanhdao.so-noi-vu@khenthuong.local")
                .doesNotContain("van-thu.di-linh@khenthuong.local");
        tell(NoticeKind.SUPPLEMENT_WANTED, "canbo.di-linh", "lanhdao.di-linh", "canbo.dam-rong");
        tell(NoticeKind.PASSWORD_GIVEN, "canbo.di-linh");
        tell(NoticeKind.SUBSTITUTION, "lanhdao.di-linh");
        tell(NoticeKind.TASKS_HANDED_OVER, "canbo.di-linh");
        tell(NoticeKind.ACCOUNT_UNLOCKED, "canbo.di-linh");
        assertThat(addressesOf(NoticeKind.SUPPLEMENT_WANTED))
                .containsExactlyInAnyOrder(
                        "canbo.di-linh@khenthuong.local",
                        "lanhdao.di-linh@khenthuong.local",
                        "canbo.dam-rong@khenthuong.local",
                        "van-thu.di-linh@khenthuong.local");
        assertThat(addressesOf(NoticeKind.PASSWORD_GIVEN)).containsExactly("canbo.di-linh@khenthuong.local");
        assertThat(addressesOf(NoticeKind.SUBSTITUTION)).containsExactly("lanhdao.di-linh@khenthuong.local");
        assertThat(addressesOf(NoticeKind.TASKS_HANDED_OVER)).containsExactly("canbo.di-linh@khenthuong.local");
        assertThat(addressesOf(NoticeKind.ACCOUNT_UNLOCKED)).containsExactly("canbo.di-linh@khenthuong.local");
        confirm(officials.as("quantri").put(API + "/mailboxes/di-linh", Map.of("address", "")));
        tell(NoticeKind.DOSSIER_RETURNED, "canbo.di-linh");
        assertThat(addressesOf(NoticeKind.DOSSIER_RETURNED)).hasSize(1);
    }

    @Test
    @AnewAfterwards
    @DisplayName("từ chối thì không gì đổi; điều đã đổi sau khi đề nghị thì không xác nhận được nữa")
    void refusedOrOutdated() {
        var refused = proposed(officials.as("quantri").put(API, entry("8:00")));
        officials
                .as("quantri2")
                .post(API + "/changes/%s/refusal".formatted(refused), Map.of("reason", ""))
                .expect(400);
        officials
                .as("quantri2")
                .post(API + "/changes/%s/refusal".formatted(refused), Map.of("reason", "Sai giờ"))
                .expect(204);
        assertThat(officials.as("quantri2").get(API + "/changes").expect(200).json())
                .isEmpty();

        var stale = proposed(officials
                .as("quantri")
                .put(API + "/mailboxes/di-linh", Map.of("address", "mot.di-linh@khenthuong.local")));
        jdbc.sql("INSERT INTO khenthuong.unit_mailbox (unit, address) VALUES ('di-linh', 'hai@khenthuong.local')")
                .update();
        assertThat(officials
                        .as("quantri2")
                        .post(API + "/changes/%s/confirmation".formatted(stale), Map.of())
                        .expect(409)
                        .sentence())
                .contains("đã thay đổi sau khi đề nghị");
    }

    @Test
    @AnewAfterwards
    @DisplayName("chỉ một quản trị viên: đổi được ngay, trang nói làm thế nào để có người thứ hai")
    void alone() {
        jdbc.sql("DELETE FROM public.act_id_membership WHERE group_id_ = 'camunda-admin' AND user_id_ <> 'quantri'")
                .update();
        assertThat(officials
                        .as("quantri")
                        .get("/quan-tri/thong-bao")
                        .expect(200)
                        .text())
                .contains("Chỉ có một quản trị viên", "tài khoản quản trị viên thứ hai trong cấu hình");
        officials.as("quantri").put(API, entry("8:00")).expect(200);
        assertThat(morningRun.nextAt().atZone(HomeZone.ID).toLocalTime()).isEqualTo("08:00");
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "số ngày nhắc trước hạn báo cáo năm là một thiết lập: mặc định như cấu hình, đổi thì kế hoạch nhắc theo ngay")
    void daysAhead() {
        assertThat(reminderDays.daysAhead()).containsExactly(30, 14, 7, 3, 1, 0);
        var wanted = new HashMap<String, Object>(entry("7:00"));
        for (var wrong : List.of("", "x", "120", "3;-1", "1,2,3,4,5,6,7,8,9,10,11,12,13")) {
            wanted.put("reportDaysAhead", wrong);
            assertThat(officials.as("quantri").put(API, wanted).expect(400).sentence())
                    .as(wrong)
                    .contains("Số ngày nhắc trước hạn báo cáo");
        }
        wanted.put("reportDaysAhead", "2, 45, 10, 2");
        confirm(officials.as("quantri").put(API, wanted));
        assertThat(reminderDays.daysAhead()).containsExactly(45, 10, 2);
        assertThat(journal.of("THONG-BAO").get(0).reason())
                .contains("Số ngày nhắc trước hạn báo cáo năm: 30, 14, 7, 3, 1, 0 → 45, 10, 2.");
    }

    @Test
    @AnewAfterwards
    @DisplayName("nhóm, hoặc chính người đó, không nhận riêng thư không bắt buộc; thư theo quy định vẫn đến")
    void muted() {
        officials
                .as("quantri")
                .put(API + "/groups/canbo.dam-rong", Map.of("kinds", List.of("ROUND_CLOSED", "LIST_ARRIVED")))
                .expect(204);
        officials
                .as("canbo.di-linh")
                .put(
                        "/api/notices/preferences",
                        Map.of("digest", true, "newSteps", true, "dueSoon", true, "singleMails", false))
                .expect(200);
        tell(NoticeKind.ROUND_CLOSED, "canbo.di-linh", "lanhdao.di-linh", "canbo.dam-rong");
        tell(NoticeKind.DECISION_ISSUED, "canbo.di-linh", "canbo.dam-rong");
        tell(NoticeKind.REPORT_OVERDUE, "canbo.di-linh", "canbo.dam-rong");
        assertThat(addressesOf(NoticeKind.ROUND_CLOSED)).containsExactly("lanhdao.di-linh@khenthuong.local");
        assertThat(addressesOf(NoticeKind.DECISION_ISSUED)).containsExactly("canbo.dam-rong@khenthuong.local");
        assertThat(addressesOf(NoticeKind.REPORT_OVERDUE)).hasSize(2);
        assertThat(officials
                        .as("quantri")
                        .get("/quan-tri/thong-bao")
                        .expect(200)
                        .text())
                .contains("Cán bộ – Huyện Đam Rông: Danh sách chờ xử lý, Đóng đợt khen thưởng")
                .doesNotContain("ROUND_CLOSED<");
        assertThat(journal.of("THONG-BAO"))
                .extracting(JournalEntry::reason)
                .containsExactly(
                        "Nhóm Cán bộ – Huyện Đam Rông: không gửi thư riêng “Danh sách chờ xử lý”, “Đóng đợt khen thưởng”.");
    }

    @Test
    @DisplayName(
            "thư không dẫn ai ra ngoài tỉnh, không mang tên người hay cơ quan khác; hộp thư chung không phải của cán bộ nơi khác")
    void leadsNobodyOutside() {
        var before = officials.as("quantri").get(API).expect(200).text();
        for (var sender : List.of(
                "Chủ tịch UBND tỉnh",
                "Ủy ban nhân dân tỉnh",
                "Huyện Di Linh",
                organization.nameOf("chutich.ubnd"),
                "Xem khen-thuong.vn",
                "Xem khen-thuong．vn")) {
            assertThat(refused("senderName", sender)).as(sender).contains("Tên người gửi");
        }
        for (var line : List.of(
                "Đăng nhập lại tại https://khen-thuong.example.com",
                "Xác nhận ở www.ke-gian",
                "Gửi mật khẩu về ke.gian@example.com",
                "Vào 203.0.113.7 để nhận tiền")) {
            assertThat(refused("signature", line)).as(line).contains("Dòng cuối thư");
        }
        assertThat(refused("replyTo", "snv@example.com"))
                .contains("Địa chỉ nhận trả lời", "tên miền của tỉnh", "khenthuong.local");
        assertThat(refused("replyTo", "snv@gia-khenthuong.local")).contains("tên miền của tỉnh");
        for (var outside :
                List.of("di-linh@example.com", "chutich.ubnd@khenthuong.local", "CANBO.lam-ha@khenthuong.local")) {
            officials
                    .as("quantri")
                    .put(API + "/mailboxes/di-linh", Map.of("address", outside))
                    .expect(400);
        }
        assertThat(officials.as("quantri").get(API).expect(200).text()).isEqualTo(before);
        assertThat(journal.of("THONG-BAO")).isEmpty();
    }

    private static String proposed(Reply reply) {
        return reply.expect(202).json().path("changeId").asText();
    }

    /** What goes to everybody waits for the second administrator. */
    private void confirm(Reply proposed) {
        officials
                .as("quantri2")
                .post(API + "/changes/%s/confirmation".formatted(proposed(proposed)), Map.of())
                .expect(204);
    }

    private String refused(String field, String value) {
        var entry = new HashMap<String, Object>(entry("8:00"));
        entry.put(field, value);
        return officials.as("quantri").put(API, entry).expect(400).sentence();
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "mỗi thay đổi báo cho mọi quản trị viên, thủ trưởng cơ quan đầu mối và cơ quan thẩm định; miền của tỉnh thì được")
    void everybodyWhoCanStopItIsTold() {
        var entry = new HashMap<String, Object>(entry("8:00"));
        entry.put("senderName", "Sở Nội vụ tỉnh Lâm Đồng");
        entry.put("signature", "Sở Nội vụ tỉnh Lâm Đồng. ĐT: 0263.3822.000, TP.Đà Lạt");
        entry.put("replyTo", "van-thu@snv.khenthuong.local");
        confirm(officials.as("quantri").put(API, entry));
        var watchers = Stream.of("camunda-admin", "lanhdao.so-ldtbxh", "lanhdao.so-noi-vu")
                .flatMap(group -> organization.membersOf(group).stream())
                .map(official -> official.email())
                .distinct()
                .sorted()
                .toList();
        assertThat(watchers).hasSizeGreaterThan(2);
        assertThat(addressesOf(NoticeKind.OFFICIAL_CHANGED)).containsExactlyElementsOf(watchers);
    }

    private static Map<String, Object> entry(String time) {
        return Map.of(
                "digestTime",
                time,
                "overdueDaily",
                "10",
                "senderName",
                "Khen thưởng giảm nghèo",
                "replyTo",
                "",
                "signature",
                "Khen thưởng giảm nghèo");
    }

    private void tell(NoticeKind kind, String... users) {
        transaction.executeWithoutResult(status -> outbox.add(Stream.of(users)
                .flatMap(user -> organization.membersOf(user).stream()
                        .filter(official -> official.userId().equals(user)))
                .map(official -> new Notice(
                        official, "VIEC-1", kind, LocalDate.now(clock), Map.of("headline", "x"), null, "lan-1"))
                .toList()));
    }

    private List<String> addressesOf(NoticeKind kind) {
        return jdbc.sql("SELECT address FROM khenthuong.notice WHERE kind = ? ORDER BY 1")
                .param(kind.name())
                .query(String.class)
                .list();
    }
}
