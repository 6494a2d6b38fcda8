package vn.khenthuong.support;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * No test class inherits anything of another: the application begins with the database of a new installation, knows nothing
 * from before, stands on the first morning of the demonstration, and runs jobs only when the class says so.
 */
class EachClassAnew implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private static final Namespace NAMESPACE = Namespace.create(EachClassAnew.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        if (isNested(context)) {
            return;
        }
        var beginning = SpringExtension.getApplicationContext(context).getBean(Beginning.class);
        context.getStore(NAMESPACE).put(Beginning.class, beginning);
        beginning.goBack();
        if (jobsRun(context)) {
            beginning.startJobs();
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (AnnotationSupport.isAnnotated(context.getRequiredTestMethod(), AnewAfterwards.class)) {
            beginning(context).goBack();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (isNested(context)) {
            return;
        }
        beginning(context).stopJobs();
        UpgradedDatabase.forget();
        MutableClock.INSTANCE.reset();
    }

    private static Beginning beginning(ExtensionContext context) {
        return context.getStore(NAMESPACE).get(Beginning.class, Beginning.class);
    }

    private static boolean isNested(ExtensionContext context) {
        return context.getParent().flatMap(ExtensionContext::getTestClass).isPresent();
    }

    private static boolean jobsRun(ExtensionContext context) {
        return AnnotationSupport.findAnnotation(context.getRequiredTestClass(), IntegrationTest.class)
                .orElseThrow()
                .jobsRun();
    }
}
