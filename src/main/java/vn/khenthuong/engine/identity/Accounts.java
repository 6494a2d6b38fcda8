package vn.khenthuong.engine.identity;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is kept of users beside what the engine knows. */
@Repository
class Accounts {

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a user nothing is kept about, the defaults. */
    Account of(String userId) {
        return jdbc.sql("SELECT session_epoch, password_to_change FROM khenthuong.account WHERE user_id = :user")
                .param("user", userId)
                .query(Account.class)
                .optional()
                .orElse(Account.DEFAULT);
    }

    /** Sessions that were opened before are over. */
    void nextEpoch(Collection<String> userIds) {
        jdbc.sql("""
                        INSERT INTO khenthuong.account (user_id, session_epoch)
                        SELECT id, 1 FROM unnest(:users) AS wanted (id) ORDER BY id
                        ON CONFLICT (user_id) DO UPDATE SET session_epoch = account.session_epoch + 1""")
                .param("users", userIds.stream().distinct().toArray(String[]::new))
                .update();
    }

    void notePassword(String userId, boolean toChange) {
        jdbc.sql("""
                        INSERT INTO khenthuong.account (user_id, session_epoch, password_to_change) VALUES (:user, 1, :toChange)
                        ON CONFLICT (user_id) DO UPDATE
                           SET session_epoch = account.session_epoch + 1, password_to_change = excluded.password_to_change""").param("user", userId).param("toChange", toChange).update();
    }

    /**
     * What is kept of a user.
     *
     * @param sessionEpoch a session that was opened under an earlier one is over
     * @param passwordToChange the password was given, for one sign-in
     */
    record Account(long sessionEpoch, boolean passwordToChange) {

        static final Account DEFAULT = new Account(0, false);
    }
}
