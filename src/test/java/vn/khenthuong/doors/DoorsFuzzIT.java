package vn.khenthuong.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.support.Bookmark;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

/**
 * Anybody sends anything to any operation. {@code -Dkhenthuong.fuzz.seed} and {@code -Dkhenthuong.fuzz.requests} choose another
 * run than the usual one; a failure names the number of the request within it.
 */
@DisplayName("Gửi bừa qua mọi cửa: 2xx hoặc 4xx, không bao giờ 5xx, không đổi gì khi từ chối")
@IntegrationTest
class DoorsFuzzIT {

    private static final Logger log = LoggerFactory.getLogger(DoorsFuzzIT.class);

    private static final long SEED = Long.getLong("khenthuong.fuzz.seed", 20230515);
    private static final int REQUESTS = Integer.getInteger("khenthuong.fuzz.requests", 2_000);

    /** Most operations are the engine's; ours have more behind them. */
    private static final List<Door> DOORS = List.of(
            Door.ENGINE,
            Door.ENGINE_OF_WEB_APPLICATIONS,
            Door.ENGINE_OF_WEB_APPLICATIONS,
            Door.WEB_APPLICATIONS,
            Door.OURS,
            Door.OURS,
            Door.OURS);

    /** The administrator would put the clock of the demonstration forward, and work would go on behind the test. */
    private static final List<String> CLOCK =
            List.of("/trinh-dien", "/trinh-dien/viec", "/trinh-dien/buoc", "/api/demo/clock");

    private final ApplicationContext application;
    private final Officials officials;
    private final Clock clock;
    private final JdbcClient jdbc;
    private final Bookmark bookmark;

    DoorsFuzzIT(
            @Autowired ApplicationContext application,
            @Autowired Officials officials,
            @Autowired Clock clock,
            @Autowired JdbcClient jdbc,
            @Autowired Bookmark bookmark) {
        this.application = application;
        this.officials = officials;
        this.clock = clock;
        this.jdbc = jdbc;
        this.bookmark = bookmark;
    }

    private record Sent(int number, Role role, Door door, String method, String path, String type, String body) {

        @Override
        public String toString() {
            return "#%d %s %s %s %s %s %s"
                    .formatted(number, role, door, method, shortened(path), type, shortened(String.valueOf(body)));
        }

        private static String shortened(String text) {
            return text.length() > 200 ? text.substring(0, 200) + "… " + text.length() : text;
        }
    }

    @Test
    @DisplayName("2.000 yêu cầu")
    void anything() {
        log.info("{} requests, seed {}", REQUESTS, SEED);
        var house = new House(officials, clock, jdbc);
        house.addPeople(application);
        house.openReports(application);
        house.openDossiers();
        bookmark.place();
        var callers = new EnumMap<Role, Caller>(Role.class);
        for (var role : Role.values()) {
            callers.put(role, new Caller(officials, role));
        }
        var byDoor = Operations.of(application).stream().collect(Collectors.groupingBy(Operation::door));
        var hostile = new Hostile(new Random(SEED));
        var state = new State(jdbc);
        var faults = new ArrayList<String>();
        Map<Integer, Integer> answers = new TreeMap<>();
        for (var number = 1; number <= REQUESTS; number++) {
            var sent = next(number, byDoor, hostile, house.places());
            var answer = answered(callers.get(sent.role()), sent);
            answers.merge(answer.status(), 1, Integer::sum);
            if (answer.status() >= 500 && !sent.path().startsWith("/actuator/health")) {
                faults.add("%s: %d %s".formatted(sent, answer.status(), answer.body()));
            }
            var changed = state.changes();
            if (!changed.isEmpty()) {
                if (!answer.isSuccess()
                        || sent.method().equals("GET")
                        || sent.method().equals("HEAD")) {
                    faults.add("%s answered %d and changed %s".formatted(sent, answer.status(), changed));
                }
                bookmark.goBack();
                state.look();
            }
            if (sent.path().contains("/logout")) {
                callers.get(sent.role()).signIn();
            }
        }
        log.info("Answers: {}", answers);
        assertThat(faults).as("seed %d, answers %s", SEED, answers).isEmpty();
    }

    /**
     * A server may close a connection after an answer that came before the whole request, and the client use it once more before it
     * learns that (RFC 9112, 9.3.1): what got no answer is sent again, over another one, and must get one then.
     */
    private static Caller.Answer answered(Caller caller, Sent sent) {
        try {
            return caller.send(sent.door(), sent.method(), sent.path(), sent.type(), sent.body());
        } catch (UncheckedIOException lost) {
            log.warn("Sent again: {}", sent, lost);
            return caller.send(sent.door(), sent.method(), sent.path(), sent.type(), sent.body());
        }
    }

    private static Sent next(int number, Map<Door, List<Operation>> byDoor, Hostile hostile, Places places) {
        var role = hostile.one(List.of(Role.values()));
        var operation = hostile.one(byDoor.get(hostile.one(DOORS)));
        while (role == Role.ADMINISTRATOR && CLOCK.contains(operation.path())) {
            operation = hostile.one(byDoor.get(Door.OURS));
        }
        var subject = hostile.one(List.of(Subject.values()));
        var method = hostile.happens(8)
                ? hostile.one(List.of("GET", "HEAD", "OPTIONS", "PATCH", "DELETE", "PUT"))
                : operation.method();
        var type = hostile.type(operation.type());
        return new Sent(
                number,
                role,
                operation.door(),
                method,
                hostile.address(hostile.one(operation.door().mounts()) + places.address(operation, subject)),
                type == null ? "application/json" : type,
                method.equals("GET") || method.equals("HEAD") ? null : hostile.body(type));
    }
}
