package vn.khenthuong.journey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpResponse;
import vn.khenthuong.security.Browser;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;

/** Somebody who is signed in and types requests by hand, at one of the three addresses of the engine. */
final class Console {

    /** Where the engine answers. */
    enum Mount {
        REST("/engine-rest"),
        REST_BY_ENGINE("/engine-rest/engine/default"),
        WEB_APPLICATIONS("/camunda/api/engine/engine/default");

        private final String path;

        Mount(String path) {
            this.path = path;
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TYPE = "application/json";

    private final Officials officials;
    private final Mount mount;
    private final String userId;
    private Browser browser;

    Console(Officials officials, Mount mount, String userId) {
        this.officials = officials;
        this.mount = mount;
        this.userId = userId;
    }

    /** Sends it; a null body sends none. */
    Reply send(String method, String path, String body) {
        return send(method, path, TYPE, body);
    }

    Reply send(String method, String path, String type, String body) {
        if (mount != Mount.WEB_APPLICATIONS) {
            return officials.as(userId).call(method, mount.path + path, type, body);
        }
        return body == null
                ? reply(browser().call(method, mount.path + path, null))
                : reply(browser().call(method, mount.path + path, type, body));
    }

    private Browser browser() {
        if (browser == null) {
            browser = new Browser(officials.address()).signedInToWebApplications(userId);
        }
        return browser;
    }

    private static Reply reply(HttpResponse<String> response) {
        return new Reply(response.statusCode(), response.headers(), response.body(), json(response.body()));
    }

    private static JsonNode json(String body) {
        try {
            return body.startsWith("{") ? JSON.readTree(body) : MissingNode.getInstance();
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(body, notJson);
        }
    }
}
