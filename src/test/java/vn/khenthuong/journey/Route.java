package vn.khenthuong.journey;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import vn.khenthuong.award.LaidDownAmounts;
import vn.khenthuong.support.Official;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.OpenTask;
import vn.khenthuong.support.Reply;

/**
 * The route of the dossiers of one round in the words of the people on it, over HTTP only. Every step waits for its task, so
 * it may be used with and without the job executor.
 */
public final class Route {

    public static final String FOCAL_OFFICER = "canbo.so-ldtbxh";
    public static final String FOCAL_HEAD = "lanhdao.so-ldtbxh";
    public static final String APPRAISER = "canbo.so-noi-vu";
    public static final String APPRAISAL_HEAD = "lanhdao.so-noi-vu";
    public static final String CHAIR = "chutich.ubnd";
    public static final String CLERK = "vanthu.ubnd";
    public static final String OBSERVER = "giamsat";

    public static final String PREPARE = "userTask_prepareDossier";
    public static final String APPROVE = "userTask_approveByUnit";
    public static final String SIGN_REJECTION = "userTask_signRejection";
    public static final String RECEIVE = "userTask_receiveDossier";
    public static final String SUPPLEMENT = "userTask_supplementDossier";
    public static final String APPROVE_SUPPLEMENT = "userTask_approveSupplement";
    public static final String REVIEW = "userTask_reviewDossier";
    public static final String APPRAISE = "userTask_appraiseDossier";
    public static final String CONSOLIDATE = "userTask_consolidateList";
    public static final String SIGN_FOCAL = "userTask_signFocalSubmission";
    public static final String RECEIVE_LIST = "userTask_receiveList";
    public static final String SIGN_APPRAISAL = "userTask_signAppraisalSubmission";
    public static final String DECIDE = "userTask_decide";
    public static final String ISSUE = "userTask_issueDecision";

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    /** Registers give each number once in a year, whatever the round. */
    private static final AtomicInteger DOCUMENTS = new AtomicInteger(100);

    static final byte[] PDF = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"
            .getBytes(StandardCharsets.US_ASCII);

    private final Officials officials;
    private final Clock clock;
    private final String round;
    private final Map<String, Nominee> nominees = new HashMap<>();

    public Route(Officials officials, Clock clock, String round) {
        this.officials = officials;
        this.clock = clock;
        this.round = round;
    }

    /** For a database in which somebody has numbered documents before: all that follow have this number or a higher one. */
    static void numberDocumentsFrom(int first) {
        DOCUMENTS.accumulateAndGet(first - 1, Math::max);
    }

    public String round() {
        return round;
    }

    public String list(int serial) {
        return "%s-DS%d".formatted(round, serial);
    }

    Official as(String userId) {
        return officials.as(userId);
    }

    String today() {
        return LocalDate.now(clock).toString();
    }

    /** Number and date of a document signed today, with more answers. */
    public Map<String, Object> signed(Map<String, ?> more) {
        Map<String, Object> answers = new HashMap<>(more);
        answers.put("documentNumber", DOCUMENTS.incrementAndGet() + "/UBND");
        answers.put("documentDate", today());
        return answers;
    }

    // --- any task

    Reply submit(String userId, String key, String task, Map<String, ?> answers) {
        var official = as(userId);
        return official.submit(official.awaitTask(key, task), answers);
    }

    void complete(String userId, String key, String task, Map<String, ?> answers) {
        submit(userId, key, task, answers).expectSuccess();
    }

    public OpenTask task(String userId, String key, String task) {
        return as(userId).awaitTask(key, task);
    }

    /** What the form of the task shows to the official. */
    Map<String, JsonNode> shown(String userId, String key, String task) {
        var official = as(userId);
        return official.formVariables(official.awaitTask(key, task));
    }

    // --- the unit

    /** Opens a dossier; its number. */
    public String open(Nominee nominee) {
        var started = as("canbo." + nominee.unit())
                .start("nomination", nominee.start(round))
                .expectSuccess();
        var number = started.json().path("businessKey").asText();
        nominees.put(number, nominee);
        return number;
    }

    /** Goes on with a dossier that was opened by somebody else. */
    void goOnWith(String number, String officer) {
        nominees.put(
                number,
                Nominee.of(
                        as(officer).get("/api/dossiers/" + number).expect(200).json()));
    }

    /** Uploads what the checklist wants. */
    void uploadPapers(String number) {
        var officer = as(officerOf(number));
        for (var item : dossier(number).path("checklist")) {
            if (item.path("required").asBoolean() && !item.path("satisfied").asBoolean()) {
                officer.upload(number, item.path("item").asText(), "giay-to.pdf", PDF)
                        .expect(201);
            }
        }
    }

    Map<String, Object> content(String number) {
        var communes = new ArrayList<String>();
        var offered = shown(officerOf(number), number, PREPARE).get("communes");
        offered.forEach(commune -> communes.add(commune.path("value").asText()));
        return nominees.get(number).content(today(), communes);
    }

    void prepare(String number) {
        complete(officerOf(number), number, PREPARE, content(number));
    }

    Reply approve(String number) {
        return submit(headOf(number), number, APPROVE, signed(Map.of("outcome", "APPROVE")));
    }

    /** Complete and waiting for its head. */
    public String prepared(Nominee nominee) {
        var number = open(nominee);
        uploadPapers(number);
        prepare(number);
        return number;
    }

    /** Signed and sent to the focal agency. */
    public String submitted(Nominee nominee) {
        var number = prepared(nominee);
        approve(number).expectSuccess();
        return number;
    }

    Reply withdraw(String number) {
        return as(headOf(number))
                .post("/api/dossiers/%s/withdrawal".formatted(number), signed(Map.of("reason", "Đơn vị xin rút")));
    }

    // --- the focal agency and Home Affairs

    public void receive(String number) {
        complete(FOCAL_OFFICER, number, RECEIVE, Map.of("outcome", "COMPLETE"));
    }

    /** Refused at the reception, signed by the head of the focal agency. */
    void reject(String number) {
        proposeRejection(number);
        complete(FOCAL_HEAD, number, SIGN_REJECTION, signed(Map.of("outcome", "APPROVE")));
    }

    void proposeRejection(String number) {
        complete(
                FOCAL_OFFICER,
                number,
                RECEIVE,
                Map.of("outcome", "REJECT", "reasonCode", "WRONG_SUBJECT", "reason", "Không thuộc đối tượng"));
    }

    public void select(String number) {
        complete(FOCAL_OFFICER, number, REVIEW, selection());
    }

    static Map<String, Object> selection() {
        return Map.of("outcome", "SELECT", "remark", "Đã kiểm tra, đủ điều kiện");
    }

    void notSelect(String number) {
        complete(FOCAL_OFFICER, number, REVIEW, refusal("NOT_SELECT"));
    }

    static Map<String, Object> refusal(String outcome) {
        return Map.of("outcome", outcome, "reasonCode", "BELOW_STANDARD", "reason", "Thành tích chưa đạt tiêu chuẩn");
    }

    /** Received and proposed for the list. */
    String reviewed(Nominee nominee) {
        var number = submitted(nominee);
        receive(number);
        select(number);
        return number;
    }

    /** Alone on the first list of the round, from the unit to the decision that rewards it; the round closes on the way. */
    public String awarded(Nominee nominee) {
        var number = reviewed(nominee);
        closeRound();
        listed(list(1), List.of(number));
        pass(number);
        submitToChair(list(1));
        decide(list(1), List.of(number), List.of()).expectSuccess();
        issue(list(1));
        awaitState(number, "AWARDED");
        return number;
    }

    public void pass(String number) {
        complete(APPRAISER, number, APPRAISE, Map.of("outcome", "PASS"));
    }

    public void closeRound() {
        as(APPRAISAL_HEAD)
                .post("/api/rounds/%s/closing".formatted(round), signed(Map.of()))
                .expect(200);
    }

    // --- the list

    Map<String, Object> composition(String outcome, List<String> dossiers) {
        return Map.of(
                "outcome",
                outcome,
                "listedDossiers",
                dossiers,
                "minutesNumber",
                DOCUMENTS.incrementAndGet() + "/BB",
                "minutesDate",
                today(),
                "agreementNumber",
                "77/SNV",
                "agreementDate",
                today(),
                "minimumReason",
                "Số đề nghị đủ điều kiện ít hơn mức tối thiểu",
                "reasonCode",
                "BELOW_STANDARD",
                "reason",
                "Chưa tiêu biểu");
    }

    void consolidate(String list, String outcome, List<String> dossiers) {
        complete(FOCAL_OFFICER, list, CONSOLIDATE, composition(outcome, dossiers));
    }

    void signFocal(String list) {
        complete(FOCAL_HEAD, list, SIGN_FOCAL, signed(Map.of("outcome", "APPROVE")));
    }

    void accept(String list) {
        complete(APPRAISER, list, RECEIVE_LIST, Map.of("outcome", "ACCEPT"));
    }

    /** From the composition to Home Affairs' reception. */
    void listed(String list, List<String> dossiers) {
        consolidate(list, "SUBMIT", dossiers);
        signFocal(list);
        accept(list);
    }

    void submitToChair(String list) {
        complete(APPRAISAL_HEAD, list, SIGN_APPRAISAL, signed(Map.of("outcome", "SUBMIT")));
    }

    /** Whoever stands on the list and is neither is refused. */
    Reply decide(String list, List<String> approved, List<String> deferred) {
        var refused = StreamSupport.stream(
                        shown(CHAIR, list, DECIDE).get("listOptions").spliterator(), false)
                .map(option -> option.path("value").asText())
                .filter(number -> !approved.contains(number) && !deferred.contains(number))
                .toList();
        return submit(
                CHAIR,
                list,
                DECIDE,
                Map.of(
                        "outcome",
                        "DECIDE",
                        "refusedDossiers",
                        refused,
                        "deferredDossiers",
                        deferred,
                        "reasonCode",
                        "BELOW_STANDARD",
                        "reason",
                        "Thành tích chưa tiêu biểu"));
    }

    void issue(String list) {
        layDownAmounts(list);
        complete(CLERK, list, ISSUE, signed(Map.of("outcome", "ISSUE")));
    }

    /** Without them the clerk does not number a decision. */
    void layDownAmounts(String list) {
        LaidDownAmounts.of(officials, clock, list);
    }

    // --- what can be seen

    JsonNode dossier(String number) {
        return as(officerOf(number)).get("/api/dossiers/" + number).expect(200).json();
    }

    String state(String number) {
        return dossier(number).path("state").asText();
    }

    String roundState() {
        return as(OBSERVER)
                .get("/api/rounds/" + round)
                .expect(200)
                .json()
                .path("state")
                .asText();
    }

    public void awaitState(String number, String state) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(() -> state(number), state::equals);
    }

    void awaitRoundState(String state) {
        await().atMost(PATIENCE).pollInterval(Duration.ofMillis(100)).until(this::roundState, state::equals);
    }

    JsonNode journey(String number) {
        return as(officerOf(number))
                .get("/api/dossiers/%s/journey".formatted(number))
                .expect(200)
                .json();
    }

    /** Places of the limit of a unit: reserved, confirmed, remaining. */
    List<Integer> places(String unit) {
        return places(limit -> limit.path("unit").asText().equals(unit));
    }

    /** Places of the provincial pool for this kind of nominee. */
    List<Integer> pool(String nomineeType) {
        return places(limit -> limit.path("scope").asText().equals("ROUND")
                && limit.path("nomineeTypes").toString().contains(nomineeType));
    }

    private List<Integer> places(Predicate<JsonNode> wanted) {
        var limits = as(OBSERVER)
                .get("/api/rounds/%s/quotas".formatted(round))
                .expect(200)
                .json();
        var limit = StreamSupport.stream(limits.spliterator(), false)
                .filter(wanted)
                .findFirst()
                .orElseThrow();
        return List.of(
                limit.path("reserved").asInt(),
                limit.path("confirmed").asInt(),
                limit.path("remaining").asInt());
    }

    String officerOf(String number) {
        return "canbo." + nominees.get(number).unit();
    }

    String headOf(String number) {
        return "lanhdao." + nominees.get(number).unit();
    }
}
