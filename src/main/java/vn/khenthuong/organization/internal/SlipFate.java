package vn.khenthuong.organization.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.engine.PasswordChosen;
import vn.khenthuong.engine.PasswordOrigins;
import vn.khenthuong.engine.SignIns;
import vn.khenthuong.kernel.ScheduledWork;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.internal.SlipRepository.Row;
import vn.khenthuong.organization.internal.SlipRepository.State;

/** What becomes of printed slips: used by their owner, who is told where they came from, or over after their time. */
@Component
class SlipFate implements ScheduledWork, PasswordOrigins {

    private static final int TOLD = 4;

    private final SlipRepository slips;
    private final SlipOrders orders;
    private final Organization organization;
    private final Journal journal;
    private final SignIns signIns;
    private final TransactionOperations transaction;
    private final Clock clock;

    SlipFate(
            SlipRepository slips,
            SlipOrders orders,
            Organization organization,
            Journal journal,
            SignIns signIns,
            TransactionOperations transaction,
            Clock clock) {
        this.slips = slips;
        this.orders = orders;
        this.organization = organization;
        this.journal = journal;
        this.signIns = signIns;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener
    void chosen(PasswordChosen chosen) {
        var now = clock.instant();
        if (slips.end(chosen.userId(), State.PRINTED, State.USED, now)) {
            journal.record(new JournalEntry(
                    chosen.userId(),
                    "SLIP_USED",
                    chosen.userId(),
                    null,
                    now,
                    now,
                    null,
                    "Đăng nhập bằng phiếu mật khẩu và đặt mật khẩu riêng.",
                    null));
        }
        slips.end(chosen.userId(), State.ORDERED, State.VOID, now);
    }

    @Override
    public Instant nextAt() {
        return slips.firstExpiry().orElse(Instant.MAX);
    }

    @Override
    public void run() {
        var ended = transaction.execute(status -> {
            var now = clock.instant();
            var expired = slips.lockExpired(now);
            expired.forEach(slip -> expire(slip, now));
            return expired.stream().map(Row::userId).toList();
        });
        signIns.changed(ended == null ? List.of() : ended);
    }

    private void expire(Row slip, Instant now) {
        slips.end(slip.userId(), State.PRINTED, State.EXPIRED, now);
        orders.makeUnknown(slip.userId());
        journal.record(JournalEntry.bySystem(
                slip.userId(), "SLIP_EXPIRED", now, null, "Phiếu mật khẩu không được dùng trong thời hạn.", null));
    }

    @Override
    public List<String> of(String userId) {
        return slips.printedFor(userId, TOLD).stream().map(this::words).toList();
    }

    private String words(Row slip) {
        var printed = "được in lúc %s bởi quản trị viên %s"
                .formatted(VietnameseDates.of(slip.printedAt()), organization.distinctNameOf(slip.printedBy()));
        return switch (slip.state()) {
            case PRINTED ->
                "Mật khẩu bạn vừa dùng %s, theo yêu cầu của %s."
                        .formatted(printed, organization.distinctNameOf(slip.orderedBy()));
            case USED ->
                "Phiếu trước %s, có người đã dùng lúc %s.".formatted(printed, VietnameseDates.of(slip.endedAt()));
            default -> "Phiếu trước %s, không được dùng.".formatted(printed);
        };
    }
}
