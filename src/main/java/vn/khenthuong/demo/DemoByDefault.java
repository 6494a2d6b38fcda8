package vn.khenthuong.demo;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import vn.khenthuong.database.DatabaseChoice;

/**
 * Whoever starts the application with nothing at all gets the demonstration: the profile {@code demo} is the default one as
 * long as the embedded database is used. Naming any profile, or a database, ends that.
 */
class DemoByDefault implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (DatabaseChoice.isEmbedded(environment)) {
            environment.setDefaultProfiles(Demo.PROFILE);
        }
    }

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER - 1;
    }
}
