package vn.khenthuong.platform.process.rest;

import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;
import org.glassfish.jersey.server.ServerProperties;

/** An interface of the web applications with our answers to failures. Made by name, hence public classes without arguments. */
abstract class GuardedWebAppApi extends Application {

    private final Application original;

    private GuardedWebAppApi(Application original) {
        this.original = original;
    }

    @Override
    public Set<Class<?>> getClasses() {
        return FailureMapper.inPlaceOf(original.getClasses());
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(ServerProperties.WADL_FEATURE_DISABLE, true);
    }

    public static final class Engine extends GuardedWebAppApi {
        public Engine() {
            super(new EngineRestApplication());
        }
    }

    public static final class Tasklist extends GuardedWebAppApi {
        public Tasklist() {
            super(new TasklistApplication());
        }
    }

    public static final class Cockpit extends GuardedWebAppApi {
        public Cockpit() {
            super(new CockpitApplication());
        }
    }

    public static final class Admin extends GuardedWebAppApi {
        public Admin() {
            super(new AdminApplication());
        }
    }

    public static final class Welcome extends GuardedWebAppApi {
        public Welcome() {
            super(new WelcomeApplication());
        }
    }
}
