package vn.khenthuong.engine.rest;

import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.bpm.spring.boot.starter.rest.CamundaJerseyResourceConfig;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ServerProperties;
import org.springframework.stereotype.Component;
import vn.khenthuong.errors.FailureReport;

/** The engine's REST interface at {@code /engine-rest}: its resources, our answers to failures, no description for strangers. */
@Component
class GuardedRestApi extends CamundaJerseyResourceConfig {

    private final FailureReport failures;

    GuardedRestApi(FailureReport failures) {
        this.failures = failures;
    }

    @Override
    protected void registerCamundaRestResources() {
        registerClasses(CamundaRestResources.getResourceClasses());
        var providers = FailureMapper.inPlaceOf(CamundaRestResources::getConfigurationClasses, failures);
        registerClasses(providers.getClasses());
        registerInstances(providers.getSingletons());
        register(JacksonFeature.class);
        property(ServerProperties.WADL_FEATURE_DISABLE, true);
    }
}
