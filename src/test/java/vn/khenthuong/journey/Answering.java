package vn.khenthuong.journey;

import static vn.khenthuong.journey.Route.*;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.journey.ToTheEnd.Work;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.OpenTask;

/** The answer that lets whatever waits go on, for every task of every model; an official sees the form before answering it. */
final class Answering {

    private static final Map<String, Object> CONSOLIDATED =
            Map.of("assessment", "Phong trào có chuyển biến.", "missingReason", "Có đơn vị chưa nộp.");

    private final Officials officials;
    private final Clock clock;
    private final ReportDesk reports;
    private final Map<String, Route> rounds = new HashMap<>();

    Answering(Officials officials, Clock clock, ReportDesk reports) {
        this.officials = officials;
        this.clock = clock;
        this.reports = reports;
    }

    void answer(Work work) {
        switch (work.task().getTaskDefinitionKey()) {
            case ReportDesk.PREPARE -> reports.prepare(report(work));
            case ReportDesk.SIGN -> reports.sign(report(work));
            default -> onItsForm(work);
        }
    }

    private void onItsForm(Work work) {
        var official = officials.as(work.official());
        var task = task(work);
        var shown = official.formVariables(task);
        official.submit(task, answers(work, shown)).expectSuccess();
    }

    private Map<String, Object> answers(Work work, Map<String, JsonNode> shown) {
        var route = route(work.key());
        return switch (work.task().getTaskDefinitionKey()) {
            case "userTask_confirmOpening" -> Map.of("outcome", "APPROVE");
            case PREPARE -> prepared(route, work);
            case APPROVE, APPROVE_SUPPLEMENT, SIGN_FOCAL -> route.signed(Map.of("outcome", "APPROVE"));
            case RECEIVE -> Map.of("outcome", "COMPLETE");
            case SIGN_REJECTION -> route.signed(Map.of("outcome", "APPROVE"));
            case SUPPLEMENT -> Map.of("outcome", "SUBMIT", "achievementSummary", "Giảm 32 hộ nghèo trong ba năm.");
            case REVIEW -> selection();
            case APPRAISE -> Map.of("outcome", "PASS");
            case CONSOLIDATE -> route.composition("SUBMIT", values(shown.get("listedDossiers")));
            case RECEIVE_LIST -> Map.of("outcome", "ACCEPT");
            case SIGN_APPRAISAL -> route.signed(Map.of("outcome", "SUBMIT"));
            case "userTask_checkByOffice" -> Map.of("outcome", "PASS");
            case DECIDE ->
                asks(work, "approvedDossiers")
                        ? Map.of("outcome", "DECIDE", "approvedDossiers", values(shown.get("listOptions")))
                        : Map.of("outcome", "DECIDE");
            case ISSUE -> {
                route.layDownAmounts(work.key());
                yield route.signed(Map.of("outcome", "ISSUE"));
            }
            case "userTask_consolidateForBoard" ->
                asks(work, "documentNumber") ? route.signed(CONSOLIDATED) : CONSOLIDATED;
            case "userTask_consolidateReport" -> asks(work, "steeringNumber") ? consolidated(route) : CONSOLIDATED;
            case "userTask_signConsolidatedReport", "userTask_signBoardReport" ->
                route.signed(Map.of("outcome", "APPROVE"));
            case "userTask_signBoardReportByChair" -> Map.of("outcome", "APPROVE");
            case "userTask_issueBoardReport" -> route.signed(Map.of("outcome", "ISSUE"));
            default -> throw new IllegalStateException("Nobody knows how to answer " + work.task());
        };
    }

    /** On the form the dossier was started with. */
    private Map<String, Object> prepared(Route route, Work work) {
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
