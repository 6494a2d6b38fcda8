package vn.khenthuong.engine.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeMap;
import org.camunda.bpm.spring.boot.starter.configuration.impl.DefaultDeploymentConfiguration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ContextResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys models under their names on the classpath, in a fixed order. The starter would name them by absolute path in a
 * classes folder and by bare file name in a jar, so the same model would be deployed anew by another way of starting, and
 * equal file names would collide.
 */
@Component
class ModelDeployment extends DefaultDeploymentConfiguration {

    private final ResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();

    @Override
    public Set<Resource> getDeploymentResources() {
        var models = new TreeMap<String, Resource>();
        for (var pattern : camundaBpmProperties.getDeploymentResourcePattern()) {
            find(pattern).forEach(model -> models.putIfAbsent(model.getPathWithinContext(), model));
        }
        return new LinkedHashSet<>(models.values());
    }

    private Set<Model> find(String pattern) {
        var folder = pattern.substring(pattern.indexOf(':') + 1, pattern.indexOf('/') + 1);
        try {
            var models = new LinkedHashSet<Model>();
            for (var resource : resolver.getResources(pattern)) {
                var url = resource.getURL().toString();
                var name = url.substring(url.lastIndexOf("/" + folder) + 1);
                models.add(new Model(name, resource.getContentAsByteArray()));
            }
            return models;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read the models of " + pattern, unreadable);
        }
    }

    /** The engine takes the name of a {@link ContextResource} as it is. */
    private static final class Model extends ByteArrayResource implements ContextResource {

        private final String name;

        Model(String name, byte[] content) {
            super(content);
            this.name = name;
        }

        @Override
        public String getDescription() {
            return name;
        }

        @Override
        public String getPathWithinContext() {
            return name;
        }
    }
}
