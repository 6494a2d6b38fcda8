package vn.khenthuong.organization.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Identities;
import vn.khenthuong.organization.IdentityPlan;
import vn.khenthuong.organization.IdentityPlan.Membership;
import vn.khenthuong.organization.IdentityPlan.Person;
import vn.khenthuong.platform.StartupStep;
import vn.khenthuong.platform.start.AdministratorAccount;
import vn.khenthuong.platform.start.Demo;

/**
 * Brings the engine's groups, users, tenants and memberships in line with the organisation. New officials cannot sign in
 * before an administrator has given them a password; in the demonstration all share the administrator's. The password of the
 * administrator is always the one the operator has set.
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
    private final boolean demo;

    IdentitySync(
            Identities identities,
            EngineAccounts accounts,
            EnginePasswords passwords,
            AdministratorAccount administrator,
            TransactionOperations transaction,
            Clock clock,
            Environment environment) {
        this.identities = identities;
        this.accounts = accounts;
        this.passwords = passwords;
        this.administrator = administrator;
        this.transaction = transaction;
        this.clock = clock;
        this.demo = environment.acceptsProfiles(Profiles.of(Demo.PROFILE));
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
                    List.of(new Person(userId, "Quản trị", "viên", userId + "@khenthuong.local")),
                    passwords.hash(administrator.password()));
        } else if (!accounts.passwordOf(userId)
                .filter(stored -> passwords.matches(administrator.password(), stored))
                .isPresent()) {
            accounts.changePassword(userId, passwords.hash(administrator.password()));
        }
        accounts.addMemberships(List.of(new Membership(userId, Bodies.ADMINISTRATORS)));
    }

    private void addPeople(Collection<Person> people, Set<String> known) {
        var missing = people.stream()
                .filter(person -> !known.contains(person.userId()))
                .toList();
        if (!missing.isEmpty()) {
            accounts.addPeople(missing, passwords.hash(demo ? administrator.password() : unknowable()));
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

    private static String unknowable() {
        return UUID.randomUUID().toString();
    }
}
