package vn.khenthuong.demo.process;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** What scenes enter, as data beside the classes: names and figures are invented. */
final class SceneData {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SceneData() {}

    static <T> T read(String name, Class<T> type) {
        try (var in = new ClassPathResource("demo/" + name).getInputStream()) {
            return JSON.readValue(in, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + name, unreadable);
        }
    }
}
