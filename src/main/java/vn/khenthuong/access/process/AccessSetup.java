package vn.khenthuong.access.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.kernel.StartupStep;
import vn.khenthuong.nomination.VisibilityTable;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;

/** Transfers the matrix and the shipped filters into the engine at every start; two nodes that start at once take turns. */
@Component
class AccessSetup implements StartupStep {

    private final Organization organization;
    private final IdentityService identities;
    private final EngineRights rights;
    private final TasklistFilters filters;
    private final VisibilityTable visibility;
    private final TransactionOperations transaction;
    private final StartTurns turns;
    private final Clock clock;

    AccessSetup(
            Organization organization,
            IdentityService identities,
            EngineRights rights,
            TasklistFilters filters,
            VisibilityTable visibility,
            TransactionOperations transaction,
            StartTurns turns,
            Clock clock) {
        this.organization = organization;
        this.identities = identities;
        this.rights = rights;
        this.filters = filters;
        this.visibility = visibility;
        this.transaction = transaction;
        this.turns = turns;
        this.clock = clock;
    }

    @Override
    public int order() {
        return AUTHORIZATIONS;
    }

    @Override
    public void run() {
        transaction.executeWithoutResult(status -> {
            turns.await();
            rights.ensure(matrix().grants());
            rights.ensure(filters.ensure());
        });
    }

    private AccessMatrix matrix() {
        var today = LocalDate.now(clock);
        return new AccessMatrix(
                groups(),
                users(),
                organization.holder(Function.FOCAL_AGENCY, today).code(),
                organization.holder(Function.APPRAISER, today).code(),
                visibility.groups());
    }

    private List<String> groups() {
        return identities.createGroupQuery().list().stream().map(Group::getId).toList();
    }

    private List<String> users() {
        return identities.createUserQuery().list().stream().map(User::getId).toList();
    }
}
