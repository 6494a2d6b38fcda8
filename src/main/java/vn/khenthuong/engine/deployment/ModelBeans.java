package vn.khenthuong.engine.deployment;

import java.util.AbstractMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.util.function.SingletonSupplier;

/**
 * The beans an expression of a model can name: delegates and listeners, nothing else. Looked up when they are used, because
 * they depend on features that depend on the engine.
 */
class ModelBeans extends AbstractMap<Object, Object> {

    private static final List<Class<?>> EXPOSED =
            List.of(JavaDelegate.class, ExecutionListener.class, TaskListener.class);

    private final ListableBeanFactory beans;
    private final Supplier<Set<String>> names;

    ModelBeans(ListableBeanFactory beans) {
        this.beans = beans;
        this.names = SingletonSupplier.of(this::findNames);
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String text && names.get().contains(text);
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? beans.getBean((String) name) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return names.get().stream()
                .map(name -> new SimpleImmutableEntry<Object, Object>(name, beans.getBean(name)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> findNames() {
        var found = new LinkedHashSet<String>();
        EXPOSED.forEach(type -> found.addAll(List.of(beans.getBeanNamesForType(type, false, false))));
        return Set.copyOf(found);
    }
}
