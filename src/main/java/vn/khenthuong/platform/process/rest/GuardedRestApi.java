package vn.khenthuong.platform.process.rest;

import org.camunda.bpm.engine.rest.impl.CamundaRestResources;
import org.camunda.bpm.spring.boot.starter.rest.CamundaJerseyResourceConfig;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ServerProperties;
import org.springframework.stereotype.Component;

/** The engine's REST interface at {@code /engine-rest}: its resources, our answers to failures, no description for strangers. */
@Component
class GuardedRestApi extends CamundaJerseyResourceConfig {

    @Override
    protected void registerCamundaRestResources() {
        registerClasses(CamundaRestResources.getResourceClasses());
        registerClasses(FailureMapper.inPlaceOf(CamundaRestResources.getConfigurationClasses()));
        register(JacksonFeature.class);
        property(ServerProperties.WADL_FEATURE_DISABLE, true);
    }
}
