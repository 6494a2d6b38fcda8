package vn.khenthuong.platform.process.rest;

import jakarta.servlet.ServletContext;
import jakarta.ws.rs.core.Application;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.glassfish.jersey.servlet.ServletProperties;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Registers the interfaces of the web applications before their own initializer does, under the names it looks for: it leaves
 * alone what is there already.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class WebAppServlets implements ServletContextInitializer {

    private final String path;

    WebAppServlets(CamundaBpmProperties properties) {
        this.path = properties.getWebapp().getApplicationPath();
    }

    @Override
    public void onStartup(ServletContext context) {
        register(context, "Engine Api", GuardedWebAppApi.Engine.class, "/api/engine/*");
        register(context, "Tasklist Api", GuardedWebAppApi.Tasklist.class, "/api/tasklist/*");
        register(context, "Cockpit Api", GuardedWebAppApi.Cockpit.class, "/api/cockpit/*");
        register(context, "Admin Api", GuardedWebAppApi.Admin.class, "/api/admin/*");
        register(context, "Welcome Api", GuardedWebAppApi.Welcome.class, "/api/welcome/*");
    }

    private void register(ServletContext context, String name, Class<? extends Application> api, String mapping) {
        var servlet = context.addServlet(name, ServletContainer.class);
        servlet.addMapping(path + mapping);
        servlet.setInitParameter(ServletProperties.JAXRS_APPLICATION_CLASS, api.getName());
    }
}
