package vn.khenthuong.webapps;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import vn.khenthuong.engine.EngineNames;

/**
 * A script of the web applications.
 *
 * @param address where browsers ask for it
 * @param resource where it lies on the class path
 */
record WebScript(String address, String resource) {

    private static final String PLUGIN = "plugin/";

    /**
     * @param name of an application for its bootstrap script, {@code plugin/<application>/…} for one of its own plugins, or else
     *     a path in the folder of the web applications
     */
    static WebScript of(String name) {
        if (name.startsWith(PLUGIN)) {
            var application = name.substring(PLUGIN.length(), name.indexOf('/', PLUGIN.length()));
            var file = name.substring(PLUGIN.length() + application.length());
            return new WebScript(
                    "%s/%2$s/plugin/%2$sPlugins/static%3$s"
                            .formatted(EngineNames.WEB_APPLICATIONS_API, application, file),
                    "META-INF/resources/" + name);
        }
        var path = name.contains("/") ? name : EngineNames.bootstrapScript(name);
        return new WebScript(EngineNames.WEB_APPLICATIONS + "/" + path, EngineNames.WEBJAR + "/" + path);
    }

    /** The script as it came. */
    String text() {
        try (var script = new ClassPathResource(resource).getInputStream()) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
