package vn.khenthuong.database;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class RenewalConfiguration {

    @Bean
    DatabaseRenewal databaseRenewal(Environment environment, EmbeddedPostgresProperties properties) {
        return DatabaseChoice.isEmbedded(environment)
                ? DatabaseRenewal.of(properties.dataDirectory())
                : DatabaseRenewal.impossible();
    }
}
