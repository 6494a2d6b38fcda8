package vn.khenthuong.administration;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.kernel.ScheduledWork;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.support.AnewAfterwards;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;

@IntegrationTest
@DisplayName("Danh mục đơn vị")
class UnitKeepingIT {

    private static final LocalDate TODAY = MutableClock.FIRST_DAY;
    private static final LocalDate JULY = LocalDate.of(2023, 7, 1);

    @Autowired
    private Officials officials;

    @Autowired
    private Organization organization;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @Autowired
    private ScheduledWork dailyIdentities;

    private Reorganisers two;

    @BeforeEach
    void documentsOfToday() {
        two = new Reorganisers(officials, TODAY);
    }

    @Test
    @DisplayName("chỉ quản trị viên xem và sửa được; người khác bị từ chối và không có gì thay đổi")
    void administratorsOnly() {
        var before = rows();
        var change = two.from(JULY, Reorganisers.department("so-moi", "Sở Mới"));
        for (var other : List.of("chutich.ubnd", "lanhdao.so-noi-vu", "canbo.di-linh", "giamsat")) {
            var person = officials.as(other);
            for (var page : List.of(
                    "/api/units",
                    "/api/units/di-linh",
                    "/api/units/changes",
                    "/api/functions",
                    "/quan-tri/don-vi",
                    "/quan-tri/don-vi/di-linh",
                    "/quan-tri/don-vi/nhap",
                    "/quan-tri/chuc-nang")) {
                person.get(page).expect(403);
            }
            person.post("/api/units", change).expect(403);
            person.put("/api/units/di-linh", change).expect(403);
            person.post("/api/units/di-linh/end", change).expect(403);
            person.post("/api/units/merger", change).expect(403);
            person.post("/api/functions", change).expect(403);
        }
        officials.stranger().get("/api/units").expect(401);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    @AnewAfterwards
    @DisplayName("đơn vị mới từ một ngày sau: ghi được cán bộ trước, có quyền từ ngày đó; một quản trị viên là đủ")
    void added() {
        two.add("so-moi", "Sở Chuyển đổi số", JULY);

        assertThat(organization.nominatingOn(JULY.minusDays(1)))
                .extracting(Unit::code)
                .doesNotContain("so-moi");
        assertThat(organization.nominatingOn(JULY)).extracting(Unit::code).contains("so-moi");
        two.first()
                .post(
                        "/api/officials",
                        Map.of(
                                "userId", "an.nv",
                                "fullName", "Nguyễn Văn An",
                                "email", "an.nv@lamdong.gov.vn",
                                "roles", List.of(Map.of("role", "canbo.so-moi", "from", JULY.toString()))))
                .expect(201);
        assertThat(two.first().get("/api/units?day=2023-06-30").text()).doesNotContain("so-moi");
        assertThat(two.first().get("/api/units?day=2023-07-01").text()).contains("so-moi", "di-linh");
        assertThat(two.first().get("/api/units?q=chuyen+doi").json()).hasSize(1);
        assertThat(two.first().get("/api/units").json()).hasSize(43);
        assertThat(two.first().get("/quan-tri/don-vi?tim=&ngay=").text()).contains("Huyện Di Linh", "43");
        reach(JULY);
        assertThat(groups("an.nv")).containsExactly("canbo.so-moi");
        assertThat(steps("DON-VI-SO-MOI")).containsExactly("UNIT_ADDED", "UNIT_CHANGE_IN_FORCE");
        assertThat(told()).containsExactly("an.nv@lamdong.gov.vn");
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "tên mới từ ngày của nó; thời gian trước giữ tên cũ, cả khi ghi muộn; người của đơn vị được báo một lần")
    void renamed() {
        rename(JULY, "Huyện Di Linh mới");
        assertThat(organization.require("di-linh").name()).isEqualTo("Huyện Di Linh");
        assertThat(groupName("canbo.di-linh")).isEqualTo("Cán bộ – Huyện Di Linh");

        reach(JULY);
        dailyIdentities.run();

        assertThat(organization.require("di-linh").name()).isEqualTo("Huyện Di Linh mới");
        assertThat(groupName("canbo.di-linh")).isEqualTo("Cán bộ – Huyện Di Linh mới");
        assertThat(organization.nameOn("di-linh", JULY.minusDays(1))).isEqualTo("Huyện Di Linh");
        assertThat(told())
                .containsExactlyInAnyOrder("canbo.di-linh@khenthuong.local", "lanhdao.di-linh@khenthuong.local");

        clock.set(JULY.plusDays(40));
        rename(JULY.plusDays(20), "Huyện Di Linh mới nữa");
        assertThat(organization.nameOn("di-linh", JULY.plusDays(39)))
                .as("papers between the day and its entry")
                .isEqualTo("Huyện Di Linh mới");
        assertThat(organization.nameOn("di-linh", JULY.plusDays(40))).isEqualTo("Huyện Di Linh mới nữa");
        assertThat(two.first().get("/quan-tri/don-vi/di-linh").expect(200).text())
                .contains("từ 01/01/2021 đến hết 30/06/2023", "từ 21/07/2023", "Huyện Di Linh mới nữa");
    }

    private void rename(LocalDate from, String name) {
        two.first()
                .put("/api/units/di-linh", new Reorganisers(officials, TODAY).from(from, district(name, true)))
                .expect(204);
    }

    private static Map<String, Object> district(String name, boolean nominates) {
        return Map.of("name", name, "kind", "DISTRICT", "nominates", nominates, "reports", true);
    }

    @Test
    @AnewAfterwards
    @DisplayName("quyền đề nghị đổi theo ngày; đợt đã mở theo các đơn vị của ngày tham chiếu không đổi được nữa")
    void flags() {
        two.confirm(two.first().put("/api/units/di-linh", two.from(JULY, district("Huyện Di Linh", false))));
        assertThat(organization.nominatingOn(JULY.minusDays(1)))
                .extracting(Unit::code)
                .contains("di-linh");
        assertThat(organization.nominatingOn(JULY)).extracting(Unit::code).doesNotContain("di-linh");

        jdbc.sql("UPDATE khenthuong.award_round SET reference_date = :day WHERE code = 'SK2023'")
                .param("day", TODAY.minusDays(5))
                .update();
        assertThat(two.first()
                        .put("/api/units/lam-ha", two.from(TODAY.minusDays(6), lamHa("Huyện Lâm Hà", false)))
                        .expect(400)
                        .sentence())
                .contains("đợt SK2023 đã mở");
        two.first()
                .put("/api/units/lam-ha", two.from(TODAY.minusDays(6), lamHa("Huyện Lâm Hà tên khác", true)))
                .expect(204);
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "quyền đề nghị, nghĩa vụ báo cáo, loại đơn vị: cho hay bỏ đều cần hai người, rút cũng vậy; xem trước nêu số; chỉ tên thì một người")
    void rightsTakeTwo() {
        officials.as("canbo.di-linh").start("nomination", village()).expectSuccess();
        var before = rows();
        for (var other : List.<Map<String, Object>>of(
                Map.of("name", "Huyện Di Linh", "kind", "DISTRICT", "nominates", false, "reports", true),
                Map.of("name", "Huyện Di Linh", "kind", "DISTRICT", "nominates", true, "reports", false),
                Map.of("name", "Huyện Di Linh", "kind", "DEPARTMENT", "nominates", true, "reports", true))) {
            var trial = two.first()
                    .put("/api/units/di-linh?trial=true", two.from(JULY, other))
                    .expect(200)
                    .json();
            assertThat(trial.path("needsSecond").asBoolean())
                    .as(other.toString())
                    .isTrue();
            assertThat(texts(trial.path("warnings")))
                    .anyMatch(text -> text.startsWith("Huyện Di Linh từ ngày 01/07/2023")
                            && text.contains("Hồ sơ đang làm dở: Huyện Di Linh 1")
                            && text.contains("Chỉ tiêu đã giao cho Huyện Di Linh"));
        }
        var proposal = Reorganisers.proposal(
                two.first().put("/api/units/di-linh", two.from(JULY, district("Huyện Di Linh", false))));
        assertThat(rows()).isEqualTo(before);
        two.first().post(Reorganisers.confirmation(proposal), Map.of()).expect(403);
        two.second().post(Reorganisers.confirmation(proposal), Map.of()).expect(204);
        assertThat(organization.nominatingOn(JULY)).extracting(Unit::code).doesNotContain("di-linh");

        Reorganisers.proposal(
                two.first().put("/api/units/di-linh", two.from(JULY.plusDays(1), district("Huyện Di Linh", true))));
        var planned = planned().get(0).path("id").asText();
        Reorganisers.proposal(two.first().post(withdrawal(planned), document()));
        two.first()
                .put("/api/units/di-linh", two.from(JULY.plusDays(2), district("Huyện Di Linh tên khác", false)))
                .expect(204);
        assertThat(organization.nominatingOn(JULY.plusDays(5)))
                .extracting(Unit::code)
                .doesNotContain("di-linh");
    }

    private static Map<String, Object> lamHa(String name, boolean nominates) {
        return district(name, nominates);
    }

    @Test
    @DisplayName("mọi chỗ sai được nói một lần; mâu thuẫn bị từ chối; không gì được ghi")
    void refusals() {
        var before = rows();
        assertThat(two.first()
                        .post(
                                "/api/units",
                                Map.of("code", "Có Dấu", "name", "1", "from", "2050-01-01", "documentNumber", "x"))
                        .expect(400)
                        .sentence())
                .contains("“Từ ngày”", "“Tên đơn vị”", "“Số văn bản”", "“Ngày văn bản”");
        assertThat(sentence("/api/units", Reorganisers.department("ubnd", "Ủy ban")))
                .contains("“Mã đơn vị”");
        assertThat(sentence("/api/units", Reorganisers.department("di-linh", "Sở Y tế")))
                .contains("đã dùng cho Huyện Di Linh", "tên của một đơn vị khác");
        assertThat(sentence(
                        "/api/units",
                        Map.of(
                                "code",
                                "cq",
                                "name",
                                "Cơ quan",
                                "kind",
                                "CONSULTED_AGENCY",
                                "nominates",
                                true,
                                "reports",
                                false)))
                .contains("chỉ được lấy ý kiến");
        assertThat(sentence("/api/units/merger", merger("di-linh", "di-linh"))).contains("không thể là đơn vị thôi");
        assertThat(sentence("/api/units/merger", merger("khong-co", "di-linh"))).contains("“Đơn vị kế thừa” không có");
        assertThat(sentence("/api/units/merger", merger("di-linh", "khong-co"))).contains("“Đơn vị” không có");
        assertThat(sentence("/api/units/merger", merger("so-y-te", "so-noi-vu")))
                .contains("Sở Nội vụ còn giữ chức năng “Cơ quan thẩm định”");
        assertThat(two.first()
                        .post(
                                "/api/units/di-linh/end",
                                two.from(LocalDate.of(2020, 1, 1), Map.of("acknowledged", true)))
                        .expect(400)
                        .sentence())
                .contains("“Từ ngày”");
        assertThat(sentence("/api/units/di-linh/end", Map.of(), TODAY.plusDays(1)))
                .contains("Hạn đề nghị của Huyện Di Linh trong đợt SK2023 còn đến hết ngày 15/06/2023");
        assertThat(two.first()
                        .put("/api/units/di-linh", two.from(JULY, district("Huyện Di Linh", true)))
                        .expect(400)
                        .sentence())
                .contains("Không có gì thay đổi");
        two.first()
                .put("/api/units/khong-co", two.from(JULY, district("Huyện", true)))
                .expect(404);
        two.first().get("/api/units/khong-co").expect(404);
        two.first().get("/api/units?day=hom-nay").expect(400);
        two.first().get("/quan-tri/don-vi/nhap?loai=xoa-het").expect(404);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    @AnewAfterwards
    @DisplayName("đơn vị kế thừa tự nó thôi trước, hoặc đã nhập vào đơn vị này, bị từ chối; ngày phải sau ngày bắt đầu")
    void contradictions() {
        two.merge("da-huoai", JULY, "da-teh");
        assertThat(sentence("/api/units/merger", merger("da-teh", "da-huoai"), JULY.plusDays(5)))
                .contains("chỉ tồn tại đến hết ngày 30/06/2023", "đã nhập vào");
        assertThat(sentence("/api/units/merger", merger("da-teh", "di-linh"), JULY.plusDays(5)))
                .contains("chỉ tồn tại đến hết ngày 30/06/2023");
        assertThat(sentence("/api/units/merger", merger("di-linh", "da-teh"), JULY.plusDays(5)))
                .contains("đã được ghi là tồn tại đến hết ngày 30/06/2023");
        two.add("so-moi", "Sở Mới", JULY);
        assertThat(sentence("/api/units/merger", merger("so-y-te", "so-moi")))
                .contains("phải sau ngày Sở Mới bắt đầu tồn tại");
        assertThat(sentence("/api/units/merger", merger("so-moi", "so-y-te"), JULY.minusDays(1)))
                .contains("Sở Mới chỉ tồn tại từ ngày 01/07/2023");
    }

    @Test
    @AnewAfterwards
    @DisplayName("sáp nhập cần hai quản trị viên: một mình, đề nghị giả, cửa khác, lần thứ hai đều không được")
    void takesTwo() {
        var before = rows();
        var proposal = Reorganisers.proposal(
                two.first().post("/api/units/merger", two.from(JULY, merger("da-huoai", "da-teh"))));
        assertThat(rows()).isEqualTo(before);

        assertThat(two.first()
                        .post(Reorganisers.confirmation(proposal), Map.of())
                        .expect(403)
                        .sentence())
                .contains("không tự xác nhận");
        two.second()
                .post(Reorganisers.confirmation(UUID.randomUUID().toString()), Map.of())
                .expect(404);
        two.second()
                .post("/api/officials/changes/%s/confirmation".formatted(proposal), Map.of())
                .expect(404);
        officials
                .as("chutich.ubnd")
                .post(Reorganisers.confirmation(proposal), Map.of())
                .expect(403);
        assertThat(two.first()
                        .post("/api/units/merger", two.from(JULY, merger("di-linh", "da-teh")))
                        .expect(409)
                        .sentence())
                .contains("chờ xác nhận");
        two.first()
                .post("/api/units/merger", two.from(JULY, merger("di-linh", "da-teh"), "version", "khong-phai"))
                .expect(409);
        assertThat(rows()).isEqualTo(before);
        assertThat(two.second().get("/quan-tri/thay-doi").text())
                .contains("Nhập Huyện Đạ Tẻh vào Huyện Đạ Huoai từ ngày 01/07/2023", "Căn cứ: văn bản số");
        assertThat(two.second().get("/trang-chu").text()).contains("1 thay đổi về đơn vị, chức năng");

        var statuses = Stream.of(1, 2)
                .map(number -> CompletableFuture.supplyAsync(() -> two.second()
                        .post(Reorganisers.confirmation(proposal), Map.of())
                        .status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(statuses).containsExactlyInAnyOrder(204, 409);
        assertThat(organization.require("da-teh").validTo()).isEqualTo(JULY.minusDays(1));
        assertThat(steps("DON-VI-DA-TEH")).containsExactly("UNIT_CHANGE_PROPOSED", "UNITS_MERGED");
        assertThat(journal.of("DON-VI-DA-TEH").get(1).actor()).isEqualTo("quantri2");
    }

    @Test
    @AnewAfterwards
    @DisplayName("đề nghị cũ không ghi đè thay đổi mới hơn; từ chối thì không gì thay đổi")
    void stale() {
        var proposal = Reorganisers.proposal(
                two.first().post("/api/units/merger", two.from(JULY, merger("da-huoai", "da-teh"))));
        var seen = two.first()
                .put("/api/units/da-teh?trial=true", two.from(JULY.minusDays(3), district("Huyện Đạ Tẻh cũ", true)))
                .expect(200)
                .json()
                .path("version")
                .asText();
        two.first()
                .put(
                        "/api/units/da-teh",
                        two.from(JULY.minusDays(5), district("Huyện Đạ Tẻh khác", true), "version", seen))
                .expect(204);
        two.first()
                .put(
                        "/api/units/da-teh",
                        two.from(JULY.minusDays(3), district("Huyện Đạ Tẻh cũ", true), "version", seen))
                .expect(409);
        assertThat(two.second()
                        .post(Reorganisers.confirmation(proposal), Map.of())
                        .expect(409)
                        .sentence())
                .contains("đã thay đổi sau khi đề nghị");
        assertThat(two.second().get("/quan-tri/thay-doi").text()).contains("đã thay đổi sau khi đề nghị");
        two.second()
                .post("/api/units/changes/%s/refusal".formatted(proposal), Map.of("reason", ""))
                .expect(400);
        two.second()
                .post("/api/units/changes/%s/refusal".formatted(proposal), Map.of("reason", "Lỗi thời"))
                .expect(204);
        assertThat(organization.require("da-teh").validTo()).isNull();
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "thay đổi dự kiến rút được trước ngày của nó, cũng do hai người khi nó cần hai; hôm đó không có gì xảy ra")
    void withdrawn() {
        var before = rows();
        two.merge("da-huoai", JULY, "da-teh");
        two.add("so-moi", "Sở Mới", JULY);
        var planned = planned();
        assertThat(planned).hasSize(2);
        var merger = planned.get(0).path("id").asText();
        var addition = planned.get(1).path("id").asText();
        assertThat(told("UNIT_ENDING")).as("more than thirty days ahead").isEmpty();
        reach(JULY.minusDays(20));
        assertThat(told("UNIT_ENDING"))
                .containsExactlyInAnyOrder("canbo.da-teh@khenthuong.local", "lanhdao.da-teh@khenthuong.local");
        two.first().post(withdrawal(addition), document()).expect(204);
        var proposal = Reorganisers.proposal(two.first().post(withdrawal(merger), document()));
        two.first().post(Reorganisers.confirmation(proposal), Map.of()).expect(403);
        assertThat(planned()).hasSize(1);
        two.second().post(Reorganisers.confirmation(proposal), Map.of()).expect(204);

        assertThat(rows()).isEqualTo(before);
        assertThat(planned()).isEmpty();
        two.first().post(withdrawal(merger), document()).expect(400);
        assertThat(jdbc.sql("SELECT recipient FROM khenthuong.notice WHERE kind = 'UNIT_ENDING'"
                                + " AND model::text LIKE '%không kết thúc hoạt động%'")
                        .query(String.class)
                        .list())
                .as("whoever was told it would end")
                .containsExactlyInAnyOrder("canbo.da-teh", "lanhdao.da-teh");
        reach(JULY);
        assertThat(groups("canbo.da-huoai")).containsExactly("canbo.da-huoai");
        assertThat(told()).isEmpty();
        assertThat(told("UNIT_ENDED")).isEmpty();
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "đơn vị nhập vào đơn vị mới: xem trước đúng như khi xảy ra; vai trò cũ tự hết, việc đang giữ trở về nhóm")
    void mergedIntoNew() {
        var officer = officials.as("canbo.da-teh");
        var dossier = officer.start("nomination", village())
                .expectSuccess()
                .json()
                .path("businessKey")
                .asText();
        var task = officer.task(dossier, "userTask_prepareDossier");
        officer.claim(task).expectSuccess();
        var first = TODAY.plusDays(2);
        var change = two.from(
                first,
                Map.of(
                        "units",
                        List.of("da-teh", "cat-tien"),
                        "code",
                        "huyen-moi",
                        "name",
                        "Huyện Đạ Huoai mới",
                        "kind",
                        "DISTRICT",
                        "nominates",
                        true,
                        "reports",
                        true));
        var trial = two.first()
                .post("/api/units/merger?trial=true", change)
                .expect(200)
                .json();
        assertThat(texts(trial.path("differences")))
                .anyMatch(text ->
                        text.startsWith("Nhập Huyện Đạ Tẻh, Huyện Cát Tiên vào đơn vị mới, Huyện Đạ Huoai mới"));
        assertThat(texts(trial.path("touched")))
                .contains("Hồ sơ đang làm dở: Huyện Đạ Tẻh 1; đơn vị kế thừa làm tiếp, số hồ sơ giữ nguyên.")
                .anyMatch(text -> text.contains("1 việc đang mở của Huyện Đạ Tẻh không còn ai làm được"))
                .anyMatch(text -> text.contains("Hạn đề nghị của Huyện Đạ Tẻh trong đợt SK2023, hết ngày 15/06/2023"))
                .anyMatch(text -> text.contains("Chỉ tiêu đã giao cho Huyện Đạ Tẻh trong đợt SK2023 giữ nguyên"));
        assertThat(texts(trial.path("people")))
                .anyMatch(text -> text.startsWith("4 người thôi vai trò từ ngày 17/05/2023"))
                .contains("1 việc những người thôi vai trò đang giữ trở về nhóm.");
        assertThat(trial.path("needsSecond").asBoolean()).isTrue();
        assertThat(organization.find("huyen-moi")).isEmpty();

        two.confirm(two.first().post("/api/units/merger", change));
        two.first()
                .post(
                        "/api/officials",
                        Map.of(
                                "userId", "an.nv",
                                "fullName", "Nguyễn Văn An",
                                "email", "an.nv@lamdong.gov.vn",
                                "roles", List.of(Map.of("role", "canbo.huyen-moi", "from", first.toString()))))
                .expect(201);
        assertThat(texts(two.first()
                        .post(
                                "/api/units/merger?trial=true",
                                two.from(first.plusDays(1), merger("huyen-moi", "di-linh")))
                        .expect(200)
                        .json()
                        .path("people")))
                .anyMatch(text -> text.contains("có thêm vai trò") && text.contains("Nguyễn Văn An"));
        assertThat(groups("canbo.da-teh")).containsExactly("canbo.da-teh");

        reach(first);

        assertThat(groups("canbo.da-teh")).isEmpty();
        assertThat(officer.submit(task, Map.of("outcome", "SUBMIT")).expect(401).sentence())
                .contains("không giữ vai trò nào");
        assertThat(groups("an.nv")).containsExactlyInAnyOrder("canbo.huyen-moi", "canbo.da-teh", "canbo.cat-tien");
        assertThat(officials
                        .as("an.nv")
                        .task(dossier, "userTask_prepareDossier")
                        .assignee())
                .isNull();
        assertThat(two.first().get("/quan-tri/can-bo?tim=canbo.da-teh").text()).contains("đến hết 16/05/2023");
    }

    @Test
    @AnewAfterwards
    @DisplayName("A-37: đơn vị thôi mà không có đơn vị kế thừa: nói trước, cần hai người, không ai giữ lại quyền")
    void ended() {
        var number = officials
                .as("canbo.da-teh")
                .start("nomination", village())
                .expectSuccess()
                .json()
                .path("businessKey")
                .asText();
        var first = TODAY.plusDays(2);
        var change = two.from(first, Map.of("acknowledged", true));
        var trial = two.first()
                .post("/api/units/da-teh/end?trial=true", change)
                .expect(200)
                .json();
        assertThat(texts(trial.path("touched")))
                .anyMatch(text -> text.contains("chờ giao cho đơn vị tiếp nhận theo văn bản"))
                .anyMatch(text -> text.contains("1 việc đang mở của Huyện Đạ Tẻh không còn ai làm được"));
        two.confirm(two.first().post("/api/units/da-teh/end", change));
        reach(first);
        assertThat(groups("canbo.da-teh")).isEmpty();
        assertThat(groups("lanhdao.da-teh")).isEmpty();
        assertThat(organization.nominatingOn(first)).extracting(Unit::code).doesNotContain("da-teh");
        assertThat(jdbc.sql("SELECT count(*) FROM khenthuong.dossier WHERE number = :number AND state = 'DRAFT'")
                        .param("number", number)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(told()).as("a successor that is new has nobody yet").isEmpty();
        assertThat(told("UNIT_ENDED"))
                .containsExactlyInAnyOrder("canbo.da-teh@khenthuong.local", "lanhdao.da-teh@khenthuong.local");
    }

    // --- helpers

    private static Map<String, Object> village() {
        return Map.of(
                "roundCode", "SK2023",
                "nomineeType", "COLLECTIVE",
                "nomineeName", "Thôn 4 xã An Nhơn",
                "criteriaGroup", "VILLAGE",
                "awardForm", "BANG_KHEN_TINH");
    }

    private Map<String, Object> document() {
        return two.from(TODAY, Map.of());
    }

    private static String withdrawal(String planned) {
        return "/api/units/changes/%s/withdrawal".formatted(planned);
    }

    private static Map<String, Object> merger(String successor, String... units) {
        return Map.of("units", List.of(units), "successor", successor);
    }

    private String sentence(String path, Map<String, Object> change) {
        return sentence(path, change, JULY);
    }

    private String sentence(String path, Map<String, Object> change, LocalDate from) {
        return two.first().post(path, two.from(from, change)).expect(400).sentence();
    }

    private List<JsonNode> planned() {
        return StreamSupport.stream(
                        two.first()
                                .get("/api/units/changes")
                                .expect(200)
                                .json()
                                .path("planned")
                                .spliterator(),
                        false)
                .toList();
    }

    static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private void reach(LocalDate day) {
        clock.set(day);
        dailyIdentities.run();
    }

    private List<String> groups(String userId) {
        return jdbc.sql("SELECT group_id_ FROM public.act_id_membership WHERE user_id_ = :user ORDER BY 1")
                .param("user", userId)
                .query(String.class)
                .list();
    }

    private String groupName(String group) {
        return jdbc.sql("SELECT name_ FROM public.act_id_group WHERE id_ = :group")
                .param("group", group)
                .query(String.class)
                .single();
    }

    private List<String> steps(String subject) {
        return journal.of(subject).stream().map(JournalEntry::step).toList();
    }

    private List<String> told() {
        return told("UNITS_CHANGED");
    }

    private List<String> told(String kind) {
        return jdbc.sql("SELECT address FROM khenthuong.notice WHERE kind = :kind")
                .param("kind", kind)
                .query(String.class)
                .list();
    }

    private String rows() {
        return jdbc.sql("""
                        SELECT (SELECT string_agg(u::text, '|' ORDER BY code) FROM khenthuong.unit u)
                            || coalesce((SELECT string_agg(r::text, '|' ORDER BY unit, valid_from) FROM khenthuong.unit_revision r), '')
                            || coalesce((SELECT string_agg(p::text, '|' ORDER BY unit, predecessor) FROM khenthuong.unit_predecessor p), '')
                            || (SELECT string_agg(f::text, '|' ORDER BY function, valid_from) FROM khenthuong.function_holder f)""").query(String.class).single();
    }
}
