package vn.khenthuong.notification.internal;

import java.sql.Array;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.OfficeNotices;

/** The tables {@code office_notice}, {@code unit_mailbox} and {@code notice_mute}. */
@Repository
class OfficeNoticeRepository {

    private final JdbcClient jdbc;

    OfficeNoticeRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param configured what is said by a row that says nothing about it */
    Optional<OfficeNotices> find(OfficeNotices configured) {
        return jdbc.sql("SELECT * FROM khenthuong.office_notice")
                .query((row, number) -> new OfficeNotices(
                        row.getObject("digest_time", LocalTime.class),
                        row.getInt("overdue_daily"),
                        row.getString("sender_name"),
                        row.getString("reply_to"),
                        row.getString("signature"),
                        days(row.getArray("report_days_ahead"), configured)))
                .optional();
    }

    private static List<Integer> days(Array stored, OfficeNotices configured) throws SQLException {
        return stored == null ? configured.reportDaysAhead() : List.of((Integer[]) stored.getArray());
    }

    void write(OfficeNotices wanted, String by, Instant at) {
        jdbc.sql("""
                        INSERT INTO khenthuong.office_notice
                            (digest_time, overdue_daily, sender_name, reply_to, signature, report_days_ahead, changed_by,
                             changed_at)
                        VALUES (:time, :daily, :name, :reply, :signature, :days, :by, :at)
                        ON CONFLICT (only_row) DO UPDATE SET digest_time = excluded.digest_time,
                            overdue_daily = excluded.overdue_daily, sender_name = excluded.sender_name,
                            reply_to = excluded.reply_to, signature = excluded.signature,
                            report_days_ahead = excluded.report_days_ahead,
                            changed_by = excluded.changed_by, changed_at = excluded.changed_at""")
                .param("time", wanted.digestTime())
                .param("daily", wanted.overdueDaily())
                .param("name", wanted.senderName())
                .param("reply", wanted.replyTo())
                .param("signature", wanted.signature())
                .param("days", wanted.reportDaysAhead().toArray(Integer[]::new))
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    Map<String, String> mailboxes() {
        var found = new TreeMap<String, String>();
        jdbc.sql("SELECT unit, address FROM khenthuong.unit_mailbox").query(row -> {
            found.put(row.getString("unit"), row.getString("address"));
        });
        return found;
    }

    void setMailbox(String unit, String address) {
        jdbc.sql("DELETE FROM khenthuong.unit_mailbox WHERE unit = ?")
                .param(unit)
                .update();
        if (!address.isEmpty()) {
            jdbc.sql("INSERT INTO khenthuong.unit_mailbox (unit, address) VALUES (?, ?)")
                    .params(unit, address)
                    .update();
        }
    }

    Map<String, Set<NoticeKind>> muted() {
        var found = new HashMap<String, Set<NoticeKind>>();
        jdbc.sql("SELECT role, kind FROM khenthuong.notice_mute").query(row -> {
            found.computeIfAbsent(row.getString("role"), role -> EnumSet.noneOf(NoticeKind.class))
                    .add(NoticeKind.valueOf(row.getString("kind")));
        });
        return found;
    }

    void mute(String group, Collection<NoticeKind> kinds) {
        jdbc.sql("DELETE FROM khenthuong.notice_mute WHERE role = ?")
                .param(group)
                .update();
        kinds.forEach(kind -> jdbc.sql("INSERT INTO khenthuong.notice_mute (role, kind) VALUES (?, ?)")
                .params(group, kind.name())
                .update());
    }
}
