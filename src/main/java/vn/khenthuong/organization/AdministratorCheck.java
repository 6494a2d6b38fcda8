package vn.khenthuong.organization;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;

/** The account checks itself; here it does so before a database is touched. */
class AdministratorCheck implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        new AdministratorAccount(
                environment.getProperty("khenthuong.admin.username"),
                environment.getProperty("khenthuong.admin.password"));
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
