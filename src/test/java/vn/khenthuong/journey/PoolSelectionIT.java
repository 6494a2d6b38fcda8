package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khenthuong.journey.Route.*;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;
import vn.khenthuong.tracking.Browser;

/** From the closing on the focal agency ranks the pool, Home Affairs agrees on record, and the list cites just that. */
@IntegrationTest(jobsRun = true)
@DisplayName("Chọn từ danh sách chung cấp tỉnh")
class PoolSelectionIT {

    private static final String SECOND_OFFICER = "canbo2.so-ldtbxh";
    private static final List<String> OUTSIDERS =
            List.of("canbo.so-y-te", "lanhdao.so-y-te", "canbo.di-linh", OBSERVER, CLERK, "quantri");
    private static int rounds;

    @Autowired
    private Officials officials;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private Route route;
    private String round;

    @BeforeEach
    void open() {
        clock.set(LocalDate.of(2023, 5, 15));
        round = "CHN%02d".formatted(++rounds);
        route = new Playground(officials, clock).open(round);
    }

    @Test
    @DisplayName(
            "đặt cạnh nhau, xếp hạng, cùng hạng thì nêu căn cứ ưu tiên; thống nhất rồi mới tổng hợp; Chủ tịch xem từ khi trình")
    void fromTheClosingToTheChair() {
        var man = received(Nominee.official("so-y-te", "Đỗ Văn Mận"), Map.of());
        var woman = received(Nominee.official("so-gddt", "Trần Thị Lý"), Map.of("gender", "FEMALE"));
        var worker = received(Nominee.official("hnd", "Lê Văn Đực"), Map.of("directLabour", true));
        var office =
                received(Nominee.agency("so-y-te", "Phòng Nghiệp vụ Y"), Map.of("memberCount", 10, "womenCount", 7));
        var other = received(
                Nominee.agency("so-gddt", "Phòng Giáo dục dân tộc"), Map.of("memberCount", 1000, "womenCount", 699));
        var village = route.reviewed(Nominee.village("di-linh", "Thôn 4 xã Hòa Bắc"));
        assertThat(get(FOCAL_OFFICER).expect(409).sentence()).contains("bắt đầu khi đợt đóng");
        assertThat(rank(FOCAL_OFFICER, "INDIVIDUAL", 0, place(man, 1, null))
                        .expect(409)
                        .sentence())
                .contains("đang nhận đề nghị");

        route.closeRound();
        List.of(man, woman, worker, office, other).forEach(route::select);

        for (var outsider : OUTSIDERS) {
            assertThat(get(outsider).expect(403).text()).doesNotContain("Mận");
            rank(outsider, "INDIVIDUAL", 0, place(man, 1, null)).expect(403);
            agree(outsider, 0, "77/SNV").expect(403);
        }
        get(CHAIR).expect(403);
        for (var reader : List.of(FOCAL_HEAD, APPRAISER, APPRAISAL_HEAD)) {
            assertThat(get(reader).expect(200).json().path("mayRank").asBoolean())
                    .isFalse();
            rank(reader, "INDIVIDUAL", 0, place(man, 1, null)).expect(403);
        }
        agree(FOCAL_OFFICER, 0, "77/SNV").expect(403);
        agree(FOCAL_HEAD, 0, "77/SNV").expect(403);

        var sheet = get(FOCAL_OFFICER).expect(200).json();
        assertThat(numbers(sheet, "INDIVIDUAL")).containsExactlyInAnyOrder(man, woman, worker);
        assertThat(numbers(sheet, "COLLECTIVE")).containsExactlyInAnyOrder(office, other);
        assertThat(sheet.toString()).doesNotContain(village).doesNotContain("identityNumber");
        assertThat(kind(sheet, "COLLECTIVE").path("min").asInt()).isEqualTo(3);
        assertThat(kind(sheet, "COLLECTIVE").path("max").asInt()).isEqualTo(5);
        assertThat(kind(sheet, "INDIVIDUAL").path("max").asInt()).isEqualTo(6);
        var compared = one(sheet, office);
        assertThat(compared.path("criteria").toString()).contains("điểm a khoản 1 Mục IV");
        assertThat(compared.path("papers").size()).isPositive();
        assertThat(compared.path("opinions").toString()).contains("Đề nghị chọn", "Đã kiểm tra, đủ điều kiện");
        assertThat(compared.path("preferences").toString()).contains("7 nữ trong 10 thành viên", "91/2017");
        assertThat(one(sheet, other).path("preferences")).as("69,9 %").isEmpty();
        assertThat(one(sheet, man).path("preferences")).isEmpty();

        rank(
                        FOCAL_OFFICER,
                        "INDIVIDUAL",
                        0,
                        place(man, 1, "Nhiều sáng kiến"),
                        place(woman, 1, null),
                        place(worker, 1, null))
                .expect(200);
        rank(FOCAL_OFFICER, "COLLECTIVE", 0, place(office, 1, null)).expect(200);
        var ranked = get(APPRAISER).expect(200).json();
        assertThat(kind(ranked, "INDIVIDUAL").path("ties").toString())
                .contains("Cùng hạng 1: ưu tiên Trần Thị Lý (nữ")
                .doesNotContain("Mận");
        assertThat(one(ranked, man).path("note").asText()).isEqualTo("Nhiều sáng kiến");
        assertThat(journal())
                .hasSize(4)
                .anySatisfy(line ->
                        assertThat(line).contains(man, "hạng 1, ghi chú “Nhiều sáng kiến”", "trước đó: chưa xếp hạng"));
        assertThat(officials
                        .as("canbo.so-y-te")
                        .get("/api/dossiers/%s/journey".formatted(man))
                        .expect(200)
                        .text())
                .as("units do not read the ranking")
                .doesNotContain("sáng kiến", "hạng 1");

        assertThat(shownLabels()).anySatisfy(label -> assertThat(label).contains(man, "hạng 1"));
        var ordering = ranked.path("ordering").asInt();
        assertThat(object(APPRAISER, ordering, null).expect(400).sentence()).contains("“Lý do”");
        object(APPRAISER, ordering, "Cần xem lại hồ sơ thứ hai").expect(200);
        var listed = List.of(man, woman, office);
        assertThat(consolidate(listed, "77/SNV").expect(409).sentence())
                .contains("Sở Nội vụ chưa thống nhất", "Cần xem lại hồ sơ thứ hai");
        assertThat(agree(APPRAISAL_HEAD, ordering, "SNV").expect(400).sentence())
                .contains("“Số văn bản của Sở Nội vụ”");
        assertThat(agree(APPRAISER, ordering, "77/SNV").expect(403).sentence()).contains("chỉ lãnh đạo Sở Nội vụ");
        assertThat(agree(APPRAISAL_HEAD, ordering, "77/TTr-SNV").expect(400).sentence())
                .contains("77/TTr-SNV là số của Tờ trình");
        agree(APPRAISAL_HEAD, ordering, "77/SNV").expect(200);
        assertThat(jdbc.queryForList(
                        "SELECT unnest(matters) FROM khenthuong.paper_number WHERE issuer = 'so-noi-vu' AND number = '77/SNV'",
                        String.class))
                .contains(round);
        assertThat(route.shown(FOCAL_OFFICER, route.list(1), CONSOLIDATE)
                        .get("agreementNumber")
                        .asText())
                .isEqualTo("77/SNV");
        assertThat(consolidate(listed, "78/SNV").expect(400).sentence()).contains("77/SNV");

        rank(FOCAL_OFFICER, "COLLECTIVE", 1, place(office, 1, "Chỉ thêm ghi chú"))
                .expect(200);
        assertThat(get(APPRAISER).expect(200).json().path("outdated").asBoolean())
                .isFalse();
        rank(FOCAL_OFFICER, "COLLECTIVE", 2, place(other, 2, null)).expect(200);
        assertThat(get(APPRAISER).expect(200).json().path("outdated").asBoolean())
                .isTrue();
        assertThat(consolidate(listed, "77/SNV").expect(409).sentence()).contains("đã thay đổi sau khi");
        assertThat(agree(APPRAISER, ordering, "79/SNV").expect(409).sentence()).contains("vừa được");
        agree(APPRAISAL_HEAD, ordering + 1, "79/SNV").expect(200);
        assertThat(get(APPRAISER).expect(200).json().path("earlier").size()).isEqualTo(2);
        consolidate(listed, "79/SNV").expectSuccess();
        route.signFocal(route.list(1));
        route.accept(route.list(1));

        var version = kind(get(FOCAL_OFFICER).expect(200).json(), "INDIVIDUAL")
                .path("version")
                .asInt();
        assertThat(rank(FOCAL_OFFICER, "INDIVIDUAL", version, place(man, 2, null))
                        .expect(409)
                        .sentence())
                .contains("chờ thẩm định");
        get(CHAIR).expect(403);
        listed.forEach(route::pass);
        route.submitToChair(route.list(1));
        var atTheChair = get(CHAIR).expect(200).json();
        assertThat(numbers(atTheChair, "INDIVIDUAL")).containsExactlyInAnyOrder(man, woman);
        assertThat(atTheChair.path("mayRank").asBoolean()
                        || atTheChair.path("mayState").asBoolean())
                .isFalse();
    }

    @Test
    @DisplayName(
            "hai cán bộ cùng lúc: một người được, người kia biết và không mất gì; thống nhất cùng lúc với đổi hạng thì không lẫn")
    void atTheSameMoment() throws Exception {
        var one = received(Nominee.agency("so-y-te", "Phòng Nghiệp vụ Y"), Map.of());
        var two = received(Nominee.agency("so-gddt", "Phòng Giáo dục dân tộc"), Map.of());
        route.closeRound();

        var answers = Together.act(
                () -> rank(FOCAL_OFFICER, "COLLECTIVE", 0, place(one, 1, "của người thứ nhất")),
                () -> rank(SECOND_OFFICER, "COLLECTIVE", 0, place(two, 1, "của người thứ hai")));

        assertThat(answers.stream().map(Reply::status)).containsExactlyInAnyOrder(200, 409);
        var sheet = get(FOCAL_OFFICER).expect(200).json();
        assertThat(kind(sheet, "COLLECTIVE").path("version").asInt()).isEqualTo(1);
        assertThat(journal()).hasSize(1);

        var both = Together.act(
                () -> rank(FOCAL_OFFICER, "COLLECTIVE", 1, place(one, 2, null), place(two, 2, null)),
                () -> agree(APPRAISER, 1, "77/SNV"));

        assertThat(both.get(0).status()).isEqualTo(200);
        var after = get(APPRAISER).expect(200).json();
        assertThat(after.path("ordering").asInt()).isEqualTo(2);
        if (both.get(1).status() == 200) {
            assertThat(after.path("outdated").asBoolean()).isTrue();
        } else {
            assertThat(both.get(1).status()).isEqualTo(409);
            assertThat(after.path("position").isNull()).isTrue();
        }
    }

    @Test
    @DisplayName("sai thì nói rõ và không đổi gì; không ai ở cả hai bên; trang giữ lại điều đã gõ")
    void refusals() {
        var one = received(Nominee.agency("so-y-te", "Phòng Nghiệp vụ Y"), Map.of());
        var local = route.reviewed(Nominee.village("di-linh", "Thôn 4 xã Hòa Bắc"));
        route.closeRound();

        assertThat(rank(FOCAL_OFFICER, "COLLECTIVE", 0, place(one, 9, null))
                        .expect(400)
                        .sentence())
                .contains("“Hạng” của " + one);
        assertThat(rank(FOCAL_OFFICER, "COLLECTIVE", 0, place(local, 1, null))
                        .expect(400)
                        .sentence())
                .contains("không thuộc loại đối tượng này");
        rank(FOCAL_OFFICER, "COLLECTIVE", 7, place(one, 1, null)).expect(409);
        rank(FOCAL_OFFICER, "NOBODY", 0, place(one, 1, null)).expect(400);
        officials
                .as(FOCAL_OFFICER)
                .put(address(), Map.of("nomineeType", "COLLECTIVE", "places", List.of(place(one, 1, null))))
                .expect(400);
        officials.as(FOCAL_OFFICER).get("/api/rounds/KHONG/selection").expect(404);
        assertThat(journal()).isEmpty();

        var browser = new Browser(officials.address()).signIn(FOCAL_OFFICER);
        browser.get(page());
        var refused = browser.submit(
                page() + "/xep-hang",
                Map.of("loai", "COLLECTIVE", "phienBan", "3", "hoSo", one, "hang", "1", "ghiChu", "Điều tôi đã gõ"));
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body())
                .contains("vừa được người khác thay đổi", "Điều tôi đã gõ", "Đang lưu: chưa xếp hạng");
        var saved = browser.submit(
                page() + "/xep-hang",
                Map.of("loai", "COLLECTIVE", "phienBan", "0", "hoSo", one, "hang", "1", "ghiChu", ""));
        assertThat(saved.body()).contains("Đã lưu thứ hạng.");
        assertThat(new Browser(officials.address())
                        .signIn("canbo.so-y-te")
                        .get(page())
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Browser(officials.address())
                        .signIn("canbo.so-y-te")
                        .get("/theo-doi/" + round)
                        .body())
                .doesNotContain("Chọn từ danh sách chung cấp tỉnh");
        assertThat(browser.get("/theo-doi/" + round).body()).contains("Chọn từ danh sách chung cấp tỉnh");
    }

    @Test
    @DisplayName("không ghi ý kiến trên hệ thống thì văn bản nhập ở bước tổng hợp vẫn được nhận như trước")
    void onPaperOnly() {
        var one = received(Nominee.agency("so-y-te", "Phòng Nghiệp vụ Y"), Map.of());
        route.closeRound();
        rank(FOCAL_OFFICER, "COLLECTIVE", 0, place(one, 1, null)).expect(200);
        route.select(one);

        consolidate(List.of(one), "77/SNV").expectSuccess();
    }

    private String received(Nominee nominee, Map<String, ?> more) {
        var number = route.open(nominee);
        route.uploadPapers(number);
        Map<String, Object> content = new HashMap<>(route.content(number));
        content.putAll(more);
        route.complete(route.officerOf(number), number, PREPARE, content);
        route.approve(number).expectSuccess();
        route.receive(number);
        return number;
    }

    private String address() {
        return "/api/rounds/%s/selection".formatted(round);
    }

    private String page() {
        return "/theo-doi/%s/chon".formatted(round);
    }

    private Reply get(String who) {
        return officials.as(who).get(address());
    }

    @SafeVarargs
    private Reply rank(String who, String type, int version, Map<String, Object>... places) {
        return officials
                .as(who)
                .put(address(), Map.of("nomineeType", type, "version", version, "places", List.of(places)));
    }

    private static Map<String, Object> place(String dossier, Integer place, String note) {
        Map<String, Object> line = new HashMap<>(Map.of("dossier", dossier));
        line.put("place", place);
        line.put("note", note);
        return line;
    }

    private Reply agree(String who, int ordering, String number) {
        return state(
                who,
                Map.of(
                        "ordering",
                        ordering,
                        "outcome",
                        "AGREE",
                        "documentNumber",
                        number,
                        "documentDate",
                        route.today()));
    }

    private Reply object(String who, int ordering, String reason) {
        Map<String, Object> body = new HashMap<>(Map.of("ordering", ordering, "outcome", "OBJECT"));
        body.put("reason", reason);
        return state(who, body);
    }

    private Reply state(String who, Map<String, Object> body) {
        return officials.as(who).post(address() + "/agreement", body);
    }

    private Reply consolidate(List<String> dossiers, String agreement) {
        Map<String, Object> composition = new HashMap<>(route.composition("SUBMIT", dossiers));
        composition.put("agreementNumber", agreement);
        return route.submit(FOCAL_OFFICER, route.list(1), CONSOLIDATE, composition);
    }

    private List<String> shownLabels() {
        var labels = new ArrayList<String>();
        route.shown(FOCAL_OFFICER, route.list(1), CONSOLIDATE)
                .get("listableDossiers")
                .forEach(option -> labels.add(option.path("label").asText()));
        return labels;
    }

    private List<String> journal() {
        return jdbc.queryForList(
                "SELECT reason FROM khenthuong.audit_entry WHERE subject = ? AND step = 'POOL_RANKING'"
                        + " AND outcome IS NOT NULL",
                String.class,
                round + "-CHON");
    }

    private static JsonNode kind(JsonNode sheet, String type) {
        for (var kind : sheet.path("kinds")) {
            if (kind.path("type").asText().equals(type)) {
                return kind;
            }
        }
        throw new AssertionError("No " + type + " in " + sheet);
    }

    private static List<String> numbers(JsonNode sheet, String type) {
        var numbers = new ArrayList<String>();
        kind(sheet, type)
                .path("cases")
                .forEach(one -> numbers.add(one.path("dossier").path("number").asText()));
        return numbers;
    }

    private static JsonNode one(JsonNode sheet, String number) {
        for (var kind : sheet.path("kinds")) {
            for (var one : kind.path("cases")) {
                if (one.path("dossier").path("number").asText().equals(number)) {
                    return one;
                }
            }
        }
        throw new AssertionError("No " + number + " in " + sheet);
    }
}
