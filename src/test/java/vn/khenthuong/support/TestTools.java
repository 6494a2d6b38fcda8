package vn.khenthuong.support;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.spring.boot.starter.event.JobExecutorStartingEventListener;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Scope;
import org.springframework.core.env.Environment;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.support.TransactionOperations;

@TestConfiguration(proxyBeanMethods = false)
@Import(CountedDataSource.class)
class TestTools {

    @Bean
    @Primary
    MutableClock mutableClock() {
        return MutableClock.INSTANCE;
    }

    @Bean
    HeardEvents heardEvents() {
        return new HeardEvents();
    }

    @Bean
    OwnLimits ownLimits(JdbcTemplate jdbc) {
        return new OwnLimits(jdbc);
    }

    @Bean
    Memory memory(ApplicationContext application) {
        return new Memory(application);
    }

    @Bean
    Disconnection disconnection(ConfigurableApplicationContext application, DataSource source) {
        return new Disconnection(application, source);
    }

    @Bean
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    Bookmark bookmark(ApplicationDatabase database, Disconnection disconnection, Memory memory) {
        return new Bookmark(database, disconnection, memory);
    }

    @Bean
    InTurn inTurn(TransactionOperations transaction, JdbcTemplate jdbc) {
        return new InTurn(transaction, jdbc);
    }

    @Bean
    DueJobs dueJobs(ManagementService management) {
        return new DueJobs(management);
    }

    @Bean
    Officials officials(Environment environment, ObjectMapper json) {
        return new Officials(environment, json);
    }

    @Bean
    Beginning beginning(
            ConfigurableApplicationContext application,
            ApplicationDatabase database,
            Disconnection disconnection,
            JobExecutor jobs,
            @Qualifier("camundaTaskExecutor") TaskExecutor threads) {
        return new Beginning(application, database, disconnection, jobs, (ThreadPoolTaskExecutor) threads);
    }

    /** The test class decides whether jobs run, not the start of the application. */
    @Bean
    static BeanFactoryPostProcessor nothingStartsJobs() {
        return beans -> {
            var registry = (BeanDefinitionRegistry) beans;
            Arrays.stream(beans.getBeanNamesForType(JobExecutorStartingEventListener.class, true, false))
                    .forEach(registry::removeBeanDefinition);
        };
    }
}
