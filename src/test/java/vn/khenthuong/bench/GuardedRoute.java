package vn.khenthuong.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import vn.khenthuong.kernel.Actor;

/** Our route through the Java API of the engine, as signed-in officials; HTTP is left out on both sides. */
final class GuardedRoute {

    private final ProcessEngine engine;
    private final Map<String, SignIn> signIns = new HashMap<>();

    GuardedRoute(ProcessEngine engine) {
        this.engine = engine;
    }

    Actor actor(String user) {
        return new Actor(user, java.util.Set.copyOf(signIn(user).groups()));
    }

    String start(String user, Map<String, Object> answers) {
        var definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey("nomination")
                .latestVersion()
                .singleResult();
        return as(user, () -> engine.getFormService().submitStartForm(definition.getId(), answers))
                .getBusinessKey();
    }

    String task(String businessKey, String task) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKey(task)
                .singleResult()
                .getId();
    }

    void submit(String user, String taskId, Map<String, Object> answers) {
        as(user, () -> {
            engine.getFormService().submitTaskForm(taskId, answers);
            return null;
        });
    }

    private <T> T as(String user, java.util.function.Supplier<T> work) {
        var signIn = signIn(user);
        engine.getIdentityService().setAuthentication(user, signIn.groups(), signIn.tenants());
        try {
            return work.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private SignIn signIn(String user) {
        return signIns.computeIfAbsent(
                user,
                id -> new SignIn(
                        engine.getIdentityService().createGroupQuery().groupMember(id).list().stream()
                                .map(Group::getId)
                                .toList(),
                        engine
                                .getIdentityService()
                                .createTenantQuery()
                                .userMember(id)
                                .includingGroupsOfUser(true)
                                .list()
                                .stream()
                                .map(Tenant::getId)
                                .toList()));
    }

    private record SignIn(List<String> groups, List<String> tenants) {}
}
