package vn.khenthuong.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** A connection that says exactly what it is told, from an address of one's choice among those of this machine. */
public final class RawHttp implements AutoCloseable {

    /** Another machine, as far as the application can see. */
    public static final String ELSEWHERE = "127.0.0.2";

    private static final int PATIENCE_MILLIS = 60_000;

    private final Socket socket;
    private final BufferedReader answer;

    private RawHttp(Socket socket) throws IOException {
        this.socket = socket;
        this.answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    public static RawHttp to(URI application) throws IOException {
        return to(application, "127.0.0.1");
    }

    /** @param from the address the connection comes from */
    public static RawHttp to(URI application, String from) throws IOException {
        var socket = new Socket();
        socket.setSoTimeout(PATIENCE_MILLIS);
        socket.bind(new InetSocketAddress(InetAddress.getByName(from), 0));
        socket.connect(new InetSocketAddress(application.getHost(), application.getPort()));
        return new RawHttp(socket);
    }

    /** Sends the text as it is, and nothing else. */
    public RawHttp say(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
        return this;
    }

    /** A whole request without a body, after which the connection is closed. */
    public RawHttp get(String path, String... headers) throws IOException {
        return say("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + lines(headers) + "\r\n");
    }

    /** The header for a name and a password. */
    public static String basic(String userId, String password) {
        var credentials = (userId + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Authorization: Basic " + Base64.getEncoder().encodeToString(credentials);
    }

    /** Waits for the first line of the answer; zero when the other side has closed without one. */
    public int status() throws IOException {
        var line = answer.readLine();
        return line == null ? 0 : Integer.parseInt(line.split(" ")[1]);
    }

    /** The headers after the {@linkplain #status() status}, as they came. */
    public List<String> headers() throws IOException {
        var headers = new ArrayList<String>();
        for (var line = answer.readLine(); line != null && !line.isEmpty(); line = answer.readLine()) {
            headers.add(line);
        }
        return headers;
    }

    /** The values of a header after the status. */
    public List<String> headers(String name) throws IOException {
        var begin = name.toLowerCase(Locale.ROOT) + ":";
        return headers().stream()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(begin))
                .map(line -> line.substring(begin.length()).strip())
                .toList();
    }

    /** What follows the headers, until the other side closes. */
    public String rest() throws IOException {
        var text = new StringBuilder();
        for (var line = answer.readLine(); line != null; line = answer.readLine()) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private static String lines(String... headers) {
        return headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
