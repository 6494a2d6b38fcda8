package vn.khenthuong.engine.guard;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cmd.FindActiveActivityIdsCmd;
import org.camunda.bpm.engine.impl.cmd.GetActivityInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.GetExecutionVariableCmd;
import org.camunda.bpm.engine.impl.cmd.GetExecutionVariableTypedCmd;
import org.camunda.bpm.engine.impl.cmd.GetExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetHistoricJobLogExceptionStacktraceCmd;
import org.camunda.bpm.engine.impl.cmd.GetIdentityLinksForTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetJobExceptionStacktraceCmd;
import org.camunda.bpm.engine.impl.cmd.GetProcessInstanceAttachmentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetProcessInstanceCommentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetRenderedTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskCommentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskEventsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariableCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariableCmdTyped;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;

/**
 * Reads of officials. What belongs to a hidden instance is not there: asked for by its id it is answered like an id that does not
 * exist, and lists come without its rows ({@link HiddenRows}).
 */
@Component
class GuardedReads {

    private static final Set<Class<?>> OF_EXECUTION = Set.of(
            GetExecutionVariableCmd.class,
            GetExecutionVariableTypedCmd.class,
            GetExecutionVariablesCmd.class,
            FindActiveActivityIdsCmd.class);

    private static final Set<Class<?>> OF_TASK = Set.of(
            GetTaskVariableCmd.class,
            GetTaskVariableCmdTyped.class,
            GetTaskVariablesCmd.class,
            GetIdentityLinksForTaskCmd.class,
            GetTaskFormCmd.class,
            GetRenderedTaskFormCmd.class,
            GetTaskCommentsCmd.class,
            GetTaskAttachmentsCmd.class,
            GetTaskEventsCmd.class);

    /** The whole text of an error, which may name the instance. */
    private static final Map<Class<?>, String> STACK_TRACES = Map.of(
            GetJobExceptionStacktraceCmd.class, "act_ru_job",
            GetHistoricJobLogExceptionStacktraceCmd.class, "act_hi_job_log");

    private static final Set<Class<?>> OF_INSTANCE = Set.of(
            GetActivityInstanceCmd.class, GetProcessInstanceCommentsCmd.class, GetProcessInstanceAttachmentsCmd.class);

    private final HiddenInstances hidden;
    private final WithheldTasks withheld;

    GuardedReads(HiddenInstances hidden, WithheldTasks withheld) {
        this.hidden = hidden;
        this.withheld = withheld;
    }

    /** Executes what the official asks, within what the official may see. */
    <T> T read(Actor reader, Command<T> command, Supplier<T> work) {
        if (isAboutHidden(command, reader)) {
            return missing(command);
        }
        var answer = withoutKey(command, ReaderScope.read(hidden, withheld, reader, work), reader);
        var instance = instanceOf(answer);
        return instance != null && hidden.contains(instance, reader) ? null : answer;
    }

    /** Only strings come back from commands that answer a string. */
    @SuppressWarnings("unchecked")
    private <T> T withoutKey(Command<T> command, T answer, Actor reader) {
        var table = STACK_TRACES.get(command.getClass());
        if (table == null || !(answer instanceof String told)) {
            return answer;
        }
        var id = (String) CommandField.of(command, table.equals("act_ru_job") ? "jobId" : "historicJobLogId");
        return (T) hidden.withoutKey(told, new HiddenInstances.FailedJob(table, id), reader);
    }

    private boolean isAboutHidden(Command<?> command, Actor reader) {
        var type = command.getClass();
        if (OF_EXECUTION.contains(type)) {
            return hidden.containsExecution((String) CommandField.of(command, "executionId"), reader);
        }
        if (OF_TASK.contains(type)) {
            var task = (String) CommandField.of(command, "taskId");
            return hidden.containsTask(task, reader) || withheld.contains(task, reader);
        }
        return OF_INSTANCE.contains(type)
                && hidden.contains((String) CommandField.of(command, "processInstanceId"), reader);
    }

    /** As the engine answers an id that it does not know. */
    private static <T> T missing(Command<T> command) {
        if (command instanceof GetActivityInstanceCmd) {
            return null;
        }
        throw new NullValueException("What has this id does not exist");
    }

    /** The instance of which a single result tells; lists are not looked into. */
    private static String instanceOf(Object answer) {
        if (answer instanceof Execution execution) {
            return execution.getProcessInstanceId();
        }
        if (answer instanceof HistoricProcessInstance instance) {
            return instance.getId();
        }
        return answer instanceof HistoricActivityInstance activity ? activity.getProcessInstanceId() : null;
    }
}
