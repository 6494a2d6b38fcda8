package vn.khenthuong.demo;

import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The only source of "now" in the demonstration. */
@Configuration(proxyBeanMethods = false)
@Profile(Demo.PROFILE)
class DemoClockConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    DemoClock demoClock(ShiftRepository shifts, DemoSettings settings) {
        return new DemoClock(shifts, settings.beginning());
    }
}
