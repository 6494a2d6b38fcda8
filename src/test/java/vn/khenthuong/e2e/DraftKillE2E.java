package vn.khenthuong.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.support.ChildApplication;
import vn.khenthuong.support.Officials;

/** The real application is killed while an official is typing, and started again on the same data. */
@DisplayName("Máy chủ tắt đột ngột (kill -9) khi đang nhập: không mất chữ nào")
class DraftKillE2E {

    private static final String OFFICER = "canbo.lam-ha";

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @TempDir
    private Path folder;

    @Test
    @DisplayName("đã lưu thì mở được ở máy khác; chưa kịp lưu thì còn trên trang, đăng nhập lại là tự lưu")
    void killedMidTyping() throws Exception {
        try (var application = new ChildApplication(folder)) {
            application.start();
            var officials = Officials.of(application.address());
            var route = new Route(officials, Clock.system(HomeZone.ID), "SK2023");
            var number = route.open(Nominee.official("lam-ha", "Ka Nháp"));
            var task = route.task(OFFICER, number, Route.PREPARE);
            officials.as(OFFICER).claim(task).expectSuccess();
            var form = DraftForm.open(DESKS.of(application.address(), OFFICER), task);
            form.type(DraftForm.IDENTITY, "068099000555");
            form.saved();

            form.type(DraftForm.WORKPLACE, "Đang nhập thì máy chủ tắt");
            application.kill();
            form.says("Chưa lưu được nháp");
            Screenshots.take(form.page(), "nhap-may-chu-tat");
            application.start();

            var elsewhere = DraftForm.open(DESKS.another(application.address(), OFFICER), task);
            elsewhere.has(DraftForm.IDENTITY, "068099000555");
            elsewhere.page().close();
            form.signInAgain(OFFICER);
            var draft = "/api/tasks/" + task.id() + "/draft";
            form.page()
                    .waitForCondition(
                            () -> officials.as(OFFICER).get(draft).text().contains("Đang nhập thì máy chủ tắt"));
            elsewhere = DraftForm.open(DESKS.another(application.address(), OFFICER), task);
            elsewhere.has(DraftForm.IDENTITY, "068099000555").has(DraftForm.WORKPLACE, "Đang nhập thì máy chủ tắt");
            assertThat(application.logged()).doesNotContain("068099000555", "Đang nhập thì");
        }
    }
}
