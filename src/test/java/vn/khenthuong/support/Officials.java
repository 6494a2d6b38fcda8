package vn.khenthuong.support;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.function.Supplier;
import org.springframework.core.env.Environment;

/** The people of the demonstration at their HTTP clients. */
public class Officials {

    private static final String DEMO_PASSWORD = "khenthuong";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Supplier<URI> address;
    private final ObjectMapper json;

    private Officials(Supplier<URI> address, ObjectMapper json) {
        this.address = address;
        this.json = json;
    }

    /** Of the application in this JVM; its port is known once it answers. */
    Officials(Environment environment, ObjectMapper json) {
        this(() -> URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port")), json);
    }

    /** Of an application somewhere else. */
    public static Officials of(URI address) {
        return new Officials(() -> address, new ObjectMapper());
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
        return address.get();
    }
}
