package vn.khenthuong.organization;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;

/** The accounts check themselves; here they do so before a database is touched. */
class AdministratorCheck implements ApplicationContextInitializer<ConfigurableApplicationContext>, Ordered {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        new AdministratorAccount(
                environment.getProperty("khenthuong.admin.username"),
                environment.getProperty("khenthuong.admin.password"),
                null);
        new SecondAdministratorAccount(
                        environment.getProperty("khenthuong.admin2.username"),
                        environment.getProperty("khenthuong.admin2.password"),
                        null)
                .account();
    }

    @Override
    public int getOrder() {
        return Ordered.LOWEST_PRECEDENCE;
    }
}
