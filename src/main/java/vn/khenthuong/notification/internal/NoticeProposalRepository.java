package vn.khenthuong.notification.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.notification.NoticeChange;

/** The table {@code office_notice_change}. */
@Repository
class NoticeProposalRepository {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    NoticeProposalRepository(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @throws ConflictException when another one about the same waits already */
    void add(NoticeProposal proposal) {
        var added = jdbc.sql("""
                        INSERT INTO khenthuong.office_notice_change (id, unit, wanted, seen, proposed_by, proposed_at, state)
                        VALUES (:id, :unit, :wanted::jsonb, :seen::jsonb, :by, :at, 'PENDING')
                        ON CONFLICT DO NOTHING""")
                .param("id", proposal.id())
                .param("unit", proposal.wanted().unit())
                .param("wanted", write(proposal.wanted()))
                .param("seen", write(proposal.seen()))
                .param("by", proposal.proposedBy())
                .param("at", Timestamp.from(proposal.proposedAt()))
                .update();
        if (added == 0) {
            throw new ConflictException(
                    "Đã có đề nghị về điều này chờ xác nhận; hãy xác nhận hoặc rút đề nghị đó trước.");
        }
    }

    List<NoticeProposal> pending() {
        return jdbc.sql(
                        "SELECT * FROM khenthuong.office_notice_change WHERE state = 'PENDING' ORDER BY proposed_at, id")
                .query(this::proposal)
                .list();
    }

    boolean isProposal(UUID id) {
        return jdbc.sql("SELECT count(*) FROM khenthuong.office_notice_change WHERE id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * @throws NotFoundException when nothing ever was proposed under the id
     * @throws ConflictException when it is decided already
     */
    NoticeProposal require(UUID id) {
        if (!isProposal(id)) {
            throw new NotFoundException("Không có đề nghị thay đổi này.");
        }
        return jdbc.sql("SELECT * FROM khenthuong.office_notice_change WHERE id = :id AND state = 'PENDING' FOR UPDATE")
                .param("id", id)
                .query(this::proposal)
                .optional()
                .orElseThrow(() -> new ConflictException("Đề nghị này đã được xác nhận hoặc từ chối."));
    }

    /** @param reason why it is refused; null when it is confirmed */
    void decide(UUID id, String by, Instant at, String reason) {
        jdbc.sql("""
                        UPDATE khenthuong.office_notice_change
                           SET state = :state, decided_by = :by, decided_at = :at, reason = :reason WHERE id = :id""")
                .param("state", reason == null ? "CONFIRMED" : "REFUSED")
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    private NoticeProposal proposal(ResultSet row, int number) throws SQLException {
        return new NoticeProposal(
                row.getObject("id", UUID.class),
                read(row.getString("wanted")),
                read(row.getString("seen")),
                row.getString("proposed_by"),
                row.getTimestamp("proposed_at").toInstant());
    }

    private String write(NoticeChange change) {
        try {
            return json.writeValueAsString(change);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("A change of notices is made of text and numbers", unwritable);
        }
    }

    private NoticeChange read(String stored) {
        try {
            return json.readValue(stored, NoticeChange.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A proposed change of notices cannot be read", unreadable);
        }
    }
}
