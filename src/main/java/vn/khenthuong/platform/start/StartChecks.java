package vn.khenthuong.platform.start;

import java.time.ZoneId;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;
import vn.khenthuong.platform.HomeZone;
import vn.khenthuong.platform.StartRefusedException;
import vn.khenthuong.platform.postgres.DatabaseChoice;

/** What has to be right before the first bean exists, the ones that touch the database above all. */
class StartChecks implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        requireHomeZone();
        requireDemoOnOwnDatabase(context.getEnvironment());
        requireAdministrator(context.getEnvironment());
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }

    private static void requireHomeZone() {
        if (!HomeZone.isAdopted()) {
            throw new StartRefusedException(
                    "Múi giờ của máy ảo Java là %s, phải là %s.".formatted(ZoneId.systemDefault(), HomeZone.ID),
                    "Khởi động bằng lớp KhenThuongApplication, hoặc thêm -Duser.timezone=" + HomeZone.ID + ".");
        }
    }

    private static void requireDemoOnOwnDatabase(ConfigurableEnvironment environment) {
        var allowed = environment.getProperty(Demo.ALLOWED_ON_EXTERNAL_DATABASE, Boolean.class, false);
        if (environment.acceptsProfiles(Profiles.of(Demo.PROFILE))
                && !DatabaseChoice.isEmbedded(environment)
                && !allowed) {
            throw new StartRefusedException(
                    "Chế độ trình diễn (demo) chỉ chạy với cơ sở dữ liệu đi kèm: dữ liệu mẫu và mật khẩu mẫu không được"
                            + " ghi vào cơ sở dữ liệu khác.",
                    "Bỏ “demo” khỏi spring.profiles.active (SPRING_PROFILES_ACTIVE); nếu thật sự muốn trình diễn trên cơ"
                            + " sở dữ liệu này, đặt " + Demo.ALLOWED_ON_EXTERNAL_DATABASE + "=true.");
        }
    }

    /** The account checks itself; here it does so before a database is touched. */
    private static void requireAdministrator(ConfigurableEnvironment environment) {
        new AdministratorAccount(
                environment.getProperty("khenthuong.admin.username"),
                environment.getProperty("khenthuong.admin.password"));
    }
}
