package vn.khenthuong.webapps;

import jakarta.servlet.ServletContext;
import jakarta.ws.rs.core.Application;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.rest.FailureMapper;
import vn.khenthuong.errors.FailureReport;

/**
 * Registers the interfaces of the web applications, with our answers to failures, before their own initializer does, under the
 * names it looks for: it leaves alone what is there already.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class WebAppServlets implements ServletContextInitializer {

    private final String path;
    private final FailureReport failures;

    WebAppServlets(CamundaBpmProperties properties, FailureReport failures) {
        this.path = properties.getWebapp().getApplicationPath();
        this.failures = failures;
    }

    @Override
    public void onStartup(ServletContext context) {
        register(context, "Engine Api", new EngineRestApplication(), "/api/engine/*");
        register(context, "Tasklist Api", new TasklistApplication(), "/api/tasklist/*");
        register(context, "Cockpit Api", new CockpitApplication(), "/api/cockpit/*");
        register(context, "Admin Api", new AdminApplication(), "/api/admin/*");
        register(context, "Welcome Api", new WelcomeApplication(), "/api/welcome/*");
    }

    private void register(ServletContext context, String name, Application original, String mapping) {
        var api = ResourceConfig.forApplication(FailureMapper.inPlaceOf(original::getClasses, failures));
        context.addServlet(name, new ServletContainer(api)).addMapping(path + mapping);
    }
}
