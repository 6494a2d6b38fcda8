package vn.khenthuong.journey;

import static vn.khenthuong.journey.Route.*;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.consultation.ConsultationProcess;
import vn.khenthuong.journey.ToTheEnd.Work;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.OpenTask;

/** The answer that lets whatever waits go on, for every task of every model; an official sees the form before answering it. */
final class Answering {

    /** Whoever made the database has used lower ones. */
    private static final int FIRST_NUMBER = 5_001;

    private static final Map<String, Object> ISSUED = Map.of("outcome", "ISSUE");
    private static final Map<String, Object> CONSOLIDATED =
            Map.of("assessment", "Phong trào có chuyển biến.", "missingReason", "Có đơn vị chưa nộp.");

    private final Officials officials;
    private final Clock clock;
    private final ReportDesk reports;
    private final Map<String, Consumer<Work>> answers = answers();
    private final Map<String, Route> rounds = new HashMap<>();

    Answering(Officials officials, Clock clock, ReportDesk reports) {
        this.officials = officials;
        this.clock = clock;
        this.reports = reports;
        Route.numberDocumentsFrom(FIRST_NUMBER);
    }

    void answer(Work work) {
        var task = work.task().getTaskDefinitionKey();
        Optional.ofNullable(answers.get(task))
                .orElseThrow(() -> new IllegalStateException("Nobody knows how to answer " + task))
                .accept(work);
    }

    /** Ids of the tasks it can answer. */
    Set<String> tasks() {
        return answers.keySet();
    }

    private Map<String, Consumer<Work>> answers() {
        var known = new HashMap<String, Consumer<Work>>();
        known.put(ReportDesk.PREPARE, work -> reports.prepare(report(work)));
        known.put(ReportDesk.SIGN, work -> reports.sign(report(work)));
        onForms().forEach((task, answer) -> known.put(task, work -> onItsForm(work, answer)));
        return known;
    }

    /** What is asked. */
    private record Asked(Work work, Route route, Map<String, JsonNode> shown) {

        private Map<String, Object> signed(Map<String, ?> more) {
            return route.signed(more);
        }
    }

    private Map<String, Function<Asked, Map<String, Object>>> onForms() {
        var forms = new HashMap<String, Function<Asked, Map<String, Object>>>();
        for (var task : List.of("userTask_confirmOpening", "userTask_signBoardReportByChair")) {
            forms.put(task, asked -> Map.of("outcome", "APPROVE"));
        }
        for (var task : List.of(
                APPROVE,
                APPROVE_SUPPLEMENT,
                SIGN_REJECTION,
                SIGN_FOCAL,
                "userTask_signConsolidatedReport",
                "userTask_signBoardReport")) {
            forms.put(task, asked -> asked.signed(Map.of("outcome", "APPROVE")));
        }
        for (var task : List.of(APPRAISE, StepsOfARoute.CHECK)) {
            forms.put(task, asked -> Map.of("outcome", "PASS"));
        }
        for (var task : List.of(PetitionDesk.BY_FOCAL_AGENCY, PetitionDesk.BY_APPRAISER)) {
            forms.put(task, asked -> PetitionDesk.answered("Sở đã ghi nhận."));
        }
        forms.put(PREPARE, this::prepared);
        forms.put(RECEIVE, asked -> Map.of("outcome", "COMPLETE"));
        forms.put(
                SUPPLEMENT,
                asked -> Map.of("outcome", "SUBMIT", "achievementSummary", "Giảm 32 hộ nghèo trong ba năm."));
        forms.put(ConsultationProcess.Tasks.GIVE_OPINION.id(), asked -> asked.signed(Map.of("outcome", "AGREE")));
        forms.put(StepsOfARoute.RESOLVE, this::resumed);
        forms.put(REVIEW, asked -> selection());
        forms.put(
                CONSOLIDATE,
                asked ->
                        asked.route().composition("SUBMIT", values(asked.shown().get("listedDossiers"))));
        forms.put(RECEIVE_LIST, asked -> Map.of("outcome", "ACCEPT"));
        forms.put(SIGN_APPRAISAL, asked -> asked.signed(Map.of("outcome", "SUBMIT")));
        forms.put(DECIDE, this::decided);
        forms.put(ISSUE, asked -> {
            asked.route().layDownAmounts(asked.work().key());
            return asked.signed(ISSUED);
        });
        forms.put("userTask_issueBoardReport", asked -> asked.signed(ISSUED));
        forms.put(
                "userTask_consolidateForBoard",
                asked -> asks(asked.work(), "documentNumber") ? asked.signed(CONSOLIDATED) : CONSOLIDATED);
        forms.put(
                "userTask_consolidateReport",
                asked -> asks(asked.work(), "steeringNumber") ? consolidated(asked.route()) : CONSOLIDATED);
        forms.put(CommendationDesk.PREPARE, asked -> Map.of("outcome", "SUBMIT"));
        forms.put(CommendationDesk.DECIDE, asked -> asked.signed(Map.of("outcome", "DECIDE")));
        forms.put(
                PetitionDesk.RECORD,
                asked -> asked.signed(Map.of("outcome", "RECORD", "answerText", "UBND tỉnh đồng ý.")));
        return forms;
    }

    private void onItsForm(Work work, Function<Asked, Map<String, Object>> answer) {
        var official = officials.as(work.official());
        var task = task(work);
        var asked = new Asked(work, route(work.key()), official.formVariables(task));
        official.submit(task, answer.apply(asked)).expectSuccess();
    }

    private Map<String, Object> decided(Asked asked) {
        return asks(asked.work(), "approvedDossiers")
                ? Map.of(
                        "outcome",
                        "DECIDE",
                        "approvedDossiers",
                        values(asked.shown().get("listOptions")))
                : Map.of("outcome", "DECIDE");
    }

    /** What keeps the dossier on hold is concluded first, by whoever has put it on record. */
    private Map<String, Object> resumed(Asked asked) {
        var recorder = officials.as(FOCAL_OFFICER);
        var matters = "/api/dossiers/%s/matters".formatted(asked.work().key());
        for (var matter : recorder.get(matters).expect(200).json()) {
            if (matter.path("conclusion").path("outcome").isMissingNode()) {
                recorder.post(
                                "/api/matters/%d/conclusion"
                                        .formatted(matter.path("id").asLong()),
                                asked.signed(Map.of("outcome", "NO_VIOLATION", "text", "Không có vi phạm.")))
                        .expect(200);
            }
        }
        return asked.signed(Map.of("outcome", "RESUME", "reason", "Đã xác minh xong"));
    }

    /** On the form the dossier was started with. */
    private Map<String, Object> prepared(Asked asked) {
        var route = asked.route();
        var work = asked.work();
        route.goOnWith(work.key(), work.official());
        route.uploadPapers(work.key());
        var content = route.content(work.key());
        var form = officials
                .as(work.official())
                .get("/engine-rest/task/%s/deployed-form".formatted(work.task().getId()))
                .expect(200)
                .text();
        return form.contains("serviceEmployment") ? content : onEarlierForm(content);
    }

    /** As the form asked before every service of a village, the origin of figures and the loan of a household were asked for. */
    private static Map<String, Object> onEarlierForm(Map<String, Object> content) {
        var answers = new HashMap<>(content);
        answers.keySet()
                .removeIf(key -> key.startsWith("service") || key.startsWith("figures") || key.equals("policyLoan"));
        if (content.containsKey("serviceHealth")) {
            answers.put("villageServices", List.of("EMPLOYMENT", "HEALTH", "EDUCATION"));
        }
        return answers;
    }

    private static Map<String, Object> consolidated(Route route) {
        Map<String, Object> answers = new HashMap<>(CONSOLIDATED);
        for (var addressee : List.of("steering", "ministry")) {
            var document = route.signed(Map.of());
            answers.put(addressee + "Number", document.get("documentNumber"));
            answers.put(addressee + "Date", document.get("documentDate"));
        }
        return answers;
    }

    /** Forms stay as they were when their model was deployed. */
    private boolean asks(Work work, String key) {
        return officials.as(work.official()).formKeys(task(work)).contains(key);
    }

    /** Options, or what of them is chosen already. */
    private static List<String> values(JsonNode list) {
        var values = new ArrayList<String>();
        list.forEach(item -> values.add(item.isObject() ? item.path("value").asText() : item.asText()));
        return values;
    }

    /** By round, the first part of the number of a dossier or the code of a list. */
    private Route route(String key) {
        return rounds.computeIfAbsent(key.split("-")[0], round -> new Route(officials, clock, round));
    }

    private static ReportNumber report(Work work) {
        var number = work.key();
        var unit = number.substring(number.indexOf('-') + 1).toLowerCase();
        return new ReportNumber(Integer.parseInt(number.substring(2, 6)), unit);
    }

    private static OpenTask task(Work work) {
        var task = work.task();
        return new OpenTask(
                task.getId(), task.getTaskDefinitionKey(), task.getName(), task.getProcessInstanceId(), null, null);
    }
}
