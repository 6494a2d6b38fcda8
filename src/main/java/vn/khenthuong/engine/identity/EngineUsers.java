package vn.khenthuong.engine.identity;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import vn.khenthuong.kernel.Actor;

/** Users, groups and tenants as the engine keeps them. Asked without a user on the thread: whoever signs in has no rights yet. */
@Component
class EngineUsers {

    /** What could be a user's name at all; a name with U+0000 the database would not even compare. */
    private static final Pattern USER_ID = Pattern.compile("\\P{C}{1,64}");

    private final IdentityService identities;
    private final Accounts accounts;

    EngineUsers(IdentityService identities, Accounts accounts) {
        this.identities = identities;
        this.accounts = accounts;
    }

    static boolean couldBe(String userId) {
        return USER_ID.matcher(userId).matches();
    }

    /** After failed attempts the answer is no for a while, whatever the password; see {@link SignInThrottle}. */
    boolean isPasswordOf(String userId, String password) {
        identities.clearAuthentication();
        return identities.checkPassword(userId, password);
    }

    Optional<KnownUser> find(String userId) {
        identities.clearAuthentication();
        var user = identities.createUserQuery().userId(userId).singleResult();
        return Optional.ofNullable(user).map(this::known);
    }

    private KnownUser known(User user) {
        var account = accounts.of(user.getId());
        return new KnownUser(
                new Actor(user.getId(), groups(user.getId()), tenants(user.getId())),
                generation(user, account.sessionEpoch()),
                account.passwordToChange());
    }

    /** The stored password is salted anew each time it is set. */
    private static String generation(User user, long epoch) {
        return DigestUtils.md5DigestAsHex((user.getPassword() + "/" + epoch).getBytes(StandardCharsets.UTF_8));
    }

    private Set<String> groups(String userId) {
        return identities.createGroupQuery().groupMember(userId).list().stream()
                .map(Group::getId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> tenants(String userId) {
        return identities.createTenantQuery().userMember(userId).includingGroupsOfUser(true).list().stream()
                .map(Tenant::getId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
