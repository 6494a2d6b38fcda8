package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.khenthuong.support.ChildApplication;
import vn.khenthuong.support.DatabaseSnapshot;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.TestDatabases;

@DisplayName("Nâng cấp từ phiên bản tạo người dùng trong Admin")
class TakenOverOfficialsIT {

    private static final String MADE_IN_ADMIN = "nguyen.thi.cu";
    private static final String EXTRA = "canbo.di-linh";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("người dùng cũ thành cán bộ với vai trò đang có; quyền thêm cho người đã có trong danh sách thì bỏ")
    void usersBecomeOfficials() throws Exception {
        var url = TestDatabases.create();
        DatabaseSnapshot.named("2026-11-29-before-the-administration").restore(url);
        var jdbc = JdbcClient.create(new DriverManagerDataSource(url));
        jdbc.sql("INSERT INTO public.act_id_user (id_, rev_, first_, last_, pwd_, salt_)"
                        + " VALUES (:user, 1, 'Nguyễn Thị', 'Cũ', 'x', 'x')")
                .param("user", MADE_IN_ADMIN)
                .update();
        member(jdbc, MADE_IN_ADMIN, "canbo.dam-rong");
        member(jdbc, EXTRA, "chutich.ubnd");

        try (var application = ChildApplication.onDatabase(
                folder, url, "--camunda.bpm.job-execution.enabled=false", "--khenthuong.timed-work.enabled=false")) {
            application.start();
            var found = Officials.of(application.address())
                    .as("quantri")
                    .get("/api/officials?q=" + MADE_IN_ADMIN)
                    .expect(200)
                    .json();
            assertThat(found).hasSize(1);
            assertThat(found.get(0).path("fullName").asText()).isEqualTo("Nguyễn Thị Cũ");
            assertThat(found.get(0).path("roles")).hasSize(1);
            assertThat(found.get(0).path("roles").get(0).path("role").asText()).isEqualTo("canbo.dam-rong");
        }
        assertThat(groups(jdbc, MADE_IN_ADMIN)).containsExactly("canbo.dam-rong");
        assertThat(groups(jdbc, EXTRA)).containsExactly("canbo.di-linh");
    }

    private static void member(JdbcClient jdbc, String userId, String group) {
        jdbc.sql("INSERT INTO public.act_id_membership (user_id_, group_id_) VALUES (:user, :group)")
                .param("user", userId)
                .param("group", group)
                .update();
    }

    private static List<String> groups(JdbcClient jdbc, String userId) {
        return jdbc.sql("SELECT group_id_ FROM public.act_id_membership WHERE user_id_ = :user ORDER BY 1")
                .param("user", userId)
                .query(String.class)
                .list();
    }
}
