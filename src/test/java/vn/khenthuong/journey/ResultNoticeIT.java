package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.paper.PaperWording;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

@IntegrationTest(jobsRun = true)
@DisplayName("Thông báo kết quả cho đơn vị có trường hợp không được khen")
class ResultNoticeIT {

    @Autowired
    private Officials officials;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName(
            "sau khi ban hành: mỗi đơn vị một thông báo, phần I được khen, phần II không được khen kèm lý do; đơn vị khác không thấy")
    void afterTheDecision() throws IOException {
        var route = new Route(officials, clock, "SK2023");
        var reader = new PaperReader(officials);
        var awarded = route.reviewed(Nominee.official("cat-tien", "Đỗ Văn Ửng"));
        var refused = route.reviewed(Nominee.household("cat-tien", "Ka Brối"));
        var other = route.reviewed(Nominee.village("da-teh", "Thôn Mỹ Đức"));
        route.closeRound();
        var list = route.list(1);
        var all = List.of(awarded, refused, other);
        route.listed(list, all);
        all.forEach(route::pass);
        route.submitToChair(list);
        route.decide(list, List.of(awarded, other), List.of()).expectSuccess();
        assertThat(reader.kinds("canbo.cat-tien", refused)).doesNotContain("THONG_BAO_KHONG_KHEN");
        route.issue(list);
        route.awaitState(refused, "NOT_AWARDED");

        await().untilAsserted(() -> assertThat(reader.paper("canbo.cat-tien", refused, "THONG_BAO_KHONG_KHEN")
                        .path("versions"))
                .hasSize(1));
        var paper = reader.paper("canbo.cat-tien", refused, "THONG_BAO_KHONG_KHEN");

        assertThat(reader.pdf("canbo.cat-tien", paper))
                .contains(
                        "SỞNỘIVỤ",
                        "/TB-",
                        "THÔNGBÁO",
                        "Kếtquảxétkhenthưởngđợt",
                        "ỦybannhândânhuyệnCátTiên",
                        "I.TRƯỜNGHỢPĐƯỢCKHENTHƯỞNG",
                        "01cánhânđượctặngBằngkhentạiQuyếtđịnhsố",
                        "ĐỗVănỬng",
                        "II.TRƯỜNGHỢPKHÔNGĐƯỢCKHENTHƯỞNG",
                        "KaBrối",
                        "Khôngđủtiêuchuẩn:Thànhtíchchưatiêubiểu",
                        "GIÁMĐỐC")
                .doesNotContain("ThônMỹĐức", "null", "BELOW_STANDARD");
        reader.sameWords("canbo.cat-tien", paper);
        reader.readBy(
                paper,
                refused,
                List.of("lanhdao.cat-tien", Route.APPRAISER, Route.APPRAISAL_HEAD, Route.FOCAL_OFFICER),
                List.of("canbo.da-teh", Route.OBSERVER, "quantri"));
        assertThat(reader.paper("canbo.cat-tien", awarded, "THONG_BAO_KHONG_KHEN")
                        .path("id"))
                .isEqualTo(paper.path("id"));
        assertThat(reader.kinds(Route.APPRAISER, list)).contains("THONG_BAO_KHONG_KHEN");
        assertThat(reader.kinds("canbo.da-teh", other))
                .as("all of whose cases are rewarded")
                .doesNotContain("THONG_BAO_KHONG_KHEN");
        assertThat(officials
                        .as("canbo.cat-tien")
                        .get("/api/notices")
                        .expect(200)
                        .text())
                .contains("Thông báo kết quả của cơ quan thẩm định có ở trang hồ sơ");
    }

    @Test
    @DisplayName(
            "không được chọn từ danh sách chung: đơn vị có thông báo với lý do ngay khi danh sách được nhận, không chờ quyết định")
    void notSelected() throws IOException {
        var route = new Playground(officials, clock).open("TBK01");
        var reader = new PaperReader(officials);
        var chosen = route.submitted(Nominee.official("so-y-te", "Đỗ Văn Mận"));
        var other = route.submitted(Nominee.official("so-gddt", "Trần Văn Lý"));
        List.of(chosen, other).forEach(route::receive);
        route.closeRound();
        List.of(chosen, other).forEach(route::select);
        route.consolidate(route.list(1), "SUBMIT", List.of(chosen));
        route.signFocal(route.list(1));
        route.complete(
                Route.APPRAISER, route.list(1), Route.RECEIVE_LIST, Map.of("outcome", "RETURN", "reason", "Sai tên"));
        assertThat(reader.kinds("canbo.so-gddt", other))
                .as("the signature was void, the list may become another")
                .doesNotContain("THONG_BAO_KHONG_KHEN");
        route.consolidate(route.list(1), "SUBMIT", List.of(chosen));
        route.signFocal(route.list(1));
        assertThat(reader.kinds("canbo.so-gddt", other)).doesNotContain("THONG_BAO_KHONG_KHEN");
        route.accept(route.list(1));
        route.awaitState(other, "NOT_SELECTED");

        await().untilAsserted(() -> assertThat(reader.paper("canbo.so-gddt", other, "THONG_BAO_KHONG_KHEN")
                        .path("versions"))
                .hasSize(1));
        var paper = reader.paper("canbo.so-gddt", other, "THONG_BAO_KHONG_KHEN");

        assertThat(reader.pdf("canbo.so-gddt", paper))
                .contains(
                        "SỞNỘIVỤ",
                        "THÔNGBÁO",
                        "I.TRƯỜNGHỢPĐƯỢCKHENTHƯỞNG",
                        "Khôngcó.",
                        "II.TRƯỜNGHỢPKHÔNGĐƯỢCKHENTHƯỞNG",
                        "Khôngcótêntrongdanhsáchkèmtheo",
                        "TrầnVănLý",
                        "Khôngđủtiêuchuẩn:Chưatiêubiểu",
                        "thôngtinđếncánhânnêutrên./.")
                .doesNotContain("ĐỗVănMận", "null", "Quyếtđịnhkhenthưởngcủađợt");
        reader.sameWords("canbo.so-gddt", paper);
        reader.readBy(
                paper,
                other,
                List.of("lanhdao.so-gddt", Route.APPRAISER, Route.FOCAL_OFFICER),
                List.of("canbo.so-y-te", "quantri"));
        numbered(reader, paper, other, "canbo.so-gddt", Route.APPRAISER, Route.FOCAL_OFFICER);
        assertThat(reader.kinds("canbo.so-y-te", chosen)).doesNotContain("THONG_BAO_KHONG_KHEN");
        assertThat(officials.as("canbo.so-gddt").get("/api/notices").expect(200).text())
                .contains("thông báo kết quả của cơ quan thẩm định có ở trang hồ sơ");
    }

    /** A draft until the office that signs it has entered number and date; from then on nothing makes it again. */
    private void numbered(
            PaperReader reader, JsonNode paper, String subject, String unit, String office, String otherOffice)
            throws IOException {
        assertThat(paper.path("draft").asBoolean()).isTrue();
        assertThat(paper.path("mayNumber").asBoolean()).isFalse();
        assertThat(reader.pdf(unit, paper)).contains("DỰTHẢO", "Số:/TB-SNV");
        assertThat(reader.paper(office, subject, "THONG_BAO_KHONG_KHEN")
                        .path("mayNumber")
                        .asBoolean())
                .isTrue();
        assertThat(officials
                        .as(office)
                        .get("/giay-to?ve=" + subject)
                        .expect(200)
                        .text())
                .contains("Ghi số, ngày");
        var id = paper.path("id").asText();
        var address = "/api/papers/%s/number".formatted(id);
        var scan = "/api/papers/%s/signed".formatted(id);
        var today = LocalDate.now(clock);
        var entered = Map.of("documentNumber", "7/TB-SNV", "documentDate", today.toString());
        assertThat(officials
                        .as(office)
                        .uploadTo(scan, "", "ban-ky.pdf", Route.PDF)
                        .status())
                .as("no number yet")
                .isEqualTo(409);
        officials.as(unit).post(address, entered).expect(403);
        officials.as(otherOffice).post(address, entered).expect(403);
        officials.as("canbo.di-linh").post(address, entered).expect(404);
        assertThat(officials.as(office).post(address, Map.of()).expect(400).text())
                .contains("“Số văn bản”", "“Ngày văn bản”");
        assertThat(officials
                        .as(office)
                        .post(address, Map.of("documentNumber", "7/QĐ-SNV", "documentDate", today.toString()))
                        .expect(400)
                        .text())
                .contains("thông báo");
        officials
                .as(office)
                .post(
                        address,
                        Map.of(
                                "documentNumber",
                                "7/TB-SNV",
                                "documentDate",
                                today.plusDays(1).toString()))
                .expect(400);

        var numbered = officials.as(office).post(address, entered).expect(200).json();

        assertThat(numbered.path("draft").asBoolean()).isFalse();
        assertThat(numbered.path("number").asText()).isEqualTo("7/TB-SNV");
        assertThat(numbered.path("versions")).hasSize(2);
        assertThat(numbered.path("changed").asBoolean()).isFalse();
        var known = reader.paper(unit, subject, "THONG_BAO_KHONG_KHEN");
        assertThat(reader.pdf(unit, known))
                .contains("Số:07/TB-SNV", "LâmĐồng," + PaperReader.letters(PaperWording.date(today)))
                .doesNotContain("DỰTHẢO");
        reader.sameWords(unit, known);
        assertThat(officials.as(office).post(address, entered).expect(409).sentence())
                .contains("đã có số");
        officials
                .as(office)
                .post("/api/papers/%s/renewal".formatted(id), Map.of())
                .expect(403);
        assertThat(officials
                        .as(office)
                        .uploadTo(scan, "", "ban-ky.pdf", Route.PDF)
                        .status())
                .isEqualTo(201);
        assertThat(officials
                        .as(unit)
                        .get("/api/papers/%s.pdf?version=1".formatted(id))
                        .status())
                .as("what was made stays readable")
                .isEqualTo(200);
    }
}
