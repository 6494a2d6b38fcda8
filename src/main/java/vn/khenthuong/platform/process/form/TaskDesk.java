package vn.khenthuong.platform.process.form;

import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who gets to see a task, and who gets to work on it. Administrators have no right of their own here. */
@Component
class TaskDesk {

    private final OpenTasks tasks;
    private final ObjectProvider<TaskService> engineTasks;

    /** @param engineTasks looked up late: the engine is built with this desk */
    TaskDesk(OpenTasks tasks, ObjectProvider<TaskService> engineTasks) {
        this.tasks = tasks;
        this.engineTasks = engineTasks;
    }

    /**
     * A task the official may work on or read.
     *
     * @throws vn.khenthuong.platform.NotFoundException when there is none, or none within sight
     */
    OpenTask show(String taskId, Official official) {
        return tasks.find(taskId).filter(task -> isVisible(task, official)).orElseThrow(TaskRefusals::unknown);
    }

    /**
     * A task the official works on, kept from everybody else until the transaction ends.
     *
     * @throws vn.khenthuong.platform.NotFoundException when there is none, or none within sight
     * @throws vn.khenthuong.platform.ConflictException when somebody else has claimed or just completed it
     * @throws vn.khenthuong.platform.NotPermittedException when it is not offered to the official
     */
    OpenTask handOver(String taskId, Official official, Attempt attempt) {
        var task = held(taskId, official).orElseThrow(TaskRefusals::unknown);
        attempt.isAbout(task.businessKey(), task.task());
        if (!task.isFreeFor(official)) {
            throw TaskRefusals.claimedByOther();
        }
        if (!task.isMeantFor(official)) {
            throw TaskRefusals.notTheirs();
        }
        return task;
    }

    private Optional<OpenTask> held(String taskId, Official official) {
        var task = tasks.hold(taskId);
        if (task.isEmpty() && tasks.wasJustDone(taskId, official)) {
            throw TaskRefusals.alreadyDone();
        }
        return task.filter(open -> isVisible(open, official));
    }

    /** What is offered to an official within sight is visible; for anybody else the engine's authorisations decide. */
    private boolean isVisible(OpenTask task, Official official) {
        if (!official.sees(task.tenant())) {
            return false;
        }
        return task.isMeantFor(official)
                || engineTasks
                                .getObject()
                                .createTaskQuery()
                                .taskId(task.taskId())
                                .count()
                        > 0;
    }
}
