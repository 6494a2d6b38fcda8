package vn.khenthuong.organization.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.Passwords;
import vn.khenthuong.engine.SignIns;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.FirstPassword;
import vn.khenthuong.organization.Identities;
import vn.khenthuong.organization.IdentityAlignment;
import vn.khenthuong.organization.IdentityPlan;
import vn.khenthuong.organization.IdentityPlan.Membership;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.OperatorAccounts;

/**
 * Brings the engine's groups, users, tenants and memberships in line with the organisation, which is all that gives a right: a
 * membership that does not follow from it goes, whoever wrote it. New officials cannot sign in before they have been given a
 * password, unless {@link FirstPassword} says otherwise.
 */
@Component
class EngineIdentities implements IdentityAlignment {

    private static final String UNIT_GROUP = "WORKFLOW";

    private final Identities identities;
    private final EngineAccounts accounts;
    private final Passwords passwords;
    private final SignIns signIns;
    private final OperatorAccounts operators;
    private final FirstPassword firstPassword;
    private final Clock clock;

    EngineIdentities(
            Identities identities,
            EngineAccounts accounts,
            Passwords passwords,
            SignIns signIns,
            OperatorAccounts operators,
            FirstPassword firstPassword,
            Clock clock) {
        this.identities = identities;
        this.accounts = accounts;
        this.passwords = passwords;
        this.signIns = signIns;
        this.operators = operators;
        this.firstPassword = firstPassword;
        this.clock = clock;
    }

    @Override
    public Set<String> align() {
        accounts.lock();
        var plan = identities.planFor(LocalDate.now(clock));
        accounts.addGroups(plan.groups(), UNIT_GROUP);
        accounts.addTenants(plan.tenants());
        addPeople(plan.people());
        alignTenantGroups(plan);
        return alignMemberships(plan.memberships());
    }

    private void addPeople(Collection<Official> people) {
        var known = accounts.userIds();
        var missing = people.stream()
                .filter(person -> !known.contains(person.userId()))
                .toList();
        if (!missing.isEmpty()) {
            accounts.addPeople(missing, passwords.hash(firstPassword.get()));
        }
        accounts.rename(people);
    }

    private Set<String> alignMemberships(Set<Membership> planned) {
        var wanted = new HashSet<>(planned);
        operators.all().forEach(account -> wanted.add(new Membership(account.username(), Bodies.ADMINISTRATORS)));
        var present = accounts.memberships();
        var lost = without(present, wanted);
        var gained = without(wanted, present);
        accounts.removeMemberships(lost);
        accounts.addMemberships(gained);
        signIns.end(users(lost));
        var changed = users(lost);
        changed.addAll(users(gained));
        return changed;
    }

    private void alignTenantGroups(IdentityPlan plan) {
        var present = accounts.tenantGroups();
        accounts.removeTenantGroups(without(present, plan.tenantGroups()));
        accounts.addTenantGroups(without(plan.tenantGroups(), present));
        accounts.removeTenantUsers();
    }

    private static <T> Set<T> without(Set<T> these, Set<T> those) {
        var rest = new HashSet<>(these);
        rest.removeAll(those);
        return rest;
    }

    private static Set<String> users(Set<Membership> memberships) {
        return memberships.stream().map(Membership::userId).collect(Collectors.toCollection(HashSet::new));
    }
}
