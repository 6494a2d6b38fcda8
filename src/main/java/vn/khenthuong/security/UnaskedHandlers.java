package vn.khenthuong.security;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * Before any filter Spring Security 6 finds out which of our pages would answer a request, by going through all of them, for
 * matchers that ask Spring MVC. There are none here (see {@link SecurityChains}), the engine's interface is no page at all, and the
 * dispatcher looks once more: a tenth of the work of a small request. Spring Security 7 no longer does it.
 */
@Component
class UnaskedHandlers implements BeanDefinitionRegistryPostProcessor, Ordered {

    /** Wraps the filters so; comes after whatever has an order. */
    private static final String LOOKUP = "springSecurityHandlerMappingIntrospectorBeanDefinitionRegistryPostProcessor";

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        if (registry.containsBeanDefinition(LOOKUP)) {
            registry.removeBeanDefinition(LOOKUP);
        }
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        // Nothing is left to do.
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
