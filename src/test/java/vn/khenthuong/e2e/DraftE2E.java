package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.OpenTask;

/** What an official types into a form of Tasklist, and what becomes of it until it is sent. */
@IntegrationTest(jobsRun = true)
@DisplayName("Bản nháp trong Tasklist: điều đã nhập không mất")
class DraftE2E {

    private static final String OFFICER = "canbo.lam-ha";

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    private OpenTask task;

    @BeforeEach
    void claimed() {
        var route = new Route(officials, clock, "SK2023");
        var number = route.open(Nominee.official("lam-ha", "Ka Nháp " + System.nanoTime()));
        task = route.task(OFFICER, number, Route.PREPARE);
        officials.as(OFFICER).claim(task).expectSuccess();
    }

    @Test
    @DisplayName("còn nguyên khi xem thẻ khác, tải lại trang, quay lại, sang máy khác; trình duyệt không giữ gì")
    void staysWhereverOneGoes() {
        var desk = DESKS.of(officials.address(), OFFICER);
        var form = DraftForm.open(desk, task);
        form.page()
                .evaluate("localStorage.setItem('camunda-form:cu', '{\"identityNumber\":\"068099000111\"}');"
                        + "localStorage.setItem('camForm:cu', '{\"identityNumber\":\"068099000111\"}')");
        form.type(DraftForm.WORKPLACE, "Phòng Nghiệp vụ Lâm Hà");
        form.type(DraftForm.IDENTITY, "068099000222");
        form.saved();
        Screenshots.take(form.page(), "nhap-da-luu");

        form.tab("Hồ sơ").tab("Biểu mẫu").has(DraftForm.WORKPLACE, "Phòng Nghiệp vụ Lâm Hà");
        form.tab("Sơ đồ").tab("Biểu mẫu").has(DraftForm.IDENTITY, "068099000222");

        // Left before two seconds have passed.
        form.type(DraftForm.WORKPLACE, "Nhập rồi sang thẻ khác ngay");
        form.tab("Hồ sơ").tab("Biểu mẫu").has(DraftForm.WORKPLACE, "Nhập rồi sang thẻ khác ngay");
        form.type(DraftForm.WORKPLACE, "Nhập rồi tải lại ngay");
        form.page().reload();
        form.has(DraftForm.WORKPLACE, "Nhập rồi tải lại ngay");
        form.says("Đã mở lại bản nháp lưu lúc ");

        form.type(DraftForm.WORKPLACE, "Nhập rồi đi nơi khác");
        form.page().navigate("/ho-so");
        form.page().goBack();
        form.has(DraftForm.WORKPLACE, "Nhập rồi đi nơi khác");
        form.has(DraftForm.IDENTITY, "068099000222");

        var elsewhere = DraftForm.open(DESKS.another(officials.address(), OFFICER), task);
        elsewhere.has(DraftForm.WORKPLACE, "Nhập rồi đi nơi khác");
        elsewhere.has(DraftForm.IDENTITY, "068099000222");
        assertThat(form.stored()).doesNotContain("068099000", "Nhập rồi", "camForm:", "camunda-form:");
        assertThat(elsewhere.stored()).doesNotContain("068099000", "Nhập rồi");
        form.page().close();
        elsewhere.page().close();
    }

    @Test
    @DisplayName("số, ngày chưa đọc được còn nguyên chữ đã gõ khi mở lại, vẫn là lỗi, không gửi đi được")
    void unreadable() {
        var form = DraftForm.open(DESKS.of(officials.address(), OFFICER), task);
        form.type(DraftForm.MEMBERS, "1.5 người").type(DraftForm.BORN, "30/02/1980");
        form.type(DraftForm.WORKPLACE, "Nhập số, ngày dở").saved();
        form.page().reload();
        form.has(DraftForm.MEMBERS, "1.5 người").has(DraftForm.BORN, "30/02/1980");

        var elsewhere = DraftForm.open(DESKS.another(officials.address(), OFFICER), task);
        elsewhere.has(DraftForm.MEMBERS, "1.5 người").has(DraftForm.BORN, "30/02/1980");
        var complaints = elsewhere.asCamundaForm().pressed();
        assertThat(complaints).containsText(new String[] {"“Ngày sinh”: Không phải ngày."});
        assertThat(complaints).containsText(new String[] {"“Tổng số thành viên Hội đồng”: Không phải là số."});
        form.page().close();
        elsewhere.page().close();
    }

    @Test
    @DisplayName("“Lưu” lưu ngay, nói rõ đã lưu, không tô đỏ ô nào")
    void savedByHand() {
        var form = DraftForm.open(DESKS.of(officials.address(), OFFICER), task);
        form.type(DraftForm.WORKPLACE, "Lưu bằng tay");
        form.save().says("Có thể mở lại");
        assertThat(form.sign())
                .hasText(Pattern.compile(
                        "Đã lưu nháp \\d\\d:\\d\\d\\. Có thể mở lại việc này để nhập tiếp, ở máy nào cũng được\\."));
        assertThat(form.card().locator(".fjs-form-field-error")).hasCount(0);
        Screenshots.take(form.page(), "nhap-luu-bang-tay");
        form.page().close();
    }

    @Test
    @DisplayName("nhập ở hai máy: không bản nào bị ghi đè lặng lẽ, người nhập chọn bản nào ở lại")
    void twoWindows() {
        var here = DraftForm.open(DESKS.of(officials.address(), OFFICER), task);
        var there = DraftForm.open(DESKS.another(officials.address(), OFFICER), task);
        there.type(DraftForm.WORKPLACE, "Bản ở nơi kia");
        there.saved();

        here.type(DraftForm.WORKPLACE, "Bản ở đây");
        var choice = here.card().locator(".kt-draft-choice");
        choice.waitFor();
        assertThat(choice).containsText("Việc này còn được nhập ở một cửa sổ hoặc máy khác");
        assertThat(choice).containsText("Khác nhau ở: " + DraftForm.WORKPLACE);
        here.says("Chưa lưu được nháp: hãy chọn bản muốn giữ.");
        Screenshots.take(here.page(), "nhap-hai-may");
        assertThat(onServer()).contains("Bản ở nơi kia");
        choice.getByText("Giữ bản đang nhập ở đây").click();
        here.saved();
        assertThat(onServer()).contains("Bản ở đây");
        assertThat(choice).hasCount(0);

        there.type(DraftForm.IDENTITY, "068099000333");
        there.card()
                .locator(".kt-draft-choice")
                .getByText("Lấy bản nhập ở nơi kia")
                .click();
        there.has(DraftForm.WORKPLACE, "Bản ở đây").has(DraftForm.IDENTITY, "");
        there.type(DraftForm.IDENTITY, "068099000444");
        there.saved();
        assertThat(onServer()).contains("Bản ở đây", "068099000444").doesNotContain("068099000333");
        here.page().close();
        there.page().close();
    }

    @Test
    @DisplayName("mất mạng, hết phiên: nói chưa lưu được, giữ trên trang, tự lưu lại")
    void nothingIsLostMeanwhile() {
        var form = DraftForm.open(DESKS.another(officials.address(), OFFICER), task);
        form.type(DraftForm.WORKPLACE, "Trước khi mất mạng");
        form.saved();
        form.page().context().setOffline(true);
        form.type(DraftForm.WORKPLACE, "Khi không có mạng");
        form.says("Chưa lưu được nháp: mất kết nối");
        form.page().context().setOffline(false);
        form.saved();
        assertThat(onServer()).contains("Khi không có mạng");

        form.page().context().clearCookies();
        form.type(DraftForm.WORKPLACE, "Khi phiên đã hết");
        form.signInAgain(OFFICER);
        form.page().waitForCondition(() -> onServer().contains("Khi phiên đã hết"));
        form.page().close();
    }

    @Test
    @DisplayName("nhận việc rồi nhập: được lưu; nộp rồi: bản nháp không còn")
    void endsWithTheSubmission() {
        officials.as(OFFICER).unclaim(task).expectSuccess();
        var form = DraftForm.open(DESKS.of(officials.address(), OFFICER), task);
        form.card().locator("button.claim").click();
        assertThat(form.card().locator(".disabled-form")).hasCount(0);
        form.type(DraftForm.WORKPLACE, "Sau khi nhận việc");
        form.saved();
        assertThat(onServer()).contains("Sau khi nhận việc");

        form.asCamundaForm()
                .mark("Kết luận", "Thôi đề nghị")
                .type("Lý do", "Trùng.")
                .complete();
        assertThat(jdbc.sql("SELECT count(*) FROM khenthuong.task_draft WHERE task_id = ?")
                        .param(task.id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    @DisplayName("bản nháp có ô mà biểu mẫu không có, hoặc chỉ để đọc: bỏ qua, phần còn lại vẫn hiện")
    void unknownFields() {
        officials
                .as(OFFICER)
                .put(
                        "/api/tasks/" + task.id() + "/draft",
                        Map.of(
                                "values",
                                Map.of(
                                        "nomineeName", "Tên giả",
                                        "nomineeType", "COLLECTIVE",
                                        "oDaBo", "x",
                                        "workplace", "Còn nguyên",
                                        "gender", "KHONG_CO")))
                .expect(200);
        var form = DraftForm.open(DESKS.of(officials.address(), OFFICER), task);
        form.has(DraftForm.WORKPLACE, "Còn nguyên");
        assertThat(form.card()).not().containsText("Tên giả");
        form.page().close();
    }

    private String onServer() {
        return officials.as(OFFICER).get("/api/tasks/" + task.id() + "/draft").text();
    }
}
