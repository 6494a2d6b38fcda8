package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.kernel.NameKey;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.NameCases;
import vn.khenthuong.support.Officials;

/** Names in lists are found as people type them. */
@IntegrationTest(jobsRun = true)
@DisplayName("Tìm tên trong danh sách chọn, không cần dấu")
class NamesE2E {

    private static final String OFFICER = "canbo.di-linh";
    private static final String COMMUNE = "Xã, phường, thị trấn";

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @Autowired
    private Organization organization;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName("Biểu mẫu trong Tasklist: “dinh lac” thấy Xã Đinh Lạc")
    void dropDown() {
        var route = new Route(officials, clock, "SK2023");
        var number = route.open(Nominee.village("di-linh", "Thôn Kao Kuil"));
        DESKS.of(officials.address(), OFFICER)
                .claim(route.task(OFFICER, number, Route.PREPARE), number)
                .find(COMMUNE, "dinh lac", "Xã Đinh Lạc")
                .find(COMMUNE, "ĐINHLẠC", "Xã Đinh Lạc")
                .find(COMMUNE, "bao thuan", "Xã Bảo Thuận")
                .picture("tim-khong-dau")
                .leave();
    }

    @Test
    @DisplayName("Cảnh báo trùng tên hiện trên biểu mẫu, kể hồ sơ đơn vị được xem")
    void warned() {
        var route = new Route(officials, clock, "SK2023");
        var first = route.open(Nominee.village("di-linh", "Thôn K'Ming"));
        var second = route.open(Nominee.village("di-linh", "thôn KMing"));
        DESKS.of(officials.address(), OFFICER)
                .claim(route.task(OFFICER, second, Route.PREPARE), second)
                .shows(first + " – Thôn K'Ming")
                .picture("trung-ten")
                .leave();
    }

    @Test
    @DisplayName("Trang Hồ sơ: gõ “di linh” vào ô Đơn vị là chọn Huyện Di Linh")
    void ownPages() {
        var page = DESKS.of(officials.address(), "canbo.so-noi-vu").open("/ho-so");
        var units = page.locator("#donVi");
        for (var typed : Map.of("di linh", "Huyện Di Linh", "da huoai", "Huyện Đạ Huoai", "da lat", "Thành phố Đà Lạt")
                .entrySet()) {
            units.blur();
            units.focus();
            units.pressSequentially(typed.getKey());
            assertThat(units.locator("option:checked")).hasText(typed.getValue());
        }
        page.close();
    }

    @Test
    @DisplayName("Trình duyệt và máy chủ tính khóa tên như nhau")
    void keyedAlike() {
        var page = DESKS.of(officials.address(), OFFICER).open("/ho-so");
        var names = Stream.of(
                        NameCases.different()
                                .flatMap(pair -> Stream.of(pair.get()))
                                .map(String.class::cast),
                        organization.all().stream().map(Unit::name),
                        Stream.of(
                                "K\u02bcĐê",
                                "KaThuỷ",
                                "Quỳnh  MỸ Thuý",
                                "Tổ 1/2",
                                "Nguye\u0302\u0303n",
                                "\uff2c\uff45"))
                .flatMap(name -> name)
                .toList();
        var keys = page.evaluate(
                "async names => { const {nameKey} = await import('/js/names.js'); return names.map(nameKey); }", names);
        assertThat(keys).isEqualTo(names.stream().map(NameKey::of).toList());
        page.close();
    }
}
