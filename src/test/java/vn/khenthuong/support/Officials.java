package vn.khenthuong.support;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import org.springframework.core.env.Environment;

/** The people of the demonstration at their HTTP clients. */
public class Officials {

    private static final String DEMO_PASSWORD = "khenthuong";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Environment environment;
    private final ObjectMapper json;

    Officials(Environment environment, ObjectMapper json) {
        this.environment = environment;
        this.json = json;
    }

    /** @param userId e.g. {@code canbo.di-linh} */
    public Official as(String userId) {
        return as(userId, DEMO_PASSWORD);
    }

    public Official as(String userId, String password) {
        return new Official(http, json, address(), userId, password);
    }

    /** Somebody who sends no credentials. */
    public Official stranger() {
        return new Official(http, json, address(), null, null);
    }

    /** Where the application answers. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"));
    }
}
