package vn.khenthuong.engine.guard;

import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.GetDeployedTaskFormCmd;
import org.camunda.bpm.engine.impl.HistoricProcessInstanceReportImpl;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceReportImpl;
import org.camunda.bpm.engine.impl.TaskReportImpl;
import org.camunda.bpm.engine.impl.cmd.AuthorizationCheckCmd;
import org.camunda.bpm.engine.impl.cmd.CheckPassword;
import org.camunda.bpm.engine.impl.cmd.CreateFilterCmd;
import org.camunda.bpm.engine.impl.cmd.CreateGroupQueryCmd;
import org.camunda.bpm.engine.impl.cmd.CreateTenantQueryCmd;
import org.camunda.bpm.engine.impl.cmd.CreateUserQueryCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterCountCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterListCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterListPageCmd;
import org.camunda.bpm.engine.impl.cmd.ExecuteFilterSingleResultCmd;
import org.camunda.bpm.engine.impl.cmd.FindActiveActivityIdsCmd;
import org.camunda.bpm.engine.impl.cmd.GetActivityInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeployedStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentBpmnModelInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentProcessDiagramCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentProcessDiagramLayoutCmd;
import org.camunda.bpm.engine.impl.cmd.GetDeploymentProcessModelCmd;
import org.camunda.bpm.engine.impl.cmd.GetExecutionVariableCmd;
import org.camunda.bpm.engine.impl.cmd.GetExecutionVariableTypedCmd;
import org.camunda.bpm.engine.impl.cmd.GetExecutionVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetFilterCmd;
import org.camunda.bpm.engine.impl.cmd.GetFormKeyCmd;
import org.camunda.bpm.engine.impl.cmd.GetHistoricJobLogExceptionStacktraceCmd;
import org.camunda.bpm.engine.impl.cmd.GetHistoryLevelCmd;
import org.camunda.bpm.engine.impl.cmd.GetIdentityLinksForProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetIdentityLinksForTaskCmd;
import org.camunda.bpm.engine.impl.cmd.GetJobExceptionStacktraceCmd;
import org.camunda.bpm.engine.impl.cmd.GetPasswordPolicyCmd;
import org.camunda.bpm.engine.impl.cmd.GetProcessApplicationForDeploymentCmd;
import org.camunda.bpm.engine.impl.cmd.GetProcessInstanceAttachmentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetProcessInstanceCommentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetRenderedStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetRenderedTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetStartFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetStaticCalledProcessDefinitionCmd;
import org.camunda.bpm.engine.impl.cmd.GetSubTasksCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskAttachmentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskCommentsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskEventsCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskFormVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariableCmd;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariableCmdTyped;
import org.camunda.bpm.engine.impl.cmd.GetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.GetTelemetryDataCmd;
import org.camunda.bpm.engine.impl.cmd.GetUniqueTaskWorkerCountCmd;
import org.camunda.bpm.engine.impl.cmd.IsIdentityServiceReadOnlyCmd;
import org.camunda.bpm.engine.impl.cmd.IsTelemetryEnabledCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.cmd.UnlockUserCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.GetDeploymentDecisionDefinitionCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.GetDeploymentDecisionDiagramCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.GetDeploymentDecisionModelCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.GetDeploymentDecisionRequirementsDefinitionCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.GetDeploymentDecisionRequirementsDiagramCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.GetDeploymentDecisionRequirementsModelCmd;
import org.camunda.bpm.engine.impl.dmn.cmd.GetDeploymentDmnModelInstanceCmd;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.metrics.MetricsQueryImpl;

/**
 * What a signed-in official may ask of the engine directly; everything not listed here is refused, to administrators as well:
 * nobody sets a variable, completes, moves, starts, suspends or deletes anything past the guarded services. The engine's own
 * authorisations still apply to what is listed.
 */
final class AllowedCommands {

    /** Reads of instances, tasks, forms, models, rules and jobs. Filtered by the engine's authorisations and tenants. */
    private static final Set<Class<?>> READS = Set.of(
            // tasks and their forms
            GetTaskFormCmd.class,
            GetTaskFormVariablesCmd.class,
            GetDeployedTaskFormCmd.class,
            GetRenderedTaskFormCmd.class,
            GetIdentityLinksForTaskCmd.class,
            GetTaskVariableCmd.class,
            GetTaskVariableCmdTyped.class,
            GetTaskVariablesCmd.class,
            GetSubTasksCmd.class,
            GetTaskCommentsCmd.class,
            GetTaskAttachmentsCmd.class,
            GetTaskEventsCmd.class,
            // definitions and start forms
            GetDeployedProcessDefinitionCmd.class,
            GetDeploymentProcessModelCmd.class,
            GetDeploymentBpmnModelInstanceCmd.class,
            GetDeploymentProcessDiagramCmd.class,
            GetDeploymentProcessDiagramLayoutCmd.class,
            GetStaticCalledProcessDefinitionCmd.class,
            GetIdentityLinksForProcessDefinitionCmd.class,
            GetProcessApplicationForDeploymentCmd.class,
            GetFormKeyCmd.class,
            GetStartFormCmd.class,
            GetStartFormVariablesCmd.class,
            GetDeployedStartFormCmd.class,
            GetRenderedStartFormCmd.class,
            // decision tables
            GetDeploymentDecisionDefinitionCmd.class,
            GetDeploymentDecisionModelCmd.class,
            GetDeploymentDecisionDiagramCmd.class,
            GetDeploymentDmnModelInstanceCmd.class,
            GetDeploymentDecisionRequirementsDefinitionCmd.class,
            GetDeploymentDecisionRequirementsModelCmd.class,
            GetDeploymentDecisionRequirementsDiagramCmd.class,
            // instances, history and jobs
            FindActiveActivityIdsCmd.class,
            GetActivityInstanceCmd.class,
            GetExecutionVariableCmd.class,
            GetExecutionVariableTypedCmd.class,
            GetExecutionVariablesCmd.class,
            GetProcessInstanceCommentsCmd.class,
            GetProcessInstanceAttachmentsCmd.class,
            GetJobExceptionStacktraceCmd.class,
            GetHistoricJobLogExceptionStacktraceCmd.class,
            GetHistoryLevelCmd.class,
            // who is who
            CreateUserQueryCmd.class,
            CreateGroupQueryCmd.class,
            CreateTenantQueryCmd.class,
            IsIdentityServiceReadOnlyCmd.class,
            GetPasswordPolicyCmd.class,
            AuthorizationCheckCmd.class,
            GetFilterCmd.class);

    /** Reports whose commands are nested classes. */
    private static final Set<Class<?>> REPORTS =
            Set.of(TaskReportImpl.class, HistoricProcessInstanceReportImpl.class, HistoricTaskInstanceReportImpl.class);

    /** Executions of stored filters; what the caller adds to them is looked at as well. */
    private static final Set<Class<?>> FILTERED_READS = Set.of(
            ExecuteFilterListCmd.class,
            ExecuteFilterListPageCmd.class,
            ExecuteFilterSingleResultCmd.class,
            ExecuteFilterCountCmd.class);

    /** The work of officials; submissions of forms come from the guarded form service. */
    private static final Set<Class<?>> WORK = Set.of(ClaimOwnTaskCmd.class, ReleaseOwnTaskCmd.class);

    /**
     * What administrators keep in the engine: filters and locks; and they read what it tells about itself. People and rights follow
     * from the organisation: nobody who is signed in makes or removes users, groups, members, tenants or authorisations.
     */
    private static final Set<Class<?>> ADMINISTRATION = Set.of(
            UnlockUserCmd.class,
            CreateFilterCmd.class,
            DeleteFilterCmd.class,
            MetricsQueryImpl.class,
            GetUniqueTaskWorkerCountCmd.class,
            IsTelemetryEnabledCmd.class,
            GetTelemetryDataCmd.class);

    private final Authentication official;
    private final IdentityService identities;

    AllowedCommands(Authentication official, IdentityService identities) {
        this.official = official;
        this.identities = identities;
    }

    boolean allow(Command<?> command) {
        var type = command.getClass();
        if (command instanceof AbstractQuery<?, ?> query) {
            return !QueryExpressions.in(query);
        }
        if (READS.contains(type) || WORK.contains(type) || isReport(type)) {
            return true;
        }
        if (FILTERED_READS.contains(type)) {
            return !QueryExpressions.in(CommandField.of(command, "extendingQuery"));
        }
        if (command instanceof CheckPassword) {
            return official.getUserId().equals(CommandField.of(command, "userId"));
        }
        return changesOwnPassword(command) || isAdministrator() && administrates(command);
    }

    /** Whether a command that is allowed only reads. */
    boolean isRead(Command<?> command) {
        var type = command.getClass();
        return command instanceof AbstractQuery<?, ?>
                || READS.contains(type)
                || FILTERED_READS.contains(type)
                || isReport(type);
    }

    private static boolean isReport(Class<?> type) {
        return type.getEnclosingClass() != null && REPORTS.contains(type.getEnclosingClass());
    }

    private boolean administrates(Command<?> command) {
        if (command instanceof SaveFilterCmd) {
            return !QueryExpressions.inFilter(CommandField.of(command, "filter"));
        }
        if (command instanceof SetJobRetriesCmd) {
            return repeatsFailedJob(command);
        }
        return ADMINISTRATION.contains(command.getClass());
    }

    /** Another date, or no retries at all, would move or stop the deadline that a timer guards. */
    private static boolean repeatsFailedJob(Command<?> command) {
        return CommandField.of(command, "isDueDateSet").equals(false)
                && (Integer) CommandField.of(command, "retries") > 0;
    }

    /** Everybody may change his own password, nobody another's; the name under which somebody signs, nobody. */
    private boolean changesOwnPassword(Command<?> command) {
        if (command.getClass() != SaveUserCmd.class) {
            return false;
        }
        var changed = (User) CommandField.of(command, "user");
        if (!official.getUserId().equals(changed.getId())) {
            return false;
        }
        var stored = identities.createUserQuery().userId(changed.getId()).singleResult();
        return stored != null
                && Objects.equals(stored.getFirstName(), changed.getFirstName())
                && Objects.equals(stored.getLastName(), changed.getLastName())
                && Objects.equals(stored.getEmail(), changed.getEmail());
    }

    private boolean isAdministrator() {
        return official.getGroupIds() != null && official.getGroupIds().contains(Groups.CAMUNDA_ADMIN);
    }
}
