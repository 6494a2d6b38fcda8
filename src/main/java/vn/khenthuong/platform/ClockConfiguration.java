package vn.khenthuong.platform;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import vn.khenthuong.platform.start.Demo;

/** The only source of "now"; the demonstration has one that can be put forward. */
@Configuration(proxyBeanMethods = false)
@Profile("!" + Demo.PROFILE)
class ClockConfiguration {

    @Bean
    Clock clock() {
        return Clock.system(HomeZone.ID);
    }
}
