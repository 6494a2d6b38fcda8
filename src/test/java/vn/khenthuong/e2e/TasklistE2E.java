package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

/**
 * The main job in the real Tasklist, with clicks and typing, from the sign-in page to the outcome on the unit's own page. What
 * only fills the round beside it comes over HTTP. {@code -Dkhenthuong.pictures=true} keeps pictures of the steps.
 */
@IntegrationTest(jobsRun = true)
@DisplayName("Từ đơn vị đến quyết định của Chủ tịch, trong Tasklist")
class TasklistE2E {

    private static final String UNIT_OFFICER = "canbo.di-linh";
    private static final String UNIT_HEAD = "lanhdao.di-linh";
    private static final String REPORT = "Báo cáo thành tích";
    private static final String VILLAGE = "Thôn 7 xã Gia Hiệp";
    private static final String NURSE = "Lê Thị Mỹ Hạnh";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @Autowired
    private Clock clock;

    @Autowired
    private ObjectMapper json;

    private Route route;
    private String village;

    @Test
    @DisplayName("SK2023: hồ sơ thứ tư của Di Linh được lập, bổ sung, đưa vào danh sách, được khen thưởng")
    void mainJob() {
        route = new Route(officials, clock, "SK2023");
        var household = route.submitted(Nominee.household("di-linh", "Ka Brối"));
        var official = route.submitted(Nominee.official("di-linh", "Lê Văn Tám"));
        var withdrawn = route.submitted(Nominee.agency("di-linh", "Phòng Văn hóa huyện Di Linh"));
        var nurse = route.submitted(Nominee.official("so-y-te", NURSE));

        village = nominate();
        prepare();
        sign();
        comesBackOverQuota();
        withdraw(withdrawn);
        prepareAgain();
        sign();

        askForSupplement();
        supplement();
        receive();
        reject(household);
        review();
        route.receive(official);
        route.select(official);
        route.receive(nurse);

        route.closeRound();
        route.select(nurse);
        var list = route.list(1);
        consolidate(list);
        signFocalSubmission(list);
        receiveList(list);
        appraise();
        route.pass(official);
        route.pass(nurse);
        submitToChair(list);
        decide(list);
        issue(list);

        route.awaitState(official, "AWARDED");
        route.awaitState(nurse, "NOT_AWARDED");
        unitSeesTheOutcome(household);
        desk("canbo.so-y-te")
                .dossier(nurse)
                .shows("Không được khen thưởng")
                .shows("Thành tích chưa tiêu biểu")
                .picture("ket-qua-khong-khen")
                .close();
    }

    private String nominate() {
        var form = desk(UNIT_OFFICER).start("Đề nghị khen thưởng");
        var started = form.hasChosen("Đợt khen thưởng", "năm 2023")
                .mark("Loại đối tượng", "Tập thể")
                .type("Tên tập thể, họ và tên cá nhân hoặc chủ hộ", VILLAGE)
                .choose("Nhóm tiêu chí", "Thôn, buôn, tổ dân phố")
                .has("Hình thức khen thưởng", "Bằng khen của Chủ tịch UBND tỉnh")
                .picture("lap-de-nghi")
                .complete();
        try {
            return json.readTree(started).path("businessKey").asText();
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    private void prepare() {
        var form = opened(UNIT_OFFICER, village, Route.PREPARE, VILLAGE);
        form.papers()
                .uploadRefused("Tờ trình", "to-trinh.pdf", "to-trinh.pdf")
                .upload("Tờ trình", "to-trinh.pdf")
                .upload(REPORT, "bao-cao.pdf")
                .upload("Biên bản họp xét", "bien-ban.pdf")
                .picture("giay-to")
                .close();
        form.type("Người đứng đầu", "K’ Brếu")
                .type("Địa chỉ", "Thôn 7, xã Gia Hiệp, huyện Di Linh")
                .type("Số thành viên, nhân khẩu", 420)
                .type("Mô hình giảm nghèo hay, hiệu quả", "Mô hình nuôi bò sinh sản luân chuyển")
                .choose("Xã, phường, thị trấn", "Gia Hiệp")
                .type("Số biên bản", "05/BB-HĐTĐKT")
                .date("Ngày họp", today())
                .type("Tổng số thành viên Hội đồng", 9)
                .type("Số thành viên dự họp", 10)
                .type("Số phiếu tán thành", 8)
                .type("Tóm tắt thành tích (không quá 300 chữ)", "Ba năm liền giúp nhiều hộ thoát nghèo bền vững.")
                .type("Triển khai chính sách, huy động nguồn lực giảm nghèo", "Triển khai đủ các chính sách.")
                .mark("Dịch vụ việc làm", "Cải thiện rõ rệt")
                .mark("Dịch vụ y tế", "Cải thiện rõ rệt")
                .mark("Dịch vụ giáo dục", "Cải thiện rõ rệt")
                .mark("Nhà ở", "Không thiếu hụt")
                .mark("Nước sạch và vệ sinh", "Cải thiện rõ rệt")
                .mark("Thông tin", "Không thiếu hụt")
                .type("Điều kiện sống, thu nhập được cải thiện thế nào", "Thu nhập tăng gấp rưỡi.")
                .type("Số hộ nghèo và hộ cận nghèo đầu kỳ (cuối năm 2021)", 40)
                .type("Số hộ nghèo và hộ cận nghèo hiện nay", 8)
                .mark("Số hộ hiện nay là", "Số chính thức theo kết quả rà soát")
                .date("Ngày của số liệu", "31/12/2022")
                .type("Nguồn của số liệu", "Quyết định phê duyệt kết quả rà soát")
                .mark("Kết luận", "Trình thủ trưởng đơn vị ký")
                .refused(
                        "“Số thành viên dự họp” (10) không được lớn hơn “Tổng số thành viên Hội đồng” (9).",
                        "hoan-thien-bi-tu-choi");
        form.type("Số thành viên dự họp", 8).picture("hoan-thien").complete();
    }

    private void sign() {
        task(UNIT_HEAD, village, Route.APPROVE, VILLAGE)
                .shows("8/9 phiếu tán thành")
                .mark("Kết luận", "Ký trình")
                .type("Số Tờ trình", "45/TTr-UBND")
                .date("Ngày Tờ trình", today())
                .picture("ky-trinh")
                .complete();
    }

    private void comesBackOverQuota() {
        task(UNIT_OFFICER, village, Route.PREPARE, VILLAGE)
                .shows("Huyện Di Linh đã đề nghị 3/3 trường hợp")
                .picture("vuot-chi-tieu")
                .leave();
    }

    private void withdraw(String number) {
        desk(UNIT_HEAD)
                .dossier(number)
                .withdraw(
                        "Nhường chỗ cho thôn tiêu biểu hơn",
                        "46/UBND",
                        LocalDate.now(clock).toString())
                .shows("Đã rút")
                .picture("da-rut")
                .close();
    }

    private void prepareAgain() {
        opened(UNIT_OFFICER, village, Route.PREPARE, VILLAGE)
                .has("Số biên bản", "05/BB-HĐTĐKT")
                .mark("Kết luận", "Trình thủ trưởng đơn vị ký")
                .complete();
    }

    private void askForSupplement() {
        var form = task(Route.FOCAL_OFFICER, village, Route.RECEIVE, VILLAGE);
        form.shows("45/TTr-UBND")
                .mark("Kết luận", "Yêu cầu bổ sung")
                .mark("Các mục phải bổ sung", REPORT)
                .incomplete("“Lý do, hướng dẫn”: Phải nhập mục này.");
        form.type("Lý do, hướng dẫn", "Báo cáo chưa có xác nhận của xã").complete();
    }

    private void supplement() {
        var form = task(UNIT_OFFICER, village, Route.SUPPLEMENT, VILLAGE);
        form.shows("Báo cáo chưa có xác nhận của xã").picture("bo-sung");
        form.papers().upload(REPORT, "bao-cao-co-xac-nhan.pdf").close();
        form.mark("Kết luận", "Trình thủ trưởng ký bổ sung").complete();

        task(UNIT_HEAD, village, Route.APPROVE_SUPPLEMENT, VILLAGE)
                .mark("Kết luận", "Ký")
                .type("Số văn bản", "47/UBND")
                .date("Ngày văn bản", today())
                .picture("ky-bo-sung")
                .complete();
    }

    private void receive() {
        task(Route.FOCAL_OFFICER, village, Route.RECEIVE, VILLAGE)
                .mark("Kết luận", "Hồ sơ đầy đủ, tiếp nhận")
                .picture("tiep-nhan")
                .complete();
        desk(UNIT_OFFICER)
                .dossier(village)
                .shows("Hồ sơ đầy đủ, đã tiếp nhận")
                .picture("giay-tiep-nhan")
                .close();
    }

    private void reject(String number) {
        task(Route.FOCAL_OFFICER, number, Route.RECEIVE, "Ka Brối")
                .mark("Kết luận", "Đề nghị từ chối")
                .choose("Mã lý do từ chối", "Không đúng đối tượng")
                .type("Lý do, hướng dẫn", "Hộ chưa từng thuộc diện nghèo")
                .picture("tu-choi")
                .complete();
        task(Route.FOCAL_HEAD, number, Route.SIGN_REJECTION, "Ka Brối")
                .shows("Hộ chưa từng thuộc diện nghèo")
                .mark("Kết luận", "Ký từ chối")
                .type("Số văn bản từ chối", "119/SLĐTBXH")
                .date("Ngày văn bản từ chối", today())
                .picture("ky-tu-choi")
                .complete();
    }

    private void review() {
        task(Route.FOCAL_OFFICER, village, Route.REVIEW, VILLAGE)
                .mark("Kết luận", "Đề nghị chọn")
                .type("Ý kiến thẩm tra", "Đủ tiêu chuẩn, số liệu khớp kết quả rà soát")
                .picture("tham-tra")
                .complete();
    }

    private void consolidate(String list) {
        task(Route.FOCAL_OFFICER, list, Route.CONSOLIDATE, "Danh sách trình khen")
                .marked("Hồ sơ đưa vào danh sách", VILLAGE)
                .marked("Hồ sơ đưa vào danh sách", "Lê Văn Tám")
                .marked("Hồ sơ đưa vào danh sách", NURSE)
                .type("Số biên bản họp Hội đồng của cơ quan đầu mối", "09/BB-HĐ")
                .date("Ngày họp", today())
                .type("Tổng số thành viên Hội đồng", 11)
                .type("Số thành viên dự họp", 11)
                .type("Số văn bản thống nhất của Sở Nội vụ", "77/SNV")
                .date("Ngày văn bản thống nhất của Sở Nội vụ", today())
                .type("Lý do chưa đạt số lượng tối thiểu", "Số đề nghị đủ điều kiện ít hơn mức tối thiểu")
                .mark("Hồ sơ đã thẩm tra nhưng không đưa vào danh sách", "Chờ danh sách sau")
                .picture("tong-hop-danh-sach")
                .complete();
    }

    private void signFocalSubmission(String list) {
        task(Route.FOCAL_HEAD, list, Route.SIGN_FOCAL, "Danh sách trình khen")
                .shows(VILLAGE)
                .mark("Kết luận", "Ký trình")
                .type("Số Tờ trình", "120/TTr-SLĐTBXH")
                .date("Ngày Tờ trình", today())
                .picture("ky-to-trinh")
                .complete();
    }

    private void receiveList(String list) {
        task(Route.APPRAISER, list, Route.RECEIVE_LIST, "Danh sách trình khen")
                .mark("Kết luận", "Nhận để thẩm định")
                .picture("nhan-danh-sach")
                .complete();
    }

    private void appraise() {
        task(Route.APPRAISER, village, Route.APPRAISE, VILLAGE)
                .shows("Đủ tiêu chuẩn, số liệu khớp kết quả rà soát")
                .mark("Kết luận", "Đạt, đề nghị khen thưởng")
                .type("Ý kiến thẩm định", "Đủ điều kiện")
                .picture("tham-dinh")
                .complete();
    }

    private void submitToChair(String list) {
        task(Route.APPRAISAL_HEAD, list, Route.SIGN_APPRAISAL, "Danh sách trình khen")
                .mark("Kết luận", "Trình Chủ tịch")
                .type("Số Tờ trình", "300/TTr-SNV")
                .date("Ngày Tờ trình", today())
                .picture("trinh-chu-tich")
                .complete();
    }

    private void decide(String list) {
        task(Route.CHAIR, list, Route.DECIDE, "Danh sách trình khen")
                .mark("Kết luận", "Quyết định")
                .shows("Khen thưởng 3/3 trường hợp")
                .mark("Không khen thưởng", NURSE)
                .shows("Khen thưởng 2/3 trường hợp")
                .choose("Mã lý do không khen thưởng", "Không đủ tiêu chuẩn")
                .type(
                        "Lý do (bắt buộc khi có trường hợp không được khen thưởng hoặc khi trả lại)",
                        "Thành tích chưa tiêu biểu")
                .picture("quyet-dinh")
                .complete();
    }

    private void issue(String list) {
        task(Route.CLERK, list, Route.ISSUE, "Danh sách trình khen")
                .type("Số Quyết định", "2500/QĐ-UBND")
                .date("Ngày Quyết định", today())
                .picture("ban-hanh")
                .complete();
    }

    private void unitSeesTheOutcome(String rejected) {
        var page = desk(UNIT_OFFICER).dossiers();
        assertThat(row(page.locator("tbody tr"), village)).containsText("Được khen thưởng");
        assertThat(row(page.locator("tbody tr"), rejected)).containsText("Hộ chưa từng thuộc diện nghèo");
        Screenshots.take(page, "ho-so-cua-don-vi");
        page.close();
        desk(UNIT_OFFICER)
                .dossier(village)
                .shows("Quyết định số 2500/QĐ-UBND")
                .picture("ket-qua-khen-thuong")
                .close();
    }

    private static Locator row(Locator rows, String number) {
        return rows.filter(new Locator.FilterOptions().setHasText(number));
    }

    private CamundaForm task(String userId, String businessKey, String task, String shown) {
        return desk(userId).claim(route.task(userId, businessKey, task), shown);
    }

    private CamundaForm opened(String userId, String businessKey, String task, String shown) {
        return desk(userId).open(route.task(userId, businessKey, task), shown);
    }

    private Desk desk(String userId) {
        return DESKS.of(officials.address(), userId);
    }

    private String today() {
        return LocalDate.now(clock).format(TYPED);
    }
}
