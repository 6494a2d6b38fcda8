package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

/** A petition from the page of the unit to the answer, several for the People's Committee, and an observation of the Front. */
@IntegrationTest(jobsRun = true)
@DisplayName("R-100, R-020: kiến nghị và phản ánh giám sát trên trình duyệt")
class PetitionE2E {

    private static final String UNIT = "canbo.dam-rong";
    private static final String FOCAL = "canbo.so-ldtbxh";
    private static final String CLERK = "vanthu.ubnd";
    private static final String NUMBER = "KN2023-DAM-RONG-001";
    private static final String GATHERED = "KN2023-DAM-RONG-002";
    private static final String REPORT = "THKN2023-SO-LDTBXH-001";

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @Test
    @DisplayName("R-100: gửi ở trang, trả lời ở Tasklist, tổng hợp, UBND tỉnh trả lời; xem trên điện thoại")
    void petitions() {
        var page = open(UNIT, "/kien-nghi");
        page.getByLabel("Nơi nhận").selectOption("Cơ quan đầu mối");
        page.getByLabel("Loại kiến nghị").selectOption("Khó khăn, vướng mắc");
        page.getByLabel("Tiêu đề").fill("Giấy tờ của hộ <b>cũ</b>");
        page.getByLabel("Nội dung").fill("Hộ không còn giấy tờ gốc của năm 2021.");
        press(page, "Gửi kiến nghị");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Tiêu đề");
        page.getByLabel("Tiêu đề").fill("Giấy tờ của hộ cũ");
        press(page, "Gửi kiến nghị");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã gửi kiến nghị");
        assertThat(page.locator("main")).containsText("Chưa có trả lời.");
        Accessible.check(page);
        Screenshots.take(page, "kien-nghi-da-gui");
        page.close();

        form(FOCAL, NUMBER, "userTask_answerByFocalAgency", "Giấy tờ của hộ cũ")
                .shows("Hộ không còn giấy tờ gốc của năm 2021.")
                .mark("Xử lý", "Trả lời đơn vị")
                .type("Nội dung trả lời", "Dùng danh sách đã phê duyệt của xã.")
                .picture("kien-nghi-tra-loi")
                .complete();

        page = open(UNIT, "/kien-nghi");
        page.getByLabel("Nơi nhận").selectOption("Cơ quan đầu mối");
        page.getByLabel("Loại kiến nghị").selectOption("Đề nghị điều chỉnh, bổ sung");
        page.getByLabel("Tiêu đề").fill("Tăng 01 trường hợp");
        page.getByLabel("Nội dung").fill("Huyện nghèo đã dùng hết chỉ tiêu.");
        press(page, "Gửi kiến nghị");
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Đã gửi kiến nghị");
        page.close();

        var focal = open(FOCAL, "/kien-nghi");
        focal.getByLabel(GATHERED).check();
        focal.getByLabel("Nội dung đề xuất").fill("Đề nghị UBND tỉnh xem xét.");
        focal.getByLabel("Số văn bản trình").fill("60/TTr-SLĐTBXH");
        focal.getByLabel("Ngày văn bản trình").fill("15/05/2023");
        Screenshots.take(focal, "kien-nghi-tong-hop");
        press(focal, "Tổng hợp trình UBND tỉnh");
        assertThat(focal.getByRole(AriaRole.STATUS)).containsText("Đã tổng hợp");
        assertThat(focal.locator("main")).containsText(REPORT);
        Accessible.check(focal);
        focal.close();

        form(CLERK, REPORT, "userTask_recordCommitteeAnswer", "1 kiến nghị")
                .shows("Huyện nghèo đã dùng hết chỉ tiêu.")
                .type("Nội dung trả lời", "UBND tỉnh đồng ý.")
                .type("Số văn bản trả lời", "812/UBND-VX")
                .date("Ngày văn bản trả lời", "15/05/2023")
                .picture("kien-nghi-ubnd-tra-loi")
                .complete();

        var phone = DESKS.of(officials.address(), "lanhdao.dam-rong").open("/kien-nghi/" + GATHERED);
        phone.setViewportSize(390, 844);
        assertThat(phone.locator("main")).containsText("UBND tỉnh đồng ý.");
        Accessible.check(phone);
        Screenshots.take(phone, "kien-nghi-dien-thoai");
        phone.navigate(officials.address().resolve("/kien-nghi").toString());
        Accessible.check(phone);
        Screenshots.take(phone, "kien-nghi-danh-sach-dien-thoai");
        phone.close();
    }

    @Test
    @DisplayName("R-020, R-099: Mặt trận phản ánh, Sở trả lời, rút còn vết; máy tính và điện thoại")
    void observations() {
        var front = open("canbo.mttq", "/giam-sat");
        front.getByLabel("Về đợt hoặc danh sách").selectOption("SK2023");
        front.getByLabel("Nội dung phản ánh").fill("Đề nghị kiểm tra việc niêm yết ở thôn.");
        var sent = new AtomicInteger();
        front.onRequest(request -> {
            if (request.method().equals("POST")) {
                sent.incrementAndGet();
            }
        });
        front.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gửi phản ánh"))
                .dblclick();
        assertThat(front.getByRole(AriaRole.STATUS)).containsText("Đã gửi phản ánh");
        Assertions.assertThat(sent).as("pressed twice, sent once").hasValue(1);
        assertThat(front.getByText("Đề nghị kiểm tra việc niêm yết ở thôn.")).hasCount(1);
        Accessible.check(front);

        var department = open(FOCAL, "/giam-sat");
        department.getByLabel("Nội dung trả lời").fill("Đã kiểm tra, đã niêm yết.");
        Screenshots.take(department, "giam-sat-tra-loi");
        press(department, "Trả lời phản ánh");
        assertThat(department.locator("main")).containsText("Đã kiểm tra, đã niêm yết.");
        department.close();

        front.reload();
        front.getByText("Thêm tệp, rút phản ánh").click();
        front.getByLabel("Lý do rút").fill("Đã rõ.");
        press(front, "Rút phản ánh");
        assertThat(front.locator("main")).containsText("Cơ quan phản ánh đã rút");
        assertThat(front.locator("main")).containsText("Đề nghị kiểm tra việc niêm yết ở thôn.");
        Screenshots.take(front, "giam-sat-da-rut");
        front.setViewportSize(390, 844);
        Accessible.check(front);
        Screenshots.take(front, "giam-sat-dien-thoai");
        front.close();
    }

    private Page open(String userId, String path) {
        var page = DESKS.of(officials.address(), userId).open(path);
        page.setViewportSize(1366, 900);
        return page;
    }

    private CamundaForm form(String userId, String key, String task, String title) {
        return DESKS.of(officials.address(), userId).claim(officials.as(userId).awaitTask(key, task), title);
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button))
                .click();
    }
}
