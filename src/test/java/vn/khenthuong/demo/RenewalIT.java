package vn.khenthuong.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.security.Browser;
import vn.khenthuong.support.ChildApplication;
import vn.khenthuong.support.Officials;

@DisplayName("Bắt đầu lại bản trình diễn")
class RenewalIT {

    private static final String STAGE = "/trinh-dien";
    private static final String SET_UP = "The demonstration was set up in";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @DisplayName("một cú bấm, hai lần liền: cùng chương trình, dữ liệu như mới, đồng hồ về đầu")
    void twiceInARow(boolean province) throws Exception {
        try (var application = new ChildApplication(folder, "--khenthuong.demo.living-province=" + province)) {
            application.launch();
            awaitStarts(application, 1);
            for (var time = 1; time <= 2; time++) {
                Officials.of(application.address())
                        .as("quantri")
                        .post("/api/demo/clock", Map.of("days", 1))
                        .expect(200);
                assertThat(today(application)).isEqualTo("2023-05-16");

                beginAnew(application, time + 1);

                assertThat(today(application)).isEqualTo("2023-05-15");
            }
        }
    }

    private static void beginAnew(ChildApplication application, int starts) {
        var browser = new Browser(application.address());
        browser.signIn("quantri", "khenthuong", STAGE);
        var token = Browser.tokenOn(browser.page(STAGE).body());

        var answer = browser.submit(STAGE + "/bat-dau-lai", Map.of("_csrf", token));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Đang bắt đầu lại");
        awaitStarts(application, starts);
        assertThat(browser.page(STAGE).statusCode())
                .as("sessions ended with the data they were about")
                .isEqualTo(302);
    }

    /** Each enters its data first, which takes its time on a machine that is busy with other tests. */
    private static void awaitStarts(ChildApplication application, int starts) {
        await().atMost(Duration.ofMinutes(8))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> application.logged().split(SET_UP, -1).length - 1 == starts);
        application.awaitAnswer();
    }

    private static LocalDate today(ChildApplication application) {
        return LocalDate.ofInstant(application.clock().instant(), HomeZone.ID);
    }
}
