package vn.khenthuong.support;

import com.github.benmanes.caffeine.cache.Cache;
import java.lang.reflect.Field;
import java.util.Arrays;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.util.ReflectionTestUtils;
import vn.khenthuong.kernel.ReferenceData;
import vn.khenthuong.kernel.ScheduledWork;

/** What the beans of an application keep in memory of the database, for a minute or a day. */
public final class Memory {

    private final ApplicationContext application;

    Memory(ApplicationContext application) {
        this.application = application;
    }

    /** To be called when the test has changed rows behind the application's back. */
    public void forget() {
        application.getBeansOfType(Object.class, false, false).values().stream()
                .map(AopTestUtils::getUltimateTargetObject)
                .filter(bean -> bean.getClass().getName().startsWith("vn.khenthuong."))
                .forEach(bean ->
                        Arrays.stream(bean.getClass().getDeclaredFields()).forEach(field -> forget(bean, field)));
    }

    private static void forget(Object bean, Field field) {
        if (field.getType() == ReferenceData.class) {
            Arrays.stream(ReferenceData.class.getDeclaredFields())
                    .forEach(inside -> forget(value(bean, field), inside));
        } else if (Cache.class.isAssignableFrom(field.getType())) {
            ((Cache<?, ?>) value(bean, field)).invalidateAll();
        } else if (bean instanceof ScheduledWork && field.getName().equals("finished")) {
            ReflectionTestUtils.setField(bean, field.getName(), null);
        }
    }

    private static Object value(Object bean, Field field) {
        return ReflectionTestUtils.getField(bean, field.getName());
    }
}
