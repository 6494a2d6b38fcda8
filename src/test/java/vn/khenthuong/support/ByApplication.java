package vn.khenthuong.support;

import java.util.Arrays;
import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/** Orders test classes by the application they need, those of the ordinary one first; then by name. */
public class ByApplication implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(Comparator.comparing(ByApplication::application)
                        .thenComparing(descriptor -> descriptor.getTestClass().getName()));
    }

    private static String application(ClassDescriptor descriptor) {
        return descriptor
                .findAnnotation(IntegrationTest.class)
                .map(test -> "with " + Arrays.toString(test.properties()))
                .orElse("");
    }
}
