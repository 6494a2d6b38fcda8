package vn.khenthuong.demo.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.forms.UserTask;
import vn.khenthuong.kernel.NotFoundException;

/**
 * Lets officials of the demonstration act: with their own groups and units, through the guarded forms that they fill in Tasklist.
 * Whatever a rule forbids them is refused here as it is there.
 */
@Component
@Profile(Demo.PROFILE)
class OfficialsAtWork {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final IdentityService identities;
    private final RepositoryService repository;
    private final TaskService tasks;
    private final FormService forms;
    private final EngineAsSystem engine;

    OfficialsAtWork(
            IdentityService identities,
            RepositoryService repository,
            TaskService tasks,
            FormService forms,
            EngineAsSystem engine) {
        this.identities = identities;
        this.repository = repository;
        this.tasks = tasks;
        this.forms = forms;
        this.engine = engine;
    }

    /** Does something as this official; whoever acted before goes on afterwards. */
    <T> T as(String userId, Supplier<T> work) {
        var before = identities.getCurrentAuthentication();
        List<String> groups = engine.call(() -> groupsOf(userId));
        List<String> units = engine.call(() -> unitsOf(userId));
        identities.setAuthentication(userId, groups, units);
        try {
            return work.get();
        } finally {
            identities.clearAuthentication();
            if (before != null) {
                identities.setAuthentication(before);
            }
        }
    }

    /**
     * Fills in the start form of a process.
     *
     * @return the business key that the feature gave it
     */
    String start(String userId, String process, Map<String, Object> answers) {
        var definition = engine.call(() -> repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult());
        return as(
                userId, () -> forms.submitStartForm(definition.getId(), answers).getBusinessKey());
    }

    /**
     * Claims the open task of a case and fills in its form.
     *
     * @param key business key of the case
     * @throws NotFoundException when no such task is open there
     */
    void complete(String userId, UserTask<?> task, String key, Map<String, Object> answers) {
        complete(userId, open(task, key), answers);
    }

    /** The same for a task that is at hand. */
    void complete(String userId, Task open, Map<String, Object> answers) {
        as(userId, () -> {
            if (!userId.equals(open.getAssignee())) {
                tasks.claim(open.getId(), userId);
            }
            forms.submitTaskForm(open.getId(), answers);
            return null;
        });
    }

    /** What the form of a task is filled with when this official opens it: the values of its fields. */
    Map<String, Object> prefilled(String userId, Task open) {
        return as(userId, () -> {
            var keys = fields(forms.getDeployedTaskForm(open.getId()));
            return new HashMap<>(forms.getTaskFormVariables(open.getId(), keys, true));
        });
    }

    private static Set<String> fields(InputStream form) {
        try (form) {
            var keys = new HashSet<String>();
            collect(JSON.readTree(form), keys);
            return keys;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void collect(JsonNode holder, Set<String> keys) {
        for (var component : holder.path("components")) {
            if (component.hasNonNull("key")) {
                keys.add(component.path("key").asText());
            }
            collect(component, keys);
        }
    }

    private Task open(UserTask<?> task, String key) {
        var found = engine.call(() -> tasks.createTaskQuery()
                .active()
                .processInstanceBusinessKey(key)
                .taskDefinitionKey(task.id())
                .list());
        return found.stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Việc này không còn chờ ở hồ sơ %s.".formatted(key)));
    }

    private List<String> groupsOf(String userId) {
        return identities.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .toList();
    }

    private List<String> unitsOf(String userId) {
        return identities.createTenantQuery().userMember(userId).includingGroupsOfUser(true).list().stream()
                .map(Tenant::getId)
                .toList();
    }
}
