package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
        assertThat(reader.kinds("canbo.so-y-te", chosen)).doesNotContain("THONG_BAO_KHONG_KHEN");
        assertThat(officials.as("canbo.so-gddt").get("/api/notices").expect(200).text())
                .contains("thông báo kết quả của cơ quan thẩm định có ở trang hồ sơ");
    }
}
