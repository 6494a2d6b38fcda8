package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khenthuong.journey.Route.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khenthuong.journey.WalkLedger.Act;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.OpenTask;

/**
 * The walk of {@link FourEyesWalkIT} once more, shorter and with nothing left out: over HTTP, by the forms of the tasks, with the
 * engine's own groups, while two administrators move people between roles through the interface. What was done is read from the
 * journal after each step.
 */
@IntegrationTest
@DisplayName("Bốn mắt khi vai trò thay đổi liên tục, qua mọi cửa thật")
class FourEyesAtTheDoorIT {

    private static final int STEPS = Integer.getInteger("khenthuong.walk.door-steps", 500);
    private static final long SEED = Long.getLong("khenthuong.walk.seed", 20_230_515L);

    private static final List<String> ROLES = Stream.of("di-linh", "dam-rong", "so-ldtbxh", "so-noi-vu")
            .flatMap(unit -> Stream.of("canbo." + unit, "lanhdao." + unit))
            .toList();

    /** They stay who they are: rounds are opened and closed by them. */
    private static final Set<String> FIXED = Set.of("canbo.so-noi-vu", "lanhdao.so-noi-vu");

    private static final List<String> MOVING = List.of(
            "canbo.di-linh",
            "lanhdao.di-linh",
            "canbo.dam-rong",
            "lanhdao.dam-rong",
            "canbo.so-ldtbxh",
            "lanhdao.so-ldtbxh",
            "canbo2.so-ldtbxh",
            "lanhdao2.so-ldtbxh",
            "canbo2.so-noi-vu",
            "lanhdao2.so-noi-vu");

    /** Two accounts of one person. */
    private static final Map<String, String> SECOND_OF = Map.of("canbo.dam-rong", "canbo2.so-ldtbxh");

    @Autowired
    private Officials officials;

    @Autowired
    private Organization organization;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private final Random random = new Random(SEED);
    private final WalkLedger ledger = new WalkLedger();
    private final Map<String, String> roles = new TreeMap<>();
    private final Map<String, Nominee> nominees = new HashMap<>();
    private final Map<String, Map<String, Object>> contents = new HashMap<>();
    private final Set<String> unexpected = new HashSet<>();
    private final Map<String, List<String>> names = new HashMap<>();
    private Route route;
    private int rounds;
    private int steps;
    private int accepted;
    private int refused;
    private int moved;
    private long lastLine;

    @Test
    @DisplayName("500 bước: không ai ở hai bên, không ai làm hồ sơ của mình; đọc từ nhật ký")
    void walk() {
        people();
        while (steps < STEPS) {
            round();
        }
        var report = "seed %d, %d steps in %d rounds: accepted %d, refused %d, role changes %d, unexpected %s"
                .formatted(SEED, steps, rounds, accepted, refused, moved, unexpected);
        System.out.println(report);
        assertThat(unexpected).as(report).isEmpty();
        assertThat(ledger.wronglyRefused()).as(report).isEmpty();
        assertThat(accepted).as(report).isGreaterThan(STEPS / 8);
        assertThat(refused).as(report).isGreaterThan(STEPS / 25);
        assertThat(moved).as(report).isGreaterThan(STEPS / 20);
    }

    private void people() {
        Stream.concat(MOVING.stream(), FIXED.stream()).forEach(user -> {
            roles.put(user, user.replaceFirst("2\\.", "."));
            ledger.knows(
                    user, SECOND_OF.getOrDefault(user, user), organization.nameOf(SECOND_OF.getOrDefault(user, user)));
        });
        SECOND_OF.keySet().forEach(user -> move(user, roles.get(user)));
        lastLine = jdbc.queryForObject("SELECT coalesce(max(id), 0) FROM khenthuong.audit_entry", Long.class);
    }

    private void round() {
        route = new Playground(officials, clock).open("CUA" + ++rounds);
        jdbc.update("UPDATE khenthuong.quota_limit SET max = 1000 WHERE round = ?", route.round());
        for (var dossier = 0; dossier < 5; dossier++) {
            open();
        }
        for (var step = 0; step < 35 && steps < STEPS; step++) {
            step();
        }
        route.closeRound();
        for (var step = 0; step < 40 && steps < STEPS; step++) {
            step();
        }
    }

    private void open() {
        var unit = random.nextBoolean() ? "di-linh" : "dam-rong";
        holder("canbo." + unit).ifPresent(user -> {
            var own = random.nextInt(3) == 0;
            var nominee = own
                    ? Nominee.official(unit, ledger.anyName(random))
                    : Nominee.village(unit, "Thôn " + random.nextInt(1_000_000));
            var officer = officials.as(user);
            var started = officer.start("nomination", nominee.start(route.round()));
            if (started.status() == 403) {
                ledger.refused("new", user, Act.PREPARE, own ? List.of(nominee.name()) : List.of());
                refused++;
                return;
            }
            var number = started.expectSuccess().json().path("businessKey").asText();
            nominees.put(number, nominee);
            var task = officer.task(number, PREPARE);
            var communes = new ArrayList<String>();
            officer.formVariables(task)
                    .get("communes")
                    .forEach(commune -> communes.add(commune.path("value").asText()));
            contents.put(number, nominee.content(LocalDate.now(clock).toString(), communes));
            for (var item : officer.get("/api/dossiers/" + number).json().path("checklist")) {
                if (item.path("required").asBoolean()) {
                    officer.upload(number, item.path("item").asText(), "a.pdf", "%PDF-1.4\n%%EOF\n".getBytes());
                }
            }
            officer.unclaim(task).expectSuccess();
            read();
        });
    }

    private void step() {
        steps++;
        if (random.nextInt(6) == 0) {
            move(MOVING.get(random.nextInt(MOVING.size())), ROLES.get(random.nextInt(ROLES.size())));
        } else {
            work();
        }
        read();
        assertThat(ledger.violations()).as("seed %d, step %d", SEED, steps).isEmpty();
    }

    private void move(String user, String role) {
        var email = SECOND_OF.getOrDefault(user, user) + "@khenthuong.local";
        var today = LocalDate.now(clock).toString();
        var reply = officials
                .as("quantri")
                .put(
                        "/api/officials/" + user,
                        Map.of(
                                "fullName",
                                organization.nameOf(user),
                                "email",
                                email,
                                "roles",
                                List.of(Map.of(
                                        "role",
                                        role,
                                        "from",
                                        today,
                                        "documentNumber",
                                        "9/QĐ",
                                        "documentDate",
                                        today))));
        if (reply.expectSuccess().status() == 202) {
            officials
                    .as("quantri2")
                    .post(
                            "/api/officials/changes/%s/confirmation"
                                    .formatted(reply.json().path("changeId").asText()),
                            Map.of())
                    .expect(204);
        }
        roles.put(user, role);
        moved++;
    }

    private void work() {
        jobs.run();
        var open = tasks.createTaskQuery().active().list().stream()
                .filter(task -> key(task).startsWith(route.round() + "-"))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        var task = open.get(random.nextInt(open.size()));
        var group = tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(ROLES::contains)
                .findFirst();
        group.flatMap(this::holder)
                .ifPresent(user -> attempt(user, key(task), task.getTaskDefinitionKey(), task.getId()));
    }

    private void attempt(String user, String subject, String step, String task) {
        var answers = answers(subject, step);
        var about = names(subject, step);
        names.put(subject, about);
        var reply = officials.as(user).submit(new OpenTask(task, step, null, null, null, null), answers);
        var act = act(step, String.valueOf(answers.get("outcome")));
        if (reply.status() / 100 == 2) {
            accepted++;
        } else if (reply.status() == 403 && reply.sentence().contains("bốn mắt")) {
            refused++;
            act.ifPresent(wanted -> ledger.refused(subject, user, wanted, about));
        } else if (reply.status() != 409) {
            unexpected.add(
                    "%s %s %s: %d %s".formatted(user, step, answers.get("outcome"), reply.status(), reply.text()));
        }
    }

    private Map<String, ?> answers(String subject, String step) {
        var often = random.nextInt(5) > 0;
        var giveBack = Map.of("outcome", "RETURN", "reason", "Xem lại");
        return switch (step) {
            case PREPARE -> contents.get(subject);
            case APPROVE, SIGN_REJECTION, APPROVE_SUPPLEMENT, SIGN_FOCAL ->
                often ? route.signed(Map.of("outcome", "APPROVE")) : giveBack;
            case RECEIVE ->
                often
                        ? Map.of("outcome", "COMPLETE")
                        : random.nextBoolean()
                                ? Map.of("outcome", "REJECT", "reasonCode", "WRONG_SUBJECT", "reason", "Sai")
                                : Map.of(
                                        "outcome",
                                        "SUPPLEMENT",
                                        "supplementItems",
                                        List.of("COUNCIL_MINUTES"),
                                        "reason",
                                        "Thiếu");
            case SUPPLEMENT -> Map.of("outcome", "WITHDRAW", "reason", "Xin rút");
            case REVIEW -> selection();
            case APPRAISE -> often ? Map.of("outcome", "PASS") : giveBack;
            case CONSOLIDATE -> route.composition("LEAVE_REST", reviewed());
            case RECEIVE_LIST -> often ? Map.of("outcome", "ACCEPT") : giveBack;
            default -> route.signed(Map.of("outcome", "SUBMIT"));
        };
    }

    private List<String> reviewed() {
        return jdbc.queryForList(
                "SELECT number FROM khenthuong.dossier WHERE round = ? AND state = 'REVIEWED' AND list_code IS NULL",
                String.class,
                route.round());
    }

    /** What the journal has got since. */
    private void read() {
        jdbc.query(
                "SELECT id, subject, step, actor, outcome FROM khenthuong.audit_entry WHERE id > ? ORDER BY id",
                row -> {
                    lastLine = row.getLong("id");
                    var subject = row.getString("subject");
                    if (subject != null && subject.startsWith(route.round() + "-")) {
                        var actor = row.getString("actor");
                        act(row.getString("step"), String.valueOf(row.getString("outcome")))
                                .filter(act -> roles.containsKey(actor))
                                .ifPresent(act -> ledger.done(
                                        subject, actor, act, names.getOrDefault(subject, names(subject, PREPARE))));
                    }
                },
                lastLine);
    }

    private static Optional<Act> act(String step, String outcome) {
        if (step.equals("STARTED")) {
            return Optional.of(Act.PREPARE);
        }
        return switch (step + " " + outcome) {
            case PREPARE + " SUBMIT", SUPPLEMENT + " WITHDRAW" -> Optional.of(Act.PREPARE);
            case APPROVE + " APPROVE", APPROVE_SUPPLEMENT + " APPROVE" -> Optional.of(Act.SIGN);
            case RECEIVE + " COMPLETE", RECEIVE + " SUPPLEMENT", RECEIVE + " REJECT" -> Optional.of(Act.RECEIVE);
            case SIGN_REJECTION + " APPROVE" -> Optional.of(Act.SIGN_REJECTION);
            case REVIEW + " SELECT" -> Optional.of(Act.REVIEW);
            case APPRAISE + " PASS", APPRAISE + " RETURN" -> Optional.of(Act.APPRAISE);
            case CONSOLIDATE + " LEAVE_REST" -> Optional.of(Act.CONSOLIDATE);
            case SIGN_FOCAL + " APPROVE" -> Optional.of(Act.SIGN_LIST);
            case RECEIVE_LIST + " ACCEPT" -> Optional.of(Act.RECEIVE_LIST);
            case SIGN_APPRAISAL + " SUBMIT" -> Optional.of(Act.SUBMIT_LIST);
            default -> Optional.empty();
        };
    }

    /** Names of the persons a dossier or a list is about; before it is composed, of all it could carry. */
    private List<String> names(String subject, String step) {
        if (nominees.containsKey(subject)) {
            var nominee = nominees.get(subject);
            return nominee.type().equals("COLLECTIVE") ? List.of() : List.of(nominee.name());
        }
        var numbers = switch (step) {
            case CONSOLIDATE -> reviewed();
            case SIGN_FOCAL, RECEIVE_LIST ->
                jdbc.queryForList(
                        "SELECT dossier FROM khenthuong.award_list_entry WHERE list = ? AND (left_at IS NULL OR NOT listed)",
                        String.class,
                        subject);
            default ->
                jdbc.queryForList("SELECT number FROM khenthuong.dossier WHERE list_code = ?", String.class, subject);
        };
        return numbers.stream()
                .filter(nominees::containsKey)
                .flatMap(number -> names(number, step).stream())
                .toList();
    }

    private Optional<String> holder(String role) {
        var holders = roles.entrySet().stream()
                .filter(entry -> entry.getValue().equals(role))
                .map(Map.Entry::getKey)
                .toList();
        return holders.isEmpty() ? Optional.empty() : Optional.of(holders.get(random.nextInt(holders.size())));
    }

    private String key(Task task) {
        return Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .singleResult())
                .map(instance -> String.valueOf(instance.getBusinessKey()))
                .orElse("");
    }
}
