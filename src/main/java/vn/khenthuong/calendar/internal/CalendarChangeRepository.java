package vn.khenthuong.calendar.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.calendar.CalendarChanges;
import vn.khenthuong.calendar.CalendarProposal;
import vn.khenthuong.calendar.PendingCalendar;
import vn.khenthuong.calendar.SpecialDay;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.NotFoundException;

/** The table {@code calendar_change}. */
@Repository
class CalendarChangeRepository implements CalendarChanges {

    private static final TypeReference<List<SpecialDay>> DAYS = new TypeReference<>() {};

    private static final String PENDING = "PENDING";

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    CalendarChangeRepository(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public List<PendingCalendar> pending() {
        return jdbc.sql("SELECT * FROM khenthuong.calendar_change WHERE state = 'PENDING' ORDER BY proposed_at, id")
                .query(this::change)
                .list();
    }

    @Override
    public UUID propose(CalendarProposal proposal, int daysChanged, String by) {
        var id = UUID.randomUUID();
        if (add(id, proposal, daysChanged, by, PENDING) == 0) {
            throw new ConflictException(
                    "Đã có đề nghị thay đổi lịch năm %d chờ xác nhận; hãy xác nhận hoặc rút đề nghị đó trước."
                            .formatted(proposal.year()));
        }
        return id;
    }

    @Override
    public void madeAlone(CalendarProposal proposal, int daysChanged, String by) {
        add(UUID.randomUUID(), proposal, daysChanged, by, "ALONE");
    }

    private int add(UUID id, CalendarProposal proposal, int daysChanged, String by, String state) {
        return jdbc.sql("""
                        INSERT INTO khenthuong.calendar_change
                            (id, year, version, document_number, document_date, days, days_changed, proposed_by, proposed_at, state)
                        VALUES (:id, :year, :version, :number, :date, :days::jsonb, :changed, :by, :at, :state)
                        ON CONFLICT DO NOTHING""")
                .param("id", id)
                .param("year", proposal.year())
                .param("version", proposal.version())
                .param("number", proposal.document().number())
                .param("date", proposal.document().date())
                .param("days", write(proposal.days()))
                .param("changed", daysChanged)
                .param("by", by)
                .param("at", Timestamp.from(clock.instant()))
                .param("state", state)
                .update();
    }

    @Override
    public int daysChangedAlone(int year, Instant since) {
        return jdbc.sql("SELECT coalesce(sum(days_changed), 0) FROM khenthuong.calendar_change"
                        + " WHERE year = :year AND state = 'ALONE' AND proposed_at > :since")
                .param("year", year)
                .param("since", Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean isProposal(UUID id) {
        return jdbc.sql("SELECT count(*) FROM khenthuong.calendar_change WHERE id = :id AND state <> 'ALONE'")
                        .param("id", id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public PendingCalendar require(UUID id) {
        var found = jdbc.sql("SELECT * FROM khenthuong.calendar_change WHERE id = :id AND state <> 'ALONE'")
                .param("id", id)
                .query((row, number) -> new Found(change(row, number), row.getString("state")))
                .optional()
                .orElseThrow(() -> new NotFoundException("Không có đề nghị thay đổi này."));
        if (!found.state().equals(PENDING)) {
            throw decidedAlready();
        }
        return found.change();
    }

    @Override
    public void decide(UUID id, boolean confirmed, String by, String reason) {
        var decided = jdbc.sql("""
                        UPDATE khenthuong.calendar_change SET state = :state, decided_by = :by, decided_at = :at, reason = :reason
                         WHERE id = :id AND state = 'PENDING'""")
                .param("state", confirmed ? "CONFIRMED" : "REFUSED")
                .param("by", by)
                .param("at", Timestamp.from(clock.instant()))
                .param("reason", reason)
                .param("id", id)
                .update();
        if (decided == 0) {
            throw decidedAlready();
        }
    }

    private static ConflictException decidedAlready() {
        return new ConflictException("Đề nghị này đã được xác nhận hoặc từ chối.");
    }

    private PendingCalendar change(ResultSet row, int number) throws SQLException {
        return new PendingCalendar(
                row.getObject("id", UUID.class),
                new CalendarProposal(
                        row.getInt("year"),
                        row.getObject("version", Integer.class),
                        new DocumentReference(
                                row.getString("document_number"), row.getObject("document_date", LocalDate.class)),
                        read(row.getString("days"))),
                row.getString("proposed_by"),
                row.getTimestamp("proposed_at").toInstant());
    }

    private String write(List<SpecialDay> days) {
        try {
            return json.writeValueAsString(days);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("Days are made of text and dates", unwritable);
        }
    }

    private List<SpecialDay> read(String stored) {
        try {
            return json.readValue(stored, DAYS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A proposed calendar cannot be read", unreadable);
        }
    }

    /** A change with what became of it. */
    private record Found(PendingCalendar change, String state) {}
}
