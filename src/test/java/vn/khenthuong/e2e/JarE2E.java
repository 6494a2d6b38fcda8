package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.khenthuong.support.ChildApplication;

/** The jar as it is installed, with the PostgreSQL it brings: what is looked for on the class path is found inside it too. */
@DisplayName("Tệp JAR đã đóng gói, với PostgreSQL của nó")
class JarE2E {

    private static final String CHARTS =
            "[...document.querySelectorAll('canvas')].filter(one => Chart.getChart(one)).length";

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @TempDir
    private Path folder;

    @Test
    @DisplayName("cán bộ mở biểu mẫu trong Tasklist, người giám sát thấy bảng trong Cockpit; không địa chỉ nào hỏng")
    void runs() throws Exception {
        try (var application = ChildApplication.packed(folder, "--spring.profiles.active=demo")) {
            application.start();
            List<String> broken = new ArrayList<>();

            var form = DESKS.of(application.address(), "canbo.dam-rong").start("Đề nghị khen thưởng");
            form.shows("Đợt khen thưởng").leave();

            var page = DESKS.of(application.address(), "giamsat").open("/cong-bo");
            page.onResponse(response -> remember(response, broken));
            page.navigate("/camunda/app/cockpit/default/#/dashboard");
            var board = page.frameLocator(".khen-thuong-boards iframe");
            assertThat(board.locator("h1")).containsText("Theo dõi đợt");
            assertThat(board.locator("canvas").first()).isVisible();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.navigate("/theo-doi/SK2023");
            assertThat((Integer) page.evaluate(CHARTS)).isPositive();
            page.navigate("/thu-vien/pdfjs/pdf.min.mjs");
            assertThat(broken).isEmpty();
            page.close();
        }
    }

    private static void remember(Response response, List<String> broken) {
        if (response.status() >= 400) {
            broken.add(response.status() + " " + response.url());
        }
    }
}
