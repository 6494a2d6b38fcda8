package vn.khenthuong.bench;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.JdbcExecutions;
import vn.khenthuong.support.Official;
import vn.khenthuong.support.Officials;

/**
 * What it takes to keep what is being typed: drafts of a long form, saved over HTTP one after the other, as a browser does every
 * two seconds, and read again. Prints executions, median and 95th percentile; judged by the reader, see
 * {@code docs/benchmark.md}.
 */
@IntegrationTest
@DisplayName("Đo lưu nháp")
class DraftBench {

    private static final int WARM_UP = Integer.getInteger("bench.warmup", 500);
    private static final int MEASURED = Integer.getInteger("bench.rounds", 2_000);
    private static final int LONG_TEXT = 4_000;
    private static final double TAIL = 0.95;

    @Autowired
    private Officials officials;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcExecutions jdbc;

    @Test
    @DisplayName("số lệnh JDBC và thời gian cho mỗi lần lưu, mỗi lần mở lại")
    void measure() {
        var route = new Route(officials, clock, "SK2023");
        var number = route.open(Nominee.official("lam-ha", "Ka Đo"));
        var official = officials.as("canbo.lam-ha");
        var task = route.task("canbo.lam-ha", number, Route.PREPARE);
        official.claim(task).expectSuccess();
        var address = "/api/tasks/" + task.id() + "/draft";

        run(official, address, WARM_UP);
        report("saved", run(official, address, MEASURED));
        var read = new Times();
        for (var time = 0; time < MEASURED; time++) {
            read.add(() -> official.get(address).expect(200));
        }
        report("read", read);
    }

    private Times run(Official official, String address, int times) {
        var saved = new Times();
        for (var time = 0; time < times; time++) {
            var values = typed(time);
            saved.add(() -> official.put(address, Map.of("values", values)).expect(200));
        }
        return saved;
    }

    /** A form with much in it: 12 KB, three of its texts as long as they may be. */
    private static Map<String, Object> typed(int time) {
        return Map.of(
                "workplace", "Phòng Nghiệp vụ, lần " + time,
                "identityNumber", "068099000111",
                "memberCount", time,
                "achievementSummary", "ă".repeat(LONG_TEXT / 2),
                "povertyModel", "x".repeat(LONG_TEXT),
                "officialAchievement", "x".repeat(LONG_TEXT),
                "officialCriteria", List.of("INITIATIVE", "HELP"));
    }

    private void report(String what, Times times) {
        System.out.printf(
                Locale.ROOT,
                "draft %-6s %d times: %.1f executions each, median %.1f ms, 95th percentile %.1f ms, worst %.1f ms%n",
                what,
                times.millis.size(),
                (double) times.executions / times.millis.size(),
                times.at(0.5),
                times.at(TAIL),
                times.at(1));
    }

    private final class Times {

        private final List<Double> millis = new ArrayList<>();
        private long executions;

        void add(Runnable call) {
            var before = jdbc.count();
            var begun = System.nanoTime();
            call.run();
            millis.add((System.nanoTime() - begun) / 1e6);
            executions += jdbc.count() - before;
        }

        double at(double share) {
            var sorted = millis.stream().sorted().toList();
            return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
        }
    }
}
