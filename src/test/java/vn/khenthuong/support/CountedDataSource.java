package vn.khenthuong.support;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Puts a counter between the application and its pool; import it and have the counter injected. */
@TestConfiguration(proxyBeanMethods = false)
public class CountedDataSource {

    @Bean
    static JdbcExecutions jdbcExecutions() {
        return new JdbcExecutions();
    }

    @Bean
    static BeanPostProcessor countExecutions(ObjectProvider<JdbcExecutions> executions) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source
                        ? executions.getObject().watch(source)
                        : bean;
            }
        };
    }
}
