package vn.khenthuong.nomination;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The visibility table is a bean, so that another one can take its place. */
@Configuration(proxyBeanMethods = false)
class VisibilityConfiguration {

    @Bean
    VisibilityTable visibilityTable() {
        return VisibilityTable.standard();
    }
}
