package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

/** In the living province, once its round is closed: an officer of Labour ranks, one of Home Affairs agrees, on a desk and on a phone. */
@IntegrationTest(properties = "khenthuong.demo.living-province=true")
@DisplayName("Chọn từ danh sách chung cấp tỉnh trên trình duyệt")
class PoolE2E {

    private static final String SIDEWAYS =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final String PAGE = "/theo-doi/SK2023/chon";

    /** A tenth of what it is with everything unfolded; pixels. */
    private static final int LONGEST = 3_000;

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @Test
    @DisplayName("xếp hạng, cùng hạng thì thấy căn cứ ưu tiên; Sở Nội vụ thống nhất; xem trên điện thoại")
    void rankAndAgree() {
        officials
                .as("lanhdao.so-noi-vu")
                .post("/api/rounds/SK2023/closing", Map.of("documentNumber", "12/SNV", "documentDate", "2023-05-15"))
                .expect(200);

        var officer = open("canbo.so-ldtbxh", "/theo-doi/SK2023", 1366);
        officer.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Chọn từ danh sách chung cấp tỉnh"))
                .click();
        assertThat(officer.locator("h1")).containsText("Chọn từ danh sách chung cấp tỉnh");
        assertThat(officer.locator("h2#so-noi-vu")).isVisible();
        var cards = officer.locator(".canh-nhau > article");
        assertThat(cards.count()).as("the pool of the living province").isGreaterThanOrEqualTo(4);
        var individuals =
                officer.locator("section").filter(new Locator.FilterOptions().setHas(officer.locator("h2#INDIVIDUAL")));
        var places = individuals.getByLabel("Hạng");
        var ranked = places.count();
        assertThat(ranked).as("individuals to be ranked").isGreaterThanOrEqualTo(2);
        for (var index = 0; index < ranked; index++) {
            places.nth(index).fill("1");
        }
        individuals.getByLabel("Ghi chú").first().fill("Nhiều sáng kiến được nhân rộng");
        look(officer, "danh-sach-chung-xep-hang", 1366);
        individuals.getByRole(AriaRole.BUTTON).click();
        assertThat(officer.getByRole(AriaRole.STATUS)).containsText("Đã lưu thứ hạng.");
        assertThat(individuals.locator(".ngang-hang")).containsText("Cùng hạng 1:");
        individuals.locator("h2").evaluate("title => title.scrollIntoView()");
        look(officer, "danh-sach-chung-cung-hang", 1366);
        officer.close();

        var appraiser = open("canbo.so-noi-vu", PAGE, 1366);
        assertThat(appraiser.getByLabel("Hạng")).hasCount(0);
        assertThat(appraiser.locator("main")).containsText("Nhiều sáng kiến được nhân rộng");
        appraiser
                .getByLabel("Thống nhất", new Page.GetByLabelOptions().setExact(true))
                .check();
        appraiser
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ghi ý kiến"))
                .click();
        assertThat(appraiser.getByRole(AriaRole.ALERT)).containsText("Số văn bản của Sở Nội vụ");
        look(appraiser, "danh-sach-chung-thieu-van-ban", 1366);
        appraiser.getByLabel("Số văn bản của Sở Nội vụ").fill("77/SNV");
        appraiser.getByLabel("Ngày văn bản").fill("15/05/2023");
        appraiser
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ghi ý kiến"))
                .click();
        assertThat(appraiser.getByRole(AriaRole.STATUS)).containsText("Đã ghi ý kiến của Sở Nội vụ.");
        assertThat(appraiser.locator("main")).containsText("văn bản số 77/SNV ngày 15/05/2023");
        appraiser.close();

        for (var reader : List.of("canbo.so-ldtbxh", "lanhdao.so-noi-vu")) {
            var phone = open(reader, PAGE, 390);
            assertThat(phone.locator("main")).containsText("Đã thống nhất");
            phone.locator("h2#INDIVIDUAL").evaluate("title => title.scrollIntoView()");
            look(phone, "danh-sach-chung-dien-thoai-" + reader, 390);
            assertThat((Integer) phone.evaluate("document.documentElement.scrollHeight - "
                            + "(document.querySelector('main form.rut')?.offsetHeight ?? 0)"))
                    .as("pixels high, folded, without the form of the opinion")
                    .isLessThan(LONGEST);
            var first = phone.locator(".canh-nhau > article").first();
            assertThat(first.getByText("Kết quả tiêu chí")).isHidden();
            first.locator("summary").click();
            assertThat(first.getByText("Kết quả tiêu chí")).isVisible();
            look(phone, "danh-sach-chung-mo-ra-" + reader, 390);
            phone.close();
        }
    }

    private static void look(Page page, String what, int width) {
        Screenshots.take(page, what);
        Accessible.check(page);
        assertThat((Integer) page.evaluate(SIDEWAYS))
                .as("%s at %d", what, width)
                .isZero();
    }

    private Page open(String userId, String address, int width) {
        var page = DESKS.of(officials.address(), userId).open(address);
        page.setViewportSize(width, width > 1000 ? 768 : 844);
        return page;
    }
}
