package vn.khenthuong.doors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.khenthuong.support.Bookmark;
import vn.khenthuong.support.JdbcExecutions;

/** One role on its way through all operations. */
final class Walk {

    /** @param faults whatever must not be, whatever the matrix says */
    record Report(Map<String, String> answers, Set<String> telling, List<String> faults, int requests) {}

    /** What differs from one answer to the next although nothing else does. */
    private static final List<Pattern> FLEETING = List.of(
            Pattern.compile("Mã lỗi: [0-9A-Z]{6}"),
            Pattern.compile("name=\"_csrf\" value=\"[^\"]*\""),
            Pattern.compile("\"now\":\\d+"),
            Pattern.compile("nonce[=-]\\\\?[\"']?[^\"' ]+"),
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[.0-9]*(Z|[+-]\\d\\d:?\\d\\d)?"),
            Pattern.compile("\\d\\d:\\d\\d(:\\d\\d)?"));

    /** A hidden dossier has to be found before it can be kept quiet about; it must not be worked on, which would be felt. */
    private static final int STATEMENTS_APART = 16;

    private final List<Operation> operations;
    private final House house;
    private final Caller caller;
    private final Role role;
    private final Bodies bodies;
    private final Bookmark bookmark;
    private final JdbcExecutions executions;
    private final Map<String, Caller.Answer> before = new HashMap<>();
    private final List<String> faults = new ArrayList<>();
    private final Map<String, String> answers = new TreeMap<>();
    private final Set<String> telling = new TreeSet<>();
    private int requests;
    private long slowest;
    private String slowestKey = "";

    Walk(
            List<Operation> operations,
            House house,
            Caller caller,
            Role role,
            Bodies bodies,
            Bookmark bookmark,
            JdbcExecutions executions) {
        this.operations = operations;
        this.house = house;
        this.caller = caller;
        this.role = role;
        this.bodies = bodies;
        this.bookmark = bookmark;
        this.executions = executions;
    }

    static List<Subject> subjects(Operation operation, Places places) {
        return places.namesDossier(operation) ? List.of(Subject.DRAFT, Subject.SUBMITTED) : List.of(Subject.NOTHING);
    }

    int requests() {
        return requests;
    }

    String timing() {
        return "%s: most statements apart %d %s".formatted(role, slowest, slowestKey);
    }

    /** Remembers every list and count as it is before there are dossiers. */
    void lookAround() {
        for (var operation : operations) {
            if (isQuery(operation) || operation.reads()) {
                var mount = operation.door().mounts().get(0);
                before.put(operation.name() + mount, send(operation, mount, Subject.NOTHING));
            }
        }
    }

    /** Reads first, then what could change something. */
    Report everywhere(State state) {
        operations.stream().filter(Operation::reads).forEach(operation -> at(operation, state));
        operations.stream().filter(operation -> !operation.reads()).forEach(operation -> at(operation, state));
        return new Report(answers, telling, faults, requests);
    }

    private void at(Operation operation, State state) {
        for (var subject : subjects(operation, house.places())) {
            for (var mount : operation.door().mounts()) {
                at(operation, mount, subject, state);
            }
        }
    }

    private void at(Operation operation, String mount, Subject subject, State state) {
        var key = AccessMatrix.key(operation, subject);
        var began = executions.count();
        var answer = send(operation, mount, subject);
        var cost = executions.count() - began;
        if (answer.status() >= 500 && !isHealth(operation)) {
            faults.add("%s (%s): %s".formatted(key, mount, shortened(answer)));
        }
        var earlier = answers.put(key, status(operation, answer));
        if (earlier != null && !earlier.equals(status(operation, answer))) {
            faults.add("%s (%s): %s here, %s at the other mount".formatted(key, mount, answer.status(), earlier));
        }
        lookForChanges(operation, key, answer, state);
        if (role.isBlindTo(subject) && !role.seesDecided(operation, subject)) {
            compare(operation, mount, subject, key, answer, cost);
        }
        lookForTraces(operation, mount, subject, key, answer);
        if (operation.path().endsWith("/logout")) {
            caller.signIn();
        }
    }

    private void lookForChanges(Operation operation, String key, Caller.Answer answer, State state) {
        var changed = state.changes();
        if (changed.isEmpty()) {
            return;
        }
        if (operation.reads() || isQuery(operation) && answer.status() == 200 || !answer.isSuccess()) {
            faults.add("%s answered %d and changed %s".formatted(key, answer.status(), changed));
        }
        bookmark.goBack();
        state.look();
    }

    /** To whom the dossier is hidden, its ids are answered like ids of nothing. */
    private void compare(
            Operation operation, String mount, Subject subject, String key, Caller.Answer answer, long cost) {
        var began = executions.count();
        var missing = send(operation, mount, Subject.NOTHING);
        var apart = Math.abs(executions.count() - began - cost);
        if (apart > slowest) {
            slowest = apart;
            slowestKey = key;
        }
        if (apart > STATEMENTS_APART) {
            faults.add("%s (%s): %d statements apart from nothing".formatted(key, mount, apart));
        }
        var hidden = comparable(operation, answer, subject);
        var nothing = comparable(operation, missing, Subject.NOTHING);
        if (!hidden.equals(nothing)) {
            faults.add("%s (%s): %s, but for nothing %s".formatted(key, mount, brief(hidden), brief(nothing)));
        }
    }

    private void lookForTraces(Operation operation, String mount, Subject subject, String key, Caller.Answer answer) {
        House.namesHiddenFrom(role).stream()
                .filter(answer.body()::contains)
                .forEach(name -> faults.add("%s (%s) names %s".formatted(key, mount, name)));
        var asked = house.places().address(operation, subject);
        house.keysHiddenFrom(role).stream()
                .filter(number -> answer.body().contains(number) && !asked.contains(number) && !isStage(operation))
                .forEach(number -> faults.add("%s (%s) tells of %s".formatted(key, mount, number)));
        var earlier = before.get(operation.name() + mount);
        if (earlier != null && !house.places().namesDossier(operation) && !isPacked(answer)) {
            var then = fleeting(earlier.status() + " " + earlier.body());
            var now = fleeting(answer.status() + " " + answer.body());
            if (!then.equals(now)) {
                telling.add(key);
            }
        }
    }

    /** Who drives the demonstration sees the mails that everybody gets in it. */
    private static boolean isStage(Operation operation) {
        return operation.path().startsWith("/trinh-dien");
    }

    /** A spreadsheet or letter is packed anew each time, with the time of day. */
    private static boolean isPacked(Caller.Answer answer) {
        return answer.body().startsWith("PK") || answer.body().startsWith("%PDF");
    }

    private String comparable(Operation operation, Caller.Answer answer, Subject subject) {
        var address = house.places().address(operation, subject);
        var text = answer.status() + " " + answer.body().replace(address, "{address}");
        for (var part : address.split("/")) {
            if (part.length() > 8) {
                text = text.replace(part, "{part}");
            }
        }
        return fleeting(text);
    }

    private static String fleeting(String text) {
        var result = text;
        for (var pattern : FLEETING) {
            result = pattern.matcher(result).replaceAll("~");
        }
        return result;
    }

    private Caller.Answer send(Operation operation, String mount, Subject subject) {
        requests++;
        var body = bodies.of(operation, role);
        return caller.send(
                operation.door(),
                operation.method(),
                mount + house.places().address(operation, subject),
                body.type(),
                body.content());
    }

    /** No jobs run in this application, which its health says; whoever asks is answered all the same. */
    static boolean isHealth(Operation operation) {
        return operation.path().equals("/actuator/health");
    }

    private static String status(Operation operation, Caller.Answer answer) {
        return isHealth(operation) && answer.status() == 503 ? "200" : Integer.toString(answer.status());
    }

    /** Whether it could be a read whose criteria travel in the body. */
    private boolean isQuery(Operation operation) {
        return operation.method().equals("POST")
                && operations.stream()
                        .anyMatch(other -> other.door() == operation.door()
                                && other.path().equals(operation.path())
                                && other.method().equals("GET"));
    }

    private static String shortened(Caller.Answer answer) {
        return answer.status() + " " + brief(answer.body());
    }

    private static String brief(String text) {
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
