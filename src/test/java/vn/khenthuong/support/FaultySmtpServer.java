package vn.khenthuong.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A small mail server on a port of its own that does what mail servers sometimes do, when the test asks for it. It keeps what it
 * accepted, and can be switched off and on again.
 */
public final class FaultySmtpServer implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final Set<Socket> connections = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connected = new AtomicInteger();
    private final AtomicInteger drops = new AtomicInteger();
    private final AtomicInteger stalls = new AtomicInteger();
    private final AtomicInteger busy = new AtomicInteger();
    private final AtomicInteger stalled = new AtomicInteger();
    private volatile CountDownLatch released = new CountDownLatch(0);
    private volatile ServerSocket server;
    private volatile Thread answering;
    private final int port;

    public FaultySmtpServer() {
        server = listen(0);
        port = server.getLocalPort();
        serve(server);
    }

    public int port() {
        return port;
    }

    /** The mails it has taken, oldest first; also those whose senders were never told. */
    public List<Received> received() {
        return List.copyOf(received);
    }

    /** How often somebody connected. */
    public int connections() {
        return connected.get();
    }

    /** How many mails were neither taken nor refused. */
    public int stalled() {
        return stalled.get();
    }

    /** As new: forgets what it took and what it was asked to do, and answers. */
    public void reset() {
        release();
        refused.clear();
        List.of(drops, stalls, stalled, busy, connected).forEach(counter -> counter.set(0));
        switchOff();
        received.clear();
        switchOn();
    }

    /** This address is unknown here (550). */
    public void refuse(String address) {
        refused.add(address);
    }

    /** Every address is known again. */
    public void refuseNobody() {
        refused.clear();
    }

    /** The next mails are taken, but the connection is gone before the sender is told. */
    public void dropAfterData(int mails) {
        drops.set(mails);
    }

    /** The next mails are neither taken nor refused: no answer comes. */
    public void stall(int mails) {
        stalls.set(mails);
    }

    /** The next mails are to come again later (451). */
    public void beBusy(int mails) {
        busy.set(mails);
    }

    /** From now on mails are taken, but their senders are told after {@link #release()} only. */
    public void holdReplies() {
        released = new CountDownLatch(1);
    }

    public void release() {
        released.countDown();
    }

    /** Hangs up and answers no more. */
    public void switchOff() {
        try {
            server.close();
            for (var connection : connections) {
                connection.close();
            }
            answering.join();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Answers again, on the same port. */
    public void switchOn() {
        server = listen(port);
        serve(server);
    }

    @Override
    public void close() {
        release();
        switchOff();
    }

    private static ServerSocket listen(int port) {
        try {
            var socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return socket;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void serve(ServerSocket listening) {
        answering = start(() -> {
            while (!listening.isClosed()) {
                var connection = listening.accept();
                connected.incrementAndGet();
                connections.add(connection);
                start(() -> talk(connection));
            }
        });
    }

    private static Thread start(Talk talk) {
        var thread = new Thread(
                () -> {
                    try {
                        talk.run();
                    } catch (IOException hungUp) {
                        // As mail servers do: whoever hangs up is forgotten.
                    }
                },
                "faulty-smtp");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void talk(Socket connection) throws IOException {
        try (connection;
                var in = new BufferedReader(new InputStreamReader(connection.getInputStream(), UTF_8));
                var out = new OutputStreamWriter(connection.getOutputStream(), UTF_8)) {
            say(out, "220 localhost ready");
            var recipient = "";
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var command = line.length() < 4 ? line : line.substring(0, 4).toUpperCase();
                switch (command) {
                    case "RCPT" -> {
                        recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
                        say(out, refused.contains(recipient) ? "550 5.1.1 <" + recipient + ">: unknown" : "250 ok");
                    }
                    case "DATA" -> {
                        say(out, "354 go on");
                        if (!take(recipient, data(in), out)) {
                            return;
                        }
                    }
                    case "QUIT" -> {
                        say(out, "221 bye");
                        return;
                    }
                    default -> say(out, "250 ok");
                }
            }
        } finally {
            connections.remove(connection);
        }
    }

    /** False when it hangs up. */
    private boolean take(String recipient, String data, Writer out) throws IOException {
        if (stalls.getAndUpdate(FaultySmtpServer::oneLess) > 0) {
            stalled.incrementAndGet();
            awaitRelease(new CountDownLatch(1));
            return false;
        }
        if (busy.getAndUpdate(FaultySmtpServer::oneLess) > 0) {
            say(out, "451 4.3.2 come again later");
            return true;
        }
        received.add(new Received(recipient, data));
        if (drops.getAndUpdate(FaultySmtpServer::oneLess) > 0) {
            return false;
        }
        awaitRelease(released);
        say(out, "250 2.0.0 taken");
        return true;
    }

    private static int oneLess(int count) {
        return Math.max(count - 1, 0);
    }

    private static void awaitRelease(CountDownLatch latch) {
        try {
            latch.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static String data(BufferedReader in) throws IOException {
        var text = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        return text.toString();
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }

    /** A mail as it arrived. */
    public record Received(String recipient, String data) {

        public String messageId() {
            return data.lines()
                    .filter(line -> line.startsWith("Message-ID: "))
                    .map(line -> line.substring("Message-ID: ".length()))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private interface Talk {
        void run() throws IOException;
    }
}
