package vn.khenthuong.webapps;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import java.util.EnumSet;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.OpenSessions;
import vn.khenthuong.errors.RefusalWriter;

/**
 * Registers our filters for sessions and tokens before the web applications register theirs, under the names they look for:
 * they leave alone what is there already.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class WebApplicationFilters implements ServletContextInitializer {

    private final String path;
    private final boolean secure;
    private final OpenSessions sessions;
    private final RefusalWriter refusals;

    WebApplicationFilters(
            CamundaBpmProperties properties, ServerProperties server, OpenSessions sessions, RefusalWriter refusals) {
        this.path = properties.getWebapp().getApplicationPath();
        this.secure =
                Boolean.TRUE.equals(server.getServlet().getSession().getCookie().getSecure());
        this.sessions = sessions;
        this.refusals = refusals;
    }

    @Override
    public void onStartup(ServletContext context) {
        register(context, "SessionCookieFilter", new WebApplicationVisits(sessions));
        register(context, "CsrfPreventionFilter", new WebApplicationTokens(path, secure, refusals));
    }

    private void register(ServletContext context, String name, Filter filter) {
        context.addFilter(name, filter).addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, path + "/*");
    }
}
