package vn.khenthuong.administration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khenthuong.engine.EngineNames;

/** Accounts and passwords are kept in Admin, the application of the engine. */
@Configuration(proxyBeanMethods = false)
class AccountsArea {

    @Bean
    AdministrationArea accounts() {
        return new AdministrationArea(
                10, "Tài khoản", EngineNames.ADMIN, "Đặt lại mật khẩu và mở khóa tài khoản, trong ứng dụng Admin.");
    }
}
