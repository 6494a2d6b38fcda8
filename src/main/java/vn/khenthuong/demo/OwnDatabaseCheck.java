package vn.khenthuong.demo;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.Profiles;
import vn.khenthuong.database.DatabaseChoice;
import vn.khenthuong.kernel.StartRefusedException;

/** Data and passwords that everybody knows are not written to somebody's database, unless asked for. */
class OwnDatabaseCheck implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
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

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
