package vn.khenthuong.support;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

@TestConfiguration(proxyBeanMethods = false)
class TestTools {

    @Bean
    @Primary
    MutableClock mutableClock() {
        return MutableClock.INSTANCE;
    }

    @Bean
    DueJobs dueJobs(ManagementService management) {
        return new DueJobs(management);
    }

    @Bean
    Officials officials(Environment environment, ObjectMapper json) {
        return new Officials(environment, json);
    }
}
