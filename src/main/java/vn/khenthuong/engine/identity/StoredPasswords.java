package vn.khenthuong.engine.identity;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.digest.PasswordEncryptor;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.engine.PasswordChosen;
import vn.khenthuong.engine.PasswordHash;
import vn.khenthuong.engine.Passwords;
import vn.khenthuong.engine.SignIns;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.NotFoundException;

/** Passwords in the engine's table of users, beside what it does not know: whether one has to be changed. */
@Component
class StoredPasswords implements Passwords {

    /** Rounds for a password of 79 random bits: guessing it costs the same however few there are. */
    private static final int STRENGTH_FOR_RANDOM = 4;

    private final ProcessEngine engine;
    private final EngineAsSystem system;
    private final PasswordSettings settings;
    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final KnownUsers known;
    private final SignIns signIns;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final PasswordEncryptor forRandom = new BcryptEncryptor(STRENGTH_FOR_RANDOM);

    StoredPasswords(
            ProcessEngine engine,
            EngineAsSystem system,
            PasswordSettings settings,
            JdbcClient jdbc,
            Accounts accounts,
            KnownUsers known,
            SignIns signIns,
            ApplicationEventPublisher events,
            TransactionOperations transaction) {
        this.engine = engine;
        this.system = system;
        this.settings = settings;
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.known = known;
        this.signIns = signIns;
        this.events = events;
        this.transaction = transaction;
    }

    @Override
    public PasswordHash hash(String password) {
        var salt = configuration().getSaltGenerator().generateSalt();
        var hash = configuration().getPasswordManager().encrypt(EncryptionUtil.saltPassword(password, salt));
        return new PasswordHash(hash, salt);
    }

    @Override
    public boolean matches(String password, PasswordHash stored) {
        return configuration()
                .getPasswordManager()
                .check(EncryptionUtil.saltPassword(password, stored.salt()), stored.hash());
    }

    @Override
    public Optional<PasswordHash> stored(String userId) {
        return jdbc.sql("SELECT pwd_ AS hash, salt_ AS salt FROM public.act_id_user WHERE id_ = :user")
                .param("user", userId)
                .query(PasswordHash.class)
                .optional();
    }

    @Override
    public void change(String userId, PasswordHash password) {
        store(userId, password);
        accounts.notePassword(userId, false);
    }

    @Override
    public String giveOnce(String userId) {
        var password = OneTimePassword.make();
        var salt = configuration().getSaltGenerator().generateSalt();
        var hash = "{%s}%s"
                .formatted(
                        forRandom.hashAlgorithmName(), forRandom.encrypt(EncryptionUtil.saltPassword(password, salt)));
        store(userId, new PasswordHash(hash, salt));
        accounts.notePassword(userId, true);
        return password;
    }

    @Override
    public void choose(String userId, String password) {
        if (!isTaken(userId, password)) {
            throw new BadInputException(rule());
        }
        if (stored(userId).filter(former -> matches(password, former)).isPresent()) {
            throw new BadInputException("“Mật khẩu mới” phải khác mật khẩu đang dùng.");
        }
        var hash = hash(password);
        transaction.executeWithoutResult(status -> {
            change(userId, hash);
            events.publishEvent(new PasswordChosen(userId));
        });
        signIns.changed(List.of(userId));
    }

    private boolean isTaken(String userId, String password) {
        User user = new UserEntity(userId);
        return password != null
                && password.length() <= PasswordSettings.MAX_LENGTH
                && settings.rules().stream().allMatch(rule -> rule.execute(password, user));
    }

    @Override
    public boolean isToBeChosen(String userId) {
        return known.find(userId).filter(KnownUser::passwordToBeChosen).isPresent();
    }

    @Override
    public void unlock(String userId) {
        system.run(() -> engine.getIdentityService().unlockUser(userId));
    }

    @Override
    public String rule() {
        return settings.refusal();
    }

    private void store(String userId, PasswordHash password) {
        var stored = jdbc.sql("""
                        UPDATE public.act_id_user
                           SET pwd_ = :hash, salt_ = :salt, attempts_ = 0, lock_exp_time_ = NULL, rev_ = rev_ + 1
                         WHERE id_ = :user""")
                .param("hash", password.hash())
                .param("salt", password.salt())
                .param("user", userId)
                .update();
        if (stored == 0) {
            throw new NotFoundException("Không có tài khoản này.");
        }
    }

    private ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }
}
