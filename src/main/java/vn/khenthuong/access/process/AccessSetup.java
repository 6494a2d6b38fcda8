package vn.khenthuong.access.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.kernel.StartupStep;
import vn.khenthuong.nomination.VisibilityTable;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.IdentitiesAligned;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;

/**
 * Transfers the matrix and the shipped filters into the engine at every start, and each day: who holds a function has its rights,
 * who held it has them no more. Two nodes that do so at once take turns.
 */
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
            var grants = matrix().grants();
            rights.ensure(grants);
            rights.withdrawOthers(holdersOfFunctions(), grants);
            rights.ensure(filters.ensure());
        });
    }

    @EventListener
    void aligned(IdentitiesAligned day) {
        run();
    }

    /** Of today and of any other day. */
    private Set<String> holdersOfFunctions() {
        return organization.holders().stream()
                .flatMap(unit -> Stream.of(Role.OFFICER.of(unit), Role.HEAD.of(unit)))
                .collect(Collectors.toSet());
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
