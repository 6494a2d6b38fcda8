package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

@IntegrationTest(jobsRun = true)
@DisplayName("Mỗi lần bị từ chối đều biết sửa gì, ở đâu; mỗi lần xong đều biết hồ sơ ở chỗ ai")
class RefusalsE2E {

    private static final String OFFICER = "canbo.dam-rong";
    private static final String NAME = "Tên tập thể, họ và tên cá nhân hoặc chủ hộ";
    private static final String IDENTITY = "Số định danh (CCCD 12 số hoặc CMND 9 số)";
    private static final String COMMUNE = "Xã, phường, thị trấn";
    private static final String REQUIRED = "“%s”: Phải nhập mục này.";
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName(
            "Lập đề nghị, sai số định danh, thiếu xã: nêu hết một lần, từng dòng dẫn đến ô; rồi sửa tên, trình, biết ai giữ")
    void prepare() {
        var form = started();
        var page = form.page();

        form.type(IDENTITY, "12345").mark("Kết luận", "Trình thủ trưởng đơn vị ký");
        form.incomplete(
                REQUIRED.formatted("Địa chỉ"),
                REQUIRED.formatted("Giới tính"),
                "“" + IDENTITY + "”: Nội dung không đúng dạng quy định.",
                REQUIRED.formatted("Mô hình giảm nghèo hay, hiệu quả"),
                REQUIRED.formatted(COMMUNE),
                REQUIRED.formatted("Số biên bản"),
                REQUIRED.formatted("Ngày họp"),
                REQUIRED.formatted("Tổng số thành viên Hội đồng"),
                REQUIRED.formatted("Số thành viên dự họp"),
                REQUIRED.formatted("Số phiếu tán thành"),
                REQUIRED.formatted("Tóm tắt thành tích (không quá 300 chữ)"),
                REQUIRED.formatted(
                        "Tự nguyện đăng ký thoát nghèo, sáng kiến; sử dụng vốn vay đúng mục đích, trả nợ đúng hạn; thoát nghèo bền vững"));
        Screenshots.take(page, "con-cho-can-sua");
    }

    private CamundaForm started() {
        var dialog = DESKS.of(officials.address(), OFFICER).start("Đề nghị khen thưởng");
        dialog.choose("Đợt khen thưởng", "năm 2023")
                .mark("Loại đối tượng", "Hộ gia đình")
                .type(NAME, "Ka Lét");
        Screenshots.take(dialog.page(), "hop-thoai-lap");
        var page = dialog.page();
        dialog.opened("Nhóm tiêu chí");
        assertThat(page.locator(".fjs-dropdownlist-item"))
                .hasText(new String[] {"Hộ tự lực vươn lên thoát nghèo", "Hộ giúp đỡ hộ nghèo"});
        page.keyboard().press("Escape");
        assertThat(page.locator(".fjs-dropdownlist-item")).hasCount(0);
        dialog.has(NAME, "Ka Lét");
        dialog.choose("Nhóm tiêu chí", "Hộ tự lực vươn lên thoát nghèo")
                .choose("Hình thức khen thưởng", "Bằng khen của Chủ tịch UBND tỉnh")
                .send();
        assertThat(page.locator(".kt-next")).containsText("còn ở chỗ bạn, việc “Hoàn thiện hồ sơ”");
        Screenshots.take(page, "sau-khi-lap");
        var card = page.locator(".task-card");
        assertThat(card.locator(".fjs-container")).isVisible();
        assertThat(card.locator(".disabled-form")).hasCount(0);
        return new CamundaForm(page, card, card.locator("button.btn-primary[type=submit]"));
    }
}
