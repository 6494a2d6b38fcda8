package vn.khenthuong.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application with its demonstration data on a database of its own, on a free port. Jobs run when the test asks
 * {@link DueJobs} to; {@code @IntegrationTest(properties = IntegrationTest.JOBS_RUN)} leaves them to the job executor.
 * {@link Officials}, {@link DueJobs} and {@link MutableClock} can be injected.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(TestTools.class)
@ExtendWith(ClockReset.class)
public @interface IntegrationTest {

    String JOBS_RUN = "camunda.bpm.job-execution.enabled=true";

    @AliasFor(annotation = SpringBootTest.class, attribute = "properties")
    String[] properties() default {};
}
