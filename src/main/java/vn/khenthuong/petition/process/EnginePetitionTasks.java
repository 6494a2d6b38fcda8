package vn.khenthuong.petition.process;

import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.khenthuong.petition.PetitionNumber;
import vn.khenthuong.petition.PetitionProcess;
import vn.khenthuong.petition.PetitionTasks;

/** Asks the engine as the official who is signed in: what he may not see is not there. */
@Component
class EnginePetitionTasks implements PetitionTasks {

    private final TaskService tasks;

    EnginePetitionTasks(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public Optional<String> openOf(PetitionNumber number) {
        return tasks
                .createTaskQuery()
                .processDefinitionKey(PetitionProcess.KEY)
                .processInstanceBusinessKey(number.toString())
                .active()
                .listPage(0, 1)
                .stream()
                .map(Task::getId)
                .findFirst();
    }
}
