package vn.khenthuong.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.StreamSupport;

/** One official at an HTTP client: what Tasklist does, and our own API. */
public final class Official {

    /** A value sent under a type of the test's choice, which no browser would send. */
    public record Typed(Object value, String type, Map<String, ?> info) {

        public Typed(Object value, String type) {
            this(value, type, Map.of());
        }

        private Map<String, Object> asVariable() {
            var variable = new LinkedHashMap<String, Object>();
            variable.put("value", value);
            variable.put("type", type);
            variable.put("valueInfo", info);
            return variable;
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String BOUNDARY = "----khen-thuong-test";

    private final HttpClient http;
    private final ObjectMapper json;
    private final URI address;
    private final String userId;
    private final String password;
    private final Map<String, String> headers;

    Official(HttpClient http, ObjectMapper json, URI address, String userId, String password) {
        this(http, json, address, userId, password, Map.of());
    }

    private Official(
            HttpClient http,
            ObjectMapper json,
            URI address,
            String userId,
            String password,
            Map<String, String> headers) {
        this.http = http;
        this.json = json;
        this.address = address;
        this.userId = userId;
        this.password = password;
        this.headers = headers;
    }

    public String userId() {
        return userId;
    }

    /** Submits the start form. The answer carries {@code id} and {@code businessKey} of the instance. */
    public Reply start(String process, Map<String, ?> answers) {
        return post("/engine-rest/process-definition/key/" + process + "/submit-form", variables(answers));
    }

    /** The open tasks of a business key that this official may see. */
    public List<OpenTask> tasks(String businessKey) {
        var found = get("/engine-rest/task?processInstanceBusinessKey=" + encode(businessKey))
                .expect(200);
        return StreamSupport.stream(found.json().spliterator(), false)
                .map(OpenTask::of)
                .toList();
    }

    /** The one open task of this kind; fails the test when there is none. */
    public OpenTask task(String businessKey, String taskKey) {
        var tasks = tasks(businessKey);
        var matching = ofKind(taskKey, tasks);
        assertThat(matching)
                .as("open tasks %s of %s for %s among %s", taskKey, businessKey, userId, tasks)
                .hasSize(1);
        return matching.get(0);
    }

    /** Waits for the task, where it is not there yet: for tests in which the job executor runs. */
    public OpenTask awaitTask(String businessKey, String taskKey) {
        var there = ofKind(taskKey, tasks(businessKey));
        if (there.size() == 1) {
            return there.get(0);
        }
        var found = new AtomicReference<OpenTask>();
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> found.set(task(businessKey, taskKey)));
        return found.get();
    }

    private static List<OpenTask> ofKind(String taskKey, List<OpenTask> tasks) {
        return tasks.stream().filter(task -> task.key().equals(taskKey)).toList();
    }

    /** What the form of a task is filled with, name to value. */
    public Map<String, JsonNode> formVariables(OpenTask task) {
        var values = new LinkedHashMap<String, JsonNode>();
        get("/engine-rest/task/" + task.id() + "/form-variables?deserializeValues=false")
                .expect(200)
                .json()
                .properties()
                .forEach(variable -> values.put(variable.getKey(), value(variable.getValue())));
        return values;
    }

    /** The keys of the form of a task, as its model was deployed with it. */
    public Set<String> formKeys(OpenTask task) {
        var keys = new LinkedHashSet<String>();
        collectKeys(
                get("/engine-rest/task/" + task.id() + "/deployed-form")
                        .expect(200)
                        .json(),
                keys);
        return keys;
    }

    private static void collectKeys(JsonNode holder, Set<String> keys) {
        for (var component : holder.path("components")) {
            if (component.hasNonNull("key")) {
                keys.add(component.path("key").asText());
            }
            collectKeys(component, keys);
        }
    }

    /** Submits the form of a task. */
    public Reply submit(OpenTask task, Map<String, ?> answers) {
        return post("/engine-rest/task/" + task.id() + "/submit-form", variables(answers));
    }

    /** Finds the one open task of this kind and completes it; fails the test when that is refused. */
    public void complete(String businessKey, String taskKey, Map<String, ?> answers) {
        submit(task(businessKey, taskKey), answers).expectSuccess();
    }

    public Reply claim(OpenTask task) {
        return post("/engine-rest/task/" + task.id() + "/claim", Map.of("userId", userId));
    }

    public Reply unclaim(OpenTask task) {
        return post("/engine-rest/task/" + task.id() + "/unclaim", Map.of());
    }

    public Reply get(String path) {
        return send(request(path).GET());
    }

    public Reply delete(String path) {
        return send(request(path).DELETE());
    }

    public Reply post(String path, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(write(body), StandardCharsets.UTF_8)));
    }

    public Reply put(String path, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(write(body), StandardCharsets.UTF_8)));
    }

    /** Any request; a null body sends none. */
    public Reply call(String method, String path, String contentType, String body) {
        return send(request(path)
                .header("Content-Type", contentType)
                .method(
                        method,
                        body == null
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    /** Posts JSON without telling its length. */
    public Reply chunked(String path, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes))));
    }

    /** The same official, whose client adds a header to every request. */
    public Official withHeader(String name, String value) {
        return new Official(http, json, address, userId, password, Map.of(name, value));
    }

    /** Uploads a paper of a dossier for an item of its checklist. */
    public Reply upload(String dossier, String item, String fileName, byte[] content) {
        return uploadTo("/api/dossiers/" + dossier + "/documents", item, fileName, content);
    }

    /** Uploads a file to an address. */
    public Reply uploadTo(String path, String item, String fileName, byte[] content) {
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(multipart(item, fileName, content))));
    }

    /** The bytes at an address; fails the test unless there are some. */
    public byte[] download(String path) {
        return file(path, request(path).GET());
    }

    /** A file that answers a form. */
    public byte[] postedBytes(String path, String form) {
        return file(
                path,
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
    }

    private byte[] file(String path, HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofByteArray());
            assertThat(response.statusCode()).as("HTTP status of %s", path).isEqualTo(200);
            return response.body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a file", interrupted);
        }
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(address.resolve(path)).header("Accept", "application/json, */*;q=0.5");
        if (userId != null) {
            var credentials = (userId + ":" + password).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
        }
        headers.forEach(request::header);
        return request;
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            var response = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Reply(response.statusCode(), response.headers(), response.body(), parse(response.body()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for an answer", interrupted);
        }
    }

    private JsonNode parse(String body) {
        if (!body.startsWith("{") && !body.startsWith("[")) {
            return MissingNode.getInstance();
        }
        return read(body);
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(text, notJson);
        }
    }

    private String write(Object body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(notJson);
        }
    }

    /** As Tasklist sends them: text, numbers and booleans as such, lists as JSON, dates as text, nothing as null. */
    private Map<String, Object> variables(Map<String, ?> answers) {
        var variables = new LinkedHashMap<String, Object>();
        answers.forEach((key, value) -> variables.put(key, variable(value)));
        return Map.of("variables", variables);
    }

    private Map<String, Object> variable(Object value) {
        if (value instanceof Typed typed) {
            return typed.asVariable();
        }
        if (value == null) {
            var none = new LinkedHashMap<String, Object>();
            none.put("value", null);
            none.put("type", "Null");
            return none;
        }
        if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
            return Map.of("value", write(value), "type", "Json");
        }
        if (value instanceof Boolean) {
            return Map.of("value", value, "type", "Boolean");
        }
        if (value instanceof Number number) {
            return value instanceof Integer || value instanceof Long
                    ? Map.of("value", number.longValue(), "type", "Long")
                    : Map.of("value", number.doubleValue(), "type", "Double");
        }
        return Map.of("value", value.toString(), "type", "String");
    }

    private JsonNode value(JsonNode variable) {
        var value = variable.path("value");
        return "Json".equals(variable.path("type").asText()) && value.isTextual()
                ? read(value.asText())
                : orNull(value);
    }

    private static JsonNode orNull(JsonNode value) {
        return value.isMissingNode() ? JsonNodeFactory.instance.nullNode() : value;
    }

    private static byte[] multipart(String item, String fileName, byte[] content) {
        var body = new ByteArrayOutputStream();
        body.writeBytes(
                utf8("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"item\"\r\n\r\n" + item + "\r\n"));
        body.writeBytes(utf8("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + fileName + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
        body.writeBytes(content);
        body.writeBytes(utf8("\r\n--" + BOUNDARY + "--\r\n"));
        return body.toByteArray();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
