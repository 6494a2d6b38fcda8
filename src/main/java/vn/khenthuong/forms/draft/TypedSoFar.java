package vn.khenthuong.forms.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import vn.khenthuong.errors.BodyTooLargeException;
import vn.khenthuong.kernel.BadInputException;

/**
 * What a browser sends to be kept: {@code {"values": {…}, "revision": "…"}}. Keys and values are not compared with the form:
 * they are checked when the form is sent, and a form that no longer knows a key leaves it alone.
 *
 * @param content a JSON object, as text
 * @param revision name of the state, given by the writer so that it knows the name even if the answer is lost; made here where
 *     none is given
 */
record TypedSoFar(String content, String revision) {

    /** Largest body, in bytes. */
    static final int MOST = 256 * 1024;

    /**
     * @throws BodyTooLargeException when the body is larger than {@link #MOST}
     * @throws BadInputException when it is something else; the sentence quotes nothing of it
     */
    static TypedSoFar read(InputStream body, ObjectMapper json) throws IOException {
        var bytes = body.readNBytes(MOST + 1);
        if (bytes.length > MOST) {
            throw new BodyTooLargeException();
        }
        var sent = parse(bytes, json);
        if (!sent.path("values").isObject()) {
            throw unreadable();
        }
        return new TypedSoFar(json.writeValueAsString(sent.get("values")), revision(sent.path("revision")));
    }

    private static JsonNode parse(byte[] bytes, ObjectMapper json) throws IOException {
        try {
            return json.readTree(bytes);
        } catch (JsonProcessingException malformed) {
            // Its message quotes what was typed, and must not reach a log.
            throw unreadable();
        }
    }

    private static String revision(JsonNode given) {
        if (given.isMissingNode()) {
            return UUID.randomUUID().toString();
        }
        if (!given.isTextual() || !KnownStates.NAME.matcher(given.asText()).matches()) {
            throw unreadable();
        }
        return given.asText();
    }

    private static BadInputException unreadable() {
        return new BadInputException("Nội dung nháp không đọc được.");
    }
}
