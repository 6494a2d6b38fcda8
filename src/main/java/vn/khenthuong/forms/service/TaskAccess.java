package vn.khenthuong.forms.service;

import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.RoleLimits;

/** Who gets to see a task, and who gets to work on it. Administrators have no right of their own here. */
@Component
class TaskAccess {

    private final OpenTasks tasks;
    private final ObjectProvider<TaskService> engineTasks;
    private final Supplier<RoleLimits> limits;

    /**
     * @param engineTasks looked up late: the engine is built with this desk
     * @param limits looked up late, as well
     */
    TaskAccess(OpenTasks tasks, ObjectProvider<TaskService> engineTasks, ObjectProvider<RoleLimits> limits) {
        this.tasks = tasks;
        this.engineTasks = engineTasks;
        this.limits = SingletonSupplier.of(limits::getObject);
    }

    /**
     * A task the official may work on or read.
     *
     * @throws vn.khenthuong.kernel.NotFoundException when there is none, or none within sight
     * @throws vn.khenthuong.kernel.NotPermittedException when the official holds the role for other work only
     */
    OpenTask show(String taskId, Actor actor) {
        var task = tasks.find(taskId).filter(found -> isVisible(found, actor)).orElseThrow(TaskRefusals::unknown);
        requireWithinRole(task, actor);
        return task;
    }

    private void requireWithinRole(OpenTask task, Actor actor) {
        if (task.isMeantFor(actor)
                && !task.candidateUsers().contains(actor.userId())
                && !limits.get().allow(actor, task.process(), task.candidateGroups())) {
            throw TaskRefusals.beyondRole();
        }
    }

    /**
     * A task the official works on, kept from everybody else until the transaction ends.
     *
     * @throws vn.khenthuong.kernel.NotFoundException when there is none, or none within sight
     * @throws vn.khenthuong.kernel.ConflictException when somebody else has claimed or just completed it, or it was taken out of
     *     the official's hands
     * @throws vn.khenthuong.kernel.NotPermittedException when it is not offered to the official, or he holds the role for other
     *     work only
     */
    OpenTask handOver(String taskId, Actor actor, Attempt attempt) {
        var task = held(taskId, actor).orElseThrow(TaskRefusals::unknown);
        attempt.isAbout(task.businessKey(), task.task());
        if (!task.isFreeFor(actor)) {
            throw TaskRefusals.claimedByOther();
        }
        if (task.wasTakenFrom(actor)) {
            throw TaskRefusals.takenAway();
        }
        if (!task.isMeantFor(actor)) {
            throw task.isTakenBy(actor) ? TaskRefusals.roleLost() : TaskRefusals.notTheirs();
        }
        requireWithinRole(task, actor);
        return task;
    }

    private Optional<OpenTask> held(String taskId, Actor actor) {
        var task = tasks.lock(taskId);
        if (task.isEmpty() && tasks.wasJustDone(taskId, actor)) {
            throw TaskRefusals.alreadyDone();
        }
        return task.filter(open -> open.isTakenBy(actor) || isVisible(open, actor));
    }

    /** What is offered to an official within sight is visible; for anybody else the engine's authorisations decide. */
    private boolean isVisible(OpenTask task, Actor actor) {
        if (!actor.sees(task.tenant())) {
            return false;
        }
        return task.isMeantFor(actor)
                || engineTasks
                                .getObject()
                                .createTaskQuery()
                                .taskId(task.taskId())
                                .count()
                        > 0;
    }
}
