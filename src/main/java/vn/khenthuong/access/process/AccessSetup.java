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

    /** For whom this node last transferred the matrix. */
    private volatile People transferred;

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
            var people = people();
            var grants = new AccessMatrix(
                            people.groups(),
                            people.users(),
                            people.focalAgency(),
                            people.appraiser(),
                            visibility.groups())
                    .grants();
            rights.ensure(grants);
            rights.withdrawOthers(holdersOfFunctions(), grants);
            rights.ensure(filters.ensure());
            transferred = people;
        });
    }

    /** On most days nothing is other than when this node last looked. */
    @EventListener
    void aligned(IdentitiesAligned day) {
        if (!people().equals(transferred)) {
            run();
        }
    }

    /** Of today and of any other day. */
    private Set<String> holdersOfFunctions() {
        return organization.holders().stream()
                .flatMap(unit -> Stream.of(Role.OFFICER.of(unit), Role.HEAD.of(unit)))
                .collect(Collectors.toSet());
    }

    private People people() {
        var today = LocalDate.now(clock);
        return new People(
                groups(),
                users(),
                organization.holder(Function.FOCAL_AGENCY, today).code(),
                organization.holder(Function.APPRAISER, today).code());
    }

    private List<String> groups() {
        return identities.createGroupQuery().orderByGroupId().asc().list().stream()
                .map(Group::getId)
                .toList();
    }

    private List<String> users() {
        return identities.createUserQuery().orderByUserId().asc().list().stream()
                .map(User::getId)
                .toList();
    }

    /** Those whom the matrix is about. */
    private record People(List<String> groups, List<String> users, String focalAgency, String appraiser) {}
}
