package vn.khenthuong.doors;

import java.util.Objects;
import vn.khenthuong.security.Browser;
import vn.khenthuong.support.Official;
import vn.khenthuong.support.Officials;

/** Somebody who sends requests through every door: with a name and a password, or signed in to the web applications. */
final class Caller {

    /** What came back. */
    record Answer(int status, String body) {

        boolean isSuccess() {
            return status / 100 == 2 || status / 100 == 3;
        }
    }

    private static final String JSON = "application/json";

    private final Officials officials;
    private final Role role;
    private final Official official;
    private Browser browser;

    Caller(Officials officials, Role role) {
        this.officials = officials;
        this.role = role;
        this.official = role.userId() == null ? officials.stranger() : officials.as(role.userId());
        signIn();
    }

    /** Whoever may not enter any web application stays outside, with the cookies of a visitor. */
    void signIn() {
        browser = new Browser(officials.address());
        browser.page("/camunda/app/welcome/default/");
        if (role.userId() != null) {
            browser.call(
                    "POST",
                    "/camunda/api/admin/auth/user/default/login/welcome",
                    "application/x-www-form-urlencoded",
                    "username=" + role.userId() + "&password=khenthuong");
            browser.page("/camunda/app/welcome/default/");
        }
    }

    /** @param type content type of the body, null for none */
    Answer send(Door door, String method, String wanted, String type, String body) {
        // Two slashes at the beginning would name another host.
        var path = wanted.replaceFirst("^/{2,}", "/");
        if (!door.takesSessions()) {
            var reply = official.call(method, path, Objects.requireNonNullElse(type, JSON), body);
            return new Answer(reply.status(), reply.text());
        }
        var response = body == null ? browser.call(method, path, null) : browser.call(method, path, type, body);
        return new Answer(response.statusCode(), response.body());
    }
}
