package vn.khenthuong.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser with cookies that follows no redirect; used with the web applications and our pages. */
public final class Browser {

    private static final Pattern TOKEN_FIELD = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(Redirect.NEVER)
            .build();
    private final URI address;

    public Browser(URI address) {
        this.address = address;
    }

    /** Signs in as the web applications do. */
    public Browser signedInToWebApplications(String userId) {
        page("/camunda/app/welcome/default/");
        var answer = send(request("/camunda/api/admin/auth/user/default/login/welcome")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(form(Map.of("username", userId, "password", "khenthuong"))));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("Sign-in of " + userId + " answered " + answer.statusCode());
        }
        page("/camunda/app/welcome/default/");
        return this;
    }

    /** Fills in and submits the sign-in page. */
    public HttpResponse<String> signIn(String userId, String password, String wanted) {
        var token = tokenOn(page("/dang-nhap?tiep=" + encode(wanted)).body());
        return submit("/dang-nhap", Map.of("ten", userId, "matKhau", password, "tiep", wanted, "_csrf", token));
    }

    public HttpResponse<String> page(String path) {
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Accept", "text/html,*/*;q=0.8")
                .GET());
    }

    public HttpResponse<String> submit(String path, Map<String, String> fields) {
        return send(HttpRequest.newBuilder(address.resolve(path))
                .header("Accept", "text/html,*/*;q=0.8")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(form(fields)));
    }

    /** A call of a script of the web applications, with their token. */
    public HttpResponse<String> call(String method, String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    /** The same with a body of another type. */
    public HttpResponse<String> call(String method, String path, String type, String body) {
        return send(request(path).header("Content-Type", type).method(method, BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> call(String method, String path, String body, Map<String, String> headers) {
        var request = request(path).header("Content-Type", "application/json");
        headers.forEach(request::header);
        return send(request.method(method, BodyPublishers.ofString(body)));
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** The browser still has the cookie of its session, the server knows it no more. */
    public void forgetTheSession() {
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .forEach(cookie -> cookie.setValue("gone"));
    }

    /** The token a page of ours carries in its form. */
    public static String tokenOn(String page) {
        var field = TOKEN_FIELD.matcher(page);
        if (!field.find()) {
            throw new IllegalStateException("No token on " + page);
        }
        return field.group(1);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(address.resolve(path)).header("Accept", "application/json, */*;q=0.5");
        cookie("XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static HttpRequest.BodyPublisher form(Map<String, String> fields) {
        return BodyPublishers.ofString(fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&")));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
