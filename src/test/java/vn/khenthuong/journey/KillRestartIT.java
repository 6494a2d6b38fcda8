package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.khenthuong.journey.Route.*;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khenthuong.support.ChildApplication;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;

/**
 * The real application is killed while officials are at work and while messages are on their way, and started again on the same
 * data: whoever got an answer finds it true, whoever got none finds it done once or not at all, and everything goes on.
 */
@DisplayName("Tắt đột ngột (kill -9) rồi khởi động lại: không mất gì, không đếm hai lần")
class KillRestartIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ROUND = "SK2023";
    private static final Set<String> WITHOUT_PLACE = Set.of("DRAFT", "PREPARED", "EXPIRED");

    @TempDir
    private Path folder;

    private ChildApplication application;
    private Route route;
    private final List<Duration> starts = new ArrayList<>();

    @BeforeEach
    void choosePort() throws IOException {
        application = new ChildApplication(folder);
    }

    @AfterEach
    void leaveNothingRunning() throws Exception {
        application.close();
    }

    @Test
    @DisplayName("ký trình, tiếp nhận, đóng đợt, nhận danh sách")
    void goesOnAfterEveryKill() throws Exception {
        starts.add(application.start());
        route = new Route(Officials.of(application.address()), application.clock(), ROUND);
        var ofUnits = Stream.of(
                        Nominee.village("di-linh", "Thôn 4 xã Hòa Bắc"),
                        Nominee.household("di-linh", "Ka Brối"),
                        Nominee.official("di-linh", "Lê Văn Tám"),
                        Nominee.village("dam-rong", "Thôn Liêng Trang 1"))
                .map(route::prepared)
                .toList();
        var ofPool = Stream.of(
                        Nominee.agency("so-y-te", "Phòng Nghiệp vụ Y"), Nominee.official("so-y-te", "Đỗ Thị Mận"))
                .map(route::prepared)
                .toList();
        var all = Stream.concat(ofUnits.stream(), ofPool.stream()).toList();
        var unfinished = route.open(Nominee.household("dam-rong", "Rơ Ông Ha Krang"));

        killedWhileSigning(all);
        killedWhileReceiving(all);
        killedAfterClosing(ofUnits, ofPool, unfinished);
        killedAfterAcceptingTheList(all);
        application.close();
        assertThat(application.postmaster())
                .as("a proper stop takes PostgreSQL along")
                .doesNotExist();
        System.out.printf(
                "Khởi động lần đầu: %.1f s; khởi động lại sau kill -9: %s%n",
                seconds(starts.get(0)),
                starts.stream()
                        .skip(1)
                        .map(start -> "%.1f s".formatted(seconds(start)))
                        .toList());
    }

    /** Heads sign and officers open dossiers, all at once; the first answer is the last thing that happens. */
    private void killedWhileSigning(List<String> all) throws Exception {
        var work = new ArrayList<Supplier<Reply>>();
        all.forEach(number -> work.add(() -> route.approve(number)));
        IntStream.rangeClosed(1, 3)
                .forEach(serial -> work.add(() -> route.as("canbo.lam-ha")
                        .start(
                                "nomination",
                                Nominee.village("lam-ha", "Thôn " + serial).start(ROUND))));
        killDuring(work);

        numbersHaveNoGaps("lam-ha");
        for (var number : all) {
            var signed = route.state(number).equals("SUBMITTED");
            assertThat(done(number, APPROVE)).as(number).isEqualTo(signed ? 1 : 0);
            assertThat(open(route.headOf(number), number, APPROVE)).isEqualTo(signed ? 0 : 1);
            assertThat(open(FOCAL_OFFICER, number, RECEIVE)).isEqualTo(signed ? 1 : 0);
        }
        quotaIsTrue();
        all.stream()
                .filter(number -> route.state(number).equals("PREPARED"))
                .forEach(number -> route.approve(number).expectSuccess());
        assertThat(route.places("di-linh")).containsExactly(3, 0, 0);
    }

    private void killedWhileReceiving(List<String> all) throws Exception {
        killDuring(all.stream()
                .<Supplier<Reply>>map(
                        number -> () -> route.submit(FOCAL_OFFICER, number, RECEIVE, Map.of("outcome", "COMPLETE")))
                .toList());

        for (var number : all) {
            var received = route.state(number).equals("RECEIVED");
            assertThat(route.dossier(number).path("receipt").isObject())
                    .as(number)
                    .isEqualTo(received);
            assertThat(open(FOCAL_OFFICER, number, RECEIVE)).isEqualTo(received ? 0 : 1);
            if (!received) {
                route.receive(number);
            }
            assertThat(done(number, RECEIVE)).as("one receipt for %s", number).isEqualTo(1);
        }
        quotaIsTrue();
    }

    /** The round has closed; nobody has been told yet. */
    private void killedAfterClosing(List<String> ofUnits, List<String> ofPool, String unfinished) throws Exception {
        ofUnits.forEach(route::select);
        route.closeRound();
        restart();

        messagesArrive();
        assertThat(route.roundState()).isEqualTo("CLOSED");
        assertThat(route.state(unfinished)).isEqualTo("EXPIRED");
        assertThat(route.as(route.officerOf(unfinished)).tasks(unfinished)).isEmpty();
        for (var number : ofPool) {
            route.task(FOCAL_OFFICER, number, REVIEW);
            route.select(number);
        }
        route.task(FOCAL_OFFICER, route.list(1), CONSOLIDATE);
        assertThat(route.as(FOCAL_OFFICER).tasks(route.list(2))).isEmpty();
        quotaIsTrue();
    }

    /** The list is accepted; its dossiers have not been told yet. */
    private void killedAfterAcceptingTheList(List<String> all) throws Exception {
        route.listed(route.list(1), all);
        restart();

        messagesArrive();
        for (var number : all) {
            route.task(APPRAISER, number, APPRAISE);
            route.pass(number);
            assertThat(done(number, APPRAISE)).isEqualTo(1);
        }
        route.task(APPRAISAL_HEAD, route.list(1), SIGN_APPRAISAL);
        assertThat(route.places("di-linh")).containsExactly(0, 3, 0);
        assertThat(route.pool("COLLECTIVE")).containsExactly(0, 1, 4);
        assertThat(route.pool("INDIVIDUAL")).containsExactly(0, 1, 5);
    }

    /** Lets them all work at once and kills the application when the first of them has an answer. */
    private void killDuring(List<Supplier<Reply>> work) throws Exception {
        var people = Executors.newFixedThreadPool(work.size());
        try {
            var answers = work.stream()
                    .map(attempt -> CompletableFuture.supplyAsync(attempt, people))
                    .toArray(CompletableFuture<?>[]::new);
            CompletableFuture.anyOf(answers).join();
            restart();
            System.out.printf("Tắt khi đã trả lời %d/%d yêu cầu.%n", answered(answers), answers.length);
        } finally {
            people.shutdownNow();
        }
    }

    private static long answered(CompletableFuture<?>... answers) {
        return Stream.of(answers)
                .filter(answer ->
                        answer.handle((reply, broken) -> broken == null).join())
                .count();
    }

    private void restart() throws Exception {
        var leftover = application.server();
        application.kill();
        starts.add(application.start());
        assertThat(leftover.isAlive()).as("the PostgreSQL left behind").isFalse();
        assertThat(application.logged()).contains("còn chạy từ lần dừng đột ngột trước");
    }

    private void messagesArrive() {
        var administrator = route.as("quantri");
        var supervisor = route.as(FOCAL_HEAD);
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(250))
                .until(() -> count(supervisor.get("/engine-rest/job/count?messages=true")) == 0);
        assertThat(count(administrator.get("/engine-rest/incident/count"))).isZero();
    }

    /** Places used and dossiers that hold one are the same number, unit by unit. */
    private void quotaIsTrue() {
        var holding = new LinkedHashMap<>(Map.of("di-linh", 0, "dam-rong", 0, "lam-ha", 0));
        holding.replaceAll((unit, none) -> (int) dossiers(unit).values().stream()
                .filter(state -> !WITHOUT_PLACE.contains(state))
                .count());
        holding.forEach((unit, number) -> {
            var places = route.places(unit);
            assertThat(places.get(0) + places.get(1)).as("places of %s", unit).isEqualTo(number);
        });
    }

    private void numbersHaveNoGaps(String unit) {
        var numbers = List.copyOf(dossiers(unit).keySet());
        assertThat(numbers)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, numbers.size())
                        .mapToObj(serial -> "%s-%s-%04d".formatted(ROUND, unit.toUpperCase(), serial))
                        .toList());
        numbers.forEach(
                number -> assertThat(open("canbo." + unit, number, PREPARE)).isEqualTo(1));
    }

    /** The dossiers of a unit with their states, in order of number. */
    private Map<String, String> dossiers(String unit) {
        var found = new LinkedHashMap<String, String>();
        route.as("canbo." + unit)
                .get("/api/dossiers?size=100&round=" + ROUND)
                .expect(200)
                .json()
                .path("items")
                .forEach(item -> found.put(
                        item.path("number").asText(), item.path("state").asText()));
        return found;
    }

    private long open(String user, String number, String task) {
        return route.as(user).tasks(number).stream()
                .filter(open -> open.key().equals(task))
                .count();
    }

    /** How often the step was done, as the journey of the dossier tells. */
    private long done(String number, String step) {
        return StreamSupport.stream(route.journey(number).spliterator(), false)
                .filter(line -> line.path("step").asText().equals(step) && line.hasNonNull("at"))
                .count();
    }

    private static int count(Reply reply) {
        return reply.expect(200).json().path("count").asInt();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
