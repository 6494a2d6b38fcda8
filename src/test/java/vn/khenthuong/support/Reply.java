package vn.khenthuong.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;

/**
 * An HTTP answer.
 *
 * @param text the body as received
 * @param json the body where it is JSON, else a missing node
 */
public record Reply(int status, HttpHeaders headers, String text, JsonNode json) {

    /** Fails the test, showing the body, when the status is another. */
    public Reply expect(int expected) {
        assertThat(status).as("HTTP status, body: %s", text).isEqualTo(expected);
        return this;
    }

    /** Fails the test unless the status begins with 2. */
    public Reply expectSuccess() {
        assertThat(status / 100).as("HTTP status %d, body: %s", status, text).isEqualTo(2);
        return this;
    }

    /** The sentence for the person: {@code detail} of our API, {@code message} of the engine's. */
    public String sentence() {
        return json.hasNonNull("detail")
                ? json.get("detail").asText()
                : json.path("message").asText();
    }
}
