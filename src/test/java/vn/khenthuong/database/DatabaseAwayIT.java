package vn.khenthuong.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khenthuong.security.Browser;
import vn.khenthuong.support.ChildApplication;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.TestDatabases;

/** The delivered application while its database is away, and after its own PostgreSQL has died. */
class DatabaseAwayIT {

    private static final String AWAY = "Không nối được cơ sở dữ liệu";
    private static final String BACK = "Đã nối lại cơ sở dữ liệu";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** How much is told while the database is away. What was under way when it went tells its stacks before that. */
    private static final int MOST_LINES = 120;

    @TempDir
    private Path folder;

    @Test
    @DisplayName(
            "Mất cơ sở dữ liệu: 503 ngay bằng tiếng Việt, mức sẵn sàng đi theo, nhật ký không bị tràn; có lại thì chạy tiếp")
    void awayAndBack() throws Exception {
        try (var road = Road.to(TestDatabases.create());
                var application = ChildApplication.onDatabase(folder, road.url())) {
            application.start();
            var officials = Officials.of(application.address());
            officials.as("canbo.di-linh").get("/api/rounds").expect(200);
            assertThat(readiness(officials)).isEqualTo(200);

            road.turnAwayOne();
            // Whoever was turned away came again, and so did the one after that.
            await().atMost(PATIENCE).until(() -> road.comers() >= 3);
            assertThat(application.logged()).doesNotContain(AWAY);

            road.close();
            await().atMost(PATIENCE).until(() -> readiness(officials) == 503);
            var begun = Instant.now();
            for (var path : List.of("/api/rounds", "/engine-rest/task", "/camunda/app/tasklist/default/", "/ho-so")) {
                var answer = officials.as("canbo.di-linh").get(path).expect(503);
                assertThat(answer.sentence()).as(path).contains("Việc đã lưu không mất");
                assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            }
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(5));
            var page = new Browser(application.address()).page("/ho-so");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("Tạm ngừng phục vụ");
            assertThat(officials.stranger().get("/actuator/health/liveness").status())
                    .isEqualTo(200);

            road.open();
            await().atMost(PATIENCE).until(() -> readiness(officials) == 200);
            officials.as("canbo.di-linh").get("/api/rounds").expect(200);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(application.logged())
                            .containsOnlyOnce(AWAY)
                            .containsOnlyOnce(BACK));
            assertThat(meanwhile(application).lines()).as(application.logged()).hasSizeLessThan(MOST_LINES);
        }
    }

    @Test
    @DisplayName("PostgreSQL đi kèm chết khi đang chạy thì được khởi động lại; ứng dụng làm việc tiếp với dữ liệu cũ")
    void ownServerIsStartedAgain() throws Exception {
        try (var application = new ChildApplication(folder)) {
            application.start();
            var officials = Officials.of(application.address());
            officials.as("canbo.di-linh").get("/api/rounds").expect(200);
            var first = application.server();

            first.destroyForcibly();

            await().atMost(PATIENCE)
                    // Meanwhile the file is missing, or names a process that is gone.
                    .ignoreExceptions()
                    .until(() -> Files.exists(application.postmaster())
                            && application.server().pid() != first.pid());
            await().atMost(PATIENCE)
                    .until(() ->
                            officials.as("canbo.di-linh").get("/api/rounds").status() == 200);
            assertThat(application.logged()).contains("PostgreSQL đi kèm đã chạy lại");
        }
    }

    private static int readiness(Officials officials) {
        return officials.stranger().get("/actuator/health/readiness").status();
    }

    private static String meanwhile(ChildApplication application) {
        var log = application.logged();
        return log.substring(log.indexOf(AWAY), log.indexOf(BACK));
    }

    /** A road to the database of the tests that can be closed while others drive on theirs. */
    private static final class Road implements AutoCloseable {

        private final String url;
        private final int target;
        private final int port;
        private final List<Socket> driving = new CopyOnWriteArrayList<>();
        private final AtomicBoolean turnsAway = new AtomicBoolean();
        private final AtomicInteger comers = new AtomicInteger();
        private ServerSocket gate;

        private Road(String url, int target, int port) throws IOException {
            this.url = url;
            this.target = target;
            this.port = port;
            open();
        }

        static Road to(String url) throws IOException {
            var target = Integer.parseInt(url.replaceAll(".*//[^:/]+:(\\d+)/.*", "$1"));
            try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                var port = free.getLocalPort();
                free.close();
                return new Road(url.replace(":" + target + "/", ":" + port + "/"), target, port);
            }
        }

        String url() {
            return url;
        }

        /** The next one that comes; from here on comers are counted. */
        void turnAwayOne() {
            comers.set(0);
            turnsAway.set(true);
        }

        int comers() {
            return comers.get();
        }

        void open() throws IOException {
            gate = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
            var opened = gate;
            start(() -> accept(opened));
        }

        private void accept(ServerSocket opened) {
            try {
                while (!opened.isClosed()) {
                    var here = opened.accept();
                    comers.incrementAndGet();
                    if (turnsAway.getAndSet(false)) {
                        here.close();
                        continue;
                    }
                    var there = new Socket(InetAddress.getLoopbackAddress(), target);
                    driving.add(here);
                    driving.add(there);
                    start(() -> copy(here, there));
                    start(() -> copy(there, here));
                }
            } catch (IOException closed) {
                assertThat(opened.isClosed()).isTrue();
            }
        }

        private static void copy(Socket from, Socket to) {
            try (InputStream in = from.getInputStream();
                    OutputStream out = to.getOutputStream()) {
                in.transferTo(out);
            } catch (IOException closed) {
                assertThat(closed).isNotNull();
            }
        }

        private static void start(Runnable work) {
            var thread = new Thread(work, "road");
            thread.setDaemon(true);
            thread.start();
        }

        @Override
        public void close() throws IOException {
            gate.close();
            for (var socket : driving) {
                socket.close();
            }
            driving.clear();
        }
    }
}
