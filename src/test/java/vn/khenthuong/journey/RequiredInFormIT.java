package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.VariableMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khenthuong.forms.schema.FormGuard;
import vn.khenthuong.forms.schema.FormSchema;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.UpgradedDatabase;

/**
 * Whoever answers all that a form marks as required hears of nothing missing from the server: then the first list of errors in the
 * browser is whole. Every task of every model, with each of its outcomes, is sent with just these answers, and rolled back.
 */
@IntegrationTest(
        properties = {
            UpgradedDatabase.TODAY + EveryStep.BEGIN,
            EveryStep.OFFICE_CHECKS,
            "spring.application.name=required-in-form"
        })
@Import(EveryStep.class)
@DisplayName("Điều máy chủ bắt buộc thì biểu mẫu đã đánh dấu bắt buộc")
class RequiredInFormIT {

    /** The server says that something is not there. */
    private static final Pattern MISSING =
            Pattern.compile("(?i)cần (nhập|chọn|giải trình|giải thích|nêu|đánh dấu)|để trống");

    /** What depends on more than the answers of one outcome and facts; by task and field. */
    private static final Map<String, String> SPANNING = Map.of(
            "userTask_prepareDossier criteriaExplanation", "a decision table judges the figures that are being entered",
            "userTask_prepareDossier duplicateRemark", "the name that is being entered is compared",
            "userTask_reviewDossier remark", "wanted for a proposal in spite of criteria not met, not for a refusal",
            "userTask_consolidateList reasonCode", "of the dossiers that are left out",
            "userTask_consolidateList reason", "of the dossiers that are left out",
            "userTask_decide reasonCode", "of the dossiers that are not rewarded",
            "userTask_decide reason", "of the dossiers that are not rewarded, or of a return");

    private final ObjectMapper json = new ObjectMapper();

    @Autowired
    private EveryStep everyStep;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FormService forms;

    @Autowired
    private IdentityService identities;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private MutableClock clock;

    private final Set<String> judged = new TreeSet<>();

    @Test
    @DisplayName("mọi việc, mọi kết luận")
    void everyTask() throws Exception {
        everyStep.make();
        var complaints = new TreeSet<String>();
        for (var task : tasks.createTaskQuery().list()) {
            var form = form(task);
            for (var outcome : outcomes(form)) {
                var told = send(task, form, outcome);
                told.stream()
                        .filter(complaint -> !SPANNING.containsKey(complaint.split(":")[0]))
                        .forEach(complaint -> complaints.add(outcome + " " + complaint));
            }
        }
        assertThat(judged)
                .as("tasks the server itself had something to say about, or took")
                .contains(
                        "userTask_prepareDossier",
                        "userTask_supplementDossier",
                        "userTask_receiveDossier",
                        "userTask_reviewDossier",
                        "userTask_appraiseDossier",
                        "userTask_consolidateList",
                        "userTask_signFocalSubmission",
                        "userTask_receiveList",
                        "userTask_decide",
                        "userTask_prepareReport",
                        "userTask_signReport");
        assertThat(complaints).isEmpty();
    }

    private JsonNode form(Task task) throws IOException {
        try (var deployed = forms.getDeployedTaskForm(task.getId())) {
            return json.readTree(deployed);
        }
    }

    private static List<String> outcomes(JsonNode form) {
        return StreamSupport.stream(form.path("components").spliterator(), false)
                .filter(component -> component.path("key").asText().equals("outcome"))
                .flatMap(component ->
                        StreamSupport.stream(component.path("values").spliterator(), false))
                .map(option -> option.path("value").asText())
                .toList();
    }

    /** What the server misses, as “task field: sentence”. */
    private Set<String> send(Task task, JsonNode form, String outcome) {
        var missed = new HashSet<String>();
        for (var official : officials(task)) {
            try {
                identities.setAuthentication(
                        official,
                        List.of(official.replaceFirst("^(canbo|lanhdao)\\d\\.", "$1.")),
                        task.getTenantId() == null ? List.of() : List.of(task.getTenantId()));
                var facts = forms.getTaskFormVariables(task.getId());
                var answers = required(form, facts, outcome);
                new TransactionTemplate(transactions).executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    forms.submitTaskForm(task.getId(), answers);
                });
                judged.add(task.getTaskDefinitionKey());
            } catch (RuntimeException refused) {
                var errors = errors(refused);
                if (errors != null) {
                    judged.add(task.getTaskDefinitionKey());
                    errors.forEach((field, sentence) -> {
                        if (MISSING.matcher(sentence).find()) {
                            missed.add("%s %s: %s".formatted(task.getTaskDefinitionKey(), field, sentence));
                        }
                    });
                }
            } finally {
                identities.clearAuthentication();
            }
        }
        return missed;
    }

    private static Map<String, String> errors(Throwable refused) {
        for (var cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof BadInputException wrong) {
                var told = new LinkedHashMap<String, String>();
                wrong.errors().forEach(error -> told.put(String.valueOf(error.field()), error.message()));
                return told;
            }
        }
        return null;
    }

    private List<String> officials(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(group -> group != null)
                .flatMap(group -> List.of(group, group.replaceFirst("^(canbo|lanhdao)\\.", "$12.")).stream())
                .distinct()
                .toList();
    }

    /** The answers the form itself demands, found by asking its guard until it is content. */
    private Map<String, Object> required(JsonNode form, VariableMap facts, String outcome) {
        var schema = FormSchema.parse(form.toString());
        var known = new HashMap<String, Object>(facts);
        var answers = new HashMap<String, Object>(Map.of("outcome", outcome));
        var fields = new HashMap<String, JsonNode>();
        collect(form, fields);
        for (var round = 0; round < fields.size(); round++) {
            var wanted = new ArrayList<String>();
            FormGuard.examine(schema, known, answers).errors().forEach(error -> wanted.add(error.field()));
            wanted.removeIf(key -> key == null || answers.containsKey(key));
            if (wanted.isEmpty()) {
                return answers;
            }
            wanted.forEach(key -> answers.put(key, value(fields.get(key), known)));
        }
        return answers;
    }

    private Object value(JsonNode field, Map<String, Object> facts) {
        var example = field.at("/properties/example");
        if (!example.isMissingNode()) {
            return example.asText();
        }
        return switch (field.path("type").asText()) {
            case "number" -> Math.max(1, field.at("/validate/min").asInt());
            case "datetime" -> LocalDate.now(clock).toString();
            case "checkbox" -> true;
            case "checklist" -> List.of(option(field, facts));
            case "select", "radio" -> option(field, facts);
            default -> "Nội dung";
        };
    }

    private String option(JsonNode field, Map<String, Object> facts) {
        if (field.hasNonNull("valuesKey")) {
            var offered = json.valueToTree(facts.get(field.path("valuesKey").asText()));
            var list = offered.isTextual() ? parsed(offered.asText()) : offered;
            return list.at("/0/value").asText("-");
        }
        return field.at("/values/0/value").asText();
    }

    private JsonNode parsed(String text) {
        try {
            return json.readTree(text);
        } catch (IOException noJson) {
            throw new AssertionError(noJson);
        }
    }

    private static void collect(JsonNode holder, Map<String, JsonNode> fields) {
        holder.path("components").forEach(component -> {
            if (component.hasNonNull("key")) {
                fields.put(component.path("key").asText(), component);
            }
            collect(component, fields);
        });
    }
}
