package vn.khenthuong.journey;

import static vn.khenthuong.journey.Route.*;
import static vn.khenthuong.journey.StepsOfARoute.OFFICE;
import static vn.khenthuong.journey.StepsOfARoute.RESOLVE;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import vn.khenthuong.support.Official;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;

/**
 * The people of the walk at the clients of two nodes. An act is made ready – the official finds his task and reads its form – and done
 * later, so that several are done at one moment.
 */
final class WalkActs {

    /** What was chosen by chance is chosen when the act is, in one thread; what it is about is looked up by whoever does it. */
    record Act(WalkDeed deed, String round, String key, String unit, Nominee nominee, int node, int dice) {

        String subject() {
            return key == null ? round : key;
        }

        @Override
        public String toString() {
            return "%s %s%s on node %d (%d)"
                    .formatted(deed, subject(), nominee == null ? "" : " " + nominee.name(), node, dice);
        }
    }

    private final List<Officials> nodes;
    private final Clock clock;
    private final Map<String, Nominee> nominees = new ConcurrentHashMap<>();
    private final Set<String> disputed = ConcurrentHashMap.newKeySet();
    private final Map<String, String> successors = new ConcurrentHashMap<>();

    WalkActs(List<Officials> nodes, Clock clock) {
        this.nodes = nodes;
        this.clock = clock;
    }

    Nominee nominee(String number) {
        return nominees.get(number);
    }

    /** From now on the officials of another unit work for this one. */
    void merged(String unit, String successor) {
        successors.put(unit, successor);
    }

    boolean isMerged(String unit) {
        return successors.containsKey(unit);
    }

    /** Everything but the act itself. */
    Callable<Reply> ready(Act act) {
        var route = new Route(nodes.get(act.node()), clock, act.round());
        var chance = new Random(act.dice());
        var key = act.key();
        return switch (act.deed()) {
            case OPEN -> open(route, act);
            case PREPARE -> prepare(route, act);
            case DROP_DRAFT -> task(officer(route, act), key, Route.PREPARE, drop());
            case APPROVE -> task(head(route, act), key, Route.APPROVE, route.signed(Map.of("outcome", "APPROVE")));
            case RETURN_BY_HEAD -> task(head(route, act), key, Route.APPROVE, back());
            case DROP_PREPARED -> task(head(route, act), key, Route.APPROVE, drop());
            case RECEIVE -> task(route.as(FOCAL_OFFICER), key, Route.RECEIVE, Map.of("outcome", "COMPLETE"));
            case ASK_SUPPLEMENT ->
                task(
                        route.as(FOCAL_OFFICER),
                        key,
                        Route.RECEIVE,
                        Map.of(
                                "outcome",
                                "SUPPLEMENT",
                                "supplementItems",
                                List.of("achievement"),
                                "reason",
                                "Chưa rõ"));
            case PROPOSE_REJECTION ->
                task(
                        route.as(FOCAL_OFFICER),
                        key,
                        Route.RECEIVE,
                        Map.of("outcome", "REJECT", "reasonCode", "WRONG_SUBJECT", "reason", "Không thuộc đối tượng"));
            case SIGN_REJECTION -> task(route.as(FOCAL_HEAD), key, Route.SIGN_REJECTION, approval(route));
            case RETURN_REJECTION -> task(route.as(FOCAL_HEAD), key, Route.SIGN_REJECTION, back());
            case SUPPLEMENT ->
                task(
                        officer(route, act),
                        key,
                        Route.SUPPLEMENT,
                        Map.of("outcome", "SUBMIT", "achievementSummary", "Giảm 32 hộ nghèo trong ba năm."));
            case COUNTERSIGN -> task(head(route, act), key, APPROVE_SUPPLEMENT, approval(route));
            case RETURN_SUPPLEMENT -> task(head(route, act), key, APPROVE_SUPPLEMENT, back());
            case GIVE_OPINION -> opinion(route, act, chance);
            case SELECT -> select(route, key);
            case NOT_SELECT -> task(route.as(FOCAL_OFFICER), key, REVIEW, explained(key, refusal("NOT_SELECT")));
            case PASS -> task(route.as(APPRAISER), key, APPRAISE, Map.of("outcome", "PASS"));
            case FAIL -> task(route.as(APPRAISER), key, APPRAISE, refusal("FAIL"));
            case RETURN_TO_REVIEW -> task(route.as(APPRAISER), key, APPRAISE, back());
            case WITHDRAW -> post(head(route, act), "/api/dossiers/%s/withdrawal".formatted(key), reasoned(route));
            case HOLD -> post(route.as(FOCAL_HEAD), "/api/dossiers/%s/hold".formatted(key), reasoned(route));
            case RESUME -> post(route.as(FOCAL_HEAD), "/api/dossiers/%s/resumption".formatted(key), reasoned(route));
            case END_HELD ->
                task(
                        route.as(FOCAL_HEAD),
                        key,
                        RESOLVE,
                        route.signed(Map.of("outcome", "END", "reason", "Có kết luận vi phạm")));
            case RANK -> rank(route, chance);
            case AGREE -> agree(route);
            case CONSOLIDATE -> consolidate(route, key, chance);
            case SIGN_LIST -> task(route.as(FOCAL_HEAD), key, SIGN_FOCAL, approval(route));
            case RETURN_LIST -> task(route.as(FOCAL_HEAD), key, SIGN_FOCAL, back());
            case ACCEPT_LIST -> task(route.as(APPRAISER), key, RECEIVE_LIST, Map.of("outcome", "ACCEPT"));
            case SEND_LIST_BACK -> task(route.as(APPRAISER), key, RECEIVE_LIST, back());
            case SUBMIT_LIST ->
                task(route.as(APPRAISAL_HEAD), key, SIGN_APPRAISAL, route.signed(Map.of("outcome", "SUBMIT")));
            case REAPPRAISE -> reappraise(route, key, chance);
            case PASS_OFFICE -> task(route.as(OFFICE), key, StepsOfARoute.CHECK, Map.of("outcome", "PASS"));
            case RETURN_BY_OFFICE -> task(route.as(OFFICE), key, StepsOfARoute.CHECK, back());
            case DECIDE -> decide(route, key, chance);
            case RETURN_BY_CHAIR -> task(route.as(CHAIR), key, Route.DECIDE, back());
            case ISSUE -> issue(route, key);
            case CHANGE_LIMIT -> ofRound(route, "limits", limit(route, act, chance));
            case EXTEND -> ofRound(route, "extension", extension(route, act, chance));
            case CLOSE -> ofRound(route, "closing", route.signed(Map.of()));
            case REOPEN ->
                ofRound(route, "reopening", route.signed(Map.of("deadline", day(route, 20 + chance.nextInt(20)))));
            case CANCEL -> ofRound(route, "cancellation", route.signed(Map.of()));
        };
    }

    /** What the walk has to remember of an act that was accepted. */
    void accepted(Act act, Reply reply) {
        if (act.deed() == WalkDeed.OPEN) {
            nominees.put(reply.json().path("businessKey").asText(), act.nominee());
        }
    }

    private static Callable<Reply> issue(Route route, String list) {
        route.layDownAmounts(list);
        return task(route.as(CLERK), list, Route.ISSUE, route.signed(Map.of("outcome", "ISSUE")));
    }

    // --- the unit

    private Callable<Reply> open(Route route, Act act) {
        var officer = route.as("canbo." + act.unit());
        return () -> officer.start("nomination", act.nominee().start(act.round()));
    }

    private Callable<Reply> prepare(Route route, Act act) {
        var number = act.key();
        var officer = officer(route, act);
        for (var item :
                officer.get("/api/dossiers/" + number).expect(200).json().path("checklist")) {
            if (item.path("required").asBoolean() && !item.path("satisfied").asBoolean()) {
                officer.upload(number, item.path("item").asText(), "giay-to.pdf", PDF)
                        .expect(201);
            }
        }
        var task = officer.task(number, Route.PREPARE);
        var communes = new ArrayList<String>();
        var offered = officer.formVariables(task).get("communes");
        if (offered != null) {
            offered.forEach(commune -> communes.add(commune.path("value").asText()));
        }
        var content = act.nominee().content(route.today(), communes);
        return () -> officer.submit(task, content);
    }

    private Official officer(Route route, Act act) {
        return route.as("canbo." + successors.getOrDefault(act.unit(), act.unit()));
    }

    private Official head(Route route, Act act) {
        return route.as("lanhdao." + successors.getOrDefault(act.unit(), act.unit()));
    }

    // --- departments

    private Callable<Reply> opinion(Route route, Act act, Random chance) {
        var agency = act.unit();
        var disagrees = chance.nextInt(6) == 0;
        if (disagrees) {
            disputed.add(act.key());
        }
        var answers = route.signed(
                disagrees ? Map.of("outcome", "DISAGREE", "reason", "Còn nợ thuế quý I") : Map.of("outcome", "AGREE"));
        return task(
                route.as("canbo." + agency),
                act.key() + "-" + agency.toUpperCase(Locale.ROOT),
                "userTask_giveOpinion",
                answers);
    }

    private Callable<Reply> select(Route route, String number) {
        return task(route.as(FOCAL_OFFICER), number, REVIEW, explained(number, selection()));
    }

    /** A disagreement wants an answer; without one the field is not asked for. */
    private Map<String, Object> explained(String number, Map<String, Object> answers) {
        return disputed.contains(number)
                ? Playground.with(answers, "consultationAnswer", "Đã nộp đủ, có chứng từ")
                : answers;
    }

    private static Callable<Reply> rank(Route route, Random chance) {
        var type = chance.nextBoolean() ? "COLLECTIVE" : "INDIVIDUAL";
        var address = "/api/rounds/%s/selection".formatted(route.round());
        var officer = route.as(FOCAL_OFFICER);
        var version = 0;
        var places = new ArrayList<Map<String, Object>>();
        for (var kind : officer.get(address).json().path("kinds")) {
            if (kind.path("type").asText().equals(type)) {
                version = kind.path("version").asInt();
                for (var one : kind.path("cases")) {
                    places.add(Map.of(
                            "dossier", one.path("dossier").path("number").asText(), "place", 1 + chance.nextInt(4)));
                }
            }
        }
        Map<String, Object> body = Map.of("nomineeType", type, "version", version, "places", places);
        return () -> officer.put(address, body);
    }

    private static Callable<Reply> agree(Route route) {
        var address = "/api/rounds/%s/selection".formatted(route.round());
        var officer = route.as(APPRAISAL_HEAD);
        Map<String, Object> body = new HashMap<>(route.signed(Map.of("outcome", "AGREE")));
        body.put("ordering", officer.get(address).json().path("ordering").asInt());
        return () -> officer.post(address + "/agreement", body);
    }

    // --- the list

    private static Callable<Reply> consolidate(Route route, String list, Random chance) {
        var officer = route.as(FOCAL_OFFICER);
        var task = officer.task(list, Route.CONSOLIDATE);
        var shown = officer.formVariables(task);
        var chosen = values(shown.get("listableDossiers")).stream()
                .filter(number -> chance.nextInt(8) > 0)
                .toList();
        var answers = new HashMap<>(route.composition(chance.nextInt(4) == 0 ? "LEAVE_REST" : "SUBMIT", chosen));
        var agreed = shown.get("agreementNumber");
        if (agreed != null && !agreed.asText("").isEmpty() && !agreed.isNull()) {
            answers.put("agreementNumber", agreed.asText());
        }
        return () -> officer.submit(task, answers);
    }

    private static Callable<Reply> reappraise(Route route, String list, Random chance) {
        var head = route.as(APPRAISAL_HEAD);
        var task = head.task(list, SIGN_APPRAISAL);
        var options = values(head.formVariables(task).get("listOptions"));
        var chosen = options.isEmpty() ? options : List.of(options.get(chance.nextInt(options.size())));
        return () -> head.submit(task, Map.of("outcome", "REAPPRAISE", "dossiers", chosen, "reason", "Xem lại tỷ lệ"));
    }

    private static Callable<Reply> decide(Route route, String list, Random chance) {
        var chair = route.as(CHAIR);
        var task = chair.task(list, Route.DECIDE);
        var refused = new HashSet<String>();
        var deferred = new HashSet<String>();
        for (var number : values(chair.formVariables(task).get("listOptions"))) {
            switch (chance.nextInt(8)) {
                case 0 -> refused.add(number);
                case 1 -> deferred.add(number);
                default -> {}
            }
        }
        return () -> chair.submit(
                task,
                Map.of(
                        "outcome",
                        "DECIDE",
                        "refusedDossiers",
                        List.copyOf(refused),
                        "deferredDossiers",
                        List.copyOf(deferred),
                        "reasonCode",
                        "BELOW_STANDARD",
                        "reason",
                        "Thành tích chưa tiêu biểu"));
    }

    // --- the round

    private static Map<String, Object> limit(Route route, Act act, Random chance) {
        return route.signed(Map.of(
                "nomineeTypes",
                List.of("COLLECTIVE", "HOUSEHOLD", "INDIVIDUAL"),
                "unit",
                act.unit(),
                "max",
                1 + chance.nextInt(6)));
    }

    private static Map<String, Object> extension(Route route, Act act, Random chance) {
        Map<String, Object> answers =
                new HashMap<>(route.signed(Map.of("deadline", day(route, 25 + chance.nextInt(30)))));
        if (chance.nextInt(3) > 0) {
            answers.put("unit", act.unit());
        }
        return answers;
    }

    private static Callable<Reply> ofRound(Route route, String deed, Map<String, Object> body) {
        return post(route.as(APPRAISAL_HEAD), "/api/rounds/%s/%s".formatted(route.round(), deed), body);
    }

    // --- any

    private static Callable<Reply> task(Official official, String key, String step, Map<String, ?> answers) {
        var task = official.task(key, step);
        official.formVariables(task);
        return () -> official.submit(task, answers);
    }

    private static Callable<Reply> post(Official official, String path, Map<String, Object> body) {
        return () -> official.post(path, body);
    }

    private static Map<String, Object> approval(Route route) {
        return route.signed(Map.of("outcome", "APPROVE"));
    }

    private static Map<String, Object> reasoned(Route route) {
        return route.signed(Map.of("reason", "Theo đơn của đơn vị"));
    }

    private static Map<String, Object> back() {
        return Map.of("outcome", "RETURN", "reason", "Cần xem lại");
    }

    private static Map<String, Object> drop() {
        return Map.of("outcome", "WITHDRAW", "reason", "Không đủ điều kiện");
    }

    private static String day(Route route, int later) {
        return LocalDate.parse(route.today()).plusDays(later).toString();
    }

    private static List<String> values(JsonNode options) {
        var values = new ArrayList<String>();
        if (options != null) {
            options.forEach(option -> values.add(option.path("value").asText()));
        }
        return values;
    }
}
