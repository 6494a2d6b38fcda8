package vn.khenthuong.engine.identity;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.khenthuong.engine.Trusted;
import vn.khenthuong.kernel.BadInputException;

/**
 * Checks passwords, whichever door they come through. The engine's own check locks the user whom somebody guesses at, and
 * answers at once when there is no such user; this one asks the {@link SignInThrottle} of the address, and does the same work
 * for everybody: no attempt is written, and a user who does not exist is checked against a password nobody knows. Whatever
 * changes a user is told, so that nothing that was known of him is trusted any longer.
 */
final class GuardedIdentityService extends IdentityServiceImpl {

    /** In place of what cannot be the name of anybody. */
    private static final String NO_NAME = "-";

    private final ProcessEngineConfigurationImpl engine;
    private final SignInThrottle throttle;
    private final ApplicationEventPublisher events;
    private final String nobodysPassword;
    private final String refusal;

    /**
     * @param nobodysPassword the hash of a password that nobody knows, as the engine stores it
     * @param refusal what is said of a password that is not taken
     */
    GuardedIdentityService(
            ProcessEngineConfigurationImpl engine,
            SignInThrottle throttle,
            ApplicationEventPublisher events,
            String nobodysPassword,
            String refusal) {
        this.engine = engine;
        this.throttle = throttle;
        this.events = events;
        this.nobodysPassword = nobodysPassword;
        this.refusal = refusal;
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        if (userId == null || password == null) {
            return false;
        }
        requireOwn(userId);
        return EngineUsers.couldBe(userId) ? isPasswordOf(userId, password) : isPasswordOf(NO_NAME, password);
    }

    /** Whoever is signed in may ask for nobody's password but his own. */
    private void requireOwn(String userId) {
        var official = getCurrentAuthentication();
        if (!Trusted.isSystem(official) && !userId.equals(official.getUserId())) {
            throw new AuthorizationException("Bạn không có quyền thực hiện việc này.");
        }
    }

    private boolean isPasswordOf(String userId, String password) {
        var address = CallerAddress.current();
        if (!throttle.waitOf(userId, address).isZero()) {
            return false;
        }
        var right = isRight(userId, password);
        if (right) {
            throttle.succeeded(userId, address);
        } else {
            throttle.failed(userId, address);
        }
        return right;
    }

    /** @throws BadInputException when the password is none that is taken */
    @Override
    public void saveUser(User user, boolean skipPasswordPolicy) {
        if (!skipPasswordPolicy
                && user instanceof UserEntity changed
                && changed.hasNewPassword()
                && !isTaken(changed)) {
            throw new BadInputException(refusal);
        }
        super.saveUser(user, skipPasswordPolicy);
        tellChangeOf(user.getId());
    }

    @Override
    public void deleteUser(String userId) {
        super.deleteUser(userId);
        tellChangeOf(userId);
    }

    @Override
    public void createMembership(String userId, String groupId) {
        super.createMembership(userId, groupId);
        tellChangeOf(userId);
    }

    @Override
    public void deleteMembership(String userId, String groupId) {
        super.deleteMembership(userId, groupId);
        tellChangeOf(userId);
    }

    @Override
    public void deleteGroup(String groupId) {
        var members =
                Trusted.call(() -> createUserQuery().memberOfGroup(groupId).list());
        super.deleteGroup(groupId);
        members.forEach(member -> tellChangeOf(member.getId()));
    }

    private void tellChangeOf(String userId) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    events.publishEvent(new UserChanged(userId));
                }
            });
        } else {
            events.publishEvent(new UserChanged(userId));
        }
    }

    private boolean isTaken(UserEntity changed) {
        return Trusted.call(() -> commandExecutor.execute(context -> changed.checkPasswordAgainstPolicy()));
    }

    @Override
    public void unlockUser(String userId) {
        super.unlockUser(userId);
        throttle.forget(userId);
    }

    private boolean isRight(String userId, String password) {
        var user = Trusted.call(() -> commandExecutor.execute(new FindUserCmd(userId)));
        var exists = user != null && user.getPassword() != null;
        var matches = engine.getPasswordManager()
                .check(
                        EncryptionUtil.saltPassword(password, exists ? user.getSalt() : ""),
                        exists ? user.getPassword() : nobodysPassword);
        return exists && matches;
    }

    private record FindUserCmd(String userId) implements Command<UserEntity> {

        @Override
        public UserEntity execute(CommandContext context) {
            return context.getDbEntityManager().selectById(UserEntity.class, userId);
        }
    }
}
