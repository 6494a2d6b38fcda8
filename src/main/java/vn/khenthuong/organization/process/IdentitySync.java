package vn.khenthuong.organization.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.kernel.StartupStep;
import vn.khenthuong.organization.AdministratorAccount;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.FirstPassword;
import vn.khenthuong.organization.Identities;
import vn.khenthuong.organization.IdentityPlan;
import vn.khenthuong.organization.IdentityPlan.Membership;
import vn.khenthuong.organization.Official;

/**
 * Brings the engine's groups, users, tenants and memberships in line with the organisation. New officials cannot sign in
 * before an administrator has given them a password, unless {@link FirstPassword} says otherwise. The password of the
 * administrator is always the one the operator has set, and no lock keeps him out after a start.
 */
@Component
class IdentitySync implements StartupStep {

    private static final String UNIT_GROUP = "WORKFLOW";

    private final Identities identities;
    private final EngineAccounts accounts;
    private final EnginePasswords passwords;
    private final AdministratorAccount administrator;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final FirstPassword firstPassword;

    IdentitySync(
            Identities identities,
            EngineAccounts accounts,
            EnginePasswords passwords,
            AdministratorAccount administrator,
            TransactionOperations transaction,
            Clock clock,
            FirstPassword firstPassword) {
        this.identities = identities;
        this.accounts = accounts;
        this.passwords = passwords;
        this.administrator = administrator;
        this.transaction = transaction;
        this.clock = clock;
        this.firstPassword = firstPassword;
    }

    @Override
    public int order() {
        return IDENTITIES;
    }

    @Override
    public void run() {
        var plan = identities.planFor(LocalDate.now(clock));
        transaction.executeWithoutResult(status -> apply(plan));
    }

    private void apply(IdentityPlan plan) {
        accounts.addGroups(plan.groups(), UNIT_GROUP);
        accounts.addTenants(plan.tenants());
        var known = accounts.userIds();
        addAdministrator(known);
        addPeople(plan.people(), known);
        accounts.removeMemberships(plan.endedMemberships());
        accounts.addMemberships(plan.memberships());
        alignTenantGroups(plan);
    }

    private void addAdministrator(Set<String> known) {
        var userId = administrator.username();
        if (!known.contains(userId)) {
            accounts.addPeople(
                    List.of(new Official(userId, "Quản trị viên", userId + "@khenthuong.local")),
                    passwords.hash(administrator.password()));
        } else if (!accounts.passwordOf(userId)
                .filter(stored -> passwords.matches(administrator.password(), stored))
                .isPresent()) {
            accounts.changePassword(userId, passwords.hash(administrator.password()));
        }
        accounts.unlock(userId);
        accounts.addMemberships(List.of(new Membership(userId, Bodies.ADMINISTRATORS)));
    }

    private void addPeople(Collection<Official> people, Set<String> known) {
        var missing = people.stream()
                .filter(person -> !known.contains(person.userId()))
                .toList();
        if (!missing.isEmpty()) {
            accounts.addPeople(missing, passwords.hash(firstPassword.get()));
        }
    }

    private void alignTenantGroups(IdentityPlan plan) {
        var present = accounts.tenantGroups();
        var obsolete = new HashSet<>(present);
        obsolete.removeAll(plan.tenantGroups());
        accounts.removeTenantGroups(obsolete);
        var missing = new HashSet<>(plan.tenantGroups());
        missing.removeAll(present);
        accounts.addTenantGroups(missing);
    }
}
