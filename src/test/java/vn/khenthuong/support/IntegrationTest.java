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
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.event.ApplicationEventsTestExecutionListener;
import org.springframework.test.context.support.DependencyInjectionTestExecutionListener;
import org.springframework.test.context.support.DirtiesContextBeforeModesTestExecutionListener;
import org.springframework.test.context.support.DirtiesContextTestExecutionListener;
import org.springframework.test.context.transaction.TransactionalTestExecutionListener;

/**
 * The whole application with its demonstration data, on a free port. Classes with the same settings share one application;
 * each begins on the database as the first start leaves it. Jobs run when the test asks {@link DueJobs} to;
 * {@code @IntegrationTest(jobsRun = true)} leaves them to the job executor. {@link Officials}, {@link DueJobs},
 * {@link MutableClock} and {@link JdbcExecutions} can be injected.
 *
 * <p>Of Spring's listeners only those that a test here uses: the others look through all beans for mocks, twice before and twice
 * after each test.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@ContextConfiguration(initializers = FreshDatabase.class)
@Import(TestTools.class)
@TestExecutionListeners({
    ApplicationEventsTestExecutionListener.class,
    DirtiesContextBeforeModesTestExecutionListener.class,
    DependencyInjectionTestExecutionListener.class,
    DirtiesContextTestExecutionListener.class,
    TransactionalTestExecutionListener.class
})
@ExtendWith(EachClassAnew.class)
public @interface IntegrationTest {

    /** Whether the job executor of the application works while the class does. */
    boolean jobsRun() default false;

    /** Settings that differ from those of the other classes; they need an application of their own. */
    @AliasFor(annotation = SpringBootTest.class, attribute = "properties")
    String[] properties() default {};
}
