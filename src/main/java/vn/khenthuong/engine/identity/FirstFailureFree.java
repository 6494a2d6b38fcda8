package vn.khenthuong.engine.identity;

import java.util.Date;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * The engine's own check of passwords, but that a first wrong one costs nothing: whoever has mistyped it once gets in with the
 * right one at once. From the second on each failure in a row makes its user wait twice as long.
 */
public class FirstFailureFree extends DbIdentityServiceProvider {

    @Override
    protected void lockUser(UserEntity user) {
        if (user.getAttempts() == 0) {
            getIdentityInfoManager().updateUserLock(user, 1, new Date(0));
        } else {
            super.lockUser(user);
        }
    }
}
