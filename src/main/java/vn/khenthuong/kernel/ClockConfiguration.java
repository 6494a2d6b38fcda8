package vn.khenthuong.kernel;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/** The only source of "now", unless another clock is there: then that one. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    @Fallback
    Clock systemClock() {
        return Clock.system(HomeZone.ID);
    }
}
