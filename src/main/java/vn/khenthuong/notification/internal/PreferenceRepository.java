package vn.khenthuong.notification.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.notification.NoticePreference;

/** The rows of what officials want to be told in the morning. */
@Repository
class PreferenceRepository {

    private final JdbcClient jdbc;
    private final Clock clock;

    PreferenceRepository(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** {@link NoticePreference#ALL} for who has not said otherwise. */
    public NoticePreference of(String userId) {
        return jdbc.sql("SELECT * FROM khenthuong.notice_preference WHERE user_id = ?")
                .param(userId)
                .query((row, number) -> preference(row))
                .optional()
                .orElse(NoticePreference.ALL);
    }

    /** By user id, of all who have ever said what they want. */
    public Map<String, NoticePreference> all() {
        var found = new HashMap<String, NoticePreference>();
        jdbc.sql("SELECT * FROM khenthuong.notice_preference").query(row -> {
            found.put(row.getString("user_id"), preference(row));
        });
        return found;
    }

    public void change(String userId, NoticePreference wanted) {
        jdbc.sql("""
                        INSERT INTO khenthuong.notice_preference (user_id, digest, new_steps, due_soon, single_mails, changed_at)
                        VALUES (?, ?, ?, ?, ?, ?)
                        ON CONFLICT (user_id) DO UPDATE SET digest = excluded.digest, new_steps = excluded.new_steps,
                               due_soon = excluded.due_soon, single_mails = excluded.single_mails, changed_at = excluded.changed_at""")
                .params(
                        userId,
                        wanted.digest(),
                        wanted.newSteps(),
                        wanted.dueSoon(),
                        wanted.singleMails(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    private static NoticePreference preference(ResultSet row) throws SQLException {
        return new NoticePreference(
                row.getBoolean("digest"),
                row.getBoolean("new_steps"),
                row.getBoolean("due_soon"),
                row.getBoolean("single_mails"));
    }
}
