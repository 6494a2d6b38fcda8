package vn.khenthuong.nomination.process;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.AuthorizationQuery;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * To which groups an open task is offered. The engine keeps the right of a group to a task that is not offered to it any more; it
 * goes here with the offer.
 */
@Component
class TaskOffers {

    private final TaskService tasks;
    private final AuthorizationService authorizations;

    TaskOffers(TaskService tasks, AuthorizationService authorizations) {
        this.tasks = tasks;
        this.authorizations = authorizations;
    }

    /** @return whether anything changed */
    boolean replace(String taskId, Set<String> groups) {
        var offered = tasks.getIdentityLinksForTask(taskId).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        groups.stream()
                .filter(group -> !offered.contains(group))
                .forEach(group -> tasks.addCandidateGroup(taskId, group));
        var former = offered.stream().filter(group -> !groups.contains(group)).toList();
        former.forEach(group -> {
            tasks.deleteCandidateGroup(taskId, group);
            delete(rights(taskId).groupIdIn(group));
        });
        return !groups.equals(offered);
    }

    /** From whoever has taken it, with the right to it. */
    void takeBack(Task task) {
        var holder = task.getAssignee();
        tasks.setAssignee(task.getId(), null);
        delete(rights(task.getId()).userIdIn(holder));
    }

    private AuthorizationQuery rights(String taskId) {
        return authorizations
                .createAuthorizationQuery()
                .resourceType(Resources.TASK)
                .resourceId(taskId);
    }

    private void delete(AuthorizationQuery query) {
        List<String> ids = query.list().stream().map(Authorization::getId).toList();
        ids.forEach(authorizations::deleteAuthorization);
    }
}
